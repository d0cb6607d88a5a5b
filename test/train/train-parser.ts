import type { Lexicon } from '../../server/src/extract/syntax/lexicon.ts';
import type { HashedWeights } from '../../server/src/extract/syntax/packed.ts';
import { LABEL_FEATURES, MOVE_FEATURES, ROOT_TAG } from '../../server/src/extract/syntax/parse-features.ts';
import { type ParseState, stacked } from '../../server/src/extract/syntax/parse-state.ts';
import {
  ANY_HEAD,
  createParser,
  labelKey,
  Move,
  type ParserModel,
  unfold,
} from '../../server/src/extract/syntax/parser.ts';
import { RELATIONS, TAGS } from '../../server/src/extract/syntax/tags.ts';
import { createWordReader } from '../../server/src/extract/syntax/words.ts';
import { createPerceptron, createRandom, meanOf, quantise, shuffle, strongest } from './perceptron.ts';
import type { Example } from './treebank.ts';

export interface ParserOptions {
  readonly moveBits: number;
  readonly labelBits: number;
  readonly rounds: number;
  /** How many weights the results have at most. */
  readonly moveSize: number;
  readonly labelSize: number;
  /** A training for each, of which the mean is taken. */
  readonly seeds: readonly number[];
}

type Weights<T> = { readonly moves: T; readonly labels: T };

/** `tagged` gives each example's tags as a tagger finds them: the parser will never see better ones. */
export function trainParser(
  examples: readonly Example[],
  tagged: ReadonlyMap<Example, Uint8Array>,
  lexicon: Lexicon,
  options: ParserOptions,
): ParserModel & Weights<HashedWeights> {
  const relations = relationTable(examples, tagged);
  const first = learn(examples, tagged, lexicon, relations, options, options.seeds[0] ?? 1, {
    moves: null,
    labels: null,
  });
  const kept = {
    moves: strongest(first.moves, options.moveSize),
    labels: strongest(first.labels, options.labelSize),
  };
  const trainings = options.seeds.map((seed) => learn(examples, tagged, lexicon, relations, options, seed, kept));
  return {
    moves: { weights: quantise(meanOf(trainings.map((training) => training.moves))), bits: options.moveBits },
    labels: { weights: quantise(meanOf(trainings.map((training) => training.labels))), bits: options.labelBits },
    relations,
  };
}

function learn(
  examples: readonly Example[],
  tagged: ReadonlyMap<Example, Uint8Array>,
  lexicon: Lexicon,
  relations: ReadonlyMap<number, Uint8Array>,
  { moveBits, labelBits, rounds }: ParserOptions,
  seed: number,
  kept: Weights<Uint8Array | null>,
): Weights<Float32Array> {
  const moves = createPerceptron(moveBits, kept.moves);
  const labels = createPerceptron(labelBits, kept.labels);
  const parser = createParser({
    moves: { weights: moves.weights, bits: moveBits },
    labels: { weights: labels.weights, bits: labelBits },
    relations,
  });
  const read = createWordReader(lexicon);
  const random = createRandom(seed);
  const order = [...examples];
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const example of order) {
      const tags = tagged.get(example) ?? new Uint8Array(0);
      const gold = goldOf(example, tags);
      const state = parser.begin(read(example.tokens), tags);
      for (;;) {
        const chosen = parser.chooseMove();
        if (chosen < 0) break;
        const best = bestMoves(state, gold.heads, parser.allowed);
        moves.step();
        // A dynamic oracle (Goldberg and Nivre 2013): any move that loses nothing more is right, after mistakes too.
        const right = best.includes(chosen) ? chosen : highest(best, moves.weights, parser.moveRows);
        if (right !== chosen) moves.learn(parser.moveRows, MOVE_FEATURES, right, chosen);
        const taken = right !== chosen && (round === 0 || random() < 0.1) ? right : chosen;
        let label = 0;
        if (taken !== Move.Shift) {
          const child = stacked(state, 0);
          const head = taken === Move.Left ? state.next : stacked(state, 1);
          label = parser.chooseLabel(child, head);
          const known = parser.relationsOf(child, head);
          const wanted = gold.labels[child] ?? 0;
          if (gold.heads[child] === head && known.length > 1) {
            labels.step();
            if (label !== wanted && known.includes(wanted))
              labels.learn(parser.labelRows, LABEL_FEATURES, wanted, label);
          }
        }
        parser.apply(taken, label);
      }
    }
  }
  return { moves: moves.averaged(), labels: labels.averaged() };
}

