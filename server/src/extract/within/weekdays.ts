import { parseDay, weekdayOf } from '../../model/calendar.ts';
import type { DateClaim } from '../../model/claim.ts';
import type { Check, Finding } from './finding.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A weekday against the date that it stands before: "Monday, 9 February 2021" was a Tuesday. Also in the line that dates the article. */
export const weekdays: Check = (_, { claims, sites }) => {
  const dates = new Map<number, DateClaim>();
  for (const claim of claims)
    if (claim.kind === 'date' && claim.weekdayOf === null)
      for (const { start } of sites.get(claim.id) ?? []) dates.set(start, claim);
  return claims.flatMap((claim): readonly Finding[] => {
    if (claim.kind !== 'date' || claim.weekdayOf === null) return [];
    // The date's own words begin where the weekday ends.
    const date = (sites.get(claim.id) ?? []).map(({ end }) => dates.get(end)).find((one) => one !== undefined);
    const day = parseDay(claim.weekdayOf);
    if (!date || day === null || date.value.value !== claim.weekdayOf) return [];
    return [{ stated: date, against: claim, because: [`${claim.weekdayOf} is a ${NAMES[weekdayOf(day) - 1]}`] }];
  });
};
