import type { Span } from '../model/span.ts';
import { codeAt, isLower, isSpace, Kind, kindOf } from './characters.ts';

/** A line that holds something, without the white space at its ends. */
export interface Line extends Span {
  /** At least one empty line stands before it. */
  readonly blankBefore: boolean;
}

/** The lines of a text, empty ones left out; CR, LF, CRLF, form feed and the Unicode separators all break lines. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let last = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isBreak(text.charCodeAt(at))) continue;
    const { start, end } = trimmed(text, from, at);
    from = at + 1;
    if (start === end) continue;
    lines.push({ start, end, blankBefore: lines.length > 0 && breaks(text, last, start) > 1 });
    last = end;
  }
  return lines;
}

/**
 * Lines that a fixed column width has broken inside their sentences, joined again: of a block without an empty line, all
 * lines but the last are about equally long, hardly one ends a sentence, and some go on with a small letter.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let first = 0; first < lines.length; ) {
    let next = first + 1;
    while (next < lines.length && !lines[next]?.blankBefore) next++;
    const block = lines.slice(first, next);
    const head = block[0];
    const tail = block[block.length - 1];
    if (head && tail && isWrapped(text, block)) joined.push({ ...head, end: tail.end });
    else joined.push(...block);
    first = next;
  }
  return joined;
}

/** The span without white space and unseen characters at its ends. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isUnseen(text.charCodeAt(start))) start++;
  while (end > start && isUnseen(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether the stretch ends a sentence: a stop, a question or exclamation mark, or an ellipsis, with what closes behind it. */
export function endsSentence(text: string, span: Span): boolean {
  let at = span.end - 1;
  while (at > span.start && '"”’\')]»*_'.includes(text.charAt(at))) at--;
  return '.!?…'.includes(text.charAt(at));
}

const isBreak = (code: number): boolean =>
  (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;

const isUnseen = (code: number): boolean =>
  isSpace(code) || (kindOf(code) === Kind.Format && (code < 0xd800 || code > 0xdfff));

function breaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028 || code === 0x85 || code === 11 || code === 12) count++;
    else if (code === 0x2029) count += 2;
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) count++;
  }
  return count;
}

function isWrapped(text: string, block: readonly Line[]): boolean {
  if (block.length < 2) return false;
  const longest = block.reduce((length, line) => Math.max(length, line.end - line.start), 0);
  if (longest < 45 || longest > 130) return false;
  let open = 0;
  let small = 0;
  for (let index = 0; index + 1 < block.length; index++) {
    const line = block[index];
    const next = block[index + 1];
    if (!line || !next || line.end - line.start < longest * 0.55) return false;
    if (!endsSentence(text, line)) open++;
    if (isLower(codeAt(text, next.start)) && text.slice(next.start, next.start + 3) !== 'by ') small++;
  }
  return small > 0 && open * 2 >= block.length - 1;
}
