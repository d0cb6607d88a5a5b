import type { Span } from '../model/span.ts';

/** A sentence shortened around a fact; the fact's own words stand at `[from, to)` of it. */
export interface Excerpt {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Shortens `sentence` around `fact` to about `most` characters: whole words, an ellipsis where something was left out,
 * white space of any kind as one space. A fact that is itself longer is kept whole up to `most`, since it is the evidence.
 */
export function excerpt(text: string, sentence: Span, fact: Span, most: number): Excerpt {
  const start = Math.min(sentence.start, fact.start);
  const end = Math.max(sentence.end, fact.end);
  const words = headOf(flat(text.slice(fact.start, fact.end)).trim(), most);
  const room = Math.max(0, most - words.length);
  const before = flat(text.slice(start, fact.start)).trimStart().replace(LIST_MARK, '');
  const after = flat(text.slice(fact.end, end)).trimEnd();
  // What one side does not need goes to the other.
  const forBefore = Math.min(before.length, Math.max(room >> 1, room - after.length));
  const left = tailOf(before, forBefore);
  const right = headOf(after, room - Math.min(before.length, forBefore));
  return { text: left + words + right, from: left.length, to: left.length + words.length };
}

/** "- The dam failed": the mark of a list is none of the sentence's words. */
const LIST_MARK = /^[-*•–] /;

const flat = (text: string): string => text.replace(/\s+/gu, ' ');

/** The end of `text`, from the start of a word. */
function tailOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(text.length - most);
  const space = cut.indexOf(' ');
  return space < 0 ? '…' : `…${cut.slice(space + 1)}`;
}

/** The start of `text`, up to the end of a word. */
function headOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space <= 0 ? '' : cut.slice(0, space)}…`;
}
