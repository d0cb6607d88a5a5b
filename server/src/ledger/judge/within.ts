import type { Article } from '../../model/article.ts';
import { relationOf } from './relation-of.ts';
import type { Verdict } from './verdict.ts';

/** What an article's own arithmetic rules out is sure; what is left is that it was misread. */
export const SURE = 0.95;

/** The verdicts on the claims of one article, with those pairs in place that its reading found to exclude each other. */
export function withClashes(verdicts: readonly Verdict[], article: Article): readonly Verdict[] {
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  const clashing = article.clashes.flatMap(({ stated, against, because }): readonly Verdict[] => {
    const [a, b] = [claims.get(stated), claims.get(against)];
    const relation = a && b ? relationOf(a, b) : null;
    return relation?.kind === 'excluding' ? [{ a: stated, b: against, score: SURE, relation, because }] : [];
  });
  if (clashing.length === 0) return verdicts;
  // What the article says elsewhere in like words would only blur which two values are at odds.
  const taken = new Set(clashing.flatMap(({ a, b }) => [a, b]));
  return [...verdicts.filter(({ a, b }) => !taken.has(a) && !taken.has(b)), ...clashing];
}
