import { TAGS } from './tags.ts';

/**
 * The known words, by hash alone, each with a class: the tags that it was seen with, the most frequent first. Words of
 * one class share what is learned of it. Class 0 is that of unknown words, with all open tags.
 */
export interface Lexicon {
  /** 0 where the hash is unknown. */
  readonly classOf: (hash: number) => number;
  /** Tag numbers to choose from, by class, for a word in lower case, which is no name; one met as a name alone may be anything ("march"). */
  readonly candidates: readonly Uint8Array[];
  /** The same for a capitalised word, which may be a name as well. */
  readonly capitalised: readonly Uint8Array[];
  /** 1 for classes of words that mostly are finite verbs. */
  readonly finite: Uint8Array;
}

export const FINITE: ReadonlySet<number> = new Set(
  ['VBD', 'VBZ', 'VBP', 'MD'].map((tag) => TAGS.findIndex((name) => name === tag)),
);

const NAMES = [TAGS.indexOf('NNP'), TAGS.indexOf('NNPS')];

/** What is kept of a word's hash. One unknown word in some hundreds is taken for a listed one; the others cost a byte less each. */
export const keyOf = (hash: number): number => (hash ^ (hash >>> 24)) & 0xffffff;

/** `classes[k]` are the tag numbers of class `k`; a class of one closed tag is never a name ("The", "With"). */
export function createLexicon(
  classes: readonly (readonly number[])[],
  keys: Int32Array,
  entries: Uint16Array,
): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const mask = size - 1;
  const slots = new Int32Array(size);
  const values = new Uint16Array(size);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    let slot = key & mask;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = key;
    values[slot] = entries[index] ?? 0;
  }
  return {
    classOf: (hash) => {
      const key = keyOf(hash);
      let slot = key & mask;
      while (values[slot] !== 0) {
        if (slots[slot] === key) return values[slot] ?? 0;
        slot = (slot + 1) & mask;
      }
      return 0;
    },
    candidates: classes.map((tags) => Uint8Array.from(withoutNames(tags) ?? withoutNames(classes[0] ?? []) ?? [])),
    finite: Uint8Array.from(classes, (tags) => (FINITE.has(tags[0] ?? -1) ? 1 : 0)),
    capitalised: classes.map((tags) => Uint8Array.from(isClosed(tags) ? tags : [...new Set([...tags, ...NAMES])])),
  };
}

const CLOSED = new Set(
  ['CC', 'DT', 'EX', 'IN', 'MD', 'PDT', 'POS', 'PRP', 'PRP$', 'TO', 'WDT', 'WP', 'WP$', 'WRB', 'PUNCT', 'RP'].map(
    (tag) => TAGS.findIndex((name) => name === tag),
  ),
);
const isClosed = (tags: readonly number[]): boolean => tags.every((tag) => CLOSED.has(tag));

function withoutNames(tags: readonly number[]): readonly number[] | null {
  const others = tags.filter((tag) => !NAMES.includes(tag));
  return others.length > 0 ? others : null;
}
