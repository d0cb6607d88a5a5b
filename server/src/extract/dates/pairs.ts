import { intervalOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';

/** Words between two dates that make them the ends of a range. */
const RANGE = /^(?: ?[-–—] ?| (?:to|until|till|through|and) (?:on )?(?:the )?)$/;
/** Longer than this, what stands between is a clause of its own. */
const LONGEST = 24;
/** "… at 11:40 p.m. on March 2, when the clocks at home, nine hours ahead, already showed March 3": of one moment, told on two clocks. */
const CLOCKS = /\bclocks?\b|\btime zones?\b|\bhours? (?:ahead|behind)\b/i;
const LONGEST_OF_CLOCKS = 160;

/**
 * Marks the two ends of a range ("from May 3 to June 5") and two days that the text gives for one moment ("May 3 (May 4 in
 * Tolmark)") with a common number.
 */
export function pairDates(text: string, dates: readonly DateMention[]): readonly DateMention[] {
  let id = 0;
  const paired = [...dates];
  for (let index = 0; index + 1 < paired.length; index++) {
    const first = paired[index];
    // "… on March 2, when the clocks, nine hours ahead, showed March 3": what is between the two is a length of time.
    const next = paired[index + 1]?.type === 'DURATION' && isPoint(paired[index + 2]) ? index + 2 : index + 1;
    const second = paired[next];
    if (!first || !second || first.pair || second.start - first.end > LONGEST_OF_CLOCKS) continue;
    const isNear = next === index + 1 && second.start - first.end <= LONGEST;
    const kind = isNear && isRange(text, first, second) ? 'range' : isAlias(text, first, second) ? 'alias' : null;
    if (!kind) continue;
    paired[index] = { ...first, pair: { id, as: kind === 'range' ? 'from' : 'alias' } };
    paired[next] = { ...second, pair: { id, as: kind === 'range' ? 'to' : 'alias' } };
    id++;
  }
  return paired;
}

const isPoint = (date: DateMention | undefined): boolean =>
  date !== undefined && (date.type === 'DATE' || date.type === 'TIME') && !date.value.endsWith('_REF');

/** Whether two dates are the ends of one range, by the words between and before them. */
export function isRange(text: string, first: DateMention, second: DateMention): boolean {
  if (!isPoint(first) || !isPoint(second)) return false;
  const between = text.slice(first.end, second.start);
  if (!RANGE.test(between)) return false;
  const before = text.slice(Math.max(0, first.start - 12), first.start).toLowerCase();
  if (between.includes(' and ')) return /between (?:the )?$/.test(before);
  return true;
}

/** A day, and in brackets or by other clocks the day before or after: somewhere else it was that day already, or still. */
function isAlias(text: string, first: DateMention, second: DateMention): boolean {
  const between = text.slice(first.end, second.start);
  const isSaid = CLOCKS.test(between) && !/[.!?\n]\s|\n/.test(between);
  if (!isSaid && !/^,? \((?:or |i\.e\. |still |already )?$/.test(between)) return false;
  const [a, b] = [intervalOf(first.value), intervalOf(second.value)];
  if (a === null || b === null || a.first !== a.last || b.first !== b.last) return false;
  return Math.abs(a.first - b.first) <= 1 && first.value !== second.value;
}
