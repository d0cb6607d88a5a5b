import type { Span } from '../../model/span.ts';
import { isUpper } from '../../text/characters.ts';
import { AGENCIES } from './agencies.ts';
import { dayAt, type FoundDay } from './calendar-words.ts';

export interface Dateline extends Span {
  /** "PORT ASTER"; the region behind it ("Corvala") is left out. Empty where an agency stands alone: "(Reuters) - …". */
  readonly place: string;
  readonly day: FoundDay | null;
  readonly agency: string | null;
}

/** The longest opening that is still taken for a dateline, in UTF-16 units. */
const LONGEST = 140;
const PLACE =
  /\p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: (?:(?:of|de|del|la|el|the|am|an|der|on|upon) )?\p{Lu}[\p{L}\p{M}.'’-]{0,24}){0,3}/uy;
/** A dateline without day and agency is believed only before a sentence of some length, in UTF-16 units. */
const SHORTEST_STORY = 40;
const WEEKDAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const WEEKDAY = /(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?,? ?/iy;
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
/** Words in capitals before a dash that are no place. */
const NO_PLACE =
  /^(?:UPDATE|UPDATED|BREAKING|EXCLUSIVE|WATCH|LIVE|OPINION|ANALYSIS|VIDEO|PHOTOS?|CORRECTION|CORRECTED|NOTE|FACTBOX|EXPLAINER|TIMELINE|INTERVIEW|STATEMENT|URGENT|ALERT|SUMMARY|WRAPUP|RECAP|PREVIEW|REVIEW|STATUS|EVENT|RESULTS?|TODAY|NEWS|PRESS|FEATURE|QUESTION|ANSWER|HOST|CEO|WHO|UN|EU|US|UK|NATO)$/;

/**
 * The dateline that begins at `start`: a place, then a day, an agency, or both, and a mark that ends it. "BAKU, April 17.
 * /TASS/.", "WASHINGTON (AP) —", "Kyiv, 5 May" on its own line, "FAIRMONT —". Null where the words are the story's own.
 */
export function readDateline(text: string, start: number, limit: number): Dateline | null {
  const end = Math.min(limit, start + LONGEST);
  return (
    agencyFirst(text, start, end, limit) ?? dayFirst(text, start, end, limit) ?? placeFirst(text, start, end, limit)
  );
}

function placeFirst(text: string, start: number, end: number, limit: number): Dateline | null {
  PLACE.lastIndex = start;
  const match = PLACE.exec(text);
  if (!match || PLACE.lastIndex > end) return null;
  const place = beforeMonth(match[0]);
  let at = start + place.length;
  let day: FoundDay | null = null;
  let agency: string | null = null;
  let slug = false;
  // Region, day and agency come in this order almost everywhere, but any of them may be missing.
  for (let part = 0; part < 5; part++) {
    const next = skip(text, at, end, /[\s,.]/);
    const afterWeekday = skipWeekday(text, next);
    const dayEnd: number = day ? -1 : dayAt(text, afterWeekday);
    if (dayEnd > 0 && dayEnd <= end) {
      day = { start: afterWeekday, end: dayEnd };
      at = dayEnd;
      continue;
    }
    const sign: Sign | null = agency === null ? readAgency(text, next, end) : null;
    if (sign && (sign.slug || day || isCapitals(place))) {
      agency = sign.name;
      slug = sign.slug;
      at = sign.end;
      continue;
    }
    const bare: Sign | null = day && agency === null ? unknownAgency(text, next, limit) : null;
    if (bare) {
      agency = bare.name;
      at = bare.end;
      continue;
    }
    const region = !day && !agency && text.charAt(at) === ',' ? readRegion(text, next, end) : -1;
    if (region < 0) break;
    at = region;
  }
  // Indian agencies put no mark behind the slug: "Dharwad, Jul 1 (PTI) At least …".
  const close = readClose(text, at, limit) ?? (slug && day ? { mark: 'none', end: skip(text, at, limit, /\s/) } : null);
  if (close === null || place.length < 2) return null;
  const capitals = isCapitals(place);
  const lineEnd = close.end >= limit;
  const dash = close.mark === 'dash';
  const accepted =
    agency !== null
      ? slug || capitals || day !== null
      : day !== null
        ? dash || lineEnd || (capitals && (close.mark === 'stop' || close.mark === 'colon'))
        : dash && capitals && !NO_PLACE.test(place) && /[ .]/.test(text.charAt(at)) && place.length > 2;
  if (!accepted || (lineEnd && !day) || WEEKDAY_NAME.test(place)) return null;
  // A place alone is one only before a story: "BVK - Transport Company" is a name.
  if (!agency && !day && limit - close.end < SHORTEST_STORY) return null;
  return { start, end: close.end, place, day, agency };
}

/** "(Reuters) - The …" without a place, and "QANA — Harim, 9 May" with the agency before it. */
function agencyFirst(text: string, start: number, end: number, limit: number): Dateline | null {
  const sign = readAgency(text, start, end);
  if (!sign) return null;
  const close = readClose(text, sign.end, limit);
  if (!close || close.end >= limit || close.mark !== 'dash') return null;
  const alone = { start, end: close.end, place: '', day: null, agency: sign.name };
  if (sign.slug) return alone;
  const rest = placeFirst(text, close.end, Math.min(limit, close.end + LONGEST), limit);
  if (rest?.day) return { ...rest, start, agency: sign.name };
  return AGENCIES.has(sign.name.toLowerCase()) && limit - close.end >= SHORTEST_STORY ? alone : null;
}

/** "Nov 4 (Reuters) - The …" without a place. */
function dayFirst(text: string, start: number, end: number, limit: number): Dateline | null {
  const dayEnd = dayAt(text, start);
  if (dayEnd < 0 || dayEnd > end) return null;
  const sign = readAgency(text, skip(text, dayEnd, end, /[\s,.]/), end);
  const close = sign?.slug === true ? readClose(text, sign.end, limit) : null;
  if (!sign || close?.mark !== 'dash' || close.end >= limit) return null;
  return { start, end: close.end, place: '', day: { start, end: dayEnd }, agency: sign.name };
}

interface Sign {
  readonly name: string;
  readonly end: number;
  /** It stands in brackets or between slashes. */
  readonly slug: boolean;
}

function readAgency(text: string, start: number, end: number): Sign | null {
  const open = text.charAt(start);
  if (open === '(' || open === '/' || open === '[') {
    const close = text.indexOf(open === '(' ? ')' : open === '[' ? ']' : '/', start + 1);
    if (close < 0 || close > Math.min(end, start + 45)) return null;
    const name = text.slice(start + 1, close).trim();
    return /^[\p{Lu}\d][\p{L}\d .,&/'’+-]{1,42}$/u.test(name) && /\p{L}/u.test(name)
      ? { name, end: close + 1, slug: true }
      : null;
  }
  const from = skip(text, start, end, /[\s–—-]/);
  PLACE.lastIndex = from;
  const match = PLACE.exec(text);
  if (!match) return null;
  const words = (/^.*?\.(?= )/.exec(match[0])?.[0] ?? match[0]).replace(/\.$/, '').split(' ');
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (AGENCIES.has(name.toLowerCase())) return { name, end: from + name.length, slug: false };
  }
  const first = words[0] ?? '';
  if (
    start === from &&
    isCapitals(first) &&
    first.length > 2 &&
    /^ [–—] /.test(text.slice(from + first.length, from + first.length + 3))
  )
    return { name: first, end: from + first.length, slug: false };
  return null;
}

/** "OSTEN, 4 March, NORINFORM": a word in capitals behind the day, and nothing behind it on the line, or a stop or a dash. */
function unknownAgency(text: string, start: number, limit: number): Sign | null {
  const word = /^(?:[—–-] )?(\p{Lu}{3,14})(?=[.:]? |[.:]?$)/u.exec(text.slice(start, Math.min(limit, start + 20)));
  const name = word?.[1];
  if (!word || name === undefined) return null;
  const end = start + word[0].length;
  return end >= limit || /^(?:[.:] | ?[—–] | - )/.test(text.slice(end, end + 3)) ? { name, end, slug: false } : null;
}

function readRegion(text: string, start: number, end: number): number {
  PLACE.lastIndex = start;
  const match = PLACE.exec(text);
  if (!match || AGENCIES.has(match[0].toLowerCase())) return -1;
  const region = beforeMonth(match[0]);
  return region.length > 1 && start + region.length <= end ? start + region.length : -1;
}

type CloseMark = 'dash' | 'stop' | 'colon' | 'none';

/** The mark that ends a dateline and the white space behind it; at the line's end none is needed. Null where a word goes on. */
function readClose(text: string, at: number, limit: number): { readonly mark: CloseMark; readonly end: number } | null {
  let index = at;
  let mark: CloseMark = 'none';
  for (; index < limit; index++) {
    const character = text.charAt(index);
    if (character === '—' || character === '–' || character === '―' || character === '_') mark = 'dash';
    else if (character === '-')
      mark = /[\s-]/.test(text.charAt(index + 1)) && /[\s)/-]/.test(text.charAt(index - 1)) ? 'dash' : mark;
    else if (character === '.' || character === ',') mark = mark === 'none' && character === '.' ? 'stop' : mark;
    else if (character === ':') mark = mark === 'none' ? 'colon' : mark;
    else if (!/\s/.test(character)) break;
  }
  return mark === 'none' && index < limit ? null : { mark, end: Math.max(index, at) };
}

/** "MOSCOW April" is a place and a month. */
function beforeMonth(words: string): string {
  const parts = words.split(' ');
  const month = parts.findIndex((part) => MONTH.test(part.replace(/\.$/, '')));
  const kept = (month < 0 ? parts : parts.slice(0, month)).join(' ');
  return kept.replace(/\.$/, '');
}

function skipWeekday(text: string, at: number): number {
  WEEKDAY.lastIndex = at;
  return WEEKDAY.test(text) ? WEEKDAY.lastIndex : at;
}

function skip(text: string, at: number, end: number, set: RegExp): number {
  let index = at;
  while (index < end && set.test(text.charAt(index))) index++;
  return index;
}

function isCapitals(words: string): boolean {
  let letters = 0;
  for (const character of words) {
    if (!/\p{L}/u.test(character)) continue;
    if (!isUpper(character.codePointAt(0) ?? 0)) return false;
    letters++;
  }
  return letters > 1;
}
