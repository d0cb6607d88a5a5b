import { isDate } from '../../model/calendar.ts';
import { calendar, type Found, found, point } from './meaning.ts';
import { readOrdinal } from './number-words.ts';
import { dayOf, yearBehind } from './rules/missing-year.ts';
import type { Word } from './words.ts';
import { readYear } from './year-words.ts';

/**
 * Further days behind a date, which share its month: "May 3, 4 and 5, 2021" is three dates. Only numbers that a list or a
 * range can hold are taken, and "and 5 people" is none: what follows the last one must end the list.
 */
export function readDayList(words: readonly Word[], first: Found): readonly Found[] {
  const stretch =
    first.meaning.kind === 'point' && !first.meaning.clock && !first.meaning.part ? first.meaning.stretch : null;
  if (stretch?.at !== 'calendar' || stretch.month === null || stretch.day === null || stretch.year !== null)
    return [first];
  if (words[first.to - 1]?.kind !== 'number' && !/^(?:st|nd|rd|th)$/.test(words[first.to - 1]?.lower ?? ''))
    return [first];
  const days: { from: number; to: number; day: number }[] = [];
  let at = first.to;
  let last = stretch.day;
  for (;;) {
    const joint = jointAt(words, at);
    const day = joint > at ? dayAt(words, joint) : null;
    if (!day || day.value <= last || !isDate(2000, stretch.month, day.value) || !endsList(words, day.to)) break;
    days.push({ from: joint, to: day.to, day: day.value });
    last = day.value;
    at = day.to;
  }
  if (days.length === 0) return [first];
  const year = readYear(words, words[at]?.lower === ',' ? at + 1 : at);
  const lent = year ? null : yearBehind(words, at);
  const month = stretch.month;
  const meaningOf = (day: number) => point(lent ? dayOf(lent, month, day) : calendar(year?.value ?? null, month, day));
  return [
    year || lent ? { ...first, meaning: meaningOf(stretch.day) } : first,
    ...days.map((item, index) =>
      found(item.from, year && index === days.length - 1 ? year.to : item.to, meaningOf(item.day)),
    ),
  ];
}

/** Past ",", "and", "or", "to", "through", or a comma with one of them. */
function jointAt(words: readonly Word[], at: number): number {
  const comma = words[at]?.lower === ',' ? at + 1 : at;
  return JOINTS.has(words[comma]?.lower ?? '') ? comma + 1 : comma;
}
const JOINTS = new Set(['and', 'or', 'to', 'through', 'until', '&']);

function dayAt(words: readonly Word[], at: number): { value: number; to: number } | null {
  const ordinal = readOrdinal(words, at);
  if (ordinal) return ordinal;
  const word = words[at];
  const next = words[at + 1];
  const goesOn = next?.glued && (next.kind !== 'punct' || JOINED.has(next.lower));
  return word?.kind === 'number' && /^\d{1,2}$/.test(word.lower) && !goesOn
    ? { value: Number(word.lower), to: at + 1 }
    : null;
}

/** "to 11/7" goes on. */
const JOINED = new Set(['/', '-', '–']);

const endsList = (words: readonly Word[], at: number): boolean => {
  const next = words[at];
  return (
    next === undefined ||
    next.kind === 'punct' ||
    (next.kind === 'number' && readYear(words, at) !== null) ||
    ENDS.has(next.lower)
  );
};
const ENDS = new Set(
  'and or to in at on for with by but when as after before from this of last during while'.split(' '),
);