interface Gold {
  readonly heads: Int32Array;
  readonly labels: Uint8Array;
  readonly tags: Uint8Array;
}

/** The tree without what was tagged as punctuation; what hung on a mark hangs on the mark's own head. */
function goldOf(example: Example, tags: Uint8Array): Gold {
  const kept = [...tags.keys()].filter((index) => tags[index] !== PUNCT);
  const place = new Map(kept.map((index, at) => [index, at]));
  const headOf = (index: number): number => {
    let head = example.heads[index] ?? -1;
    while (head >= 0 && tags[head] === PUNCT) head = example.heads[head] ?? -1;
    return place.get(head) ?? kept.length;
  };
  return {
    heads: Int32Array.from(kept, headOf),
    labels: Uint8Array.from(kept, (index) => RELATIONS.findIndex((relation) => relation === example.relations[index])),
    tags: Uint8Array.from(kept, (index) => tags[index] ?? 0),
  };
}
const PUNCT = TAGS.indexOf('PUNCT');

/** The allowed moves after which the most of the gold tree can still be reached. */
function bestMoves(state: ParseState, heads: Int32Array, allowed: (move: number) => boolean): number[] {
  const costs = [Move.Shift, Move.Left, Move.Right].map((move) =>
    allowed(move) ? costOf(move, state, heads) : Number.POSITIVE_INFINITY,
  );
  const least = Math.min(...costs);
  return [0, 1, 2].filter((move) => costs[move] === least);
}

function costOf(move: number, state: ParseState, heads: Int32Array): number {
  const { next, length, depth, stack } = state;
  let cost = 0;
  if (move === Move.Shift) {
    for (let at = 0; at < depth; at++) if (heads[stack[at] ?? 0] === next) cost++;
    for (let at = 0; at < depth - 1; at++) if (heads[next] === stack[at]) cost++;
    return cost;
  }
  const child = stacked(state, 0);
  for (let at = next; at < length; at++) if (heads[at] === child) cost++;
  const head = heads[child] ?? 0;
  if (move === Move.Left) return cost + (head === stacked(state, 1) || head > next ? 1 : 0);
  return cost + (head >= next ? 1 : 0);
}

function highest(moves: readonly number[], weights: Float32Array, rows: Int32Array): number {
  const scored = moves.map((move) => ({ move, score: rows.reduce((sum, row) => sum + (weights[row + move] ?? 0), 0) }));
  return scored.reduce((best, other) => (other.score > best.score ? other : best)).move;
}

function relationTable(
  examples: readonly Example[],
  tagged: ReadonlyMap<Example, Uint8Array>,
): Map<number, Uint8Array> {
  const seen = new Map<number, Map<number, number>>();
  const add = (key: number, label: number): void => {
    const counts = seen.get(key) ?? new Map<number, number>();
    seen.set(key, counts.set(label, (counts.get(label) ?? 0) + 1));
  };
  for (const example of examples) {
    const gold = goldOf(example, tagged.get(example) ?? new Uint8Array(0));
    const { tags } = gold;
    gold.heads.forEach((head, child) => {
      const label = gold.labels[child] ?? 0;
      add(labelKey(tags[child] ?? 0, head === tags.length ? ROOT_TAG : (tags[head] ?? 0), head < child), label);
      add(labelKey(tags[child] ?? 0, ANY_HEAD, head < child), label);
    });
  }
  const table = new Map<number, Uint8Array>();
  for (const [key, counts] of [...seen].sort(([a], [b]) => a - b)) {
    const labels = [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([label]) => label);
    table.set(key, Uint8Array.from(labels));
  }
  return table;
}

export function measureParser(
  model: ParserModel,
  lexicon: Lexicon,
  examples: readonly Example[],
  tagged: ReadonlyMap<Example, Uint8Array>,
): { readonly uas: number; readonly las: number } {
  const parser = createParser(model);
  const read = createWordReader(lexicon);
  let all = 0;
  let heads = 0;
  let both = 0;
  for (const example of examples) {
    const tags = tagged.get(example) ?? new Uint8Array(0);
    const found = new Int32Array(example.tokens.length);
    const labels = new Uint8Array(example.tokens.length);
    unfold(parser.parse(read(example.tokens), tags), parser.tokens(), found, labels);
    example.tags.forEach((tag, index) => {
      if (tag === 'PUNCT') return;
      all++;
      if (found[index] !== example.heads[index]) return;
      heads++;
      if (RELATIONS[labels[index] ?? 0] === example.relations[index]) both++;
    });
  }
  return { uas: heads / all, las: both / all };
}
