import { hashOf } from './hash.ts';
import { fillLabels, fillMoves, LABEL_FEATURES, MOVE_FEATURES, type ParseInput, ROOT_TAG } from './parse-features.ts';
import { createParseState, left, NONE, type ParseState, reset, right, shift, stacked } from './parse-state.ts';
import { RELATIONS, TAGS } from './tags.ts';
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
  /** The tree over the words of a sentence, in arrays that the next call uses again: see `unfold`. */
  readonly parse: (words: Words, tags: Uint8Array) => ParseState;
  readonly begin: (words: Words, tags: Uint8Array) => ParseState;
  readonly chooseMove: () => number;
  readonly chooseLabel: (child: number, head: number) => number;
  readonly allowed: (move: number) => boolean;
  readonly apply: (move: number, label: number) => void;
  readonly relationsOf: (child: number, head: number) => Uint8Array;
  /** Token numbers of the words that are parsed: all but punctuation. */
  readonly tokens: () => Int32Array;
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
    if (words.length + 1 > input.tags.length) {
      state = createParseState(words.length * 2);
      input = allocate(words.length * 2);
    }
    prepare(input, words, tags);
    reset(state, input.length);
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

  return {
    parse,
    begin,
    chooseMove,
    chooseLabel,
    allowed,
    apply,
    relationsOf,
    tokens: () => input.token,
    moveRows,
    labelRows,
  };
}

/** In place of the head's tag: the relations that a child's tag has with any head. */
export const ANY_HEAD = 63;
const NO_RELATION = Uint8Array.of(0);

function sum(weights: Int8Array | Float32Array, rows: Int32Array, count: number, column: number): number {
  let total = 0;
  for (let feature = 0; feature < count; feature++) total += weights[(rows[feature] ?? 0) + column] ?? 0;
  return total;
}

const allocate = (size: number): ParseInput => ({
  length: 0,
  tags: new Uint8Array(size + 1),
  lexical: new Int32Array(size + 1),
  suffix: new Int32Array(size + 1),
  shape: new Int32Array(size + 1),
  token: new Int32Array(size + 1),
  commas: new Uint16Array(size + 2),
  marks: new Uint16Array(size + 2),
  conjunctions: new Uint16Array(size + 2),
  verbs: new Uint16Array(size + 2),
});

const PUNCT = TAGS.indexOf('PUNCT');
const CC = TAGS.indexOf('CC');
const IS_VERB = TAGS.map((tag) => (tag.startsWith('VB') || tag === 'MD' ? 1 : 0));
const COMMA = hashOf(',');

function prepare(input: ParseInput, words: Words, given: Uint8Array): void {
  const { tags, lexical, suffix, shape, token, commas, marks, conjunctions, verbs } = input;
  let at = 0;
  let comma = 0;
  let mark = 0;
  let conjunction = 0;
  let verb = 0;
  for (let index = 0; index < words.length; index++) {
    const tag = given[index] ?? 0;
    if (tag === PUNCT) {
      if (words.word[index] === COMMA) comma++;
      else mark++;
      continue;
    }
    tags[at] = tag;
    lexical[at] = (words.listed[index] === 1 ? words.word[index] : words.suffix3[index]) ?? 0;
    suffix[at] = words.suffix3[index] ?? 0;
    shape[at] = words.shape[index] ?? 0;
    token[at] = index;
    commas[at] = comma;
    marks[at] = mark;
    conjunctions[at] = conjunction;
    verbs[at] = verb;
    if (tag === CC) conjunction++;
    verb += IS_VERB[tag] ?? 0;
    at++;
  }
  input.length = at;
  tags[at] = ROOT_TAG;
  lexical[at] = ROOT_TAG;
  commas[at] = comma;
  marks[at] = mark;
  conjunctions[at] = conjunction;
  verbs[at] = verb;
}

/**
 * Writes a finished parse into arrays by token. A mark of punctuation hangs on the word before it, or after it where none
 * is before; heads are token numbers, the root is -1.
 */
export function unfold(state: ParseState, token: Int32Array, heads: Int32Array, labels: Uint8Array): void {
  heads.fill(NONE);
  labels.fill(PUNCT_LABEL);
  if (state.length === 0) return pile(heads, labels);
  let last = token[0] ?? 0;
  let word = 0;
  for (let index = 0; index < heads.length; index++) {
    if (word < state.length && token[word] === index) {
      const head = state.heads[word] ?? 0;
      heads[index] = head >= state.length ? NONE : (token[head] ?? 0);
      labels[index] = state.labels[word] ?? 0;
      last = index;
      word++;
    } else heads[index] = last;
  }
}

const PUNCT_LABEL = RELATIONS.indexOf('punct');

/** A sentence of marks alone: the first is the root. */
function pile(heads: Int32Array, labels: Uint8Array): void {
  heads.fill(0, 1);
  labels[0] = RELATIONS.indexOf('root');
}
