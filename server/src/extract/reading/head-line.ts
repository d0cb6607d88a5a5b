import type { Span } from '../../model/span.ts';
import { endsSentence, trimmed } from '../../text/lines.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type FoundDay, findDays, wordsBesideDate } from './calendar-words.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { type FieldName, readField } from './front-matter.ts';
import { countWords, isDocumentType, isMasthead, isMotto, isOutlet, isSection } from './masthead.ts';

/** What one line above the story is. `title` is anything that may be the headline or a heading below it. */
export type HeadLine =
  | { readonly kind: 'title'; readonly span: Span }
  | { readonly kind: 'masthead'; readonly span: Span; readonly name: string }
  | { readonly kind: 'field'; readonly span: Span; readonly field: FieldName; readonly value: Span }
  | {
      readonly kind: 'date';
      readonly span: Span;
      readonly day: FoundDay;
      readonly label: 'published' | 'updated' | null;
      readonly name: string | null;
    }
  | { readonly kind: 'dateline'; readonly span: Span; readonly dateline: Dateline }
  | { readonly kind: 'byline'; readonly span: Span; readonly day: FoundDay | null; readonly name: string | null }
  | { readonly kind: 'boilerplate' | 'meta' | 'body'; readonly span: Span };

/** A title is at most this long, in UTF-16 units; a title of the usual length may end in a stop only where it is short. */
const LONGEST_TITLE = 220;

