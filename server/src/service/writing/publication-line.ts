import { type FoundDay, findDays } from '../../extract/reading/calendar-words.ts';
import { readField, readFrontMatter } from '../../extract/reading/front-matter.ts';
import { readHead } from '../../extract/reading/head.ts';
import { contains, type Span } from '../../model/span.ts';
import { type Line, splitLines } from '../../text/lines.ts';

/** A change of an article's head after which it says on which day it was published. */
export interface PublicationChange {
  readonly span: Span;
  readonly text: string;
}

/** "Published 22 September 2016", "Date: …": a line that says of itself that it tells the day. */
const LABELLED = /^(?:date|dated|published|posted)\b/i;

/**
 * Puts an ISO day where the text says when it was published: in place of the day of a line such as "Published: 5 May" or of a
 * front matter's field, else into a new line on top, or at the end of the front matter. A day that only stands in the outlet's
 * own line or in the dateline is left as it was: the article's words are evidence.
 */
export function publicationChange(text: string, day: string): PublicationChange {
  const lines = splitLines(text);
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const matter = readFrontMatter(text, lines);
  const head = readHead(text, lines);
  const above = lines.slice(0, matter ? matter.count : head.story.line + 1);
  for (const line of above) {
    const place = placeIn(text, line, head.published);
    if (place) return { span: place, text: day };
  }
  const close = matter ? lines[matter.count - 1] : undefined;
  if (!close) {
    const first = lines[0];
    // Right on the next line it would make one block with what stands there, and a block is read as a whole.
    const gap = first && first.start === firstOf(text) && !readField(text, first) ? eol : '';
    return { span: { start: 0, end: 0 }, text: `Published: ${day}${eol}${gap}` };
  }
  const toml = text.startsWith('+++', close.start);
  const entry = toml ? `published = ${day}` : `published: ${day}`;
  return { span: { start: close.start, end: close.start }, text: `${entry}${eol}` };
}

/**
 * Where a line that tells the day of publication has that day, or what stands in its place; null for any other line. `read` is
 * the day that the head was read with: "Dated plans of 5 May surface" begins like a label, and is none.
 */
function placeIn(text: string, line: Line, read: FoundDay | null): Span | null {
  const field = readField(text, line);
  if (field) {
    if (field.name !== 'published') return null;
    const [found] = findDays(text, field.value.start, field.value.end);
    return found ? { start: found.start, end: found.end } : field.value;
  }
  if (!read || !contains(line, read) || !LABELLED.test(text.slice(line.start, line.end))) return null;
  return { start: read.start, end: read.end };
}

/** Where the text begins, white space aside. */
const firstOf = (text: string): number => /\S/.exec(text)?.index ?? 0;
