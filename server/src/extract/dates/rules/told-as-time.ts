import { MONTHS } from '../../lexicon/months.ts';
import type { Word } from '../words.ts';

/**
 * Whether "20:37" stands where a time does: at the head of a log's entry ("20:37 – The door opens"), behind a label or a date ("Kick-off:
 * 14:40", "9 May, 05:14"), behind "it was", or behind a roughly ("approx. 14:30").
 */
export function isToldAsTime(words: readonly Word[], at: number): boolean {
  if (!/^\d{1,2}:\d\d/.test(words[at]?.lower ?? '')) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!before) return next !== undefined && DASHES.has(next.lower);
  const last = before.lower;
  if (last === ':') return words[at - 2]?.kind === 'word';
  if (last === ',') return /^\d{4}$/.test(words[at - 2]?.lower ?? '') || MONTHS.has(words[at - 2]?.lower ?? '');
  if (last === 'was' || last === 'is') return words[at - 2]?.lower === 'it';
  return ROUGHLY.has(last) || (last === '.' && ROUGHLY.has(words[at - 2]?.lower ?? ''));
}
const DASHES = new Set(['-', '–', '—']);
const ROUGHLY = new Set(['approx', 'approx.', 'approximately', 'ca', 'ca.', 'circa']);
