import { codeAt, isApostrophe, isDash, isDoubleQuote, isHyphen, isUpper, Kind, kindOf, widthOf } from './characters.ts';
import { findLinks } from './links.ts';
import type { Token, TokenKind } from './tokens.ts';

/** Last labels of host names that are not English words too: "Example.com" is one token, "said.In" is none. */
const TOP_LEVEL = new Set(
  'com org net gov edu mil int info news press media co uk eu de fr ru ua pl cz am az ge tr il ir cn jp kr au nz ca br mx za ng ke example'.split(
    ' ',
  ),
);
/** Letters before a number that name a currency; other letters before digits name a model ("A380"). */
const CURRENCY =
  /^(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|TRY|INR|ZAR|BRL|MXN|SGD|HKD|Rs|Rp|RM|Sh|Ksh)$/;

/** The tokens of a stretch of `text`, in order, with offsets into the whole text. One pass, linear. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const links = findLinks(text.slice(start, end));
  let link = 0;
  let last = -1;
  let lastKind: TokenKind | null = null;
  const push = (from: number, to: number, kind: TokenKind): number => {
    const word = text.slice(from, to);
    tokens.push({ start: from, end: to, text: word, lower: normalForm(word, kind), kind, glued: from === last });
    last = to;
    lastKind = kind;
    return to;
  };
  let at = start;
  while (at < end) {
    const address = links[link];
    if (address && at >= start + address.start) {
      link++;
      if (at === start + address.start) at = push(at, start + address.end, 'link');
      continue;
    }
    const limit = address ? start + address.start : end;
    const code = codeAt(text, at);
    switch (kindOf(code)) {
      case Kind.Space:
      case Kind.Format:
        at += widthOf(code);
        break;
      case Kind.Digit:
        at = push(at, endOfNumber(text, at, limit), 'number');
        break;
      case Kind.Fraction:
        at = push(at, at + 1, 'number');
        break;
      case Kind.Letter:
        at = push(at, endOfWord(text, at, limit, lastKind === 'number' && at === last), 'word');
        break;
      default:
        if (at === last && at > start && isClitic(text, at, limit)) at = push(at, at + 2, 'word');
        else at = push(at, endOfMark(text, at, limit, code), kindOf(code) === Kind.Symbol ? 'symbol' : 'punct');
    }
  }
  return tokens;
}

/** A number with its separators; a space or an apostrophe separates groups of three alone ("1 960", not "May 3 2024"). */
function endOfNumber(text: string, start: number, limit: number): number {
  let at = endOfDigits(text, start, limit);
  let grouped = at - start <= 3;
  for (;;) {
    const separator = at < limit ? text.charCodeAt(at) : 0;
    const next = endOfDigits(text, at + 1, limit);
    const digits = next - at - 1;
    if (digits <= 0) break;
    const plain = separator === 0x2e || separator === 0x3a || (separator === 0x2c && digits <= 3);
    const spaced = grouped && digits === 3 && isThousandsMark(separator);
    if (!plain && !spaced) break;
    grouped &&= spaced;
    at = next;
  }
  return at < limit && kindOf(text.charCodeAt(at)) === Kind.Fraction ? at + 1 : at;
}

/** No-break space, narrow no-break space, thin space, figure space, apostrophes. */
const isThousandsMark = (code: number): boolean =>
  code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007 || code === 0x27 || code === 0x2019;

function endOfDigits(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && kindOf(text.charCodeAt(at)) === Kind.Digit) at++;
  return at;
}

function endOfWord(text: string, start: number, limit: number, afterNumber: boolean): number {
  if (!afterNumber && start + 1 < limit && text.charCodeAt(start + 1) === 0x2e) {
    const abbreviation = endOfAbbreviation(text, start, limit);
    if (abbreviation > 0) return abbreviation;
  }
  let at = endOfRun(text, start, limit);
  if (afterNumber) return at;
  const digit = firstDigit(text, start, at);
  if (digit > start && CURRENCY.test(text.slice(start, digit))) return digit;
  while (at + 1 < limit) {
    const code = text.charCodeAt(at);
    if (code === 0x2e) return endOfHost(text, at, limit);
    const joins = isHyphen(code) || code === 0x5f || (isApostrophe(code) && !isClitic(text, at, limit));
    if (!joins && !(code === 0x26 && isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1)))) break;
    const next = endOfRun(text, at + 1, limit);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

