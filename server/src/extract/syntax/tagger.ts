import { hashOf, mix } from './hash.ts';
import { FINITE, type Lexicon } from './lexicon.ts';
import { Shape } from './shape.ts';
import { TAGS, type Tag } from './tags.ts';
import type { Words } from './words.ts';

/** Rows of the table begin anywhere, so that a feature's tags stand side by side: row + tag. */
export interface TaggerModel {
  readonly lexicon: Lexicon;
  /** 2 ** bits weights and a row more. */
  readonly weights: Int8Array | Float32Array;
  readonly bits: number;
}

export interface Tagger {
  /** Writes the tag number of each word into `tags`. */
  readonly tag: (words: Words, tags: Uint8Array) => void;
  /** The tag of one word, after those before it; its feature rows are left in `rows`. */
  readonly choose: (words: Words, tags: Uint8Array, index: number) => number;
  /** Sets a word's tag, as the words after it will see it. */
  readonly settle: (words: Words, tags: Uint8Array, index: number, tag: number) => void;
  readonly candidatesOf: (words: Words, index: number) => Uint8Array;
  readonly rows: Int32Array;
}

const FEATURES = 30;
/** How far, in weights, a word may be from a finite verb and still be made one. */
const MOST_LOSS = 400;
const IS_FINITE = TAGS.map((_, tag) => (FINITE.has(tag) ? 1 : 0));
const START = TAGS.length;
const EDGE = 0x5eed;

