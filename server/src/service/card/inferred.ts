import { type DateExplanation, explainDate } from '../../extract/dates/explain.ts';
import type { DateMention, ImpliedPart } from '../../model/date.ts';
import type { Snapshot } from '../snapshot.ts';
import { dateInWords, weekdayName } from '../words/date.ts';
import type { DateStyle } from '../words/reader.ts';

const PARTS: Readonly<Record<ImpliedPart, string>> = {
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
    wrong && `The text says ${weekdayName(wrong.named)}, but that day is a ${weekdayName(wrong.actual)}.`,
  ].filter((note): note is string => note !== null);
}

/** What the text does not spell out of a date, and where it was taken from: a sentence, or null where nothing was supplied. */
export function inferredFrom(
  snapshot: Snapshot,
  path: string,
  { implied, from }: DateExplanation,
  style: DateStyle,
): string | null {
  if (implied.length === 0) return null;
  const parts = listed(implied.map((part) => PARTS[part]));
  return `The ${parts} ${implied.length === 1 ? 'is' : 'are'} not in the text; taken from ${origin(snapshot, path, from, style)}.`;
}

function origin(snapshot: Snapshot, path: string, from: DateExplanation['from'], style: DateStyle): string {
  if (!from) return 'the rest of the article';
  const article = snapshot.article(path);
  const value = dateInWords(from.value, null, from.value, style);
  if (from.kind === 'mention') {
    const mention = article?.dates.find((date) => date.start === from.at);
    return mention ? `“${mention.text.replace(/\s+/g, ' ')}” (${value})` : value;
  }
  const told = article?.published.from;
  const where =
    told === 'header' ? ' in its header' : told === 'dateline' ? ' in its dateline' : told ? ', itself inferred' : '';
  return `the article’s date of publication${where} (${value})`;
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
