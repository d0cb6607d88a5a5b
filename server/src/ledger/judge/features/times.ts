import { intervalOf } from '../../../model/calendar.ts';
import type { Claim } from '../../../model/claim.ts';
import { clockKey } from '../../event-days.ts';
import type { Facets, Profile } from '../../profile.ts';
import type { FeatureVector } from '../features.ts';
import { isInferred } from '../other-days.ts';
import type { Pairing } from '../pairing.ts';
import { flag } from './flag.ts';

/** A clause that names no day tells of the days before its publication. */
const RECENT_DAYS = 10;
/** Sources that disagree on the day of one event are this near to each other. */
const SLACK_DAYS = 7;
/** Articles further apart than this tell of other days of a story. */
const FAR_DAYS = 30;
const UNKNOWN_DAYS = 0.2;

/** The days to which the clauses are tied, and what kind of date each value is. */
export function timeFeatures(a: Facets, b: Facets, pairing: Pairing, into: FeatureVector): void {
  const { from, to } = pairing;
  into.isOtherDay = flag(pairing.isOtherDay);
  tiedFeatures(a, b, into);
  const isKnown = pairing.days !== null && !isInferred(from) && !isInferred(to);
  into.daysApart = isKnown ? Math.min(1, Math.abs(pairing.days) / FAR_DAYS) : UNKNOWN_DAYS;
  const [x, y] = [a.claim, b.claim];
  if (x.kind !== 'date') return;
  into.isDuration = flag(x.value.type === 'DURATION');
  if (y.kind !== 'date') return;
  into.isClock = flag(x.value.value.includes('T') && y.value.value.includes('T'));
  into.roleSame = flag(x.role !== 'at' && x.role === y.role);
  into.onlyDays = flag(
    x.events.some(
      (event) =>
        y.events.includes(event) &&
        (isOfHours(a, b)
          ? isOnlyClock(event, a, from) && isOnlyClock(event, b, to)
          : isOnlyDay(event, a, from) && isOnlyDay(event, b, to)),
    ),
  );
  into.roleStart = flag(x.role === 'start' && y.role === 'start');
}

/** Whether a date is the one day that its article gives for an event that happens once. */
const isOnlyDay = (event: string, { days }: Facets, { eventDays }: Profile): boolean =>
  days !== null && days.first === days.last && eventDays.get(event) === days.first;

/** Whether two values are hours of what may be one day, and of one zone. */
const isOfHours = ({ claim: x, days: a, minutes: m }: Facets, { claim: y, days: b, minutes: n }: Facets): boolean => {
  if (m === null || n === null || x.kind !== 'date' || y.kind !== 'date' || x.value.zone !== y.value.zone) return false;
  return x.isHourAlone || y.isHourAlone || (a !== null && b !== null && a.first === b.first);
};

/** The same for an hour. */
const isOnlyClock = (event: string, { claim, minutes }: Facets, { eventClocks }: Profile): boolean =>
  claim.kind === 'date' && minutes !== null && eventClocks.get(clockKey(event, claim.role)) === minutes;

/** Whether the clauses are tied to one day, or to days too far apart to be one event. */
function tiedFeatures(a: Facets, b: Facets, into: FeatureVector): void {
  const isNamed = a.claim.topic.time !== null && b.claim.topic.time !== null;
  if (!isNamed && a.claim.topic.time === null && b.claim.topic.time === null) return;
  const [x, y] = [a.time, b.time];
  if (x === null || y === null) return;
  into.timeSame = flag(isNamed && x.first <= y.last && y.first <= x.last);
  into.timeDiffers = flag(x.first > y.last + SLACK_DAYS || y.first > x.last + SLACK_DAYS);
}

/** The days to which a claim's clause is tied, or those before its publication where it names none; null where neither is told. */
export function timeOf({ topic }: Claim): Facets['time'] {
  if (topic.time !== null) return intervalOf(topic.time);
  const published = topic.published === null ? null : intervalOf(topic.published);
  return published && { first: published.first - RECENT_DAYS, last: published.last };
}
