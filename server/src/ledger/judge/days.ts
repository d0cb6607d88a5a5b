import type { DateClaim } from '../../model/claim.ts';
import { daysBetween } from '../../model/publication-days.ts';
import { minutesOf } from '../compare/dates.ts';
import type { FeatureVector } from './features.ts';

/** An article that gives the other's hour, too, tells of two moments. */
export const isOfTwoHours = (f: FeatureVector): boolean => f.isClock === 1 && f.equalAnywhere > 0;

/** Neither is rough, or both are hours so far apart that it does not matter. */
export const areSure = (a: DateClaim, b: DateClaim): boolean =>
  (a.value.mod === null && b.value.mod === null) || areFarHours(a, b);

/** "About 11:30" is not 13:20. */
function areFarHours({ value: x }: DateClaim, { value: y }: DateClaim): boolean {
  const [a, b] = [minutesOf(x.value), minutesOf(y.value)];
  return (
    a !== null && b !== null && x.value.slice(0, DAY_LENGTH) === y.value.slice(0, DAY_LENGTH) && Math.abs(a - b) >= 30
  );
}

/** Each article tells of its own day: "shares fell on Monday" and "shares fell on Tuesday", as they do. */
export const isOwnDays = (a: DateClaim, b: DateClaim): boolean =>
  isOwnDay(a) && isOwnDay(b) && a.topic.published !== b.topic.published;
const isOwnDay = ({ value, topic, isHourAlone }: DateClaim): boolean =>
  !isHourAlone && isOfDay(value.value, topic.published);
/** Of `2008-10-06`. */
const DAY_LENGTH = 10;

/** "As of 16:08" in the market reports of two days. */
export function areHoursOfOwnDays({ value: x, topic: t }: DateClaim, { value: y, topic: u }: DateClaim): boolean {
  if (minutesOf(x.value) === null || minutesOf(y.value) === null) return false;
  return (
    isOfDay(x.value, t.published) && isOfDay(y.value, u.published) && daysBetween(t.published, u.published) > A_NIGHT
  );
}
/** An hour of the report of the next morning may be one of the evening before. */
const A_NIGHT = 1;
const isOfDay = (value: string, published: string | null): boolean =>
  published !== null && value.startsWith(published.slice(0, DAY_LENGTH));

/** Both days, or hours, are the only one that their article gives for one event, and either may be meant by the other. */
export const isOneDay = (f: FeatureVector): boolean => f.onlyDays === 1 && areNear(f);
/** The two are days, or hours of days, that may be meant by each other; what has no day may be of any. */
export const areNear = (f: FeatureVector): boolean =>
  f.dayNear > NEAR_DAYS || f.dateSlip === 1 || (f.isClock === 1 && f.isDay === 0);
/** Sources that mean one day are at most ten days apart, or one of them has the month or the year wrong; else the event was another one. */
const NEAR_DAYS = 1 / 11;
