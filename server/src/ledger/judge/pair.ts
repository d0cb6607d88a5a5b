// Judging is symmetric and looks at two articles alone: what a third one says changes no verdict.

import { personKey } from '../../extract/claims/name-keys.ts';
import type { Claim } from '../../model/claim.ts';
import { similarity, wordsOf } from '../compare/quotes.ts';
import type { Relation } from '../compare/relation.ts';
import type { Profile } from '../profile.ts';
import { FEATURES, type FeatureVector, featuresOf } from './features.ts';
import { reasonsOf } from './reasons.ts';
import { relationOf } from './relation-of.ts';
import type { Verdict } from './verdict.ts';
import { AGREE, DIFFER, type Models, type Weights } from './weights.ts';

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
  const models = relation.kind === 'excluding' || relation.kind === 'developing' ? DIFFER : AGREE;
  return { score: scoreOf(a, b, models, features), relation, features };
}

/** Words of one speaker are one utterance where they are nearly alike, words of two speakers only where they are alike. */
const SAME_WORDS = 0.85;

function scoreOf(a: Claim, b: Claim, models: Models, features: FeatureVector): number {
  if (a.kind === 'quote' && b.kind === 'quote') {
    const alike = similarity(wordsOf(a.value), wordsOf(b.value));
    const isOneSpeaker = a.speaker !== null && b.speaker !== null && personKey(a.speaker) === personKey(b.speaker);
    return isOneSpeaker || alike >= SAME_WORDS ? 0.5 + alike / 2 : 0;
  }
  return a.kind === 'quote' || a.kind === 'official' ? 0 : probability(models[a.kind], features);
}

function probability(weights: Weights, features: FeatureVector): number {
  let sum = 0;
  for (const name of FEATURES) sum += weights[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
