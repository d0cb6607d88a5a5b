import { fillLabels, fillMoves, LABEL_FEATURES, MOVE_FEATURES, type ParseInput, ROOT_TAG } from './parse-features.ts';
import { createParseState, left, NONE, type ParseState, reset, right, shift, stacked } from './parse-state.ts';
import { TAGS } from './tags.ts';
import type { Words } from './words.ts';

/** 2 ** bits weights and a row more. */
export interface WeightTable {
  readonly bits: number;
  readonly weights: Int8Array | Float32Array;
}

export interface ParserModel {
  readonly moves: WeightTable;
  readonly labels: WeightTable;
  /** Relations to choose from, by `labelKey`. */
  readonly relations: ReadonlyMap<number, Uint8Array>;
}

export const Move = { Shift: 0, Left: 1, Right: 2 } as const;

/** What decides which relations are possible: the tags of child and head and which of them comes first. */
export const labelKey = (childTag: number, headTag: number, headFirst: boolean): number =>
  (childTag * 64 + headTag) * 2 + (headFirst ? 1 : 0);

export interface Parser {
  /** The tree of a sentence, in arrays that the next call uses again. `heads` of the root's child is the sentence's length. */
  readonly parse: (words: Words, tags: Uint8Array) => ParseState;
  readonly begin: (words: Words, tags: Uint8Array) => ParseState;
  readonly chooseMove: () => number;
  readonly chooseLabel: (child: number, head: number) => number;
  readonly allowed: (move: number) => boolean;
  readonly apply: (move: number, label: number) => void;
  readonly relationsOf: (child: number, head: number) => Uint8Array;
  readonly moveRows: Int32Array;
  readonly labelRows: Int32Array;
}

/** A greedy parser: one choice a step, two steps a word, never taken back. Linear in the sentence. */
export function createParser(model: ParserModel): Parser {
  const moveRows = new Int32Array(MOVE_FEATURES);
  const labelRows = new Int32Array(LABEL_FEATURES);
  const moveShift = 32 - model.moves.bits;
  const labelShift = 32 - model.labels.bits;
  let state = createParseState(0);
  let input = allocate(0);

  const begin = (words: Words, tags: Uint8Array): ParseState => {
    const length = words.length;
    if (length + 1 > input.tags.length) {
      state = createParseState(length * 2);
      input = allocate(length * 2);
    }
    input = { ...input, words };
    prepare(input, tags);
    reset(state, length);
    return state;
  };

  const allowed = (move: number): boolean => {
    if (move === Move.Shift) return state.next < state.length;
    if (move === Move.Right) return state.depth > 1;
    return state.next < state.length ? state.depth > 0 : state.depth === 1;
  };

  const chooseMove = (): number => {
    fillMoves(moveRows, input, state, moveShift);
    let best: number = NONE;
    let most = Number.NEGATIVE_INFINITY;
    for (let move = 0; move < 3; move++) {
      if (!allowed(move)) continue;
      const score = sum(model.moves.weights, moveRows, MOVE_FEATURES, move);
      if (score > most) {
        most = score;
        best = move;
      }
    }
    return best;
  };

  const relationsOf = (child: number, head: number): Uint8Array =>
    model.relations.get(labelKey(input.tags[child] ?? 0, input.tags[head] ?? 0, head < child)) ??
    model.relations.get(labelKey(input.tags[child] ?? 0, ANY_HEAD, head < child)) ??
    NO_RELATION;

  const chooseLabel = (child: number, head: number): number => {
    const relations = relationsOf(child, head);
    if (relations.length === 1) return relations[0] ?? 0;
    fillLabels(labelRows, input, state, child, head, labelShift);
    let best = relations[0] ?? 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < relations.length; at++) {
      const relation = relations[at] ?? 0;
      const score = sum(model.labels.weights, labelRows, LABEL_FEATURES, relation);
      if (score > most) {
        most = score;
        best = relation;
      }
    }
    return best;
  };

  const apply = (move: number, label: number): void => {
    if (move === Move.Shift) shift(state);
    else if (move === Move.Left) left(state, label);
    else right(state, label);
  };

  const parse = (words: Words, tags: Uint8Array): ParseState => {
    begin(words, tags);
    for (let move = chooseMove(); move !== NONE; move = chooseMove()) {
      const child = stacked(state, 0);
      if (move === Move.Shift) shift(state);
      else if (move === Move.Left) left(state, chooseLabel(child, state.next));
      else right(state, chooseLabel(child, stacked(state, 1)));
    }
    return state;
  };

  return { parse, begin, chooseMove, chooseLabel, allowed, apply, relationsOf, moveRows, labelRows };
}

/** In place of the head's tag: the relations that a child's tag has with any head. */
export const ANY_HEAD = 63;
const NO_RELATION = Uint8Array.of(0);

function sum(weights: Int8Array | Float32Array, rows: Int32Array, count: number, column: number): number {
  let total = 0;
  for (let feature = 0; feature < count; feature++) total += weights[(rows[feature] ?? 0) + column] ?? 0;
  return total;
}

const allocate = (size: number): ParseInput & { words: Words } => ({
  words: NO_WORDS,
  tags: new Uint8Array(size + 1),
  lexical: new Int32Array(size + 1),
  commas: new Uint16Array(size + 2),
  verbs: new Uint16Array(size + 2),
});

const NO_WORDS: Words = {
  length: 0,
  word: new Int32Array(0),
  suffix3: new Int32Array(0),
  suffix2: new Int32Array(0),
  prefix: new Int32Array(0),
  shape: new Int32Array(0),
  known: new Int32Array(0),
  listed: new Uint8Array(0),
};

const IS_VERB = TAGS.map((tag) => (tag.startsWith('VB') || tag === 'MD' ? 1 : 0));
const IS_BREAK = TAGS.map((tag) => (tag === 'PUNCT' || tag === 'CC' ? 1 : 0));

function prepare({ words, tags, lexical, commas, verbs }: ParseInput, given: Uint8Array): void {
  const { length } = words;
  commas[0] = 0;
  verbs[0] = 0;
  for (let at = 0; at < length; at++) {
    const tag = given[at] ?? 0;
    tags[at] = tag;
    lexical[at] = (words.listed[at] === 1 ? words.word[at] : words.suffix3[at]) ?? 0;
    commas[at + 1] = (commas[at] ?? 0) + (IS_BREAK[tag] ?? 0);
    verbs[at + 1] = (verbs[at] ?? 0) + (IS_VERB[tag] ?? 0);
  }
  tags[length] = ROOT_TAG;
  lexical[length] = ROOT_TAG;
}
