import type { ParagraphKind } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from '../../text/lines.ts';
import { trimmed } from '../../text/lines.ts';
import { dayAt, type FoundDay, findDays, wordsBesideDate } from './calendar-words.ts';
import type { Dateline } from './dateline.ts';
import { readFrontMatter } from './front-matter.ts';
import { type HeadLine, readHeadLine } from './head-line.ts';
import { countWords, namesInstitution } from './masthead.ts';

/** What stands above the story. */
export interface Head {
  readonly paragraphs: readonly (Span & { readonly kind: ParagraphKind })[];
  readonly headline: Span | null;
  /** Names of outlets or institutions, the most telling first. */
  readonly sources: readonly string[];
  readonly dateline: Dateline | null;
  readonly published: FoundDay | null;
  /** Where the story begins: an offset into the text, and the index of the line that holds it. */
  readonly story: { readonly line: number; readonly at: number };
}

/** No article has more lines above its story; what comes behind them is the story. */
const LONGEST_HEAD = 16;

export function readHead(text: string, lines: readonly Line[]): Head {
  const read: Entry[] = [];
  const matter = readFrontMatter(text, lines);
  let index = matter?.count ?? 0;
  for (const field of matter?.fields ?? []) {
    const line = { start: field.value.start, end: field.value.end };
    read.push({ line: readMatter(text, field.name, line), blankBefore: false });
  }
  let at = lines[index]?.start ?? text.length;
  let afterHeader = matter?.fields.some((field) => field.name === 'headline') !== true && matter !== null;
  for (let count = 0; index < lines.length && count < LONGEST_HEAD; index++, count++) {
    const line = lines[index];
    if (!line) break;
    at = line.start;
    const header = readDateHeader(text, line);
    if (header) {
      read.push({ line: header.line, blankBefore: line.blankBefore });
      if (header.rest === null) continue;
      at = header.rest;
      afterHeader = true;
    }
    const entry = readHeadLine(text, { start: at, end: line.end }, afterHeader);
    if (entry.kind === 'body') break;
    read.push({ line: entry, blankBefore: line.blankBefore });
    if (entry.kind === 'title') afterHeader = false;
  }
  if (index >= lines.length) at = text.length;
  return judge(text, read, index < lines.length, { line: index, at });
}

interface Entry {
  readonly line: HeadLine;
  readonly blankBefore: boolean;
}

const DATE_HEADER = /^(?:date|dated|published|updated|posted)?(?: ?: ?| on | )?/i;

