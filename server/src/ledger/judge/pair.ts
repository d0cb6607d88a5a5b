// Judging is symmetric and looks at two articles alone: what a third one says changes no verdict.

import type { Claim } from '../../model/claim.ts';
import { officialScore } from '../compare/officials.ts';
import { quoteScore } from '../compare/quotes.ts';
import type { Profile } from '../profile.ts';
import { candidatesOf } from './candidates.ts';
import type { FeatureVector } from './features.ts';
import { reasonsOf } from './reasons.ts';
import { ceilingOf, ruleScore } from './rules.ts';
import { statementScore } from './statement-score.ts';
import { AGREE, DIFFER, type Models, probability } from './trees.ts';
import type { Verdict } from './verdict.ts';

/** Pairs below this are not kept: nothing is shown of them. */
const LEAST = 0.3;

/** All pairs of claims of two articles (or of one with itself) that may be one fact. */
export function judge(from: Profile, to: Profile): readonly Verdict[] {
  return candidatesOf(from, to).flatMap(({ a, b, relation, features }) => {
    const models = relation.kind === 'excluding' || relation.kind === 'developing' ? DIFFER : AGREE;
    const fitted = Math.min(scoreOf(a, b, models, features), ceilingOf(a, relation, features));
    const score = Math.max(fitted, ruleScore(a, b, relation, features));
    return score < LEAST ? [] : [{ a: a.id, b: b.id, score, relation, because: reasonsOf(features, a, b) }];
  });
}

function scoreOf(a: Claim, b: Claim, models: Models, features: FeatureVector): number {
  // One article quotes a speaker twice because these are two sentences; its headline repeats one.
  if (a.kind === 'quote' && b.kind === 'quote')
    return features.within === 1 && !a.topic.headline && !b.topic.headline ? 0 : quoteScore(a, b);
  if (a.kind === 'official' && b.kind === 'official') return officialScore(a, b);
  if (a.kind === 'statement' && b.kind === 'statement') return statementScore(a, b, features);
  return a.kind === 'quote' || a.kind === 'official' || a.kind === 'statement'
    ? 0
    : probability(models[a.kind], features);
}
