import { parseDay } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';

/** Words between two dates that make them the ends of a range. */
const RANGE = /^(?: ?[-–—] ?| (?:to|until|till|through|and) (?:on )?(?:the )?)$/;
/** Longer than this, what stands between is a clause of its own. */
const LONGEST = 24;

/**
 * Marks the two ends of a range ("from May 3 to June 5") and two days that the text gives for one moment ("May 3 (May 4 in
 * Tolmark)") with a common number.
 */
export function pairDates(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  let id = 0;
  const paired = [...dates];
  for (let index = 0; index + 1 < paired.length; index++) {
    const first = paired[index];
    const second = paired[index + 1];
    if (!first || !second || first.pair || second.start - first.end > LONGEST) continue;
    const kind = isRange(text, first, second) ? 'range' : isAlias(text, first, second) ? 'alias' : null;
    if (!kind) continue;
    paired[index] = { ...first, pair: { id, as: kind === 'range' ? 'from' : 'alias' } };
    paired[index + 1] = { ...second, pair: { id, as: kind === 'range' ? 'to' : 'alias' } };
    id++;
  }
  return paired;
}

const isPoint = (date: DateMention): boolean =>
  (date.type === 'DATE' || date.type === 'TIME') && !date.value.endsWith('_REF');

/** Whether two dates are the ends of one range, by the words between and before them. */
export function isRange(text: string, first: DateMention, second: DateMention): boolean {
  if (!isPoint(first) || !isPoint(second)) return false;
  const between = text.slice(first.end, second.start);
  if (!RANGE.test(between)) return false;
  const before = text.slice(Math.max(0, first.start - 12), first.start).toLowerCase();
  if (between.includes(' and ')) return /between (?:the )?$/.test(before);
  return true;
}

/** A day, and in brackets behind it the day before or after: somewhere else it was that day already, or still. */
function isAlias(text: string, first: DateMention, second: DateMention): boolean {
  const between = text.slice(first.end, second.start);
  if (!/^,? \((?:or |i\.e\. |still |already )?$/.test(between)) return false;
  const [a, b] = [parseDay(first.value), parseDay(second.value)];
  return a !== null && b !== null && Math.abs(a - b) <= 1 && first.value !== second.value;
}
