import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../compare/relation.ts';
import type { Profile } from '../profile.ts';
import { type FeatureVector, featuresOf } from './features.ts';
import { relationOf } from './relation-of.ts';

/** Two claims that may be one fact, with all that is known of the pair before it is judged. */
export interface Candidate {
  readonly a: Claim;
  readonly b: Claim;
  readonly relation: Relation;
  readonly features: FeatureVector;
}

/**
 * The pairs of claims of two articles (or of one with itself) that can be compared at all, with their features. A pair also
 * knows whether each is the nearest to the other among its rivals: "12 dead" is nearest to "14 dead", not to "14 houses".
 */
export function candidatesOf(from: Profile, to: Profile): readonly Candidate[] {
  const drafts: { a: Claim; b: Claim; relation: Relation; features: FeatureVector; near: number }[] = [];
  const bestOf = new Map<Claim, number>();
  for (const [kind, claims] of from.byKind) {
    claims.forEach((a, i) => {
      (to.byKind.get(kind) ?? []).forEach((b, j) => {
        if (from.path === to.path && j <= i) return;
        const relation = relationOf(a, b);
        if (relation.kind === 'incomparable') return;
        const features = featuresOf(a, b, from, to);
        if (!isPossible(a, features)) return;
        const near = nearness(features);
        bestOf.set(a, Math.max(bestOf.get(a) ?? 0, near));
        bestOf.set(b, Math.max(bestOf.get(b) ?? 0, near));
        drafts.push({ a, b, relation, features, near });
      });
    });
  }
  return drafts.map(({ near, features, ...pair }) => {
    const bestForA = near >= (bestOf.get(pair.a) ?? 0) ? 1 : 0;
    const bestForB = near >= (bestOf.get(pair.b) ?? 0) ? 1 : 0;
    return {
      ...pair,
      features: {
        ...features,
        bestForOne: bestForA + bestForB === 1 ? 1 : 0,
        bestForBoth: bestForA * bestForB,
        nearBest: bestForA * bestForB * features.valueNear,
      },
    };
  });
}

/** What no weight could mend: ages of two persons, counts of two kinds of things in two events. */
function isPossible(a: Claim, f: FeatureVector): boolean {
  if (a.kind !== 'figure') return true;
  if (f.ownerDiffers === 1) return false;
  return f.headSame + f.headGeneral + f.eventSame + f.headMissing > 0 || a.value.sort !== 'count';
}

/** How near the topics are, values left aside. */
const nearness = (f: FeatureVector): number =>
  2 * f.headSame +
  f.eventSame -
  f.eventDiffers +
  f.ownerSame +
  2 * f.wordsShared +
  2 * f.namesShared +
  f.contextShared +
  f.modifiersShared -
  f.partDiffers -
  f.backgroundDiffers -
  f.timeDiffers;
