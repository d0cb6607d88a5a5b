import type { TimexMod } from '../../model/date.ts';
import { isClockUnit, type TimeUnit, UNIT_CODES, UNIT_WORDS } from '../lexicon/time-units.ts';
import { readCardinal } from './number-words.ts';
import type { Word } from './words.ts';

/** A count of units of time: "five years", "two and a half hours", "several months". `count` is null where the text names none. */
export interface Counted {
  readonly count: number | null;
  readonly unit: TimeUnit;
  readonly mod: TimexMod | null;
  readonly to: number;
  /** "five-year": used as an adjective. */
  readonly hyphenated: boolean;
  /** The unit is a plural. */
  readonly plural: boolean;
}

interface Amount {
  readonly count: number | null;
  readonly to: number;
  readonly mod: TimexMod | null;
}

/** A count and its unit. Null where none begins at `at`. */
export function readCounted(words: readonly Word[], at: number): Counted | null {
  const amount = readAmount(words, at);
  if (!amount) return null;
  let to = amount.to;
  const hyphenated = words[to]?.lower === '-' && words[to]?.glued === true;
  if (hyphenated) to++;
  else while (BETWEEN.has(words[to]?.lower ?? '') && to < amount.to + 2) to++;
  const unit = readUnit(words, to);
  if (!unit) return null;
  // "a second" and "one second" are ranks more often than spans; "30 seconds" is a span.
  if (unit.unit === 'second' && !unit.plural && !hyphenated) return null;
  if (!hyphenated && !unit.plural && isAttributive(words, to)) return null;
  if (unit.unit === 'quarter' && words[amount.to - 1]?.lower === 'a') return null;
  to++;
  let count = amount.count === null ? null : amount.count * unit.times;
  const half = readHalf(words, to);
  if (half && count !== null) {
    count += half.count * unit.times;
    to = half.to;
  }
  return { count, unit: unit.unit, mod: amount.mod, to, hyphenated, plural: unit.plural };
}

/** "a night owl", "a minute amount", "a day-care centre": the unit belongs to the noun behind it. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next?.lower === '-' && next.glued) return !['long', 'old', 'earlier', 'ago'].includes(words[at + 2]?.lower ?? '');
  return next !== undefined && NOUNS_AFTER_UNIT.has(next.lower);
}
const NOUNS_AFTER_UNIT = new Set(
  'owl owls shift shifts watch club clubs school amount amounts quantity quantities trace traces fraction detail details dose trader traders trip care labourer laborer nurse market'.split(
    ' ',
  ),
);

/** "half an hour" is `PT30M`. */
const HALVES: Readonly<Partial<Record<TimeUnit, string>>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
};

/** TIMEX3: `P5Y`, `PT2H`, `P2.5Y`, `PXM`. */
export function durationValue(count: number | null, unit: TimeUnit): string {
  const smaller = count === 0.5 ? HALVES[unit] : undefined;
  if (smaller) return smaller;
  const number = count === null ? 'X' : String(Math.round(count * 100) / 100);
  if (unit === 'half') return durationValue(count === null ? null : count * 6, 'month');
  return `P${isClockUnit(unit) ? 'T' : ''}${number}${UNIT_CODES[unit]}`;
}

export const readUnit = (words: readonly Word[], at: number) => {
  const word = words[at];
  return word?.kind === 'word' ? (UNIT_WORDS.get(word.lower) ?? null) : null;
};

/** Words between a count and its unit: "six straight days", "five trading days", "three more years". */
const BETWEEN = new Set(
  'straight consecutive successive trading business working calendar full whole more additional further extra long short entire solid or so odd'.split(
    ' ',
  ),
);

