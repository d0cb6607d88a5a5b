import { readCardinal } from './number-words.ts';
import type { Word } from './words.ts';

/** A year as a number: "2020", "'09", "1066". */
export function readYear(words: readonly Word[], at: number): { readonly value: number; readonly to: number } | null {
  const word = words[at];
  if (!word) return null;
  if (
    word.lower === "'" &&
    /^\d\d$/.test(words[at + 1]?.lower ?? '') &&
    words[at + 1]?.glued &&
    !isJoined(words[at + 2])
  )
    return { value: fullYear(Number(words[at + 1]?.lower)), to: at + 2 };
  if (word.kind === 'word') return readYearInWords(words, at);
  if (word.kind !== 'number' || !/^\d{4}$/.test(word.lower)) return null;
  const value = Number(word.lower);
  if (value < 1000 || value > 2199) return null;
  const next = words[at + 1];
  // "2000s" is a decade, "2000km" a distance, "2000%" a share.
  if (next?.glued && (next.kind === 'symbol' || (next.kind === 'word' && next.lower !== "'s"))) return null;
  return { value, to: at + 1 };
}

/** More of a word or a number behind it: "'80s"; a stop or a comma is none. */
const isJoined = (next: Word | undefined): boolean => next?.glued === true && next.kind !== 'punct';

/** "'09" and "9/11/09": within the hundred years up to 2049, as ISO/IEC 8824 and common software read them. */
export const fullYear = (two: number): number => (two < 50 ? 2000 + two : 1900 + two);

/** "two thousand and eighteen", "nineteen eighty-four". */
function readYearInWords(words: readonly Word[], at: number): { readonly value: number; readonly to: number } | null {
  const first = readCardinal(words, at);
  if (!first) return null;
  if (words[first.to]?.lower === 'thousand' && first.value === 2) {
    const next = words[first.to + 1]?.lower === 'and' ? first.to + 2 : first.to + 1;
    const rest = readCardinal(words, next);
    return rest && rest.value < 100 ? { value: 2000 + rest.value, to: rest.to } : null;
  }
  if (first.value !== 19 && first.value !== 20 && first.value !== 18) return null;
  const rest = readCardinal(words, first.to);
  return rest && rest.value >= 10 && rest.value < 100 ? { value: first.value * 100 + rest.value, to: rest.to } : null;
}
