import { mix } from './hash.ts';
import { NONE, type ParseState, stacked } from './parse-state.ts';
import { TAGS } from './tags.ts';

/**
 * A sentence as the parser sees it: without its punctuation, which hides the words' neighbours from each other; what stood
 * between two words is counted instead. All arrays have an entry for the root behind the last word.
 */
export interface ParseInput {
  /** How many words there are. */
  length: number;
  readonly tags: Uint8Array;
  /** Hash of the word where it is listed, else of its ending. */
  readonly lexical: Int32Array;
  readonly suffix: Int32Array;
  readonly shape: Int32Array;
  /** Number of the token. */
  readonly token: Int32Array;
  /** How many of each stand before each word: commas, other marks, conjunctions, verbs. */
  readonly commas: Uint16Array;
  readonly marks: Uint16Array;
  readonly conjunctions: Uint16Array;
  readonly verbs: Uint16Array;
}

export const MOVE_FEATURES = 78;
export const LABEL_FEATURES = 34;
export const ROOT_TAG = TAGS.length + 1;
const NO_TAG = TAGS.length;
const NO_WORD = 0x2a2a;
const NO_LABEL = 63;

/** Rows for the choice between shift, left and right. */
export function fillMoves(rows: Int32Array, input: ParseInput, state: ParseState, down: number): void {
  const { tags, lexical } = input;
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const s2 = stacked(state, 2);
  const b0 = state.next;
  const b1 = b0 + 1 <= state.length ? b0 + 1 : NONE;
  const b2 = b0 + 2 <= state.length ? b0 + 2 : NONE;
  const tag = (at: number): number => (at < 0 ? NO_TAG : (tags[at] ?? NO_TAG));
  const word = (at: number): number => (at < 0 ? NO_WORD : (lexical[at] ?? NO_WORD));
  const label = (at: number): number => (at < 0 ? NO_LABEL : (state.labels[at] ?? NO_LABEL));
  const s0t = tag(s0);
  const s1t = tag(s1);
  const s2t = tag(s2);
  const b0t = tag(b0);
  const b1t = tag(b1);
  const b2t = tag(b2);
  const s0w = word(s0);
  const s1w = word(s1);
  const b0w = word(b0);
  const b1w = word(b1);
  const s0l = s0 < 0 ? NONE : (state.left1[s0] ?? NONE);
  const s0r = s0 < 0 ? NONE : (state.right1[s0] ?? NONE);
  const s1l = s1 < 0 ? NONE : (state.left1[s1] ?? NONE);
  const s1r = s1 < 0 ? NONE : (state.right1[s1] ?? NONE);
  const b0l = state.left1[b0] ?? NONE;
  const b0l2 = state.left2[b0] ?? NONE;
  const s0r2 = s0 < 0 ? NONE : (state.right2[s0] ?? NONE);
  const s0l2 = s0 < 0 ? NONE : (state.left2[s0] ?? NONE);
  const s1r2 = s1 < 0 ? NONE : (state.right2[s1] ?? NONE);
  const near = distance(s0, b0);
  const under = distance(s1, s0);
  const gap0 = between(input, s0, b0);
  const gap1 = between(input, s1, s0);
  const s0set = s0 < 0 ? 0 : (state.childLabels[s0] ?? 0);
  const s1set = s1 < 0 ? 0 : (state.childLabels[s1] ?? 0);
  const b0set = state.childLabels[b0] ?? 0;
  const s0v = s0 < 0 ? 0 : (state.leftCount[s0] ?? 0) * 8 + (state.rightCount[s0] ?? 0);
  const s1v = s1 < 0 ? 0 : (state.rightCount[s1] ?? 0);
  const b0v = state.leftCount[b0] ?? 0;
  const marked = markBefore(input, s0) * 9 + markBefore(input, b0) * 3 + markBefore(input, b1);
  const tops = s0t * 64 + b0t;
  const pair = s1t * 64 + s0t;
  const three = pair * 64 + b0t;
  const s0wt = mix(s0w, s0t);
  const b0wt = mix(b0w, b0t);
  const s1wt = mix(s1w, s1t);
  let at = 0;
  let id = 101;
  const put = (value: number): void => {
    rows[at++] = mix(id++, value) >>> down;
  };
  put(s0w);
  put(s0t);
  put(s0wt);
  put(b0w);
  put(b0t);
  put(b0wt);
  put(b1w);
  put(b1t);
  put(mix(b1w, b1t));
  put(mix(word(b2), b2t));
  put(b2t);
  put(s1w);
  put(s1t);
  put(s1wt);
  put(mix(s0wt, b0wt));
  put(mix(s0wt, b0t));
  put(mix(b0wt, s0t));
  put(mix(s0w, b0w));
  put(tops);
  put(b0t * 64 + b1t);
  put(pair);
  put(mix(s1w, s0w));
  put(mix(s1wt, s0t));
  put(mix(s0wt, s1t));
  put(tops * 64 + b1t);
  put((b0t * 64 + b1t) * 64 + b2t);
  put(three);
  put((s2t * 64 + s1t) * 64 + s0t);
  put(mix(three, b1t));
  put(tops * 64 + tag(s0l));
  put(tops * 64 + tag(s0r));
  put(tops * 64 + tag(b0l));
  put(pair * 64 + tag(s1r));
  put(pair * 64 + tag(s0r));
  put(pair * 64 + tag(s0l));
  put(pair * 64 + tag(s1l));
  put(mix(s0w, near));
  put(mix(b0w, near + 100));
  put(mix(tops, near));
  put(mix(pair, under));
  put(mix(s1w, under));
  put(mix(s0w, s0v));
  put(mix(s0t, s0v + 1000));
  put(mix(s1t, s1v));
  put(mix(s1w, s1v + 1000));
  put(mix(b0t, b0v));
  put(mix(tops, gap0));
  put(mix(pair, gap1));
  put(mix(three, gap1));
  put(mix(s0t, s0set));
  put(mix(s1t, s1set));
  put(mix(b0t, b0set));
  put(mix(pair, s1set));
  put(mix(tops, s0set));
  put(mix(pair, s0set));
  put(mix(word(s0l), tops));
  put(mix(word(s0r), tops));
  put(mix(word(b0l), tops));
  put(mix(label(s0r), tag(s0r2) * 64 + s0t));
  put(mix(label(s0l), tag(s0l2) * 64 + s0t));
  put(mix(label(s1r), tag(s1r2) * 4096 + pair));
  put(mix(label(b0l), tag(b0l2) * 64 + b0t));
  put(mix(mix(s1w, b0w), s0t));
  put(mix(mix(s0w, b1w), b0t));
  put(mix(mix(s1w, word(s0l)), s1t));
  put(mix(mix(b0w, s1t), s0t));
  put(mix(mix(tops, gap0), mix(s1t, gap1)));
  put(mix(three, gap0));
  put(mix(mix(b0t * 64 + b1t, between(input, b0, b1 < 0 ? b0 : b1)), s0t));
  put(mix(mix(s0w, b0t), gap0));
  put(mix(mix(b0w, s0t), gap0));
  put(mix(tops, marked));
  put(mix(three, marked));
  put(mix(s0w, marked));
  put(mix(b0w, marked + 64));
  put(mix(mix(s0w, b0w), gap0));
  put(mix(tops * 64 + b1t, marked));
  put(mix(mix(three, gap0), gap1));
}

