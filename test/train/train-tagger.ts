import { hashOf } from '../../server/src/extract/syntax/hash.ts';
import { createLexicon, keyOf, type Lexicon } from '../../server/src/extract/syntax/lexicon.ts';
import { createTagger, type TaggerModel } from '../../server/src/extract/syntax/tagger.ts';
import { TAGS } from '../../server/src/extract/syntax/tags.ts';
import { createWordReader } from '../../server/src/extract/syntax/words.ts';
import { createPerceptron, createRandom, meanOf, quantise, shuffle, strongest } from './perceptron.ts';
import type { Example } from './treebank.ts';
import type { Wordlist } from './wordlist.ts';

export interface LexiconData {
  readonly classes: readonly (readonly number[])[];
  readonly keys: Int32Array;
  readonly entries: Uint16Array;
}

/** From how many occurrences on a word is listed; rarer ones are left unknown, so that training sees unknown words. */
const LISTED = 3;
/** Rarer than this, a word may have any tag that the dictionary knows of. */
const FREQUENT = 50;
/** A listed word's rarer tags count from this share on. */
const SHARE = 0.01;
/** Forms that are spelled alike: whoever has one may have the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['VBD', 'VBN'],
  ['VBN', 'VBD'],
  ['VB', 'VBP'],
  ['VBP', 'VB'],
];

export function makeLexicon(examples: readonly Example[], wordlist: Wordlist): LexiconData {
  const counts = countTags(examples);
  const listed = new Map([...wordlist].map(([form, tags]) => [keyOf(hashOf(form)), tags.map(indexOf)]));
  const open = new Set<number>();
  for (const seen of counts.values()) if (total(seen) < LISTED) for (const tag of seen.keys()) open.add(tag);
  open.delete(indexOf('PUNCT'));
  const classes: number[][] = [[...open].sort((a, b) => a - b)];
  const numbers = new Map<string, number>();
  const entries = new Map<number, number>();
  const enter = (key: number, tags: number[], group: string): void => {
    const name = group + tags.join(' ');
    if (!numbers.has(name)) numbers.set(name, classes.push(tags) - 1);
    entries.set(key, numbers.get(name) ?? 0);
  };
  for (const [key, seen] of counts) {
    if (total(seen) < LISTED) continue;
    enter(key, tagsOf(seen, listed.get(key) ?? []), '');
  }
  // What only the dictionary knows has classes of its own: such words are rarer, and the dictionary's tags are in no order.
  for (const [key, tags] of listed) if (!entries.has(key)) enter(key, closeOf(tags), `${tags.join(' ')}|`);
  const keys = [...entries.keys()].sort((a, b) => a - b);
  return {
    classes,
    keys: Int32Array.from(keys),
    entries: Uint16Array.from(keys, (key) => entries.get(key) ?? 0),
  };
}

function countTags(examples: readonly Example[]): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  const read = createWordReader(createLexicon([[]], new Int32Array(0), new Uint16Array(0)));
  for (const example of examples) {
    const words = read(example.tokens);
    example.tags.forEach((tag, index) => {
      const key = keyOf(words.word[index] ?? 0);
      const seen = counts.get(key) ?? new Map<number, number>();
      counts.set(key, seen.set(indexOf(tag), (seen.get(indexOf(tag)) ?? 0) + 1));
    });
  }
  return counts;
}

function tagsOf(seen: ReadonlyMap<number, number>, listed: readonly number[]): number[] {
  const all = total(seen);
  const [first = 0, ...others] = [...seen]
    .filter(([, count]) => count / all >= SHARE)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .map(([tag]) => tag);
  const paired = PAIRS.filter(([from]) => all < 200 && [first, ...others].includes(indexOf(from))).map(([, to]) =>
    indexOf(to),
  );
  const more = [...others, ...paired, ...(all < FREQUENT ? listed : [])].sort((a, b) => a - b);
  return [...new Set([first, ...more])];
}

const closeOf = (tags: readonly number[]): number[] => [
  ...new Set([...tags, ...tags.flatMap((tag) => (ALSO[TAGS[tag] ?? ''] ?? []).map(indexOf))]),
];
/** What a dictionary's noun, verb or adjective is in running text, too. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  VBG: ['NN', 'JJ'],
  VBN: ['JJ'],
  JJ: ['NN'],
  NN: ['JJ'],
  RB: ['JJ'],
};
const indexOf = (name: string): number => TAGS.findIndex((tag) => tag === name);
const total = (seen: ReadonlyMap<number, number>): number => [...seen.values()].reduce((sum, count) => sum + count, 0);

export interface TaggerOptions {
  readonly bits: number;
  readonly rounds: number;
  /** How many weights the result has at most. */
  readonly size: number;
  /** A training for each, of which the mean is taken. */
  readonly seeds: readonly number[];
}

export function trainTagger(
  examples: readonly Example[],
  data: LexiconData,
  options: TaggerOptions,
): TaggerModel & { readonly weights: Int8Array } {
  const lexicon = createLexicon(data.classes, data.keys, data.entries);
  const first = learn(examples, lexicon, options, options.seeds[0] ?? 1, null);
  const kept = strongest(first, options.size);
  const trainings = options.seeds.map((seed) => learn(examples, lexicon, options, seed, kept));
  return { lexicon, weights: quantise(meanOf(trainings)), bits: options.bits };
}

function learn(
  examples: readonly Example[],
  lexicon: Lexicon,
  { bits, rounds }: TaggerOptions,
  seed: number,
  kept: Uint8Array | null,
): Float32Array {
  const perceptron = createPerceptron(bits, kept);
  const tagger = createTagger({ lexicon, weights: perceptron.weights, bits });
  const read = createWordReader(lexicon);
  const random = createRandom(seed);
  const order = [...examples];
  const tags = new Uint8Array(1000);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const example of order) {
      const words = read(example.tokens);
      for (let index = 0; index < words.length; index++) {
        const candidates = tagger.candidatesOf(words, index);
        const right = indexOf(example.tags[index] ?? '');
        let chosen = candidates[0] ?? 0;
        if (candidates.length > 1) {
          perceptron.step();
          chosen = tagger.choose(words, tags, index);
          if (chosen !== right && candidates.includes(right))
            perceptron.learn(tagger.rows, tagger.rows.length, right, chosen);
        }
        tagger.settle(words, tags, index, chosen);
      }
    }
  }
  return perceptron.averaged();
}

export function measureTagger(
  model: TaggerModel,
  examples: readonly Example[],
): { all: number; words: number; unknown: number } {
  const tagger = createTagger(model);
  const read = createWordReader(model.lexicon);
  const tags = new Uint8Array(1000);
  const hits = { all: [0, 0], words: [0, 0], unknown: [0, 0] };
  const note = (which: readonly number[], hit: number): void => {
    const target = which as number[];
    target[0] = (target[0] ?? 0) + hit;
    target[1] = (target[1] ?? 0) + 1;
  };
  for (const example of examples) {
    const words = read(example.tokens);
    tagger.tag(words, tags);
    example.tags.forEach((tag, index) => {
      const hit = TAGS[tags[index] ?? 0] === tag ? 1 : 0;
      note(hits.all, hit);
      if (example.tokens[index]?.kind === 'word') note(words.listed[index] === 1 ? hits.words : hits.unknown, hit);
    });
  }
  const share = (pair: readonly number[]): number => (pair[0] ?? 0) / Math.max(1, pair[1] ?? 0);
  return { all: share(hits.all), words: share(hits.words), unknown: share(hits.unknown) };
}