/** Reads one line of the head. `afterHeader` tells that the line follows a date header, where a headline is the rule. */
export function readHeadLine(text: string, line: Span, afterHeader: boolean): HeadLine {
  const span = withoutMarkup(text, line);
  const words = text.slice(span.start, span.end);
  if (words.length === 0 || /^[-=_*~#\s]+$/.test(words)) return { kind: 'meta', span: line };
  if (isBoilerplate(text, line)) return { kind: 'boilerplate', span: line };
  const field = readField(text, span);
  if (field && field.value.end - field.value.start < LONGEST_TITLE)
    return fieldLine(text, line, field.name, field.value);
  const byline = readByline(text, line, span);
  if (byline) return byline;
  const dateline = isDocumentType(words) ? null : readDateline(text, span.start, span.end);
  // "Lom Times, March 4, 2031 – by Kim Holt" has the shape of a dateline, and is the paper's own line.
  const isPaper = dateline !== null && dateline.end < span.end && words.length < 120 && isOutlet(dateline.place);
  if (dateline && !isPaper) return datelineLine(text, line, span, dateline);
  if (words.length > LONGEST_TITLE) return { kind: 'body', span: line };
  if (!afterHeader) {
    const dated = readDated(text, line, span);
    if (dated) return dated;
    if (isNavigation(words)) return navigation(line, words);
    if (isMotto(words) || isSection(words) || isDocumentType(words)) return { kind: 'meta', span: line };
  }
  if (DESK_NOTE.test(words)) return { kind: 'meta', span: line };
  const bullet = BULLET.exec(words)?.[0].length ?? 0;
  if (bullet > 0) return { kind: 'title', span: trimmed(text, span.start + bullet, span.end) };
  if (isStory(text, span, words, afterHeader)) return { kind: 'body', span: line };
  if (!afterHeader && isMasthead(words)) return { kind: 'masthead', span: line, name: nameIn(words) };
  return { kind: 'title', span };
}

/** An agency's note to its customers: "(Adds quotes, details)". */
const DESK_NOTE = /^\((?:adds|updates|recasts|corrects|repeats|refiles|rewrites|writes|fixes|releads|changes)\b.*\)$/i;
/** The points of a story, above it: "* Depositors queue for a third day". */
const BULLET = /^[*•‣▪]\s+(?=\p{L})/u;

/** Without "# ", "**", "*", "_" around it. */
function withoutMarkup(text: string, line: Span): Span {
  const words = text.slice(line.start, line.end);
  const heading = /^#{1,6}[ \t]+/.exec(words)?.[0].length ?? 0;
  const closing = heading > 0 ? (/[ \t]#+$/.exec(words)?.[0].length ?? 0) : 0;
  const span = trimmed(text, line.start + heading, line.end - closing);
  const inner = text.slice(span.start, span.end);
  const mark = /^(\*\*|__|\*|_)(?=\S)/.exec(inner)?.[1];
  if (mark && inner.length > 2 * mark.length && inner.endsWith(mark))
    return { start: span.start + mark.length, end: span.end - mark.length };
  return span;
}

function fieldLine(text: string, line: Span, field: FieldName, value: Span): HeadLine {
  const day = field === 'published' || field === 'updated' ? findDays(text, value.start, value.end)[0] : undefined;
  const label = field === 'updated' ? 'updated' : 'published';
  if (day) return { kind: 'date', span: line, day, label, name: outletAmong(text.slice(value.start, value.end)) };
  return { kind: 'field', span: line, field, value };
}

function datelineLine(text: string, line: Span, span: Span, dateline: Dateline): HeadLine {
  if (dateline.end < span.end) return { kind: 'body', span: line };
  const outlet = isOutlet(dateline.place) && dateline.day;
  if (outlet) return { kind: 'date', span: line, day: outlet, label: null, name: dateline.place };
  return dateline.day || dateline.agency
    ? { kind: 'dateline', span: line, dateline }
    : { kind: 'title', span: trimmed(text, span.start, span.end) };
}

const BY =
  /^(?:(?:exclusive )?by|posted by|written by|text by|story by|reporter|reported by|reporting by|words by):? +(?=[\p{Lu}]|our |the |staff)/iu;
const NOT_BY =
  /^by (?:the (?:time|end|way|start|numbers)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\p{Lu}\p{L}+ \d)/iu;

function readByline(text: string, line: Span, span: Span): HeadLine | null {
  const words = text.slice(span.start, span.end);
  if (
    /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}, [\p{L} ]{0,30}(?:correspondent|reporter|editor|staff writer)$/u.test(
      words,
    )
  )
    return { kind: 'byline', span: line, day: null, name: null };
  const match = BY.exec(words);
  if (!match || NOT_BY.test(words) || words.length > 120 || countWords(words) > 18) return null;
  if (words.endsWith('.') && !/\b\p{Lu}\.$|\b[ap]\.m\.$/u.test(words)) return null;
  const day = findDays(text, span.start, span.end)[0] ?? null;
  const parts = words.slice(match[0].length).split(/,| in | for |\||·| – | — /);
  const name =
    parts
      .slice(1)
      .map((part) => part.trim())
      .find((part) => isOutlet(part)) ?? null;
  return { kind: 'byline', span: line, day, name };
}

const PUBLISHED = /\b(?:published|posted|issued|released|release)\b/i;
const UPDATED = /\b(?:updated?|modified|as of|version)\b/i;
const LIFE = /\d{4} ?[–—-] ?\p{L}*\.? ?\d/u;

/** A line that tells when, and at most who publishes: "Sunday Bugle, 2 September 2018", "Published: 25 May 2019 | 9:00". */
function readDated(text: string, line: Span, span: Span): HeadLine | null {
  const words = text.slice(span.start, span.end);
  if (words.length > 130) return null;
  if (/\b(?:image|photo|picture)s?:/i.test(words)) return null;
  const days = findDays(text, span.start, span.end);
  const day = days[0];
  if (!day) return null;
  const rest = wordsBesideDate(text, span.start, span.end, days);
  // The two days of a life are no date of publication: "June 11, 1989 – October 18, 2023".
  if (rest.length === 0 && days.length === 2 && LIFE.test(words) && !UPDATED.test(words))
    return { kind: 'meta', span: line };
  const small = rest.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3).length;
  const label = PUBLISHED.test(words) ? 'published' : UPDATED.test(words) ? 'updated' : null;
  const hasYear = /\d{4}/.test(text.slice(day.start, day.end));
  const separated = /[|·•/,(–—.]/.test(words.replace(text.slice(day.start, day.end), ''));
  const isDated =
    rest.length === 0 ||
    (label !== null && rest.length <= 4) ||
    isDocumentType(words) ||
    (hasYear && separated && small <= 2 && rest.length <= 10) ||
    (hasYear && small === 0 && rest.length <= 5 && !/[?!]/.test(words));
  if (!isDated) return null;
  const before = text.slice(span.start, day.start);
  if (label === null && /\p{L}: *$/u.test(before) && !isDocumentType(words)) return null;
  const signed = /\bby\b/i.test(text.slice(day.end, span.end));
  const name = isDocumentType(words) ? null : (outletBefore(before, signed) ?? outletAmong(words));
  return { kind: 'date', span: line, day, label, name };
}

/** "Sunday Bugle, " and "PHARMA DAILY | " name the outlet; "Report of " and "Last update: " do not. A byline behind the date tells that any name is one. */
function outletBefore(before: string, signed: boolean): string | null {
  const parts = before.split(/ [|–—-] /);
  const issued = parts.length > 1 && isDocumentType(parts[1] ?? '');
  const name = before.split(/,|\||·|\(| – | — |\/| no\. /)[0]?.replace(/^[\s*_"“]+|[\s*_"”:]+$/g, '') ?? '';
  const official = /^official\b|:/i.test(name);
  return !official && (signed || issued || isOutlet(name) || isMasthead(name)) && (issued || countWords(name) > 1)
    ? name
    : null;
}

/** "6:15 | Daily Signal | By …": an outlet between bars. */
const outletAmong = (words: string): string | null =>
  words
    .split(/ ?[|·] ?/)
    .slice(1)
    .find((part) => isOutlet(part) && countWords(part) > 1 && !/\d{4}|^by /i.test(part)) ?? null;

const isNavigation = (words: string): boolean =>
  (words.match(/ [|›»>] /g)?.length ?? 0) >= (words.length < 60 ? 1 : 2) ||
  (words.match(/\S(?: {3,}|\t)\S/g)?.length ?? 0) >= 2;

function navigation(line: Span, words: string): HeadLine {
  const first = (words.split(/ [|›»>] | {3,}|\t/)[0] ?? '').trim();
  const name = isMasthead(first) || isMasthead(words.replace(/[|›»>]/g, ' ')) ? first : null;
  return name && !isSection(name) ? { kind: 'masthead', span: line, name } : { kind: 'meta', span: line };
}

/** Sentences rather than a title: long and ended, several of them, a list item, a minute of a live report, a salutation. */
function isStory(text: string, span: Span, words: string, afterHeader: boolean): boolean {
  const count = countWords(words);
  if (/^(?:[-–•*] |\d{1,2}[.)] |\d{1,2}[:.]\d{2} )/.test(words)) return true;
  if (/[,:]$/.test(words) || (!afterHeader && isTally(words))) return true;
  if (/^\p{Lu}{3}[\p{Lu} .]*: /u.test(words) && endsSentence(text, span)) return true;
  if (count > 12 && /\p{Ll}{2}\. \p{Lu}/u.test(words)) return true;
  if (/^["“].*[,.!?]["”]? \p{L}/u.test(words) && endsSentence(text, span)) return true;
  if (!endsSentence(text, span)) return false;
  if (/[^.]\.$/.test(words) && count > 4 && !/\b(?:Inc|Corp|Ltd|Co|U\.S|No)\.$/.test(words)) return true;
  return count > 16;
}

/** "Confirmed cases: 361", "Persons on board: 340 (crew 28)": a name and its number, and little else. */
function isTally(words: string): boolean {
  const match = /^(\p{Lu}[^:.!?]{1,60}): ?\(?\d[\d.,]*(.*)$/u.exec(words);
  const label = (match?.[1] ?? '').replace(/\(.*\)/, '');
  if (!match || /^(?:\p{Lu}+|Breaking|Update|Live|Watch|Exclusive)$/u.test(label)) return false;
  return countWords((match[2] ?? '').replace(/\(.*\)/, '')) <= (countWords(label) <= 3 ? 7 : 1);
}

/** An outlet's name without what stands behind a bar or a dash. */
const nameIn = (words: string): string => (words.split(/ [|–—/*-] | \/ /)[0] ?? words).trim();