/** " date 2024-04-17 …": a day at the very start of a line, and the headline or the story right behind it. */
function readDateHeader(text: string, line: Line): { readonly line: HeadLine; readonly rest: number | null } | null {
  const opening = DATE_HEADER.exec(text.slice(line.start, line.start + 24))?.[0].length ?? 0;
  const start = line.start + opening;
  const end = dayAt(text, start);
  if (end < 0 || (opening === 0 && text.charAt(start + 4) !== '-')) return null;
  let rest = end;
  const time = /^[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/.exec(text.slice(end, end + 32));
  rest += time?.[0].length ?? 0;
  const day = { start, end };
  const behind = trimmed(text, rest, line.end);
  const label = /^updated/i.test(text.slice(line.start, line.start + 8)) ? 'updated' : 'published';
  const words = text.slice(behind.start, behind.end);
  const others = wordsBesideDate(text, behind.start, behind.end, findDays(text, behind.start, behind.end)).length;
  if (others < 2 || /^[|,·/(–—-]/.test(words)) {
    const whole = others === 0;
    return whole ? { line: { kind: 'date', span: line, day, label, name: null }, rest: null } : null;
  }
  const span = trimmed(text, line.start, behind.start);
  return { line: { kind: 'date', span, day, label, name: null }, rest: behind.start };
}

function readMatter(
  text: string,
  field: 'headline' | 'source' | 'byline' | 'published' | 'updated' | 'other',
  value: Span,
): HeadLine {
  if (field === 'published' || field === 'updated') {
    const end = dayAt(text, value.start);
    if (end > 0) return { kind: 'date', span: value, day: { start: value.start, end }, label: field, name: null };
  }
  return { kind: 'field', span: value, field, value };
}

/** Chooses the headline among the titles, and reads the sources and the date from what stands around it. */
function judge(text: string, entries: readonly Entry[], storyFollows: boolean, story: Head['story']): Head {
  const given = entries.find((entry) => entry.line.kind === 'field' && entry.line.field === 'headline');
  const headline = given?.line.kind === 'field' ? given.line.value : chooseHeadline(text, entries, storyFollows);
  const sources: string[] = [];
  const bylineSources: string[] = [];
  let dateline: Dateline | null = null;
  let published: FoundDay | null = null;
  let plain: FoundDay | null = null;
  const paragraphs: (Span & { kind: ParagraphKind })[] = [];
  const chosen = entries.findIndex(({ line }) => line.kind === 'title' && line.span.start === headline?.start);
  entries.forEach(({ line }, index) => {
    paragraphs.push({
      start: line.span.start,
      end: line.span.end,
      kind: kindOf(line, headline, chosen < 0 || index < chosen),
    });
    if (line.kind === 'masthead' && line.span.start !== headline?.start) sources.push(line.name);
    if (line.kind === 'field' && line.field === 'source') sources.unshift(text.slice(line.value.start, line.value.end));
    if (line.kind === 'title' && chosen >= 0 && index < chosen)
      sources.push(text.slice(line.span.start, line.span.end));
    if (line.kind === 'byline') {
      if (line.name) bylineSources.push(line.name);
      plain ??= line.day;
    }
    if (line.kind === 'dateline') {
      // Right on top, above a headline, stands the paper with its date ("Lom Citizen, 4 March 2031"), not a place.
      if (index === 0 && chosen > 0 && line.dateline.day && !line.dateline.agency) {
        sources.push(line.dateline.place);
        plain ??= line.dateline.day;
      } else dateline ??= line.dateline;
    }
    if (line.kind === 'date') {
      if (line.name) sources.push(line.name);
      if (line.label === 'published') published ??= line.day;
      else plain ??= line.day;
    }
  });
  return {
    paragraphs,
    headline,
    sources: [...sources, ...bylineSources],
    dateline,
    published: published ?? plain,
    story,
  };
}

function kindOf(line: HeadLine, headline: Span | null, above: boolean): ParagraphKind {
  switch (line.kind) {
    case 'title':
      return line.span.start === headline?.start ? 'headline' : above ? 'header' : 'subheading';
    case 'field':
      return line.field === 'headline' ? 'headline' : line.field === 'byline' ? 'byline' : 'header';
    case 'byline':
      return 'byline';
    case 'boilerplate':
      return 'boilerplate';
    case 'body':
      return 'body';
    default:
      return line.span.start === headline?.start ? 'headline' : 'header';
  }
}

const PERIODICAL = /\b(?:blog|newsletter|podcast|magazine|bulletin)\b/i;

/** A name and its motto: short titles on the first lines, without an empty line between them, and a title below one. */
function inOpeningBlock(entries: readonly Entry[], index: number): boolean {
  const end = entries.findIndex((entry, position) => position > 0 && entry.blankBefore);
  const block = entries.slice(0, end);
  return (
    index < end &&
    block.length > 1 &&
    block.every(({ line }) => line.kind === 'title' && line.span.end - line.span.start <= 32) &&
    entries.slice(end).some(({ line }) => line.kind === 'title')
  );
}

/**
 * The first title that is not the name of the outlet. A short title stands for the name where it is the first line and
 * sits right on the next one, or where the date stands between it and a later title.
 */
function chooseHeadline(text: string, entries: readonly Entry[], storyFollows: boolean): Span | null {
  const titles = entries.flatMap((entry, index) =>
    entry.line.kind === 'title' ? [{ index, span: entry.line.span }] : [],
  );
  for (const title of titles) {
    const words = text.slice(title.span.start, title.span.end);
    const later = titles.some((other) => other.index > title.index);
    const next = entries[title.index + 1];
    const count = countWords(words);
    const dateBetween = entries.some(
      ({ line }, index) =>
        index > title.index &&
        line.kind === 'date' &&
        line.name === null &&
        titles.some((other) => other.index > index),
    );
    const isName =
      later &&
      !/[!?]$/.test(words) &&
      ((title.index === 0 &&
        next?.blankBefore === false &&
        (count <= 3 || (count <= 5 && next.line.kind !== 'title' && next.line.kind !== 'byline'))) ||
        (dateBetween && (count <= 4 || PERIODICAL.test(words))) ||
        (count <= 4 && inOpeningBlock(entries, title.index)));
    if (!isName) return storyFollows || titles.length > 0 ? title.span : null;
  }
  const names = entries.filter(({ line }) => line.kind === 'masthead');
  const line = names.length === 1 ? names[0]?.line : undefined;
  const words = line ? text.slice(line.span.start, line.span.end) : '';
  // Alone above the story, what looks like an institution's name is a headline in title case: "Navy Rescues Crew Off Osten".
  // A name with a word of its own beside it is better than no headline: "RADIO OSTEN LIVE – Bridge reopened".
  const alone =
    entries.every(({ line: { kind } }) => kind === 'masthead' || kind === 'byline') && countWords(words) > 3;
  if (namesInstitution(words)) return null;
  return line && storyFollows && (alone || / [–—] .*\p{Ll}/u.test(words)) ? line.span : null;
}
