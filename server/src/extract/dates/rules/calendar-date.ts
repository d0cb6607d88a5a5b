import { isDate } from '../../../model/calendar.ts';
import { DOUBTFUL_MONTHS, MONTHS, PLAIN_MONTHS, SHORT_MONTHS } from '../../lexicon/months.ts';
import { NAME_HEADS } from '../../lexicon/name-heads.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/weekdays.ts';
import { calendar, type Found, found, point, type Stretch } from '../meaning.ts';
import { ORDINAL_WORDS, readCardinal, readOrdinal } from '../number-words.ts';
import { example, type Reader, type Rule } from '../rule.ts';
import { isCapitalised, isDashWord, type Word } from '../words.ts';
import { readYear } from '../year-words.ts';
import { dayWithoutYear, inYear, listedDay } from './missing-year.ts';

/** "November 9, 2020", "9 November 2020", "Nov. 9", "November 2020", "2020 November", "the 9th of November", "November". */
export const calendarDate: Rule = {
  name: 'calendar date',
  starts: [...MONTHS.keys(), ...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys(), ...ORDINAL_WORDS, 'the', '#'],
  read(reader, at) {
    const { words } = reader;
    const weekday = readNamedWeekday(words, at);
    if (weekday) {
      const rest = readDate(reader, weekday.to);
      if (rest && stretchHasDay(rest)) return { ...rest, from: at, namedWeekday: weekday.value };
      const day = dayAlone(words, weekday.to, weekday.value);
      return day && { ...day, from: at, namedWeekday: weekday.value };
    }
    return (
      readDate(reader, at) ??
      dayOfThisMonth(words, at) ??
      (DAY_BEFORE.has(words[at - 1]?.lower ?? '') && words[at]?.lower === 'the' ? dayAlone(words, at, null) : null)
    );
  },
  yes: [
    example('The pact was signed on November 9, 2020.', 'November 9, 2020 = 2020-11-09'),
    example('It opened on 9 November 2020 in Riga.', '9 November 2020 = 2020-11-09'),
    example('Osten Weekly | 9 November 2020 | Page 3', '9 November 2020 = 2020-11-09'),
    example('He left on the 9th of March.', 'the 9th of March = 2024-03-09'),
    example('He was born in Bergen on Sept. 3, 1961.', 'Sept. 3, 1961 = 1961-09-03'),
    example('Monday, 9 February 2021 was cold.', 'Monday, 9 February 2021 = 2021-02-09'),
    example('The bridge closed in October 2023.', 'October 2023 = 2023-10'),
    example('Sales fell in March.', 'March = 2024-03'),
    example('On May 3rd the ship will sail.', 'May 3rd = 2024-05-03'),
    example('It was filed 05-Aug-2016.', '05-Aug-2016 = 2016-08-05'),
    example('They met on April 2 and on the 9th.', 'April 2 = 2024-04-02', 'the 9th = 2024-04-09'),
    example('He was hired in June last year.', 'June = 2023-06', 'last year = 2023'),
    example('The lease ends in October of next year.', 'October = 2025-10', 'next year = 2025'),
    example('It was signed in March nineteen eighty-six.', 'March nineteen eighty-six = 1986-03'),
    example('Since the September 11 attacks it is shut.', 'September 11 = 2001-09-11'),
    example('He sings on 18 and 19 May.', '18 = 2024-05-18', '19 May = 2024-05-19'),
    example('Crude for January delivery fell.', 'January = 2025-01'),
    example('He is due on the 5th of next month.', 'the 5th of next month = 2024-05-05'),
    example('The court sits on Monday the 22nd.', 'Monday the 22nd = 2024-04-22'),
  ],
  no: [
    'The minister may resign, and so may she.',
    'Long before the March the first men fled.',
    'He may one day sing, and they may five times try.',
    'Mrs May spoke to the house.',
    'Thousands march on the capital.',
    'The Long March shaped the party.',
    'April Oneil and August Busch sang.',
    'An august body met.',
    'He ran on the 9th lane and sat by the 3rd desk.',
  ],
};

function readDate(reader: Reader, at: number): Found | null {
  const { words } = reader;
  if (MONTHS.has(words[at]?.lower ?? '')) return fromMonth(words, at);
  return fromDay(words, at) ?? fromYear(words, at);
}

/** "in November the first ships arrived": what stands behind the ordinal is counted by it. */
const isRanked = (word: Word | undefined): boolean => word?.kind === 'word' && !AFTER_DAY.has(word.lower);

/** "the 9th", "Monday the 27th": a day whose month the context tells. Nothing may follow that it could rank ("the 9th round"). */
function dayAlone(words: readonly Word[], at: number, weekday: number | null): Found | null {
  const ordinal = readOrdinal(words, words[at]?.lower === 'the' ? at + 1 : at);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null;
  const next = words[ordinal.to];
  if (next && (next.kind === 'number' || isRanked(next) || isDashWord(next))) return null;
  return found(at, ordinal.to, point({ at: 'day-of-month', day: ordinal.value, weekday }));
}

