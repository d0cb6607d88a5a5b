import { civilOf, epochDay, isDate, parseDay } from './calendar.ts';

/** The day of a dateline that names no year, in TIMEX3: `XXXX-06-29`. */
const WITHOUT_YEAR = /^XXXX-(\d\d)-(\d\d)$/;

/**
 * The days from one publication to another, below zero where the second came first. A day without its year (`XXXX-06-29`) is
 * taken to be the nearest to the other: articles that are read together tell of one affair, and few affairs go on for half a year.
 * Null where one of them is not known.
 */
export function daysFromTo(x: string | null, y: string | null): number | null {
  if (x === null || y === null) return null;
  // Asked of every two claims that exclude each other: nearly all days have their year.
  const from = parseDay(x);
  const to = parseDay(y);
  if (from !== null && to !== null) return to - from;
  if (from !== null) return nearestTo(from, y);
  const back = nearestTo(to ?? inAnyYear(y), x);
  return back === null ? null : 0 - back;
}

/** The same without its direction; 0 where one of them is not known. */
export const daysBetween = (x: string | null, y: string | null): number => Math.abs(daysFromTo(x, y) ?? 0);

/** From a day to the nearest return of one without a year; null where that names no day. */
function nearestTo(day: number | null, partial: string): number | null {
  const [, month, of] = WITHOUT_YEAR.exec(partial) ?? [];
  if (day === null || month === undefined || of === undefined) return null;
  const { year } = civilOf(day);
  const returns = [year - 1, year, year + 1]
    .filter((candidate) => isDate(candidate, Number(month), Number(of)))
    .map((candidate) => epochDay(candidate, Number(month), Number(of)) - day);
  return returns.reduce<number | null>(
    (best, next) => (best === null || Math.abs(next) < Math.abs(best) ? next : best),
    null,
  );
}

/** A leap year, so that every day has its place. */
const ANY_YEAR = 2000;

function inAnyYear(partial: string): number | null {
  const [, month, day] = WITHOUT_YEAR.exec(partial) ?? [];
  return month === undefined || day === undefined ? null : epochDay(ANY_YEAR, Number(month), Number(day));
}
