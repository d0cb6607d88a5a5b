import type { Claim } from '../../model/claim.ts';
import type { Profile } from '../profile.ts';
import { isInferred } from './other-days.ts';

/** So many years a story is told again for, at the most, by somebody who does not say when. */
const YEARS = 5;

/** Whether two ages may lie years apart because one of the articles tells of another time without saying when it was written: its day is only inferred from what it tells. */
export function mayHaveGrown(a: Claim, b: Claim, from: Profile, to: Profile): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || a.value.sort !== 'age' || from === to) return false;
  return (isInferred(from) || isInferred(to)) && Math.abs(a.value.value - b.value.value) <= YEARS;
}