function readAmount(words: readonly Word[], at: number): Amount | null {
  const word = words[at];
  if (!word) return null;
  if (word.kind === 'number') return readDigits(words, at);
  const vague = readVague(words, at);
  if (vague) return vague;
  if (word.lower === 'half') {
    const to = ['a', 'an'].includes(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    return { count: 0.5, to, mod: null };
  }
  const cardinal = readCardinal(words, at);
  if (!cardinal) return null;
  return readAlternative(words, withFraction(words, cardinal));
}

const MAX_DIGITS = 7;

function readDigits(words: readonly Word[], at: number): Amount | null {
  const text = words[at]?.lower ?? '';
  // "the 2018 day of action": a year in front of a single day.
  if (
    /^(?:19|20)\d\d$/.test(text) &&
    words[at + 1]?.kind === 'word' &&
    !readUnit(words, at + 1)?.plural &&
    words[at + 2]?.lower !== 'old'
  )
    return null;
  if (text.length > MAX_DIGITS || !/^(?:\d+(?:,\d{3})*(?:\.\d+)?[½¼¾]?|[½¼¾])$/.test(text)) return null;
  if (words[at]?.glued && words[at - 1]?.kind === 'symbol') return null;
  const fraction = text.endsWith('½') ? 0.5 : text.endsWith('¼') ? 0.25 : text.endsWith('¾') ? 0.75 : 0;
  const count = Number(text.replace(/[,½¼¾]/g, '') || '0') + fraction;
  if (words[at + 1]?.lower === '-' && words[at + 2]?.lower === 'plus') return { count, to: at + 3, mod: 'MORE_THAN' };
  if (words[at + 1]?.lower === '+' && words[at + 1]?.glued) return { count, to: at + 2, mod: 'MORE_THAN' };
  return readAlternative(words, withFraction(words, { value: count, to: at + 1 }));
}

/** "two and a half", "one and a quarter", "two-and-a-half". */
function withFraction(words: readonly Word[], whole: { value: number; to: number }): Amount {
  const half = readHalf(words, whole.to);
  return half
    ? { count: whole.value + half.count, to: half.to, mod: null }
    : { count: whole.value, to: whole.to, mod: null };
}

function readHalf(words: readonly Word[], at: number): { count: number; to: number } | null {
  let to = at;
  if (words[to]?.lower === '-') to++;
  if (words[to]?.lower !== 'and') return null;
  to++;
  if (words[to]?.lower === '-') to++;
  if (words[to]?.lower === 'a') to++;
  else if (words[to]?.lower !== 'half') return null;
  if (words[to]?.lower === '-') to++;
  const name = words[to]?.lower;
  return name === 'half' ? { count: 0.5, to: to + 1 } : name === 'quarter' ? { count: 0.25, to: to + 1 } : null;
}

/** "two or three years", "three to five years", "10-15 minutes": one expression, valued by the number next to the unit. */
function readAlternative(words: readonly Word[], first: Amount): Amount {
  const joint = words[first.to]?.lower ?? '';
  if (joint !== 'or' && joint !== 'to' && joint !== '-' && joint !== '–') return first;
  const next = words[first.to + 1];
  if (!next) return first;
  const second =
    next.kind === 'number' && /^\d+(?:\.\d+)?$/.test(next.lower)
      ? { value: Number(next.lower), to: first.to + 2 }
      : readCardinal(words, first.to + 1);
  if (!second || (first.count ?? 0) >= second.value) return first;
  return { ...withFraction(words, second), mod: 'APPROX' };
}

const VAGUE = new Map<string, number | null>([
  ['a couple of', 2],
  ['a couple', 2],
  ['couple of', 2],
  ['a few', null],
  ['a dozen', 12],
  ['a number of', null],
  ['a handful of', null],
  ['a matter of', null],
  ['a hundred', 100],
  ['a thousand', 1000],
  ['dozens of', null],
  ['hundreds of', null],
  ['thousands of', null],
  ['tens of', null],
  ['half a dozen', 6],
  ['a', 1],
  ['an', 1],
  ['another', 1],
  ['few', null],
  ['several', null],
  ['many', null],
  ['some', null],
  ['numerous', null],
  ['countless', null],
  ['multiple', null],
  ['single', 1],
]);
/** The phrases by their first word, longest first: the further words, and the count. */
const VAGUE_BY_FIRST = new Map<string, { readonly rest: readonly string[]; readonly count: number | null }[]>();
for (const [phrase, count] of VAGUE) {
  const [first = '', ...rest] = phrase.split(' ');
  const list = VAGUE_BY_FIRST.get(first) ?? [];
  list.push({ rest, count });
  list.sort((a, b) => b.rest.length - a.rest.length);
  VAGUE_BY_FIRST.set(first, list);
}

function readVague(words: readonly Word[], at: number): Amount | null {
  const phrases = VAGUE_BY_FIRST.get(words[at]?.lower ?? '');
  if (!phrases) return null;
  for (const { rest, count } of phrases)
    if (rest.every((name, index) => words[at + 1 + index]?.lower === name))
      return { count, to: at + 1 + rest.length, mod: null };
  return null;
}

/** First words of an amount, for the dispatch table. */
export const AMOUNT_WORDS: readonly string[] = [...VAGUE_BY_FIRST.keys(), 'half'];
