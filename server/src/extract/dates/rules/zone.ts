import { MONTHS } from '../../lexicon/months.ts';
import { ZONE_WORDS, ZONES } from '../../lexicon/time-zones.ts';
import { isCapitalised, type Word } from '../words.ts';

/** "GMT", "(GMT +8)", "local time", "Eastern Daylight Time", "Moscow time". */
export function readZone(words: readonly Word[], at: number): { readonly name: string; readonly to: number } | null {
  const open = words[at]?.lower === '(';
  const start = open ? at + 1 : at;
  const close = (name: string, to: number) =>
    !open ? { name, to } : words[to]?.lower === ')' ? { name, to: to + 1 } : null;
  const word = words[start];
  if (!word || word.kind !== 'word') return null;
  const letters = word.text.replaceAll('.', '');
  if (ZONES.has(letters)) {
    const sign = words[start + 1]?.lower;
    if ((sign === '+' || sign === '-') && words[start + 2]?.kind === 'number')
      return close(`${letters}${sign}${words[start + 2]?.lower}`, start + 3);
    return close(letters, start + 1);
  }
  let to = start;
  while (ZONE_WORDS.has(words[to]?.lower ?? '') && to < start + 4) to++;
  if (to === start && isCapitalised(word) && !MONTHS.has(word.lower)) to++;
  const time = words[to]?.lower;
  if (to > start && time === 'time') return close(nameOf(words, start, to + 1), to + 1);
  return to > start &&
    ['eastern', 'pacific', 'central'].includes(words[start]?.lower ?? '') &&
    to === start + 1 &&
    isCapitalised(words[start]) &&
    !open
    ? { name: words[start]?.text ?? '', to }
    : null;
}

const nameOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => word.text)
    .join(' ');