/** "the 5th of this month", "the 21st last month". */
function dayOfThisMonth(words: readonly Word[], at: number): Found | null {
  const ordinal = words[at]?.lower === 'the' ? readOrdinal(words, at + 1) : null;
  if (!ordinal || ordinal.value < 1 || ordinal.value > 31) return null;
  const place = skip(words, ordinal.to, 'of');
  const count = MONTHS_ON.get(words[place]?.lower ?? '');
  if (count === undefined || words[place + 1]?.lower !== 'month') return null;
  const month: Stretch = { at: 'offset', unit: 'month', count, origin: 'now' };
  return found(at, place + 2, point({ at: 'nth', n: ordinal.value, unit: 'day', of: month }));
}
const MONTHS_ON = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const DAY_BEFORE = new Set(['on', 'by', 'until', 'till', 'since', 'from', 'before', 'after', 'and']);
const AFTER_DAY = new Set(
  'and at to in but with by when as after before this that he she it they we who which until till through around'.split(
    ' ',
  ),
);

/** The word after a month's name, past the stop of an abbreviation. */
export const afterMonth = (words: readonly Word[], at: number): number =>
  words[at + 1]?.lower === '.' && words[at + 1]?.glued && SHORT_MONTHS.has(words[at]?.lower ?? '') ? at + 2 : at + 1;

function fromMonth(words: readonly Word[], at: number): Found | null {
  const month = MONTHS.get(words[at]?.lower ?? '') ?? 0;
  const next = afterMonth(words, at);
  const spelled = words[next]?.kind === 'word' && isCapitalised(words[at]) ? readYear(words, next) : null;
  if (spelled) return found(at, spelled.to, point(calendar(spelled.value, month, null)));
  const day = readDay(words, skip(words, next, '/', '-', 'the', ','), month);
  const ranks = words[next]?.lower === 'the' && isRanked(words[day?.to ?? next]);
  if (day && !ranks && !(words[next]?.lower === ',' && day.to === next + 2)) {
    const year = readYear(words, skip(words, day.to, ',', '/', '-', 'of', 'in'));
    if (year && isDate(year.value, month, day.value))
      return found(at, year.to, point(calendar(year.value, month, day.value)));
    return (
      inYear(words, at, day.to, month, day.value) ??
      found(at, day.to, point(dayWithoutYear(words, day.to, month, day.value)))
    );
  }
  const year = readYear(words, skip(words, next, ',', '/', '-', 'of', 'in'));
  const plainName = isCapitalised(words[at]) || (month !== 5 && month !== 3 && month !== 8);
  if (year && plainName) return found(at, year.to, point(calendar(year.value, month, null)));
  const relative = plainName ? inYear(words, at, next, month, null) : null;
  if (relative) return relative;
  return bareMonth(words, at, month, next);
}

/** A month's name alone; names that are other words too need a sign that a month is meant. */
function bareMonth(words: readonly Word[], at: number, month: number, next: number): Found | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word || word.text === 'MAY' || word.text === 'MARCH') return null;
  if (!isCapitalised(word) && !(PLAIN_MONTHS.has(word.lower) && BEFORE_MONTH.has(before?.lower ?? ''))) return null;
  const after = words[next];
  // "Jun Okabe", "Han Jun-seo": a short name without its stop is as good as any.
  if (next === at + 1 && SHORT_MONTHS.has(word.lower) && (isCapitalised(after) || (isDashWord(after) && after?.glued)))
    return null;
  const phased = isDashWord(before) && ['mid', 'early', 'late'].includes(words[at - 2]?.lower ?? '');
  if (!DOUBTFUL_MONTHS.has(word.lower) || phased || BEFORE_MONTH.has(before?.lower ?? ''))
    return isName(before, after)
      ? null
      : found(at, next, point(calendar(null, month, null, isDelivery(words, next) ? 'coming' : 'near')));
  if (
    at > 0 &&
    (before?.lower === 'and' || before?.lower === 'or' || isDashWord(before)) &&
    MONTHS.has(words[at - 2]?.lower ?? '')
  )
    return found(at, next, point(calendar(null, month, null)));
  return null;
}

/** "Brent for January delivery", "the March contract" are of the month to come. */
const isDelivery = (words: readonly Word[], next: number): boolean => {
  const name = words[next]?.lower;
  return name === 'delivery' || name === 'contract' || name === 'futures';
};

const isName = (before: Word | undefined, after: Word | undefined): boolean =>
  before?.lower === 'operation' ||
  before?.lower === 'black' ||
  before?.lower === 'long' ||
  (isCapitalised(after) && NAME_HEADS.has(after?.lower ?? ''));