/** A greedy tagger with an averaged perceptron's weights: each word is tagged once, from left to right. */
export function createTagger({ lexicon, weights, bits }: TaggerModel): Tagger {
  const shift = 32 - bits;
  const rows = new Int32Array(FEATURES);
  const scores = new Float64Array(TAGS.length);

  const candidatesOf = (words: Words, index: number): Uint8Array => {
    const shape = words.shape[index] ?? 0;
    const entry = words.listed[index] === 1 ? (words.known[index] ?? 0) : 0;
    const lists = (shape & 15) === Shape.Lower ? lexicon.candidates : lexicon.capitalised;
    return (entry === 0 ? UNLISTED[shape & 15] : undefined) ?? lists[entry] ?? NOUN;
  };

  const fill = (words: Words, tags: Uint8Array, i: number): void => {
    const { length, word, suffix3, suffix2, prefix, shape, known } = words;
    const w0 = word[i] ?? 0;
    const s0 = shape[i] ?? 0;
    const k0 = known[i] ?? 0;
    // A capital inside a normal sentence speaks of a name: what is learned of such words is kept apart.
    const c0 = isTelling(s0) ? (s0 & Shape.First ? 0x200000 : 0x400000) : 0;
    const e0 = suffix3[i] ?? 0;
    const w1 = i > 0 ? (word[i - 1] ?? 0) : EDGE;
    const w2 = i > 1 ? (word[i - 2] ?? 0) : EDGE;
    const n1 = i + 1 < length ? (word[i + 1] ?? 0) : EDGE;
    const n2 = i + 2 < length ? (word[i + 2] ?? 0) : EDGE;
    const t1 = i > 0 ? (tags[i - 1] ?? 0) : START;
    const t2 = i > 1 ? (tags[i - 2] ?? 0) : START;
    const k1 = i + 1 < length ? (known[i + 1] ?? 0) : EDGE;
    const k2 = i + 2 < length ? (known[i + 2] ?? 0) : EDGE;
    const f1 = i + 1 < length ? (suffix3[i + 1] ?? 0) : EDGE;
    const m1 = i + 1 < length ? (shape[i + 1] ?? 0) : EDGE;
    const g0 = words.stopped * 4 + (words.seen[i] ?? 0) * 2 + (words.ahead[i] ?? 0);
    rows[0] = mix(1, w0) >>> shift;
    rows[1] = mix(2, e0 ^ c0) >>> shift;
    rows[2] = mix(3, (suffix2[i] ?? 0) ^ c0) >>> shift;
    rows[3] = mix(4, (prefix[i] ?? 0) ^ c0) >>> shift;
    rows[4] = mix(5, s0) >>> shift;
    rows[5] = mix(6, k0 ^ c0) >>> shift;
    rows[6] = mix(7, t1 ^ c0) >>> shift;
    rows[7] = mix(8, (t2 * 64 + t1) ^ c0) >>> shift;
    rows[8] = mix(mix(9, t1), w0) >>> shift;
    rows[9] = mix(10, w1 ^ c0) >>> shift;
    rows[10] = mix(11, w2) >>> shift;
    rows[11] = mix(12, n1 ^ c0) >>> shift;
    rows[12] = mix(13, n2) >>> shift;
    rows[13] = mix(mix(14, w0), w1) >>> shift;
    rows[14] = mix(mix(15, w0), n1) >>> shift;
    rows[15] = mix(mix(16, t1 ^ c0), k1) >>> shift;
    rows[16] = mix(mix(17, k1), k2) >>> shift;
    rows[17] = mix(mix(18, t1 ^ c0), k0) >>> shift;
    rows[18] = mix(mix(19, k0), k1) >>> shift;
    rows[19] = mix(mix(20, f1), k0) >>> shift;
    rows[20] = mix(mix(21, m1), s0) >>> shift;
    rows[21] = mix(mix(22, t1 ^ c0), e0) >>> shift;
    rows[22] = mix(mix(23, e0), s0) >>> shift;
    rows[23] = mix(mix(24, t2 * 64 + t1), k0) >>> shift;
    rows[24] = mix(mix(25, w1), t2) >>> shift;
    rows[25] = mix(mix(26, n1), t1) >>> shift;
    rows[26] = mix(mix(27, g0), k0) >>> shift;
    rows[27] = mix(mix(28, g0), t1 * 4096 + k0) >>> shift;
    rows[28] = mix(mix(29, g0), mix(e0, t1)) >>> shift;
    rows[29] = mix(mix(30, g0), k0 * 4096 + k1) >>> shift;
  };

  const choose = (words: Words, tags: Uint8Array, index: number): number => {
    const candidates = candidatesOf(words, index);
    fill(words, tags, index);
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at] ?? 0;
      let score = 0;
      for (let feature = 0; feature < FEATURES; feature++) score += weights[(rows[feature] ?? 0) + candidate] ?? 0;
      scores[at] = score;
      if (score <= most) continue;
      most = score;
      best = at;
    }
    return candidates[best] ?? 0;
  };

  const settle = (words: Words, tags: Uint8Array, index: number, tag: number): void => {
    tags[index] = tag;
    words.seen[index + 1] = (words.seen[index] ?? 0) | (IS_FINITE[tag] ?? 0);
  };

  const run = (words: Words, tags: Uint8Array, from: number): void => {
    for (let index = from; index < words.length; index++) {
      const candidates = candidatesOf(words, index);
      const chosen = candidates.length === 1 ? (candidates[0] ?? 0) : choose(words, tags, index);
      settle(words, tags, index, chosen === VBD && isAfterAuxiliary(words, tags, index) ? VBN : chosen);
    }
  };

  const tag = (words: Words, tags: Uint8Array): void => {
    run(words, tags, 0);
    if (words.stopped === 0 || words.seen[words.length] === 1) return;
    // A sentence that ends in a stop has a finite verb: the word that comes nearest to being one is taken for it.
    let verb = -1;
    let finite = 0;
    let nearest = -MOST_LOSS;
    for (let index = 1; index < words.length; index++) {
      const candidates = candidatesOf(words, index);
      if (candidates.length === 1) continue;
      const chosen = candidates.indexOf(choose(words, tags, index));
      for (let at = 0; at < candidates.length; at++) {
        const margin = (scores[at] ?? 0) - (scores[chosen] ?? 0);
        if (IS_FINITE[candidates[at] ?? 0] !== 1 || margin <= nearest) continue;
        nearest = margin;
        verb = index;
        finite = candidates[at] ?? 0;
      }
    }
    if (verb < 0) return;
    settle(words, tags, verb, finite);
    run(words, tags, verb + 1);
  };

  return { tag, choose, settle, candidatesOf, rows };
}

const VBD = TAGS.indexOf('VBD');
const VBN = TAGS.indexOf('VBN');
const RB = TAGS.indexOf('RB');
const AUXILIARIES: ReadonlySet<number> = new Set(
  "have has had having 've haven't hasn't hadn't be been being is are was were isn't aren't wasn't weren't"
    .split(' ')
    .map(hashOf),
);

/** Whether a form of "have" or "be" stands before a word, adverbs aside: what follows it is a participle ("had died"). */
function isAfterAuxiliary(words: Words, tags: Uint8Array, index: number): boolean {
  let before = index - 1;
  while (before > 0 && tags[before] === RB && !AUXILIARIES.has(words.word[before] ?? 0)) before--;
  return before >= 0 && AUXILIARIES.has(words.word[before] ?? 0);
}

const isTelling = (shape: number): boolean =>
  shape < Shape.TitleStyle && (shape & 15) >= Shape.Title && (shape & 15) <= Shape.Mixed;

const only = (tag: Tag): Uint8Array => Uint8Array.of(TAGS.indexOf(tag));
const NOUN = only('NN');
/** What an unknown token must be that is no word, by its shape. */
const UNLISTED: Readonly<Record<number, Uint8Array>> = {
  [Shape.Number]: only('CD'),
  [Shape.Punct]: only('PUNCT'),
  [Shape.Symbol]: only('SYM'),
  [Shape.Link]: NOUN,
};