/** Rows for the relation of `child` to `head`, when it is hung on it. */
export function fillLabels(
  rows: Int32Array,
  input: ParseInput,
  state: ParseState,
  child: number,
  head: number,
  down: number,
): void {
  const { tags, lexical } = input;
  const tag = (at: number): number => (at < 0 || at > state.length ? NO_TAG : (tags[at] ?? NO_TAG));
  const word = (at: number): number => (at < 0 || at > state.length ? NO_WORD : (lexical[at] ?? NO_WORD));
  const label = (at: number): number => (at < 0 ? NO_LABEL : (state.labels[at] ?? NO_LABEL));
  const way = head < child ? 1 : 0;
  const ct = tag(child) * 2 + way;
  const ht = tag(head);
  const cw = word(child);
  const hw = word(head);
  const cl = state.left1[child] ?? NONE;
  const cr = state.right1[child] ?? NONE;
  const hl = state.left1[head] ?? NONE;
  const hr = state.right1[head] ?? NONE;
  const cset = state.childLabels[child] ?? 0;
  const hset = state.childLabels[head] ?? 0;
  const tops = ct * 64 + ht;
  const far = head < child ? distance(head, child) : distance(child, head);
  const gap = head < child ? between(input, head, child) : between(input, child, head);
  let at = 0;
  let id = 201;
  const put = (value: number): void => {
    rows[at++] = mix(id++, value) >>> down;
  };
  put(ct);
  put(mix(cw, ct));
  put(mix(hw, way));
  put(mix(hw, ct));
  put(mix(cw, ht * 2 + way));
  put(tops);
  put(mix(cw, hw));
  put(mix(tops, far));
  put(mix(tops, gap));
  put(mix(tops, tag(cl)));
  put(mix(tops, tag(cr)));
  put(mix(word(cl), ct));
  put(mix(word(cr), ct));
  put(mix(word(cl), tops));
  put(mix(word(cl), hw));
  put(mix(tops, cset));
  put(mix(ct, cset));
  put(mix(tops, hset));
  put(mix(cw, hset));
  put(mix(tops, label(hl)));
  put(mix(tops, label(hr)));
  put(mix(tops, label(cl)));
  put(mix(tops, tag(child + 1)));
  put(mix(tops, tag(child - 1)));
  put(mix(word(child - 1), ct));
  put(mix(word(child + 1), ct));
  put(mix(word(head + 1), tops));
  put(mix(tag(head + 1), tops));
  put(mix(tag(head - 1), tops));
  put(mix(word(head - 1), tops));
  put(mix(tops, input.suffix[child] ?? 0));
  put(mix(tops, input.shape[child] ?? 0));
  put(mix(word(hr), tops));
  put(mix(mix(hw, label(hr)), ct));
}

function distance(from: number, to: number): number {
  if (from < 0) return 9;
  const steps = to - from;
  return steps < 5 ? steps : steps < 8 ? 5 : steps < 12 ? 6 : 7;
}

/** What stands between two words: a comma, another mark, a conjunction, one verb or more. */
function between({ commas, marks, conjunctions, verbs }: ParseInput, from: number, to: number): number {
  if (from < 0) return 99;
  const inner = from + 1;
  return (
    Math.min(2, (commas[to] ?? 0) - (commas[from] ?? 0)) * 12 +
    Math.min(1, (marks[to] ?? 0) - (marks[from] ?? 0)) * 6 +
    Math.min(1, (conjunctions[to] ?? 0) - (conjunctions[inner] ?? 0)) * 3 +
    Math.min(2, (verbs[to] ?? 0) - (verbs[inner] ?? 0))
  );
}

/** What stands right before a word: nothing, a comma, another mark. */
function markBefore({ commas, marks }: ParseInput, at: number): number {
  if (at <= 0) return 0;
  if ((marks[at] ?? 0) > (marks[at - 1] ?? 0)) return 2;
  return (commas[at] ?? 0) > (commas[at - 1] ?? 0) ? 1 : 0;
}
