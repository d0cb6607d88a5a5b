import type { Participant, StatementClaim } from '../../model/claim.ts';
import { isCulprit, sameness } from '../compare/participants.ts';
import { withoutSpot } from '../compare/spots.ts';
import { cast } from '../compare/statements.ts';
import { withoutWay } from '../compare/ways.ts';

/** From here up two participants are surely one. */
export const SURELY_ONE = 0.7;
/** What it adds that a deed befell one and the same. */
export const BEFELL_ONE = 0.75;

/** What each article tells only once can hardly have been two deeds. */
const TOLD_ONCE = 0.3;

/**
 * How sure two statements that tell of two ways are to be of one journey, from 0 up: who came or went, and where, must be one.
 * `count` is how often the article that does so most tells of the deed.
 */
export function ofWays(a: StatementClaim, b: StatementClaim, count: number): number {
  const [x, y] = [withoutWay(a.value), withoutWay(b.value)];
  const [one, other] = cast(x, y);
  const [doers, places] = [sameness(whole(one.doer), whole(other.doer)), sameness(one.undergoer, other.undergoer)];
  // Some went one way, others another.
  const isPart = [one.doer, other.doer].some((part) => part?.scope === 'some' && !isCulprit(part));
  if (doers <= 0 || places < 0 || isPart) return 0;
  const apart = x.others.some((to) => y.others.some((at) => at.preposition === to.preposition && sameness(to, at) < 0));
  return apart ? 0 : doers + Math.max(0, places) / 2 + (count <= 1 ? TOLD_ONCE : 0);
}

/** The same of two that tell of two spots: only of one who is named, or of whom each article tells it once. */
export function ofSpots({ value: a }: StatementClaim, { value: b }: StatementClaim, count: number): number {
  const [one, other] = cast(withoutSpot(a), withoutSpot(b));
  const same = sameness(one.undergoer, other.undergoer);
  const isNamed = one.undergoer?.names.some((name) => other.undergoer?.names.includes(name)) === true;
  if (same < SURELY_ONE || !(isNamed || count <= 1)) return 0;
  return BEFELL_ONE * same + (isNamed ? NAMED : TOLD_ONCE);
}
const NAMED = 0.25;

/** "All guests" are the guests. */
const whole = (part: Participant | null): Participant | null =>
  part?.scope === 'all' && part.head !== null ? { ...part, scope: 'the' } : part;
