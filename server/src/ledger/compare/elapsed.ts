import { intervalOf } from '../../model/calendar.ts';
import type { DateClaim } from '../../model/claim.ts';
import { lengthInDays } from './durations.ts';
import { compatible, incomparable, type Relation } from './relation.ts';

/** Half a unit to either side, in days: "nine years" is said of what was eight and a half years ago. */
const LEEWAY: Readonly<Record<string, number>> = { Y: 190, M: 20, W: 4 };

/** A date may be this many times wider than the leeway: "two weeks ago" says nothing of "last year". */
const MOST_WIDTH = 2;

/**
 * Compares a length of time with a date, as "in power for nine years" with "since 2009" in an article of 2018: they agree where
 * the length, counted from its article's day of publication, ends at the date. They never exclude each other: the length may be counted from elsewhere.
 */
export function compareElapsed(a: DateClaim, b: DateClaim): Relation {
  const [length, moment] = a.value.type === 'DURATION' ? [a, b] : [b, a];
  return fits(length, moment)
    ? compatible('it is that long from the day of the article')
    : incomparable('one is a span of time, the other a moment');
}

function fits(length: DateClaim, moment: DateClaim): boolean {
  const { published } = length.topic;
  const written = published === null ? null : intervalOf(published);
  const at = intervalOf(moment.value.value);
  const [, count, unit] = /^P([\d.]+)([YMW])$/.exec(length.value.value) ?? [];
  const days = lengthInDays(length.value.value);
  const leeway = LEEWAY[unit ?? ''];
  if (written === null || at === null || days === null || leeway === undefined || Number(count) < 2) return false;
  if (at.last - at.first > leeway * MOST_WIDTH) return false;
  return [written.first - days, written.first + days].some(
    (day) => at.first <= day + leeway && day - leeway <= at.last,
  );
}
