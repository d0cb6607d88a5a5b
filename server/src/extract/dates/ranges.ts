import { intervalOf, isoDay, parseDay } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { isRange } from './pairs.ts';
import { yearsFrom } from './resolve/shift-value.ts';
import type { Tense } from './resolve/tense.ts';

/**
 * The ends of a range in their order: "ran from Monday to Friday", told on a Wednesday, began on the Monday of the week before;
 * "will be shut from Tuesday to Thursday" ends in the week after. Only ends that were supplied from the publication move: the
 * first one back, or the second one on where the sentence looks ahead.
 */
export function inOrder(
  text: string,
  first: DateMention,
  second: DateMention,
  tense: () => Tense | null,
): readonly [DateMention, DateMention] {
  if (!isMovable(first) || !isMovable(second) || !isRange(text, first, second)) return [first, second];
  const [a, b] = [intervalOf(first.value), intervalOf(second.value)];
  if (!a || !b || a.first <= b.last) return [first, second];
  const ahead = tense() === 'future';
  const moved = ahead ? movedBy(second, 1) : movedBy(first, -1);
  return moved === null
    ? [first, second]
    : ahead
      ? [first, { ...second, value: moved }]
      : [{ ...first, value: moved }, second];
}

const isMovable = (date: DateMention): boolean => date.implied.includes('year') && date.anchor?.from === 'publication';

/** A week on for a weekday, a year on for a day or month without a year. */
function movedBy(date: DateMention, step: 1 | -1): string | null {
  const day = parseDay(date.value);
  return day !== null && date.implied.includes('day') ? isoDay(day + step * 7) : yearsFrom(date.value, step);
}