/** Letters, digits and marks; format characters between them belong to the word. */
function endOfRun(text: string, start: number, limit: number): number {
  let end = start;
  for (let at = start; at < limit; ) {
    const plain = text.charCodeAt(at) | 0x20;
    if (plain >= 0x61 && plain <= 0x7a) {
      end = ++at;
      continue;
    }
    const code = codeAt(text, at);
    const kind = kindOf(code);
    at += widthOf(code);
    if (kind === Kind.Letter || kind === Kind.Digit || (kind === Kind.Mark && end > start)) end = at;
    else if (kind !== Kind.Format || end === start || code === 0x200b) break;
  }
  return end;
}

function firstDigit(text: string, start: number, end: number): number {
  for (let at = start; at < end && at < start + 4; at++) if (kindOf(text.charCodeAt(at)) === Kind.Digit) return at;
  return -1;
}

/** "U.S.", "a.m.", "U.S": single letters with stops between them. 0 where none begins here. */
function endOfAbbreviation(text: string, start: number, limit: number): number {
  let at = start;
  let pairs = 0;
  while (at + 1 < limit && kindOf(text.charCodeAt(at)) === Kind.Letter && text.charCodeAt(at + 1) === 0x2e) {
    at += 2;
    pairs++;
  }
  if (pairs === 0) return 0;
  const single = at < limit && kindOf(text.charCodeAt(at)) === Kind.Letter && endOfRun(text, at, limit) === at + 1;
  if (single) return at + 1;
  return pairs > 1 ? at : 0;
}

/** The end of a host name whose first label ends at `stop`, or `stop` where it is an ordinary full stop. */
function endOfHost(text: string, stop: number, limit: number): number {
  let end = stop;
  for (let at = stop; at < limit && text.charCodeAt(at) === 0x2e; ) {
    let next = at + 1;
    while (next < limit && text.charCodeAt(next) >= 97 && text.charCodeAt(next) <= 122) next++;
    if (next - at > 8) break;
    const bounded = next >= limit || (kindOf(codeAt(text, next)) !== Kind.Letter && text.charCodeAt(next) !== 0x2d);
    if (bounded && TOP_LEVEL.has(text.slice(at + 1, next))) end = next;
    if (next === at + 1) break;
    at = next;
  }
  return end;
}

/** An apostrophe and an "s" that end a word: "Norway's". */
function isClitic(text: string, at: number, limit: number): boolean {
  if (!isApostrophe(text.charCodeAt(at)) || at + 1 >= limit) return false;
  const letter = text.charCodeAt(at + 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  if (at + 2 >= limit) return true;
  const kind = kindOf(codeAt(text, at + 2));
  return kind !== Kind.Letter && kind !== Kind.Digit && kind !== Kind.Mark;
}

/** One character, or a run of stops, of hyphens, or of doubled quotes. */
function endOfMark(text: string, start: number, limit: number, code: number): number {
  let at = start + widthOf(code);
  const doubles = code === 0x27 || code === 0x60 || code === 0x2019 || code === 0x2018;
  if (code === 0x2e || code === 0x2d) while (at < limit && text.charCodeAt(at) === code) at++;
  else if (doubles && at < limit && text.charCodeAt(at) === code) at++;
  if (code === 0x2e && at - start === 2) return start + 1;
  return at;
}

/** Most words are lower-case ASCII already and are returned as they are, without a copy. */
function normalForm(word: string, kind: TokenKind): string {
  let upper = false;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 0x7e || code === 0x60) return unusualForm(word, kind);
    if (code >= 65 && code <= 90) upper = true;
  }
  if (upper) return word.toLowerCase();
  return kind === 'punct' && word.length > 1 ? normalMark(word) : word;
}

function unusualForm(word: string, kind: TokenKind): string {
  if (kind === 'punct' || kind === 'symbol') return normalMark(word);
  return (
    word
      .toLowerCase()
      .normalize('NFC')
      // What the Turkish capital leaves behind.
      .replace(/i\u0307/g, 'i')
      .replace(/[\p{Cf}\uFE00-\uFE0F]/gu, '')
      .replace(/[’‘ʼ′`´]/g, "'")
      .replace(/[‐‑]/g, '-')
  );
}

function normalMark(mark: string): string {
  const code = mark.charCodeAt(0);
  if (mark.length > 1 && code === 0x2e) return '…';
  if (mark.length > 1 && code === 0x2d) return '—';
  if (isDoubleQuote(code) || (mark.length > 1 && isApostrophe(code))) return '"';
  if (isApostrophe(code) || (code >= 0x2018 && code <= 0x201b) || code === 0x2039 || code === 0x203a) return "'";
  if (isHyphen(code) || code === 0x2212) return '-';
  if (isDash(code)) return code <= 0x2013 ? '–' : '—';
  return mark;
}
