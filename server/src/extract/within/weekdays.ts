import { parseDay, weekdayOf } from '../../model/calendar.ts';
import type { DateClaim } from '../../model/claim.ts';
import type { Check, Finding } from './finding.ts';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A weekday against the date that it stands before: "Monday, 9 February 2021" was a Tuesday. Also in the line that dates the article. */
export const weekdays: Check = (_, { claims, sites }) => {
  const dates: { readonly claim: DateClaim; readonly start: number; readonly sentence: number }[] = [];
  for (const claim of claims)
    if (claim.kind === 'date' && claim.weekdayOf === null)
      for (const { start, sentence } of sites.get(claim.id) ?? [])
        dates.push({ claim, start, sentence: sentence.start });
  return claims.flatMap((claim): readonly Finding[] => {
    if (claim.kind !== 'date' || claim.weekdayOf === null) return [];
    // The date's own words are the next ones behind the weekday.
    const [site] = sites.get(claim.id) ?? [];
    const date = dates
      .filter(({ start, sentence }) => site !== undefined && sentence === site.sentence.start && start >= site.end)
      .sort((x, y) => x.start - y.start)[0]?.claim;
    const day = parseDay(claim.weekdayOf);
    if (date === undefined || day === null || date.value.value !== claim.weekdayOf) return [];
    return [{ stated: date, against: claim, because: [`${claim.weekdayOf} is a ${NAMES[weekdayOf(day) - 1]}`] }];
  });
};
