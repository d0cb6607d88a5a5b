import type { Word } from './words.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

const CARDINAL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((name, n) => [name, n] as const),
  ...TENS.map((name, n) => [name, (n + 2) * 10] as const),
]);
const ORDINAL: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((name, n) => [name, n] as const),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
]);

/** First words of a number in words, for the dispatch table. */
export const CARDINAL_WORDS: readonly string[] = [...CARDINAL.keys()].slice(1);
export const ORDINAL_WORDS: readonly string[] = [...ORDINAL.keys()].slice(1);

export interface ReadNumber {
  readonly value: number;
  /** Index of the word behind it. */
  readonly to: number;
}

/** A whole number in words: "five", "twenty-five", "twenty five", "two hundred". Null where none stands at `at`. */
export function readCardinal(words: readonly Word[], at: number): ReadNumber | null {
  const first = CARDINAL.get(words[at]?.lower ?? '');
  if (first === undefined) return null;
  let value = first;
  let to = at + 1;
  if (first >= 20) {
    const next = words[to]?.lower === '-' ? to + 1 : to;
    const ones = CARDINAL.get(words[next]?.lower ?? '');
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      to = next + 1;
    }
  }
  if (words[to]?.lower === 'hundred') return { value: value * 100, to: to + 1 };
  return { value, to };
}

/** An ordinal in words or digits: "third", "twenty-first", "3rd", "21st". Null where none stands at `at`. */
export function readOrdinal(words: readonly Word[], at: number): ReadNumber | null {
  const word = words[at];
  if (!word) return null;
  if (word.kind === 'number') {
    const suffix = words[at + 1];
    if (!suffix?.glued || !/^(?:st|nd|rd|th)$/.test(suffix.lower) || !/^\d{1,4}$/.test(word.lower)) return null;
    return { value: Number(word.lower), to: at + 2 };
  }
  const direct = ORDINAL.get(word.lower);
  if (direct !== undefined) return { value: direct, to: at + 1 };
  const tens = CARDINAL.get(word.lower);
  if (tens === undefined || tens < 20) return null;
  const next = words[at + 1]?.lower === '-' ? at + 2 : at + 1;
  const ones = ORDINAL.get(words[next]?.lower ?? '');
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, to: next + 1 } : null;
}
