import { civilOf, type DayInterval, weekdayOf } from './calendar.ts';

/**
 * What an article that does not say when it was written leaves of its days: "June 29" is `XXXX-06-29`, "Friday" `XXXX-WXX-5`,
 * "3:20 a.m." `XXXX-XX-XXT03:20`. What is not told is null.
 */
export interface PartialDate {
  /** 1 to 12 */
  readonly month: number | null;
  /** 1 to 31; only with a month */
  readonly day: number | null;
  /** ISO weekday, 1 = Monday to 7 = Sunday; never with a month */
  readonly weekday: number | null;
}

const VALUE = /^XXXX-(?:WXX-([1-7])|(\d\d)(?:-(\d\d))?|XX-XX)(?:T|$)/;

/** The parts of a TIMEX3 value without a year; null for values that have one, and for those that tell neither day nor hour. */
export function partialOf(value: string): PartialDate | null {
  const match = VALUE.exec(value);
  if (!match) return null;
  const [, weekday, month, day] = match;
  const number = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits));
  return { month: number(month), day: number(day), weekday: number(weekday) };
}

/** Whether a partial date may be one of some days; null where that cannot be told, as of a weekday and a month. */
export function mayLieIn({ month, day, weekday }: PartialDate, { first, last }: DayInterval): boolean | null {
  if (last - first > A_MONTH) return null;
  if (weekday !== null) return first === last ? weekdayOf(first) === weekday : null;
  if (month === null) return null;
  for (let at = first; at <= last; at++) {
    const civil = civilOf(at);
    if (civil.month === month && (day === null || civil.day === day)) return true;
  }
  return false;
}
const A_MONTH = 31;

/** Whether two partial dates may be one; null where they have nothing in common by which to tell. */
export function mayBeOne(a: PartialDate, b: PartialDate): boolean | null {
  if (a.weekday !== null && b.weekday !== null) return a.weekday === b.weekday;
  if (a.month === null || b.month === null) return null;
  return a.month === b.month && (a.day === null || b.day === null || a.day === b.day);
}
