import { addMonths, civilOf, type DayInterval, epochDay, intervalOf, parseDay } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { unitFrom } from './resolve/shift-value.ts';

/**
 * The days of a duration that is counted from the publication: "the past three years" up to the day before it, "the next two
 * weeks" from the day after it. Quarters and decades are whole ones: "the last two quarters" end with the one before this.
 * Null for a duration that stands for itself, and for one without a number ("the past few years").
 */
export function windowOf(mention: DateMention): DayInterval | null {
  if (mention.type !== 'DURATION' || mention.anchor?.from !== 'publication') return null;
  const day = parseDay(mention.anchor.value);
  const match = /^P(\d{1,4})(Y|M|W|D|Q|DE)$/.exec(mention.value);
  if (day === null || !match) return null;
  const count = Number(match[1]);
  const back = /^(?:\w+ )?(?:last|past|recent|latest)\b/i.test(mention.text);
  const whole = match[2] === 'Q' ? 'quarter' : match[2] === 'DE' ? 'decade' : null;
  if (whole) {
    const [from, to] = back ? [-count, -1] : [1, count];
    const first = intervalOf(unitFrom(day, whole, from));
    const last = intervalOf(unitFrom(day, whole, to));
    return first && last && { first: first.first, last: last.last, granularity: 'range' };
  }
  const end = shifted(day, back ? -count : count, match[2] ?? 'D');
  return back
    ? { first: end, last: day - 1, granularity: 'range' }
    : { first: day + 1, last: end, granularity: 'range' };
}

function shifted(day: number, count: number, unit: string): number {
  if (unit === 'D') return day + count;
  if (unit === 'W') return day + count * 7;
  const { year, month, day: date } = addMonths(civilOf(day), unit === 'Y' ? count * 12 : count);
  return epochDay(year, month, date);
}
