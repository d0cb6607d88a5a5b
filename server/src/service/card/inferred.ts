import type { DateMention, ImpliedPart } from '../../model/date.ts';
import type { Snapshot } from '../snapshot.ts';
import { dateInWords } from '../words/date.ts';

const PARTS: Readonly<Record<ImpliedPart, string>> = {
  year: 'year',
  month: 'month',
  day: 'day',
  century: 'century',
  weekday: 'weekday',
  time: 'time',
  anchor: 'day that it counts from',
};

/** What the text does not spell out of a date, and where it was taken from: a sentence, or none where nothing was supplied. */
export function inferredFrom(snapshot: Snapshot, path: string, date: DateMention): readonly string[] {
  if (date.implied.length === 0) return [];
  const parts = listed(date.implied.map((part) => PARTS[part]));
  return [
    `The ${parts} ${date.implied.length === 1 ? 'is' : 'are'} not in the text; taken from ${origin(snapshot, path, date)}.`,
  ];
}

function origin(snapshot: Snapshot, path: string, { anchor }: DateMention): string {
  if (!anchor) return 'the rest of the article';
  const article = snapshot.article(path);
  const value = dateInWords(anchor.value, null, anchor.value);
  if (anchor.from === 'mention') {
    const mention = article?.dates.find((date) => date.start === anchor.at);
    return mention ? `“${mention.text.replace(/\s+/g, ' ')}” (${value})` : value;
  }
  const from = article?.published.from;
  const where =
    from === 'header' ? ' in its header' : from === 'dateline' ? ' in its dateline' : from ? ', itself inferred' : '';
  return `the article’s date of publication${where} (${value})`;
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
