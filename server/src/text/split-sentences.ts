import type { Span } from '../model/span.ts';
import {
  INNER_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  MONTHS_AND_DAYS,
  NUMBER_ABBREVIATIONS,
  SENTENCE_STARTERS,
  TIME_ZONES,
} from './abbreviations.ts';
import { codeAt, isDoubleQuote, isLower, isSpace, isUpper, Kind, kindOf } from './characters.ts';

/**
 * The sentences of one paragraph, as spans into the whole text; white space at their ends is left out. A sentence ends at
 * a stop, a question or exclamation mark or an ellipsis, with the quotes and brackets that close behind it, where the
 * next word can begin one. A quoted question keeps its speaker: `"Why now?" Lund asked.` is one sentence.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  let quotes = 0;
  for (let at = paragraph.start; at < paragraph.end; ) {
    const code = text.charCodeAt(at);
    if (code === 0x22) quotes++;
    if (!isTerminal(code)) {
      at++;
      continue;
    }
    let run = at + 1;
    while (run < paragraph.end && isTerminal(text.charCodeAt(run))) run++;
    const quoteOpens = quotes % 2 === 0 && text.charCodeAt(run) === 0x22 && isLetterAt(text, run + 1, paragraph.end);
    const end = quoteOpens ? run : endOfClosers(text, run, paragraph.end);
    if (endsHere(text, { start, mark: at, run, end }, paragraph.end)) {
      push(spans, text, start, end);
      start = end;
    }
    for (let index = run; index < end; index++) if (text.charCodeAt(index) === 0x22) quotes++;
    at = end;
  }
  push(spans, text, start, paragraph.end);
  return spans;
}

/** A place where a sentence may end: its start, the first terminal mark, the end of the marks, the end of what closes behind them. */
interface Stop {
  readonly start: number;
  readonly mark: number;
  readonly run: number;
  readonly end: number;
}

function endsHere(text: string, stop: Stop, limit: number): boolean {
  let next = stop.end;
  while (next < limit && isUnseen(text.charCodeAt(next))) next++;
  if (next >= limit) return true;
  const spaced = next > stop.end;
  let word = next;
  while (word < limit && isOpener(text.charCodeAt(word))) word++;
  if (word >= limit) return spaced;
  const first = codeAt(text, word);
  if (isLower(first)) return false;
  const single = stop.run === stop.mark + 1 && text.charCodeAt(stop.mark) === 0x2e;
  if (!spaced) return endsWithoutSpace(text, stop, word, single, limit);
  const kind = kindOf(first);
  if (kind !== Kind.Letter && kind !== Kind.Digit) return kind === Kind.Symbol || kind === Kind.Fraction || word > next;
  if (single && stop.end === stop.run) return !isAbbreviation(text, stop, word, limit);
  return !keepsSpeaker(text, stop, word) && !isNickname(text, stop);
}

/** `John "J.D." Ruiz`: nothing but initials stands between the marks. */
function isNickname(text: string, stop: Stop): boolean {
  const initials = wordBefore(text, stop.mark, stop.start);
  if (!initials.includes('.') || !isInitials(initials)) return false;
  return (
    isOpener(text.charCodeAt(stop.mark - initials.length - 1)) &&
    isSpace(text.charCodeAt(stop.mark - initials.length - 2))
  );
}

/** "… in 2024.All news" and "… the end.The": a small letter, digit or closer before the stop, a capitalised word behind it. */
function endsWithoutSpace(text: string, stop: Stop, word: number, single: boolean, limit: number): boolean {
  if (word + 1 >= limit || !isUpper(codeAt(text, word)) || !isLower(codeAt(text, word + 1))) return false;
  if (stop.end > stop.run || word > stop.end) return true;
  const before = text.charCodeAt(stop.mark - 1);
  const ends = isLower(before) || kindOf(before) === Kind.Digit || before === 0x29 || isDoubleQuote(before);
  return stop.mark > stop.start && ends && !(single && isAbbreviation(text, stop, word, limit));
}

const LONGEST_WORD = 24;

