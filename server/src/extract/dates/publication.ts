import type { ParagraphKind, Publication } from '../../model/article.ts';
import { civilOf, epochDay, isDate, isoDay, weekdayOf } from '../../model/calendar.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Layout } from '../reading/layout.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import type { Found, Stretch } from './meaning.ts';
import { type Tense, tenseAt } from './resolve/tense.ts';

/** The expressions of one sentence, with where each stands in the text. */
export interface SentenceDates {
  readonly sentence: TaggedSentence;
  readonly items: readonly { readonly found: Found; readonly span: Span }[];
}

interface Told {
  readonly calendar: Extract<Stretch, { at: 'calendar' }>;
  /** The weekday told with the day, as ISO 8601 numbers it; null where none is. */
  readonly weekday: number | null;
  readonly span: Span;
  readonly sentence: TaggedSentence;
  readonly index: number;
}

/** A lead is this many sentences long when a text without header and dateline is dated from its own words. */
const LEAD = 6;

/**
 * The day of publication: from the header, from the dateline (a year that it leaves out is the first in which nothing that the
 * text tells as past would be still to come, if the lead's "on Wednesday" may be that day or the one before), from a full date in a line above the story ("Communiqué, Monday, 16 April 2018"),
 * else from the first day that the text names without a year, in the same way as for a dateline.
 * Null where nothing fixes a year: no text says it, and there is no clock to ask.
 */
export function publicationOf(layout: Layout, dated: readonly SentenceDates[]): Publication {
  const told = calendarDates(dated);
  if (layout.publication) {
    const place = layout.publication;
    const head = told.find((item) => item.calendar.day !== null && contains(place, item.span));
    const day = head && dayOf(head, told, leadWeekday(layout, dated));
    if (day !== null && day !== undefined) return { value: isoDay(day), from: place.from, yearless: null };
    // Its day is known and its year is not: no other day is that of publication.
    if (head) return { value: null, from: null, yearless: yearlessOf(head) };
  }
  const above = told.find(
    ({ calendar, sentence, span }) =>
      calendar.year !== null &&
      calendar.day !== null &&
      isAbove(layout.paragraphs[sentence.paragraph]?.kind, tenseAt(sentence, span.start)),
  );
  const fixed = above && dayOf(above, told);
  if (fixed !== null && fixed !== undefined) return { value: isoDay(fixed), from: 'header', yearless: null };
  const lead = told.filter((item) => item.calendar.day !== null && item.index < LEAD);
  const news =
    lead.find((item) => item.calendar.year === null && tenseAt(item.sentence, item.span.start) !== 'future') ??
    told.find(
      (item) =>
        item.calendar.day !== null && item.calendar.year === null && tenseAt(item.sentence, item.span.start) === 'past',
    );
  const day = news ? newsDay(news, told) : latest(lead);
  return day === null
    ? { value: null, from: null, yearless: weekdayValue(leadWeekday(layout, dated)) }
    : { value: isoDay(day), from: 'inferred', yearless: null };
}

/** "SALEM, Ohio (AP) — … on Sunday": all that such a story tells of its day, which is that Sunday or the day after. */
const weekdayValue = (weekday: number | null): string | null => (weekday === null ? null : `XXXX-WXX-${weekday}`);

/** "WINDHOEK, Jan 12 (Tessera)" in a text that names no year: it appeared on a twelfth of January. Null where the date has no such day. */
function yearlessOf({ calendar: { year, month, day } }: Told): string | null {
  if (year !== null || month === null || day === null) return null;
  return `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a date is the text's own, not the story's: "Daily briefing, 9 May 2030" names a text, "Mill burns down on 9 May 2030" tells. */
const isAbove = (kind: ParagraphKind | undefined, tense: Tense | null): boolean =>
  kind === 'header' || kind === 'byline' || ((kind === 'headline' || kind === 'subheading') && tense === null);

function calendarDates(dated: readonly SentenceDates[]): readonly Told[] {
  return dated.flatMap(({ sentence, items }, index) =>
    items.flatMap(({ found, span }) => {
      const stretch = found.meaning.kind === 'point' ? found.meaning.stretch : null;
      return stretch?.at === 'calendar' && stretch.turn === 'near'
        ? [{ calendar: stretch, weekday: found.namedWeekday, span, sentence, index }]
        : [];
    }),
  );
}

/** The weekday on which the lead has its news happen, as ISO 8601 numbers it: the first one that it tells as past; null where it tells none. */
function leadWeekday({ paragraphs }: Layout, dated: readonly SentenceDates[]): number | null {
  const lead = dated.find(({ sentence }) => paragraphs[sentence.paragraph]?.kind === 'body');
  for (const { found, span } of lead?.items ?? []) {
    const stretch = found.meaning.kind === 'point' ? found.meaning.stretch : null;
    if (lead && stretch?.at === 'weekday' && stretch.turn === 'near')
      return tenseAt(lead.sentence, span.start) === 'past' ? stretch.weekday : null;
  }
  return null;
}

/**
 * The day itself where its year is given, else its first return on or after the latest day that the text tells as past, on the
 * weekday told with it. Null
 * where the weekday of the news is told and that day is neither on it nor the day after: then it was another year.
 */
function dayOf(told: Told, all: readonly Told[], newsWeekday: number | null = null): number | null {
  const { year, month, day } = told.calendar;
  if (month === null || day === null) return null;
  if (year !== null) return isDate(year, month, day) ? epochDay(year, month, day) : null;
  const floor = latest(all);
  if (floor === null) return null;
  const from = civilOf(floor).year;
  for (const candidate of [from, from + 1, from + 2, from + 3, from + 4]) {
    const first = isDate(candidate, month, day) ? epochDay(candidate, month, day) : floor - 1;
    if (first < floor || (told.weekday !== null && weekdayOf(first) !== told.weekday)) continue;
    return newsWeekday === null || (weekdayOf(first) - newsWeekday + WEEK) % WEEK <= 1 ? first : null;
  }
  return null;
}
const WEEK = 7;

const ALMOST_A_YEAR = 300;

/**
 * The day of the news. Where it would return only almost a year after the latest day told, it lies a little before that one
 * instead ("On 14 February …" in the issue of March 2025), and the text appeared no earlier than the latest.
 */
function newsDay(news: Told, all: readonly Told[]): number | null {
  // A month of an earlier affair ("in July 2011, when 19 died") is no issue's day.
  const [day, floor] = [dayOf(news, all), latest(all.filter(({ calendar }) => calendar.day !== null))];
  return day !== null && floor !== null && day - floor > ALMOST_A_YEAR ? floor : day;
}

/**
 * The latest start of a date with month and year that the text does not place in the future. A bare year fixes nothing: "when
 * two people drowned in 1974" may stand in an article of any later year.
 */
function latest(all: readonly Told[]): number | null {
  let last: number | null = null;
  for (const { calendar, sentence, span } of all) {
    if (calendar.year === null || calendar.month === null) continue;
    const first = epochDay(calendar.year, calendar.month, calendar.day ?? 1);
    if ((last === null || first > last) && tenseAt(sentence, span.start) !== 'future') last = first;
  }
  return last;
}
