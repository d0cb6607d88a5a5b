import { calendar, type Found, point, type Stretch } from './meaning.ts';
import type { Word } from './words.ts';

type Calendar = Extract<Stretch, { at: 'calendar' }>;

/**
 * A date without a year takes the year that stands behind its list, range or bracket: "between May 3 and June 5, 2021",
 * "March and April 2021", "November 10 (November 9 in Moscow), 2020".
 */
export function borrowYears(words: readonly Word[], items: readonly Found[]): readonly Found[] {
  if (items.length < 2) return items;
  const result = [...items];
  for (let index = items.length - 2; index >= 0; index--) {
    const item = result[index];
    const own = item && calendarOf(item);
    if (!item || !own || own.year !== null || own.month === null || own.turn !== 'near') continue;
    const lender = yearBehind(words, result, index);
    if (!lender) continue;
    const year = lender.month !== null && lender.month < own.month ? lender.year - 1 : lender.year;
    result[index] = { ...item, meaning: point(calendar(year, own.month, own.day)) };
  }
  return result;
}

const calendarOf = (item: Found | undefined): Calendar | null =>
  item?.meaning.kind === 'point' && !item.meaning.clock && !item.meaning.part && item.meaning.stretch?.at === 'calendar'
    ? item.meaning.stretch
    : null;

interface Lender {
  readonly year: number;
  readonly month: number | null;
}

function yearBehind(words: readonly Word[], items: readonly Found[], index: number): Lender | null {
  const item = items[index];
  const next = items[index + 1];
  const following = calendarOf(next);
  if (!item || !next) return null;
  if (following?.year != null && following.month !== null && isJoint(words, item.to, next.from))
    return { year: following.year, month: following.month };
  // The year behind a bracket: of the date before it, and of the one inside.
  for (const later of items.slice(index + 1, index + 3)) {
    const year = calendarOf(later);
    if (year?.year == null || year.month !== null) continue;
    if (words[later.from - 1]?.lower !== ',' || words[later.from - 2]?.lower !== ')') continue;
    const opened = words[item.to]?.lower === '(' || words[item.from - 1]?.lower === '(';
    if (opened && later.from - item.to < BRACKET) return { year: year.year, month: null };
  }
  return null;
}

/** A bracket longer than this has a story of its own. */
const BRACKET = 14;

const JOINTS = new Set([
  'and',
  'or',
  'to',
  'through',
  'until',
  'till',
  '-',
  '–',
  '—',
  '&',
  ',',
  'from',
  'on',
  '/',
  'the',
]);
const isJoint = (words: readonly Word[], from: number, to: number): boolean =>
  to - from <= 3 && to > from && words.slice(from, to).every((word) => JOINTS.has(word.lower));
