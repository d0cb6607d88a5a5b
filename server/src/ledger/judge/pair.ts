// Judging is symmetric and looks at two articles alone: what a third one says changes no verdict.
import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../compare/relation.ts';
import type { Profile } from '../profile.ts';
import { type FeatureVector, featuresOf } from './features.ts';
import { reasonsOf } from './reasons.ts';
import { relationOf } from './relation-of.ts';
import type { Verdict } from './verdict.ts';
import { AGREE, DIFFER, type Model } from './weights.ts';

/** Pairs below this are not kept: nothing is shown of them. */
const LEAST = 0.35;

/** All pairs of claims of two articles (or of one with itself) that may be one fact. */
export function judge(from: Profile, to: Profile): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const [kind, claims] of from.byKind) {
    claims.forEach((a, i) => {
      (to.byKind.get(kind) ?? []).forEach((b, j) => {
        if (from.path === to.path && j <= i) return;
        const judged = judgeClaims(a, b, from, to);
        if (judged !== null && judged.score >= LEAST)
          verdicts.push({
            a: a.id,
            b: b.id,
            score: judged.score,
            relation: judged.relation,
            because: reasonsOf(judged.features, a, b),
          });
      });
    });
  }
  return verdicts;
}

export interface Judged {
  readonly score: number;
  readonly relation: Relation;
  readonly features: FeatureVector;
}

/** One pair of claims; null where they are of different kinds, or their values cannot be compared. */
export function judgeClaims(a: Claim, b: Claim, from: Profile, to: Profile): Judged | null {
  const relation = relationOf(a, b);
  if (relation.kind === 'incomparable') return null;
  const features = featuresOf(a, b, from, to);
  return {
    score: probability(relation.kind === 'excluding' || relation.kind === 'developing' ? DIFFER : AGREE, features),
    relation,
    features,
  };
}

function probability(model: Model, features: FeatureVector): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(model.weights)) sum += weight * features[name as keyof FeatureVector];
  return 1 / (1 + Math.exp(-sum));
}
