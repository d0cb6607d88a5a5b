import type { Span } from '../../model/span.ts';
import { codeAt, isApostrophe, isDoubleQuote, isSingleQuote, isSpace, Kind, kindOf } from '../../text/characters.ts';

/** Words between quotation marks, without the marks. */
export interface Quoted extends Span {
  /** No mark closes it in its paragraph: it goes on in the next one, which opens with a mark again. */
  readonly open: boolean;
}

/**
 * The quoted stretches of one paragraph, in order. Straight, curly, low and angle marks open and close each other, as
 * hurried typing mixes them: `"We stay,” she said`. Single marks count outside double ones, and never inside a word.
 */
export function findQuoted(text: string, paragraph: Span): Quoted[] {
  const quoted: Quoted[] = [];
  let open = -1;
  for (let at = paragraph.start; at < paragraph.end; at++) {
    const code = text.charCodeAt(at);
    if (isDoubleQuote(code)) {
      const opens = looksOpening(text, at, paragraph);
      if (open < 0) {
        if (opens) open = at + 1;
      } else if (opens && at > open && !looksClosing(text, at)) {
        // The mark before was a stray one, or an inch: "a 5" pipe and a "long" one".
        open = at + 1;
      } else {
        if (at > open) quoted.push({ start: open, end: at, open: false });
        open = -1;
      }
    } else if (open < 0 && isSingleQuote(code) && looksOpening(text, at, paragraph)) {
      const end = endOfSingle(text, at + 1, paragraph.end);
      if (end > at + 1) {
        quoted.push({ start: at + 1, end, open: false });
        at = end;
      }
    }
  }
  if (open >= 0 && open < paragraph.end) quoted.push({ start: open, end: paragraph.end, open: true });
  return quoted;
}

/** White space, a bracket or a dash before the mark, a word behind it. */
function looksOpening(text: string, at: number, paragraph: Span): boolean {
  const code = text.charCodeAt(at);
  if (at + 1 >= paragraph.end || isSpace(text.charCodeAt(at + 1))) return false;
  if (code === 0x201c || code === 0x201e || code === 0x2018 || code === 0x201a) return true;
  if (at === paragraph.start) return true;
  const before = text.charCodeAt(at - 1);
  return isSpace(before) || '([{—–-/:*_'.includes(String.fromCharCode(before)) || isOtherMark(before, code);
}

/** A mark inside another one's pair: `"'Go,' he said"`. */
const isOtherMark = (before: number, code: number): boolean =>
  (isDoubleQuote(before) && isSingleQuote(code)) || (isSingleQuote(before) && isDoubleQuote(code));

function looksClosing(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return !isSpace(before) && !'([{—–-'.includes(String.fromCharCode(before));
}

/**
 * The end of a stretch in single marks: a mark behind a comma, a stop, a question or exclamation mark where there is one
 * before the next opening mark, else the first that no letter follows. -1 where none closes; "'90s" and "'n'" have none.
 */
function endOfSingle(text: string, start: number, limit: number): number {
  if (kindOf(codeAt(text, start)) !== Kind.Letter) return -1;
  let first = -1;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isDoubleQuote(code)) break;
    if (!isApostrophe(code) && !isSingleQuote(code)) continue;
    const after = at + 1 < limit ? kindOf(codeAt(text, at + 1)) : Kind.Space;
    if (after === Kind.Letter || after === Kind.Digit) {
      if (isSpace(text.charCodeAt(at - 1))) break;
      continue;
    }
    if (',.?!…'.includes(text.charAt(at - 1))) return at;
    if (first < 0) first = at;
    else if (at - first > LONGEST_GUESS) break;
  }
  return first;
}

/** How far behind a possible closing mark a surer one is looked for, in UTF-16 units. */
const LONGEST_GUESS = 400;
