import type { ClaimKind } from '../model/claim.ts';
import type { Verdict } from './judge/verdict.ts';

/**
 * How sure a verdict must be. Precision first, so that most of what is a warning is right: chosen by what was flagged in
 * affairs while the weights were fitted to the others.
 */
export const THRESHOLDS: {
  readonly agree: number;
  readonly hint: Readonly<Record<'excluding' | 'developing', number>>;
  readonly warning: Readonly<Record<ClaimKind, number>>;
} = {
  /** Two agreeing claims stand on one card. */
  agree: 0.6,
  /** Two claims that stand against each other are shown in the views, as a hint; a toll that grew is seldom another toll. */
  hint: { excluding: 0.3, developing: 0.15 },
  /** Two excluding claims are a warning. Fitted chances for figures and dates, scores by rule for the others. */
  warning: { figure: 0.75, date: 0.68, official: 0.9, quote: 0.9, statement: 0.9 },
};

/** Whether a verdict is sure enough for its two claims to be shown as one fact. */
export const isStrong = ({ score, relation }: Verdict): boolean =>
  score >=
  (relation.kind === 'excluding' || relation.kind === 'developing' ? THRESHOLDS.hint[relation.kind] : THRESHOLDS.agree);
