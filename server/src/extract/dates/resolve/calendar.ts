import { addMonths, civilOf, epochDay, isDate, isoDate, isoDay, isoMonth, weekdayOf } from '../../../model/calendar.ts';
import type { ImpliedPart } from '../../../model/date.ts';
import type { NamedDay } from '../../lexicon/named-days.ts';
import type { Stretch, Turn } from '../meaning.ts';
import type { Reference, Resolved, Scene } from './scene.ts';
import { fourDigits } from './shift-value.ts';

type Calendar = Extract<Stretch, { at: 'calendar' }>;

/** A calendar date; a year that is not given comes from the nearest context, never from today. */
export function resolveCalendar(stretch: Calendar, scene: Scene): Resolved {
  const { year, month, day } = stretch;
  if (month === null) {
    return year === null ? unknown('XXXX', ['year']) : plain(fourDigits(year));
  }
  if (year !== null) return plain(format(year, month, day));
  const chosen = yearFor({ month, day: day ?? 15, wholeMonth: day === null }, stretch.turn, scene);
  if (!chosen) return unknown(`XXXX-${format(2000, month, day).slice(5)}`, ['year']);
  return { value: format(chosen.year, month, day), implied: ['year'], anchor: chosen.anchor };
}

/** The month or day in the year of a value; its year unknown where the value has none. */
export function dayInYear(year: string, month: number, day: number | null): string {
  const given = /^\d{4}/.test(year) ? Number(year.slice(0, 4)) : null;
  return given === null ? `XXXX-${format(2000, month, day).slice(5)}` : format(given, month, day);
}

export const plain = (value: string): Resolved => ({ value, implied: [], anchor: null });
export const unknown = (value: string, implied: readonly ImpliedPart[]): Resolved => ({ value, implied, anchor: null });

const format = (year: number, month: number, day: number | null): string =>
  day === null
    ? isoMonth(year, month)
    : isDate(year, month, day)
      ? isoDate({ year, month, day })
      : isoMonth(year, month);

export const fromPublication = (publication: number): NonNullable<Resolved['anchor']> => ({
  from: 'publication',
  at: null,
  value: isoDay(publication),
});
export const fromMention = (reference: Reference): NonNullable<Resolved['anchor']> => ({
  from: 'mention',
  at: reference.at,
  value: reference.value,
});

/** The year of what happened, unless the text is older, or so fresh that the day may be that of this year. */
export function resolveNamedDay({ year, month, day }: NamedDay, scene: Scene): Resolved {
  const { publication } = scene;
  const named = epochDay(year, month, day);
  if (publication !== null && year > FIRST_SURE_YEAR) {
    const behind = publication - epochDay(civilOf(publication).year, month, day);
    if (publication < named || (behind >= 0 && behind <= NEAR_BY))
      return resolveCalendar({ at: 'calendar', year: null, month, day, turn: 'near' }, scene);
  }
  return { value: isoDay(named), implied: ['year'], anchor: null };
}
/** Of September 11, 2001, there is no doubt, not even in the weeks around its anniversary. */
const FIRST_SURE_YEAR = 2001;

interface YearlyDay {
  readonly month: number;
  readonly day: number;
  /** The month alone is named: the one that the publication lies in is not yet over. */
  readonly wholeMonth: boolean;
}

/** A story that is this many days away from the publication is told for itself: its dates follow each other. */
const ANOTHER_TIME = 300;

/**
 * A story told for itself lies far from the publication. A day to come within weeks is not part of one that is further
 * ahead, nor is a day of these weeks part of an old one from which it is months away: "It opens in May 2031 … It is shown on
 * May 9", in the issue of May 2, 2030.
 */
function isToldForItself(yearly: YearlyDay, story: number, publication: number | null): boolean {
  if (publication === null) return true;
  if (Math.abs(publication - story) <= ANOTHER_TIME) return false;
  const [fresh, told] = [publication, story].map((from) => Math.abs(dayIn(yearly, nearestYear(yearly, from)) - from));
  if (fresh === undefined || told === undefined || fresh > NEAR_BY) return true;
  return story < publication && told <= fresh;
}

/** The year of a day that comes once a year; null where there is nothing to go by. */
export function yearFor(
  yearly: YearlyDay,
  turn: Turn,
  scene: Scene,
): { readonly year: number; readonly anchor: NonNullable<Resolved['anchor']> } | null {
  const { publication, reference } = scene;
  if (turn === 'near' && reference && isBeside(reference, scene))
    return { year: Number(reference.value), anchor: fromMention(reference) };
  const near = reference && isNear(reference, scene) ? reference : null;
  const told = turn === 'near' && near && isToldForItself(yearly, near.first, publication);
  if (near && (told || turn === 'following')) {
    return { year: nearestYear(yearly, near.first), anchor: fromMention(near) };
  }
  if (publication === null) return null;
  return { year: yearByTurn(yearly, turn, scene, publication), anchor: fromPublication(publication) };
}

/** A month or a day that the text spells out, in the sentence, the one before, or earlier in the paragraph. */
const isNear = (reference: Reference, scene: Scene): boolean =>
  reference.explicit &&
  /^\d{4}-(?:\d\d|W\d)/.test(reference.value) &&
  (reference.sentence >= scene.sentence - 1 || reference.paragraph === scene.paragraph);

/** "Two years later, in May": a year right before the month. */
const isBeside = (reference: Reference, scene: Scene): boolean =>
  reference.explicit && /^\d{4}$/.test(reference.value) && scene.offset - reference.end <= BESIDE;
