import {
  addMonths,
  civilOf,
  epochDay,
  intervalOf,
  isoDate,
  isoDay,
  isoMonth,
  isoWeek,
  parseDay,
  weekdayOf,
} from '../../../model/calendar.ts';
import type { TimeUnit } from '../../lexicon/time-units.ts';

/** The value of the unit that a day lies in, some units on: (2024-04-17, month, -1) is `2024-03`. */
export function unitFrom(day: number, unit: TimeUnit, count: number): string {
  const date = civilOf(day);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour': {
      const days = unit === 'hour' ? Math.trunc(count / 24) : 0;
      return days === 0 || count % 24 !== 0 ? `${isoDay(day + days)}TXX` : isoDay(day + days);
    }
    case 'day':
      return isoDay(day + count);
    case 'weekend':
      return `${isoWeek(day + count * 7)}-WE`;
    case 'week':
      return isoWeek(day + count * 7);
    case 'month': {
      const { year, month } = addMonths(date, count);
      return isoMonth(year, month);
    }
    case 'quarter': {
      const { year, month } = addMonths({ ...date, day: 1 }, count * 3);
      return `${fourDigits(year)}-Q${Math.ceil(month / 3)}`;
    }
    case 'half': {
      const { year, month } = addMonths({ ...date, day: 1 }, count * 6);
      return `${fourDigits(year)}-H${Math.ceil(month / 6)}`;
    }
    case 'year':
      return fourDigits(date.year + count);
    case 'decade':
      return fourDigits(date.year + count * 10).slice(0, 3);
    case 'century':
      return fourDigits(date.year + count * 100).slice(0, 2);
  }
}

/** A period some years on, in its own length: (`1989-Q3`, -1) is `1988-Q3`. Null for what has no year. */
export function yearsFrom(value: string, years: number): string | null {
  const match = /^(FY)?(\d{4})(-(?:\d\d|Q\d|H\d|SP|SU|FA|WI))?$/.exec(value);
  if (match) return `${match[1] ?? ''}${fourDigits(Number(match[2]) + years)}${match[3] ?? ''}`;
  const day = parseDay(value.slice(0, 10));
  if (day !== null) {
    const date = civilOf(day);
    return isoDate(addMonths(date, years * 12));
  }
  const interval = intervalOf(value);
  return interval && unitFrom(interval.first, 'year', years);
}

/** The weekday on or after a day. */
export const weekdayOnOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);
export const weekdayOnOrBefore = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);

export const fourDigits = (year: number): string => String(Math.max(0, year)).padStart(4, '0');
