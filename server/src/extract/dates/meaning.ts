import type { TimexMod } from '../../model/date.ts';
import type { HolidayRule } from '../lexicon/holidays.ts';
import type { NamedDay } from '../lexicon/named-days.ts';
import type { TimeUnit } from '../lexicon/time-units.ts';

// What the words of an expression mean before anything outside them is known. `resolve/` turns a meaning into a value.

/**
 * Which one of several like it. All look from the publication, but for `following` ("the following Friday"), which looks from
 * what the story is at. `past` and `coming` are the nearest on that side, `last` and `next` may skip one, `near` is decided
 * by the tense.
 */
export type Turn = 'last' | 'past' | 'this' | 'next' | 'coming' | 'following' | 'near';

/**
 * From where an offset is counted: the publication ("three days ago"), or the date that the story is at ("three days later");
 * `told` only from a date that is told near by ("that night", "the same day"): without one it stays unknown.
 */
export type Origin = 'now' | 'then' | 'told';

/** A stretch of the calendar, as the words give it. */
export type Stretch =
  | {
      readonly at: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      /** For a date without a year: "last July", "this Sept. 3". */
      readonly turn: Turn;
    }
  /** "October of next year", "on May 3 last year": a month or day of a year that is itself relative. */
  | { readonly at: 'in-year'; readonly month: number; readonly day: number | null; readonly year: Stretch }
  | { readonly at: 'weekday'; readonly weekday: number; readonly turn: Turn }
  /** "the 9th", "Monday the 27th": the month is supplied; a weekday beside it says which. */
  | { readonly at: 'day-of-month'; readonly day: number; readonly weekday: number | null }
  /** "Tuesday of next week": weeks from the one of the publication. */
  | { readonly at: 'weekday-of-week'; readonly weekday: number; readonly weeks: number }
  /** "the week of May 3", "the week beginning May 3", "the quarter ended March 31": the one in which a day lies. */
  | { readonly at: 'unit-of'; readonly unit: TimeUnit; readonly of: Stretch }
  /** "yesterday" (day, -1, now), "last month" (month, -1, now), "the following day" (day, 1, then), "two years ago". */
  | { readonly at: 'offset'; readonly unit: TimeUnit; readonly count: number; readonly origin: Origin }
  /** "a week from tomorrow", "the day before Christmas". */
  | { readonly at: 'beside'; readonly unit: TimeUnit; readonly count: number; readonly of: Stretch }
  /**
   * "the same period last year", "the year-earlier quarter": what the story is at, some years before, in its own length. "a
   * year earlier" alone (not `exact`) is so for a month, quarter or year told in the same sentence; else it is a year.
   */
  | { readonly at: 'same-period'; readonly years: number; readonly exact: boolean }
  | { readonly at: 'season'; readonly season: string; readonly year: Stretch | null; readonly turn: Turn }
  /** Quarters and halves; `n` is null in "the quarter", 0 for the last one of its year ("the final quarter"). */
  | { readonly at: 'part-of-year'; readonly letter: 'Q' | 'H'; readonly n: number; readonly year: Stretch | null }
  | { readonly at: 'holiday'; readonly rule: HolidayRule; readonly year: Stretch | null; readonly turn: Turn }
  /** "the first week of March", "the last day of 2009"; -1 is the last one. */
  | { readonly at: 'nth'; readonly n: number; readonly unit: TimeUnit; readonly of: Stretch | null }
  /** "the second Tuesday of May". */
  | { readonly at: 'nth-weekday'; readonly n: number; readonly weekday: number; readonly of: Stretch }
  /** A value that needs nothing else: "198", "FY1989", "BC0575". */
  | { readonly at: 'value'; readonly value: string }
  /** "the 60s": the decade alone; the century is supplied. */
  | { readonly at: 'short-decade'; readonly decade: number }
  | { readonly at: 'fiscal-year'; readonly year: Stretch | null }
  /** "the September 11 attacks": the year is known from what happened. */
  | { readonly at: 'named-day'; readonly day: NamedDay }
  /** "the Labor Day weekend", "the weekend of May 3": the one nearest to a day. */
  | { readonly at: 'weekend-of'; readonly of: Stretch };

/** A time of day; minutes and seconds are null where the text gives none. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second: number | null;
  /** "at 7:30": nothing says which half of the day. */
  readonly open: boolean;
}

export type Meaning =
  /** `stretch` is null for a time without a day ("at 10 a.m."). */
  | {
      readonly kind: 'point';
      readonly stretch: Stretch | null;
      readonly part: string | null;
      readonly clock: Clock | null;
    }
  | { readonly kind: 'days'; readonly from: Stretch; readonly to: Stretch }
  /** "in two weeks": a span, or where the sentence looks ahead ("will meet in two weeks") the time at its end. */
  | { readonly kind: 'ahead'; readonly value: string; readonly unit: TimeUnit; readonly count: number }
  /** `counted`: from the publication back ("the past three years") or on ("the next three years"), so that its days are known. */
  | { readonly kind: 'duration'; readonly value: string; readonly counted?: 'back' | 'on' }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** A temporal expression in the words of a sentence: `[from, to)` are word indices. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod: TimexMod | null;
  readonly zone: string | null;
  readonly namedWeekday: number | null;
}

export const found = (from: number, to: number, meaning: Meaning, mod: TimexMod | null = null): Found => ({
  from,
  to,
  meaning,
  mod,
  zone: null,
  namedWeekday: null,
});

export const point = (stretch: Stretch): Meaning => ({ kind: 'point', stretch, part: null, clock: null });

export const calendar = (
  year: number | null,
  month: number | null,
  day: number | null,
  turn: Turn = 'near',
): Stretch => ({ at: 'calendar', year, month, day, turn });

/** The stretch of a point without a time of day; null for everything else. */
export const stretchOf = (item: Found | null): Stretch | null =>
  item?.meaning.kind === 'point' && !item.meaning.clock && !item.meaning.part ? item.meaning.stretch : null;
