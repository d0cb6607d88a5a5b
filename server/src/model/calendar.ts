// The proleptic Gregorian calendar as plain arithmetic on epoch days (days since 1970-01-01, which is day 0, a Thursday).
// No clock and no time zone: the same value means the same days on every machine and in any year.

/** How long a stretch a value names. `time` and `day-part` lie within one day. */
export type Granularity =
  | 'time'
  | 'day-part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'range';

/** The days that a value covers, both ends included. */
export interface DayInterval {
  readonly first: number;
  readonly last: number;
  readonly granularity: Granularity;
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** Epoch days of a date; a day past the month's end runs over into the next month, as in "February 30" = March 1 or 2. */
export function epochDay(year: number, month: number, day: number): number {
  // Years are counted from March, so that the leap day is the last of its year.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export function civilOf(epoch: number): CivilDate {
  const z = epoch + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export const weekdayOf = (epoch: number): number => ((((epoch + 3) % 7) + 7) % 7) + 1;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** The ISO 8601 week of a day: "2021-01-03" is in 2020-W53. */
export function weekOf(epoch: number): { readonly year: number; readonly week: number } {
  const thursday = epoch + 4 - weekdayOf(epoch);
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - epochDay(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = epochDay(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The same day some months on; the last day of the month where that day does not exist ("January 31" + 1 = February 28). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `2020-11-09`. */
export const isoDate = (date: CivilDate): string => `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
export const isoDay = (epoch: number): string => isoDate(civilOf(epoch));
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`;
export const isoWeek = (epoch: number): string => {
  const { year, week } = weekOf(epoch);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
};

/** Epoch day of an ISO day (`2020-11-09`, also with a time behind it); null for anything else, impossible dates included. */
export function parseDay(value: string): number | null {
  if (value.length < DAY_LENGTH || value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return null;
  if (value.length > DAY_LENGTH && value.charCodeAt(DAY_LENGTH) !== CAPITAL_T) return null;
  const [year, month, day] = [numberAt(value, 0, 4), numberAt(value, 5, 7), numberAt(value, 8, DAY_LENGTH)];
  if (year === null || month === null || day === null) return null;
  return isDate(year, month, day) ? epochDay(year, month, day) : null;
}

/** Of `2020-11-09`. */
const DAY_LENGTH = 10;
const DASH = 45;
const CAPITAL_T = 84;
const ZERO = 48;

/** The number that the digits of a stretch make; null where something else stands there. A pattern took most of comparing two dates. */
function numberAt(value: string, start: number, end: number): number | null {
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = value.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

// Where a season begins and ends differs by country and by habit (first of the month, or the equinox), and "the winter of
// 2020" may be either end of the year. The widest common reading is taken: two sources are not at odds over what either allows.
const SEASONS: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  SP: [3, 1, 0, 6, 21],
  SU: [6, 1, 0, 9, 22],
  FA: [9, 1, 0, 12, 21],
  WI: [1, 1, 1, 3, 20],
};

/**
 * The days that a TIMEX3 value covers: `2020-11-09T14:30`, `2020-11-09`, `2020-W46`, `2020-W46-WE`, `2020-11`, `2020-FA`,
 * `2020-Q3`, `2020-H1`, `2020`, `202` (the 2020s), `20` (the 21st century), `FY2020`, and `a/b` for two of these.
 * Null for values that name no definite stretch: durations, sets, `PRESENT_REF`, values with an X.
 */
export function intervalOf(value: string): DayInterval | null {
  const slash = value.indexOf('/');
  if (slash > 0) {
    const from = intervalOf(value.slice(0, slash));
    const to = intervalOf(value.slice(slash + 1));
    return from && to && from.first <= to.last ? { first: from.first, last: to.last, granularity: 'range' } : null;
  }
  const day = parseDay(value);
  if (day !== null)
    return {
      first: day,
      last: day,
      granularity: value.length === 10 ? 'day' : /T\d/.test(value) ? 'time' : 'day-part',
    };
  const match = /^(FY)?(\d{2,4})(?:-(\d\d|W\d\d(?:-WE)?|Q[1-4X]|H[12]|SP|SU|FA|WI))?$/.exec(value);
  if (!match) return null;
  const digits = match[2] ?? '';
  const part = match[3] ?? '';
  const year = Number(digits);
  if (digits.length === 2) return part ? null : years(year * 100, 100, 'century');
  if (digits.length === 3) return part ? null : years(year * 10, 10, 'decade');
  // Fiscal years begin between the April before and the October before, or run on to the next March.
  if (match[1]) return { first: epochDay(year - 1, 4, 1), last: epochDay(year + 1, 3, 31), granularity: 'year' };
  if (part === '') return years(year, 1, 'year');
  return partOfYear(year, part);
}

const years = (first: number, count: number, granularity: Granularity): DayInterval => ({
  first: epochDay(first, 1, 1),
  last: epochDay(first + count, 1, 1) - 1,
  granularity,
});

const months = (year: number, first: number, count: number, granularity: Granularity): DayInterval => {
  const after = addMonths({ year, month: first, day: 1 }, count);
  return { first: epochDay(year, first, 1), last: epochDay(after.year, after.month, 1) - 1, granularity };
};

function partOfYear(year: number, part: string): DayInterval | null {
  const season = SEASONS[part];
  if (season) {
    const [month, day, later, lastMonth, lastDay] = season;
    return {
      first: epochDay(year, month, day),
      last: epochDay(year + later, lastMonth, lastDay),
      granularity: 'season',
    };
  }
  const number = Number(part.slice(1, 3));
  if (part.startsWith('W')) {
    if (number < 1 || number > 53) return null;
    const monday = mondayOf(year, number);
    return part.endsWith('WE')
      ? { first: monday + 5, last: monday + 6, granularity: 'weekend' }
      : { first: monday, last: monday + 6, granularity: 'week' };
  }
  if (part.startsWith('Q')) return part === 'QX' ? years(year, 1, 'year') : months(year, number * 3 - 2, 3, 'quarter');
  if (part.startsWith('H')) return months(year, number * 6 - 5, 6, 'half');
  const month = Number(part);
  return month >= 1 && month <= 12 ? months(year, month, 1, 'month') : null;
}
