import type { StatementClaim } from '../../model/claim.ts';
import type { FeatureVector } from './features.ts';

/**
 * How sure two clauses are to speak of one matter, from 0 to 1, by rule: too few examples exist to fit it. The heart of one
 * stands in the other already (`compareStatements`); what counts is who or what it is said of, and what else they share.
 */
export function statementScore(a: StatementClaim, b: StatementClaim, features: FeatureVector): number {
  const hearts = new Set([...a.value.core, ...b.value.core]);
  const theirs = new Set([...b.value.words, ...b.topic.names]);
  const denial = a.value.negated ? a : b;
  const other = denial === a ? b : a;
  const told = new Set([...other.value.words, ...other.topic.names]);
  const beyond = a.value.words.filter((word) => !hearts.has(word) && theirs.has(word)).length;
  const subject = new Set(a.value.subject);
  const isSaidOfOne = b.value.subject.some((word) => subject.has(word));
  const isSaidOfTwo = !isSaidOfOne && a.value.subject.length > 0 && b.value.subject.length > 0;
  const names = a.topic.names.filter((name) => b.topic.names.includes(name)).length;
  const sum =
    0.35 +
    (isSaidOfOne ? 0.2 : 0) -
    (isSaidOfTwo ? 0.15 : 0) +
    Math.min(0.3, 0.15 * beyond) +
    Math.min(0.2, 0.12 * names) +
    (denial.value.core.length >= 2 && denial.value.core.every((word) => told.has(word)) ? 0.2 : 0) -
    (features.modalityDiffers === 1 && (a.modality === 'planned' || b.modality === 'planned') ? 0.05 : 0) -
    0.1 * features.backgroundDiffers -
    0.2 * features.timeDiffers -
    0.1 * features.within;
  return Math.max(0, Math.min(1, sum));
}
