import type { Token } from '../../text/tokens.ts';
import { CALLINGS, OFFICES } from '../lexicon/offices.ts';
import { RANKS } from '../lexicon/ranks.ts';

/** A word or phrase for an office, a calling or a rank: tokens `[from, to)`. */
export interface OfficeFound {
  readonly from: number;
  readonly to: number;
  /** The common form ("spokesman" for "press secretary"). */
  readonly form: string;
  readonly sort: 'office' | 'calling' | 'rank';
}

/** The office phrase whose last word is token `last` ("press secretary" at "secretary"); null where that word names none. */
export function officeEndingAt(tokens: readonly Token[], last: number): OfficeFound | null {
  const word = tokens[last];
  if (word === undefined || word.kind !== 'word' || (CAPITALS.has(word.lower) && word.text !== word.text.toUpperCase()))
    return null;
  if (!ENDS.has(word.lower) && !RANKS.has(word.lower)) return hyphened(word.lower, last);
  if (GUARD.test(word.lower) && GUARDED.has(tokens[last - 1]?.lower ?? '')) return null;
  for (let from = Math.max(0, last - 3); from <= last; from++) {
    let phrase = '';
    for (let at = from; at <= last; at++) phrase += (at === from ? '' : ' ') + (tokens[at]?.lower ?? '');
    const office = OFFICES.get(phrase);
    if (office !== undefined) return { from, to: last + 1, form: office, sort: 'office' };
    const calling = CALLINGS.get(phrase);
    if (calling !== undefined) return { from, to: last + 1, form: calling, sort: 'calling' };
  }
  const rank = RANKS.get(word.lower);
  return rank === undefined ? null : { from: last, to: last + 1, form: rank, sort: 'rank' };
}

/** Abbreviations that are something else in lower case: "5 pm". */
const CAPITALS = new Set(['pm', 'da', 'td', 'sg']);

/** "The coast guard" is a body, "the prison guard" a person. */
const GUARD = /^guards?$/;
const GUARDED = new Set('coast national border revolutionary republican presidential home civil'.split(' '));

/** "president-elect", "ex-minister", "singer-songwriter": the office is one of the parts. */
function hyphened(word: string, at: number): OfficeFound | null {
  const parts = word.split('-');
  if (parts.length < 2) return null;
  const whole = OFFICES.get(parts.join(' '));
  if (whole !== undefined) return { from: at, to: at + 1, form: whole, sort: 'office' };
  const ranks = rankOf(word);
  if (ranks !== null) return { from: at, to: at + 1, form: ranks, sort: 'rank' };
  for (const part of [parts[parts.length - 1] ?? '', parts[0] ?? '']) {
    const form = OFFICES.get(part);
    if (form !== undefined) return { from: at, to: at + 1, form, sort: 'office' };
    const calling = CALLINGS.get(part);
    if (calling !== undefined) return { from: at, to: at + 1, form: calling, sort: 'calling' };
  }
  return null;
}

/** "Major-general", "inspector-general": every part is a word for a rank. Null for other words. */
export function rankOf(word: string): string | null {
  const parts = word.split('-').map((part) => RANKS.get(part));
  return parts.every((part) => part !== undefined) ? parts.join(' ') : null;
}

/** The last words of all office phrases. */
const ENDS: ReadonlySet<string> = new Set(
  [...OFFICES.keys(), ...CALLINGS.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
