import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../compare/relation.ts';
import { clashOf } from '../compare/statements.ts';
import type { Profile } from '../profile.ts';
import { type FeatureVector, featuresOf } from './features.ts';
import { common, meet, Pairing } from './pairing.ts';
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
  const pairing = new Pairing(from, to);
  const bestOf = new Map<Claim, number>();
  for (const [kind, claims] of from.byKind) {
    claims.forEach((a, i) => {
      (to.byKind.get(kind) ?? []).forEach((b, j) => {
        if (from.path === to.path && j <= i) return;
        if (!isPossible(a, b, from, to)) return;
        const relation = relationOf(a, b);
        if (relation.kind === 'incomparable') return;
        const features = featuresOf(a, b, pairing);
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

/** What no weight could mend, told before anything is computed: ages of two persons, counts of unlike things, days of sentences that share no word. */
function isPossible(a: Claim, b: Claim, from: Profile, to: Profile): boolean {
  const mine = from.facets.get(a);
  const theirs = to.facets.get(b);
  if (!mine || !theirs) return false;
  if (a.kind === 'date' && b.kind === 'date')
    return (
      (a.value.type === 'DURATION') === (b.value.type === 'DURATION') &&
      (meet(mine.all, theirs.all) || a.value.alias === b.value.value)
    );
  if (a.kind === 'official' && b.kind === 'official')
    return (
      a.says === b.says &&
      (mine.person === theirs.person ||
        (a.says === 'office' && a.value.office !== null && a.value.office === b.value.office))
    );
  if (a.kind === 'statement' && b.kind === 'statement') return clashOf(a, b) !== null;
  if (a.kind === 'quote') return common(mine.spoken, theirs.spoken) >= LEAST_SPOKEN;
  if (a.kind !== 'figure' || b.kind !== 'figure') return true;
  if (a.value.sort !== b.value.sort || (a.owner !== null && b.owner !== null && a.owner !== b.owner)) return false;
  if (a.value.sort !== 'count')
    return a.value.head === b.value.head || meet(mine.all, theirs.all) || a.value.value === b.value.value;
  const [x, y] = [a.value.head, b.value.head];
  if (x !== null && x === y) return true;
  const event = a.value.event ?? a.topic.event;
  if (event !== null && event === (b.value.event ?? b.topic.event)) return true;
  return (x === null || y === null || x === 'person' || y === 'person') && meet(mine.all, theirs.all);
}

/** Quotes that share fewer different words are different utterances. */
const LEAST_SPOKEN = 3;

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
