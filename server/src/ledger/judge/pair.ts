// Judging is symmetric and looks at two articles alone: what a third one says changes no verdict.

import { implies } from '../../extract/lexicon/implied.ts';
import type { Claim, StatementClaim } from '../../model/claim.ts';
import { officialScore } from '../compare/officials.ts';
import { quoteScore } from '../compare/quotes.ts';
import type { Relation } from '../compare/relation.ts';
import { deedKeys, type Profile } from '../profile.ts';
import { candidatesOf } from './candidates.ts';
import { ceilingOf } from './ceiling.ts';
import type { FeatureVector } from './features.ts';
import { mayHaveGrown } from './grown.ts';
import { FAR, strangeness } from './kinship.ts';
import { fittedScore, MODELS, type Models, slotScoreOf } from './models.ts';
import { reasonsOf } from './reasons.ts';
import { ruleScore } from './rules.ts';
import { statementScore } from './statement-score.ts';
import type { Verdict } from './verdict.ts';
import { withClashes } from './within.ts';

/** Pairs below this are not kept: nothing is shown of them. */
const LEAST = 0.15;
/** What is shown, and is no warning. */
const DOUBTFUL = 0.6;

/** All pairs of claims of two articles (or of one with itself) that may be one fact. */
export function judge(from: Profile, to: Profile, models: Models = MODELS): readonly Verdict[] {
  const compared = judgeAll(from, to, models);
  return from.path === to.path ? withClashes(compared, from.article) : compared;
}

function judgeAll(from: Profile, to: Profile, models: Models): readonly Verdict[] {
  let strange: number | null = null;
  return candidatesOf(from, to, slotScoreOf(models)).flatMap(({ a, b, relation, features }) => {
    const isAgainst = relation.kind === 'excluding' || relation.kind === 'developing';
    const found = isFitted(a)
      ? fittedScore(models, a.kind, isAgainst, features)
      : byRule(a, b, relation, features, { from, to, strange: () => (strange ??= strangeness(from, to)) });
    const fitted = Math.min(found, ceilingOf(a, b, relation, features));
    const told = Math.max(fitted, ruleScore(a, b, relation, features));
    const isDoubtful =
      relation.kind === 'excluding' &&
      told > DOUBTFUL &&
      (mayHaveGrown(a, b, from, to) || (isFitted(a) && (strange ??= strangeness(from, to)) >= FAR));
    const score = isDoubtful ? Math.min(told, DOUBTFUL) : told;
    return score < LEAST ? [] : [{ a: a.id, b: b.id, score, relation, because: reasonsOf(features, a, b) }];
  });
}

const isFitted = (claim: Claim): boolean => claim.kind === 'figure' || claim.kind === 'date';

/** The two articles, and how doubtful it is that they tell of one affair. */
interface Circumstances {
  readonly from: Profile;
  readonly to: Profile;
  /** Worked out when it is first asked for: most pairs of articles have no two statements at odds. */
  readonly strange: () => number;
}

function byRule(
  a: Claim,
  b: Claim,
  relation: Relation,
  features: FeatureVector,
  { from, to, strange }: Circumstances,
): number {
  // One article quotes a speaker twice because these are two sentences; its headline repeats one.
  if (a.kind === 'quote' && b.kind === 'quote')
    return features.within === 1 && !a.topic.headline && !b.topic.headline ? 0 : quoteScore(a, b);
  if (a.kind === 'official' && b.kind === 'official') return officialScore(a, b, relation);
  if (a.kind !== 'statement' || b.kind !== 'statement') return 0;
  const told = Math.max(from.deeds.get(a.value.deed ?? '') ?? 1, to.deeds.get(b.value.deed ?? '') ?? 1);
  const toldOfOne = Math.max(timesOfOne(from, a), timesOfOne(to, b));
  const isTorn = (): boolean => (a.value.negated ? tells(from, a) : tells(to, b));
  return statementScore(a, b, features, { told, toldOfOne, isTorn, strange: strange() });
}

/** "There were no casualties", in an article that tells of 42 killed: it speaks of two events, or gives two sides. */
const tells = ({ claims }: Profile, { value: { deed } }: StatementClaim): boolean =>
  deed !== null && claims.some((claim) => claim.kind === 'statement' && isOf(claim.value, deed));
const isOf = ({ deed, negated }: StatementClaim['value'], denied: string): boolean =>
  !negated && deed !== null && (deed === denied || implies(deed, denied));

/** How often an article tells of a deed that befell one: she was found once, though a knife was found, too. */
const timesOfOne = ({ deeds }: Profile, { value }: StatementClaim): number =>
  Math.max(
    1,
    ...deedKeys(value)
      .slice(1)
      .map((key) => deeds.get(key) ?? 1),
  );
