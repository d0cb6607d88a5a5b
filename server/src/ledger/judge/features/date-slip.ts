import type { Claim, DateClaim } from '../../../model/claim.ts';
import { daysFromTo } from '../../../model/publication-days.ts';

/** The day of a date, or of an hour of it, in TIMEX3; the year may be left out. */
const DAY = /^(\d{4}|XXXX)-(\d\d)-(\d\d)(?:T|$)/;

/**
 * How a day is copied wrongly: one day of the month in two months ("9 May", "9 August"), one day of the year in two years, and the
 * tens of a day lost or another ("4 August", "14 August", "24 August"). A year that a text does not give hangs on the month, and is no slip of its own.
 */
export function isDateSlip(a: Claim, b: Claim): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false;
  const [, year, month, day] = DAY.exec(a.value.value) ?? [];
  const [, otherYear, otherMonth, otherDay] = DAY.exec(b.value.value) ?? [];
  if (year === undefined || otherYear === undefined || day === undefined || otherDay === undefined) return false;
  const mayBeOneYear = year === otherYear || isYearless(a) || isYearless(b);
  if (month === otherMonth && day !== otherDay) return mayBeOneYear && day[1] === otherDay[1];
  if (day !== otherDay) return false;
  return month === otherMonth ? !mayBeOneYear : mayBeOneYear;
}

const isYearless = ({ value }: DateClaim): boolean => value.value.startsWith('X') || value.implied.includes('year');

/**
 * Two days of one year that two articles name for a reason: each by its month, not by its weekday, and neither among the days of the
 * news, of which there are many in a row, each with something of its own. Firsts of months are when rules and terms begin, each another one.
 */
export const areTellingDays = (a: DateClaim, b: DateClaim): boolean =>
  isTellingDay(a) &&
  isTellingDay(b) &&
  (isYearless(a) || isYearless(b) || a.value.value.slice(0, 4) === b.value.value.slice(0, 4));

function isTellingDay({ value, topic }: DateClaim): boolean {
  if (value.implied.includes('month') || value.implied.includes('day') || value.value.slice(8, 10) === '01')
    return false;
  const days = daysFromTo(value.value.slice(0, 10), topic.published);
  return days !== null && Math.abs(days) > NEWS_DAYS;
}
const NEWS_DAYS = 8;
