import type { Claim } from '../model/claim.ts';
import { minutesOf } from './compare/dates.ts';
import { isGeneral } from './general.ts';
import type { Facets } from './profile.ts';

/** Under which an answer meets others: a day and an hour answer one question twice, and do not differ. */
export const aspectKey = (claim: Claim, aspect: string): string =>
  claim.kind === 'date' && minutesOf(claim.value.value) !== null
    ? `${aspect} hour`
    : aspect === ABOARD && claim.kind === 'figure' && !isGeneral(claim)
      ? `${aspect} ${claim.value.head}`
      : aspect;
/** Passengers, crew and children are counted apart. */
const ABOARD = 'aboard';

/** The value of each question to which an article gives but one; null where it gives several. */
export function aspectsOf(facets: readonly Facets[]): ReadonlyMap<string, string | null> {
  const aspects = new Map<string, string | null>();
  for (const { claim, value } of facets) {
    if ((claim.kind !== 'figure' && claim.kind !== 'date') || claim.aspect === null || claim.topic.background) continue;
    const key = aspectKey(claim, claim.aspect);
    const known = aspects.get(key);
    aspects.set(key, known === undefined || known === value ? value : null);
  }
  return aspects;
}