const BESIDE = 6;

const dayIn = (yearly: YearlyDay, year: number): number => epochDay(year, yearly.month, yearly.day);

function nearestYear(yearly: YearlyDay, from: number): number {
  const { year } = civilOf(from);
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    Math.abs(dayIn(yearly, candidate) - from) < Math.abs(dayIn(yearly, best) - from) ? candidate : best,
  );
}

/** "Feb. 29" without a year: the last leap year, or this one. */
const nearestLeapYear = (year: number): number =>
  [year, year - 1, year - 2, year - 3].find((y) => isDate(y, 2, 29)) ?? year;

/** A day this near needs no year, whatever the tense; a day that far away would have been given one. */
const NEAR_BY = 30;
const FAR_OFF = 330;
/** Within so many days a weekday that does not fit is a slip, not another year's. */
const HALF_A_YEAR = 180;

function yearByTense(yearly: YearlyDay, scene: Scene, publication: number, past: number, future: number): number {
  const behind = publication - dayIn(yearly, past);
  const ahead = dayIn(yearly, future) - publication;
  // "will reopen in December", told in January: a month has room for a year's distance.
  const announced = yearly.wholeMonth && scene.tense === 'future' && scene.looksAhead;
  if (behind <= NEAR_BY && ahead >= FAR_OFF && !announced) return past;
  const named = scene.namedWeekday;
  const isLastYears = named !== null && weekdayOf(dayIn(yearly, past)) === named;
  if (ahead <= NEAR_BY && behind >= FAR_OFF && !isLastYears) return future;
  if (named !== null) {
    const fits = [past, future].filter((year) => weekdayOf(dayIn(yearly, year)) === named);
    if (fits.length === 1 && fits[0] !== undefined) return fits[0];
    // "Friday, March 7" in a trial's report was none this year: the story is older than its day makes it.
    const older = [past - 1, past - 2].find((year) => weekdayOf(dayIn(yearly, year)) === named);
    if (fits.length === 0 && older !== undefined && behind > HALF_A_YEAR && scene.tense !== 'future') return older;
  }
  if (scene.tense === 'future') return scene.untilOfPast && behind < ahead ? past : future;
  if (scene.tense === 'past') return past;
  // "It opens on May 3" is to come as often as not; without a verb it is past, unless the day to come is much nearer.
  return ahead * (scene.tense === 'present' ? 1 : 3) < behind ? future : past;
}

function yearByTurn(yearly: YearlyDay, turn: Turn, scene: Scene, publication: number): number {
  const { year, month } = civilOf(publication);
  if (yearly.month === 2 && yearly.day === 29) return nearestLeapYear(year);
  const day = dayIn(yearly, year);
  const sameMonth = yearly.wholeMonth && month === yearly.month;
  const past = sameMonth || day <= publication ? year : year - 1;
  const future = sameMonth || day >= publication ? year : year + 1;
  switch (turn) {
    case 'last':
    case 'past':
      return sameMonth || day === publication ? year - 1 : past;
    case 'this':
      return year;
    case 'next':
    case 'coming':
    case 'following':
      return sameMonth || day === publication ? year + 1 : future;
    case 'near':
      return sameMonth ? year : yearByTense(yearly, scene, publication, past, future);
  }
}

/** Months to both sides in which "the 9th" may lie; beside a weekday ("Friday the 13th") it may be half a year away. */
const MONTHS_AROUND = 1;
const MONTHS_BESIDE_WEEKDAY = 7;

/** "the 9th": of the month that the sentence or the one before names, else the nearest one by tense. */
export function resolveDayOfMonth(stretch: Extract<Stretch, { at: 'day-of-month' }>, scene: Scene): Resolved {
  const { day, weekday } = stretch;
  const { publication, reference } = scene;
  const implied: readonly ImpliedPart[] = ['year', 'month'];
  const near =
    reference && reference.sentence >= scene.sentence - 1 && /^\d{4}-\d\d/.test(reference.value) ? reference : null;
  const from = near?.first ?? publication;
  if (from === null) return unknown(`XXXX-XX-${String(day).padStart(2, '0')}`, implied);
  const { year, month } = civilOf(from);
  const around = weekday === null ? MONTHS_AROUND : MONTHS_BESIDE_WEEKDAY;
  const days: number[] = [];
  for (let months = -around; months <= around; months++) {
    const date = addMonths({ year, month, day: 1 }, months);
    const candidate = epochDay(date.year, date.month, day);
    if (isDate(date.year, date.month, day) && (weekday === null || weekdayOf(candidate) === weekday))
      days.push(candidate);
  }
  const chosen =
    near && weekday === null
      ? days.find((candidate) => candidate >= epochDay(year, month, 1))
      : nearestDay(days, from, scene.tense);
  if (chosen === undefined) return unknown(`XXXX-XX-${String(day).padStart(2, '0')}`, implied);
  return { value: isoDay(chosen), implied, anchor: near ? fromMention(near) : fromPublication(from) };
}

/** The nearest of some days: on the side that the tense tells, else on either. */
function nearestDay(days: readonly number[], from: number, tense: Scene['tense']): number | undefined {
  const side = days.filter((day) => (tense === 'future' ? day >= from : tense === 'past' ? day <= from : true));
  return side.reduce<number | undefined>(
    (best, day) => (best === undefined || Math.abs(day - from) < Math.abs(best - from) ? day : best),
    undefined,
  );
}
