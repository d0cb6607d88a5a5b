import { type DateExplanation, explainDate } from '../../extract/dates/explain.ts';
import { isoDay } from '../../model/calendar.ts';
import type { DateMention, ImpliedPart } from '../../model/date.ts';
import type { Snapshot } from '../snapshot.ts';
import { dateInWords, weekdayName } from '../words/date.ts';
import type { DateStyle } from '../words/reader.ts';
import { type Message, say } from '../words/say.ts';

const PARTS: Readonly<Record<ImpliedPart, Message>> = {
  year: 'year',
  month: 'month',
  day: 'day',
  century: 'century',
  weekday: 'weekday',
  time: 'time',
  anchor: 'day that it counts from',
};

/** What a reader is told about a date beyond its value: what was supplied, and a weekday that does not fit. */
export function dateNotes(snapshot: Snapshot, path: string, date: DateMention, style: DateStyle): readonly string[] {
  const explanation = explainDate(date);
  const wrong = explanation.wrongWeekday;
  return [
    inferredFrom(snapshot, path, explanation, style),
    daysOfSpan(date, explanation, style),
    wrong &&
      say(
        style,
        'The text says {0}, but that day is a {1}.',
        weekdayName(wrong.named, style),
        weekdayName(wrong.actual, style),
      ),
  ].filter((note): note is string => note !== null);
}

/** Which days "the past three weeks" are; null for what is no span, or one that stands for itself. */
function daysOfSpan(date: DateMention, { interval }: DateExplanation, style: DateStyle): string | null {
  if (date.type !== 'DURATION' || !interval) return null;
  const days = `${isoDay(interval.first)}/${isoDay(interval.last)}`;
  return say(style, 'That is {0}.', dateInWords(days, null, days, style));
}

/** What the text does not spell out of a date, and where it was taken from: a sentence, or null where nothing was supplied. */
export function inferredFrom(
  snapshot: Snapshot,
  path: string,
  { implied, from }: DateExplanation,
  style: DateStyle,
): string | null {
  if (implied.length === 0) return null;
  const parts = listed(
    implied.map((part) => say(style, PARTS[part])),
    style,
  );
  const message: Message =
    implied.length === 1
      ? 'The {0} is not in the text; taken from {1}.'
      : 'The {0} are not in the text; taken from {1}.';
  return say(style, message, parts, origin(snapshot, path, from, style));
}

function origin(snapshot: Snapshot, path: string, from: DateExplanation['from'], style: DateStyle): string {
  if (!from) return say(style, 'the rest of the article');
  const article = snapshot.article(path);
  const value = dateInWords(from.value, null, from.value, style);
  if (from.kind === 'mention') {
    const mention = article?.dates.find((date) => date.start === from.at);
    return mention ? `“${mention.text.replace(/\s+/g, ' ')}” (${value})` : value;
  }
  return say(style, PUBLISHED[article?.published.from ?? 'unknown'], value);
}

const PUBLISHED = {
  header: 'the article’s date of publication in its header ({0})',
  dateline: 'the article’s date of publication in its dateline ({0})',
  inferred: 'the article’s date of publication, itself inferred ({0})',
  unknown: 'the article’s date of publication ({0})',
} as const;

const listed = (items: readonly string[], style: DateStyle): string =>
  items.length < 2 ? items.join('') : say(style, '{0} and {1}', items.slice(0, -1).join(', '), items.at(-1) ?? '');
