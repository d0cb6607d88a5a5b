import { stem } from '../extract/claims/stem.ts';
import { intervalOf, weekdayOf } from '../model/calendar.ts';
import type { Claim, DateClaim, FigureClaim } from '../model/claim.ts';
import { ordinal } from '../text/ordinal.ts';
import { show } from './compare/figures.ts';
import { unitInWords } from './unit-words.ts';

/** What a claim is about, in words for people: "People killed", "Date, “signed the treaty”". */
export function labelOf(claim: Claim): string {
  const about = wordsAround(claim);
  return about === '' ? sortOf(claim) : `${sortOf(claim)}, “${about}”`;
}

/** Of a date, which has no better name, the words beside it: "signed the treaty"; else nothing. */
export const wordsAround = (claim: Claim): string => (claim.kind === 'date' ? claim.topic.label : '');

/** The same in a word or two: "People killed", "Date". */
export function sortOf(claim: Claim): string {
  switch (claim.kind) {
    case 'figure':
      return capital(figureLabel(claim));
    case 'date':
      return claim.value.type === 'DURATION' ? 'Length of time' : 'Date';
    case 'official':
      return claim.says === 'office'
        ? `Office of ${claim.person}`
        : capital(claim.value.text || 'one person, two names');
    case 'quote':
      return claim.speaker === null ? 'Quote' : `Words of ${claim.speaker}`;
    case 'statement':
      return 'Told two ways';
  }
}

/** Longer quotes are cut in messages and cards; the place they link to has them whole. */
const LONGEST_QUOTE = 90;

/** A claim's value, in words for people: "almost 2,000", "November 9, 2020". */
export function valueOf(claim: Claim): string {
  switch (claim.kind) {
    case 'figure':
      return `${reckoningOf(claim)}${show(claim.value)}${unitOf(claim)}`;
    case 'date':
      return `${reckoningOf(claim)}${dateInWords(claim)}`;
    case 'official':
      return claim.says === 'office' ? claim.value.text : claim.person;
    case 'quote': {
      const words = claim.value.replace(/[,\s]+$/, '');
      return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}”`;
    }
    case 'statement':
      return `“${claim.value.text}”`;
  }
}

/** "21 + 13 = ": how a value comes about that the article does not state; empty where it states it. */
export const reckoningOf = ({ reckoned }: FigureClaim | DateClaim): string =>
  reckoned === null ? '' : `${reckoned} = `;

const EVENTS: Readonly<Record<string, string>> = {
  die: 'killed',
  injure: 'injured',
  arrest: 'arrested',
  miss: 'missing',
  rescue: 'rescued',
  evacuate: 'evacuated',
  displace: 'displaced',
  infect: 'infected',
};

function figureLabel(claim: FigureClaim): string {
  if (claim.value.sort === 'age') return 'age';
  const event = EVENTS[claim.value.event ?? ''];
  const { counted } = claim.value;
  // "Dead", "kills", "injured" name what happened, not who: "people killed".
  const told = new Set([stem((counted ?? '').toLowerCase()), stem(claim.value.head ?? '')]);
  const isEvent = counted === null || claim.value.head === null || told.has(claim.value.event ?? '');
  if (event !== undefined) return isEvent || counted === null ? `people ${event}` : `${counted} ${event}`;
  return counted ?? (claim.topic.label === '' ? 'figure' : `“${claim.topic.label}”`);
}

function unitOf({ value }: FigureClaim): string {
  if (value.unit === null || value.sort === 'age') return '';
  return value.unit === '%' ? '%' : ` ${unitInWords(value.unit)}`;
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });

function dateInWords(claim: DateClaim): string {
  const { value } = claim.value;
  const days = intervalOf(value);
  if (days === null) return lengthInWords(value);
  // Of "Monday, 9 February 2021" the weekday says no more than that.
  if (claim.weekdayOf !== null) return WEEKDAY.format(days.first * 86_400_000);
  const clock = /T(\d{2}:\d{2})/.exec(value)?.[1];
  if (days.granularity === 'month') return MONTH.format(days.first * 86_400_000);
  if (days.granularity === 'season') return seasonInWords(value);
  if (days.granularity === 'week') return `the week of ${DAY.format(days.first * 86_400_000)}`;
  if (days.first !== days.last) return stretchInWords(value);
  // What a weekday of the text is held against: "Tuesday, February 9, 2021" where it says Monday.
  const { namedWeekday } = claim.value;
  const isOther = namedWeekday !== null && namedWeekday !== weekdayOf(days.first);
  const weekday = isOther ? `${WEEKDAY.format(days.first * 86_400_000)}, ` : '';
  return `${weekday}${DAY.format(days.first * 86_400_000)}${clock ? `, ${clock}` : ''}`;
}

/** `198` is "1980s", `16` "17th century", `2009-Q1` "first quarter of 2009"; years, and what has no such words, stay as they are. */
function stretchInWords(value: string): string {
  const [, year = '', sort = '', number = ''] = /^(\d{4})-([QH])([1-4])$/.exec(value) ?? [];
  if (year !== '') return `${ORDINALS[Number(number) - 1]} ${sort === 'Q' ? 'quarter' : 'half'} of ${year}`;
  if (/^\d{3}$/.test(value)) return `${value}0s`;
  return /^\d{2}$/.test(value) ? `${ordinal(Number(value) + 1)} century` : value;
}
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'fall', WI: 'winter' };
const seasonInWords = (value: string): string => {
  const season = SEASONS[value.slice(5, 7)];
  return season === undefined ? value : `${season} of ${value.slice(0, 4)}`;
};

const LENGTHS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/** A TIMEX3 length of time of one or more units, as people write it: `P5Y` is "5 years"; any other value stays as it is. */
function lengthInWords(value: string): string {
  if (!/^P(?:[\d.]+(?:DE|CE|[YMWD]))*(?:T(?:[\d.]+[HMS])+)?$/.test(value)) return value;
  const [days = '', time = ''] = value.slice(1).split('T');
  const named = ([part, prefix]: readonly [string, string]): readonly string[] =>
    [...part.matchAll(/([\d.]+)(DE|CE|[A-Z])/g)].map(
      ([, number = '', unit = '']) => `${number} ${manyOf(LENGTHS[prefix + unit] ?? unit, number)}`,
    );
  return [...named([days, '']), ...named([time, 'T'])].join(' ');
}

const manyOf = (unit: string, number: string): string =>
  number === '1' ? unit : unit.endsWith('y') && unit !== 'day' ? `${unit.slice(0, -1)}ies` : `${unit}s`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