const BEFORE_MONTH = new Set(
  'in since until till by from to of during last next this early late mid through before after between for end on each every coming previous following within throughout'.split(
    ' ',
  ),
);

function fromDay(words: readonly Word[], at: number): Found | null {
  const start = words[at]?.lower === 'the' ? at + 1 : at;
  const day = readDay(words, start, 0);
  if (!day) return null;
  const name = skip(words, day.to, 'of', '-', '/', 'day');
  const month = MONTHS.get(words[name]?.lower ?? '');
  const word = words[name];
  if (!month || !word) return words[start - 1]?.kind === 'symbol' ? null : listedDay(words, at, day.value, day.to);
  // "5 may leave" is no date: a verb is not written with a capital.
  if (!isCapitalised(word) && (word.lower === 'may' || word.lower === 'march') && name === day.to) return null;
  // "£9 May" is a sum; a bar that parts "Osten Weekly | 9 May" stands off.
  if (words[start]?.glued && words[start - 1]?.kind === 'symbol') return null;
  if (start > at && name === day.to && readOrdinal(words, start) === null) return null;
  const next = afterMonth(words, name);
  const year = readYear(words, skip(words, next, ',', '/', '-', 'of', 'in'));
  if (year && isDate(year.value, month, day.value))
    return found(at, year.to, point(calendar(year.value, month, day.value)));
  if (!isDate(2000, month, day.value)) return null;
  return (
    inYear(words, at, next, month, day.value) ?? found(at, next, point(dayWithoutYear(words, next, month, day.value)))
  );
}

/** "2020 November", "2020, November 9". */
function fromYear(words: readonly Word[], at: number): Found | null {
  if (words[at]?.kind !== 'number') return null;
  const year = readYear(words, at);
  if (!year || year.to !== at + 1) return null;
  const name = skip(words, year.to, ',', '/', '-');
  const month = MONTHS.get(words[name]?.lower ?? '');
  if (!month || !(isCapitalised(words[name]) || name > year.to) || (words[name]?.lower === 'may' && name === year.to))
    return null;
  const day = readDay(words, skip(words, afterMonth(words, name), '/', '-'), month);
  if (day) return found(at, day.to, point(calendar(year.value, month, day.value)));
  // "In 2008 April rains were heavy": without a day the order is rare enough to ask that the month be followed by no year.
  return readYear(words, skip(words, afterMonth(words, name), ','))
    ? null
    : found(at, name + 1, point(calendar(year.value, month, null)));
}

/** A day of the month in digits or words: "9", "9th", "ninth", "twenty-first". */
export function readDay(words: readonly Word[], at: number, month: number): { value: number; to: number } | null {
  const word = words[at];
  if (!word) return null;
  const ordinal = readOrdinal(words, at);
  if (ordinal) return ordinal.value >= 1 && ordinal.value <= 31 ? ordinal : null;
  if (word.kind !== 'number') {
    // "may one day", "march two by two": a day in words stands behind a capital.
    const named = month > 0 && words[at - 1]?.lower !== 'the' && isCapitalised(words[at - 1]);
    const cardinal = named ? readCardinal(words, at) : null;
    if (LARGE.has(words[cardinal?.to ?? -1]?.lower ?? '')) return null;
    return cardinal && cardinal.value >= 1 && cardinal.value <= 31 ? cardinal : null;
  }
  if (!/^\d{1,2}$/.test(word.lower) || Number(word.lower) < 1 || Number(word.lower) > 31) return null;
  const next = words[at + 1];
  // "May 5-7" is a range for another rule; "May 5%" and "May 5.5" are none.
  if (next?.glued && (next.kind === 'symbol' || (next.kind === 'word' && !next.lower.startsWith("'")))) return null;
  return { value: Number(word.lower), to: at + 1 };
}

const LARGE = new Set(['hundred', 'thousand', 'million']);

/** "Monday", "Mon.", "Monday," before a date. */
export function readNamedWeekday(words: readonly Word[], at: number): { value: number; to: number } | null {
  const name = words[at]?.lower ?? '';
  const value = WEEKDAYS.get(name) ?? SHORT_WEEKDAYS.get(name);
  if (!value) return null;
  const stop = SHORT_WEEKDAYS.has(name) ? skip(words, at + 1, '.') : at + 1;
  const to = skip(words, stop, ',', '-', 'the');
  return { value, to: words[to - 1]?.lower === 'the' ? to - 1 : to };
}

const stretchHasDay = (item: Found): boolean => {
  const stretch: Stretch | null = item.meaning.kind === 'point' ? item.meaning.stretch : null;
  return stretch?.at === 'calendar' && stretch.day !== null;
};

/** Past one of the given words, if one stands there. */
export const skip = (words: readonly Word[], at: number, ...given: readonly string[]): number =>
  given.includes(words[at]?.lower ?? '') ? at + 1 : at;
