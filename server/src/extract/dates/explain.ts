import { type DayInterval, intervalOf, weekdayOf } from '../../model/calendar.ts';
import type { DateMention, ImpliedPart } from '../../model/date.ts';
import { windowOf } from './window.ts';

/** What a reader is told about a date beyond its words. Plain data: the words for it belong to who shows it. */
export interface DateExplanation {
  readonly value: string;
  /** The days that it covers, for a duration those counted from its anchor; null for others, sets and references without a date. */
  readonly interval: DayInterval | null;
  /** What the text leaves out and context supplied; empty where the text says it all. */
  readonly implied: readonly ImpliedPart[];
  /** Whence that came: the date of publication, or another date of the article (its offset and value). Null where nothing is implied. */
  readonly from: {
    readonly kind: 'publication' | 'mention';
    readonly value: string;
    readonly at: number | null;
  } | null;
  /** The weekday that the text names and the one that the date falls on, where they differ ("Monday, 9 February 2021" is a Tuesday); else null. */
  readonly wrongWeekday: { readonly named: number; readonly actual: number } | null;
  /** Worth an inlay hint: the value cannot be read off the words. */
  readonly hint: boolean;
}

/** Explains a date mention for hover cards and inlay hints. */
export function explainDate(mention: DateMention): DateExplanation {
  const interval = intervalOf(mention.value) ?? windowOf(mention);
  const known = interval !== null && !mention.value.includes('X');
  const oneDay = interval !== null && interval.first === interval.last;
  const actual = oneDay ? weekdayOf(interval.first) : null;
  const named = mention.namedWeekday;
  return {
    value: mention.value,
    interval,
    implied: mention.implied,
    from: mention.anchor && { kind: mention.anchor.from, value: mention.anchor.value, at: mention.anchor.at },
    wrongWeekday: named !== null && actual !== null && named !== actual ? { named, actual } : null,
    hint: known && mention.implied.length > 0,
  };
}
