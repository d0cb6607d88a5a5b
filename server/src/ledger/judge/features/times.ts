import { intervalOf } from '../../../model/calendar.ts';
import type { Claim } from '../../../model/claim.ts';
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
export function timeFeatures(
  a: Claim,
  b: Claim,
  { from, to }: Pairing,
): Readonly<
  Record<'timeSame' | 'timeDiffers' | 'daysApart' | 'isDuration' | 'isClock' | 'roleSame' | 'roleStart', number>
> {
  const isDates = a.kind === 'date' && b.kind === 'date';
  return {
    ...tiedFeatures(a, b),
    daysApart:
      from.day === null || to.day === null ? UNKNOWN_DAYS : Math.min(1, Math.abs(from.day - to.day) / FAR_DAYS),
    isDuration: flag(a.kind === 'date' && a.value.type === 'DURATION'),
    isClock: flag(isDates && a.value.value.includes('T') && b.value.value.includes('T')),
    roleSame: flag(isDates && a.role !== 'at' && a.role === b.role),
    roleStart: flag(isDates && a.role === 'start' && b.role === 'start'),
  };
}

/** Whether the clauses are tied to one day, or to days too far apart to be one event. */
function tiedFeatures(a: Claim, b: Claim): { timeSame: number; timeDiffers: number } {
  if (a.topic.time === null && b.topic.time === null) return { timeSame: 0, timeDiffers: 0 };
  const x = timeOf(a);
  const y = timeOf(b);
  if (x === null || y === null) return { timeSame: 0, timeDiffers: 0 };
  const isNamed = a.topic.time !== null && b.topic.time !== null;
  return {
    timeSame: flag(isNamed && x.first <= y.last && y.first <= x.last),
    timeDiffers: flag(x.first > y.last + SLACK_DAYS || y.first > x.last + SLACK_DAYS),
  };
}

function timeOf({ topic }: Claim): { readonly first: number; readonly last: number } | null {
  if (topic.time !== null) return intervalOf(topic.time);
  const published = topic.published === null ? null : intervalOf(topic.published);
  return published && { first: published.first - RECENT_DAYS, last: published.last };
}
