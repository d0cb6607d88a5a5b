import type { DateClaim } from '../model/claim.ts';
import type { Facets } from './profile.ts';

/** The one day that an article gives for each event that happens once, as an epoch day; null where it gives several. */
export function eventDaysOf(facets: readonly Facets[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const { claim, days } of facets) {
    // "The quake came at 5:24 in the morning" does not say of which day.
    if (claim.kind !== 'date' || claim.isHourAlone || days === null || days.first !== days.last) continue;
    for (const event of claim.events) {
      const known = found.get(event);
      found.set(event, known === undefined || known === days.first ? days.first : null);
    }
  }
  return found;
}

/** An event, and whether its hour is that of its start or end: a curfew has both. */
export const clockKey = (event: string, role: DateClaim['role']): string => `${event} ${role}`;

/** The same for hours, in minutes since midnight, by `clockKey`. */
export function eventClocksOf(facets: readonly Facets[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const { claim, minutes } of facets) {
    if (claim.kind !== 'date' || minutes === null) continue;
    for (const event of claim.events) {
      const key = clockKey(event, claim.role);
      const known = found.get(key);
      found.set(key, known === undefined || known === minutes ? minutes : null);
    }
  }
  return found;
}
