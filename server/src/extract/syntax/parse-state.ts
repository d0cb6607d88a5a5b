/** No token: beyond an end of the sentence, or a child that is not there. */
export const NONE = -1;

/**
 * A transition system (arc-hybrid, Kuhlmann, Gómez-Rodríguez and Satta 2011) in arrays that the next sentence uses again.
 * `shift` moves the next token to the stack; `left` hangs the top of the stack on the next token; `right` hangs it on the
 * one below. The root stands behind the last token, as number `length`.
 */
export interface ParseState {
  length: number;
  /** The next token; `length` where the root is next. */
  next: number;
  depth: number;
  stack: Int32Array;
  heads: Int32Array;
  labels: Uint8Array;
  /** Outermost children on each side so far, and those that were outermost before them. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
  /** A bit for each relation that a child has (two relations may share one). */
  childLabels: Int32Array;
}

export function createParseState(size: number): ParseState {
  return {
    length: 0,
    next: 0,
    depth: 0,
    stack: new Int32Array(size + 1),
    heads: new Int32Array(size + 1),
    labels: new Uint8Array(size + 1),
    left1: new Int32Array(size + 1),
    left2: new Int32Array(size + 1),
    right1: new Int32Array(size + 1),
    right2: new Int32Array(size + 1),
    leftCount: new Uint8Array(size + 1),
    rightCount: new Uint8Array(size + 1),
    childLabels: new Int32Array(size + 1),
  };
}

export function reset(state: ParseState, length: number): void {
  state.length = length;
  state.next = 0;
  state.depth = 0;
  const end = length + 1;
  for (const array of [state.heads, state.left1, state.left2, state.right1, state.right2]) array.fill(NONE, 0, end);
  for (const array of [state.labels, state.leftCount, state.rightCount, state.childLabels]) array.fill(0, 0, end);
}

/** The token at `below` places under the top of the stack, `NONE` where the stack is not that deep. */
export const stacked = (state: ParseState, below: number): number =>
  state.depth > below ? (state.stack[state.depth - 1 - below] ?? NONE) : NONE;

export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

export function left(state: ParseState, label: number): void {
  const child = stacked(state, 0);
  const head = state.next;
  state.depth--;
  attach(state, child, head, label);
  state.left2[head] = state.left1[head] ?? NONE;
  state.left1[head] = child;
  state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
}

export function right(state: ParseState, label: number): void {
  const child = stacked(state, 0);
  const head = stacked(state, 1);
  state.depth--;
  attach(state, child, head, label);
  state.right2[head] = state.right1[head] ?? NONE;
  state.right1[head] = child;
  state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
}

function attach(state: ParseState, child: number, head: number, label: number): void {
  state.heads[child] = head;
  state.labels[child] = label;
  state.childLabels[head] = (state.childLabels[head] ?? 0) | (1 << (label & 31));
}
