import { isDate } from '../../../model/calendar.ts';
import { MONTHS } from '../../lexicon/months.ts';
import { NAMED_DAYS } from '../../lexicon/named-days.ts';
import { calendar, type Found, found, point, type Stretch } from '../meaning.ts';
import { isCapitalised, isDashWord, type Word } from '../words.ts';
import { readYear } from '../year-words.ts';
import { afterMonth, readDay, skip } from './calendar-date.ts';
import { BARE, DEFINITE } from './relative-unit.ts';

// What lends a year or a month to a date that lacks it: the words behind it.

/** "the September 11 attacks" name their year; any other day is still to be placed. */
export function dayWithoutYear(words: readonly Word[], behind: number, month: number, day: number): Stretch {
  const event = words[behind]?.lower ?? '';
  const named = NAMED_DAYS.find((item) => item.month === month && item.day === day && item.events.has(event));
  return named ? { at: 'named-day', day: named } : calendar(null, month, day);
}

/** "18 and 19 June", "on 3, 4 and 5 May": a day whose month stands behind the next one. */
export function listedDay(words: readonly Word[], at: number, day: number, behind: number): Found | null {
  let place = behind;
  let last = day;
  let joint = '';
  while (LIST.has(words[place]?.lower ?? '')) {
    const comma = words[place]?.lower === ',';
    const start = comma && LIST.has(words[place + 1]?.lower ?? '') ? place + 2 : place + 1;
    joint = words[start - 1]?.lower ?? '';
    const next = readDay(words, skip(words, start, 'the'), 0);
    if (!next || next.value <= last) return null;
    const name = skip(words, next.to, 'of');
    const month = isCapitalised(words[name]) ? MONTHS.get(words[name]?.lower ?? '') : undefined;
    // "Bulletin No. 2, 13 April": a comma alone makes no list.
    if (month && joint === ',') return null;
    if (month) {
      if (!isDate(2000, month, day)) return null;
      const year = readYear(words, skip(words, afterMonth(words, name), ',', 'of'));
      const lent = year ? null : yearBehind(words, afterMonth(words, name));
      return found(at, behind, point(lent ? dayOf(lent, month, day) : calendar(year?.value ?? null, month, day)));
    }
    [place, last] = [next.to, next.value];
  }
  return null;
}
const LIST = new Set([',', 'and', 'or', '&']);

/**
 * "October of next year", "in June last year", "on May 3 this year", "April of the same year": the year is an expression of
 * its own, as TimeML has it, and lends itself to the month.
 */
export function inYear(
  words: readonly Word[],
  at: number,
  behind: number,
  month: number,
  day: number | null,
): Found | null {
  const year = yearBehind(words, behind);
  return year && found(at, behind, point(dayOf(year, month, day)));
}

export const dayOf = (year: Stretch, month: number, day: number | null): Stretch => ({
  at: 'in-year',
  month,
  day,
  year,
});

/** The relative year that stands behind a month or a day: "last year", "of the following year". */
export function yearBehind(words: readonly Word[], behind: number): Stretch | null {
  const place = skip(words, behind, 'of', 'in');
  const definite = words[place]?.lower === 'the';
  const name = definite ? place + 1 : place;
  const pointer = (definite ? DEFINITE : BARE).get(words[name]?.lower ?? '');
  if (!pointer || words[name + 1]?.lower !== 'year' || (isDashWord(words[name + 2]) && words[name + 2]?.glued))
    return null;
  return { at: 'offset', unit: 'year', ...pointer };
}
