import type { Span } from './span.ts';

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 mod (TimeML 1.2.1, section 2.5). */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** A part of a value that the text does not spell out and that context supplied. */
export type ImpliedPart = 'year' | 'month' | 'day' | 'century' | 'weekday' | 'time' | 'anchor';

/** A temporal expression, valued as TIMEX3. */
export interface DateMention extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value: `2020-11-09`, `2020-FA`, `2024-W16`, `2020-11-09T14:30`, `P5Y`, `PRESENT_REF` … */
  readonly value: string;
  readonly mod: TimexMod | null;
  readonly implied: readonly ImpliedPart[];
  /** Where what is implied came from: a mention's start in the same article, or the date of publication. Null where nothing is implied. */
  readonly anchor: {
    readonly from: 'publication' | 'mention';
    readonly at: number | null;
    readonly value: string;
  } | null;
  /** A weekday that the text names beside a calendar date ("Monday, 9 February 2021"): ISO weekday, 1 = Monday. Null where it names none. */
  readonly namedWeekday: number | null;
  /** The time zone that the text names ("GMT", "Moscow time", "+03:00"). Null where it names none. */
  readonly zone: string | null;
  /** Two dates that the text gives for one moment ("May 3 (May 4 in Tolmark)") or the two ends of a range carry the same number; null otherwise. */
  readonly pair: { readonly id: number; readonly as: 'alias' | 'from' | 'to' } | null;
}
