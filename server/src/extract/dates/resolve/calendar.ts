import { civilOf, epochDay, isDate, isoDate, isoDay, isoMonth } from '../../../model/calendar.ts';
import type { ImpliedPart } from '../../../model/date.ts';
import type { Stretch, Turn } from '../meaning.ts';
import type { Reference, Resolved, Scene } from './scene.ts';
import { fourDigits } from './shift-value.ts';

type Calendar = Extract<Stretch, { at: 'calendar' }>;

/** A calendar date; a year that is not given comes from the nearest context, never from today. */
export function resolveCalendar(stretch: Calendar, scene: Scene): Resolved {
  const { year, month, day } = stretch;
  if (month === null) return year === null ? unknown('XXXX', ['year']) : plain(fourDigits(year));
  if (year !== null) return plain(format(year, month, day));
  const chosen = yearFor({ month, day: day ?? 15, wholeMonth: day === null }, stretch.turn, scene);
  if (!chosen) return unknown(`XXXX-${format(2000, month, day).slice(5)}`, ['year']);
  return { value: format(chosen.year, month, day), implied: ['year'], anchor: chosen.anchor };
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

interface YearlyDay {
  readonly month: number;
  readonly day: number;
  /** The month alone is named: the one that the publication lies in is not yet over. */
  readonly wholeMonth: boolean;
}

/** A story that is this many days away from the publication is told for itself: its dates follow each other. */
const ANOTHER_TIME = 300;

/** The year of a day that comes once a year; null where there is nothing to go by. */
export function yearFor(
  yearly: YearlyDay,
  turn: Turn,
  scene: Scene,
): { readonly year: number; readonly anchor: NonNullable<Resolved['anchor']> } | null {
  const { publication, reference } = scene;
  const near = reference && isNear(reference, scene) ? reference : null;
  const told = turn === 'near' && near && (publication === null || Math.abs(publication - near.first) > ANOTHER_TIME);
  if (near && (told || turn === 'following')) {
    return { year: nearestYear(yearly, near.first), anchor: fromMention(near) };
  }
  if (publication === null) return null;
  return { year: yearByTurn(yearly, turn, scene, publication), anchor: fromPublication(publication) };
}

/** A month or a day that the text spells out, in the sentence, the one before, or earlier in the paragraph. */
const isNear = (reference: Reference, scene: Scene): boolean =>
  reference.explicit &&
  /^\d{4}-\d\d/.test(reference.value) &&
  (reference.sentence >= scene.sentence - 1 || reference.paragraph === scene.paragraph);

const dayIn = (yearly: YearlyDay, year: number): number => epochDay(year, yearly.month, yearly.day);

function nearestYear(yearly: YearlyDay, from: number): number {
  const { year } = civilOf(from);
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    Math.abs(dayIn(yearly, candidate) - from) < Math.abs(dayIn(yearly, best) - from) ? candidate : best,
  );
}

function yearByTurn(yearly: YearlyDay, turn: Turn, scene: Scene, publication: number): number {
  const { year, month } = civilOf(publication);
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
    case 'near': {
      if (sameMonth) return year;
      if (scene.tense === 'future') return future;
      if (scene.tense === 'past') return past;
      // "It opens on May 3" is to come as often as not; without a verb it is past, unless the day to come is much nearer.
      const weight = scene.tense === 'present' ? 1 : 3;
      return (dayIn(yearly, future) - publication) * weight < publication - dayIn(yearly, past) ? future : past;
    }
  }
}