/** Whether the stop belongs to the word before it and the sentence goes on. */
function isAbbreviation(text: string, stop: Stop, word: number, limit: number): boolean {
  const before = wordBefore(text, stop.mark, stop.start);
  const after = wordAt(text, word, limit);
  const digitAfter = kindOf(text.charCodeAt(word)) === Kind.Digit;
  const starts = SENTENCE_STARTERS.has(after);
  if (before === '') return false;
  if (/^\d+$/.test(before)) {
    const enumerates = stop.mark - before.length === stop.start + leadingSpace(text, stop.start);
    return (enumerates && before.length <= 2) || (before.length <= 2 && MONTHS_AND_DAYS.has(after));
  }
  if (LEADING_ABBREVIATIONS.has(before)) return true;
  if (NUMBER_ABBREVIATIONS.has(before) && digitAfter) return true;
  if (/^[ap]\.m$/i.test(before))
    return (
      MONTHS_AND_DAYS.has(after) || TIME_ZONES.has(after) || digitAfter || isZone(text, word + after.length, limit)
    );
  if (isInitials(before)) return !starts && !(digitAfter && before.length === 1);
  return INNER_ABBREVIATIONS.has(before) && !starts;
}

/** "8:14 a.m. Japan time", "New York time": the place whose time it is. */
const isZone = (text: string, from: number, limit: number): boolean =>
  /^(?: \p{Lu}\p{Ll}+)? (?:(?:standard|summer|daylight) )?time\b/iu.test(
    text.slice(from, Math.min(limit, from + ZONE_LENGTH)),
  );
const ZONE_LENGTH = 40;

/** "J", "U.S", "J.R.R": letters one by one. */
function isInitials(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const stop = word.charCodeAt(at) === 0x2e;
    if (stop !== (at % 2 === 1)) return false;
    if (!stop && word.length === 1 && !isUpper(word.charCodeAt(at))) return false;
  }
  return word.length % 2 === 1;
}

const QUOTED_QUESTION = /[?!]["”’'»]+$/;
const SPEAKER =
  /(?:\p{Lu}[\p{L}'’.-]{0,30}[ \u00a0]){1,4}(?:said|asked|told|says|asks|added|wrote|replied|shouted|cried|wondered|demanded|tweeted|exclaimed)\b/uy;

function keepsSpeaker(text: string, stop: Stop, word: number): boolean {
  if (!QUOTED_QUESTION.test(text.slice(stop.mark, stop.end))) return false;
  SPEAKER.lastIndex = word;
  return SPEAKER.test(text);
}

/** Letters, digits and inner stops before a stop; what is longer than any abbreviation is cut. */
function wordBefore(text: string, stop: number, floor: number): string {
  let at = stop;
  while (at > floor && at > stop - 10) {
    const code = text.charCodeAt(at - 1);
    const kind = kindOf(code);
    if (kind !== Kind.Letter && kind !== Kind.Digit && code !== 0x2e && code !== 0x2d) break;
    at--;
  }
  return text.slice(at, stop);
}

function wordAt(text: string, start: number, limit: number): string {
  let at = start;
  while (at < limit && at < start + LONGEST_WORD && kindOf(text.charCodeAt(at)) === Kind.Letter) at++;
  return text.slice(start, at);
}

function leadingSpace(text: string, start: number): number {
  let at = start;
  while (isUnseen(text.charCodeAt(at))) at++;
  return at - start;
}

function endOfClosers(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && isCloser(text.charCodeAt(at))) at++;
  // A footnote mark: "… of the town.[3] The".
  if (text.charCodeAt(at) === 0x5b && at < limit) {
    let digit = at + 1;
    while (digit < limit && digit < at + 4 && kindOf(text.charCodeAt(digit)) === Kind.Digit) digit++;
    if (digit > at + 1 && digit < limit && text.charCodeAt(digit) === 0x5d) return digit + 1;
  }
  return at;
}

const isTerminal = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
const isUnseen = (code: number): boolean => isSpace(code) || kindOf(code) === Kind.Format;
const isLetterAt = (text: string, at: number, limit: number): boolean =>
  at < limit && kindOf(codeAt(text, at)) === Kind.Letter;
const CLOSERS = new Set('"”’\')]»›*_}″'.split('').map((character) => character.charCodeAt(0)));
const OPENERS = new Set('"“„‘\'([«‹*_—–-•·/#{'.split('').map((character) => character.charCodeAt(0)));
const isCloser = (code: number): boolean => CLOSERS.has(code);
const isOpener = (code: number): boolean => OPENERS.has(code);

function push(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isUnseen(text.charCodeAt(from))) from++;
  while (to > from && isUnseen(text.charCodeAt(to - 1))) to--;
  if (to > from) spans.push({ start: from, end: to });
}
