/** How sure a verdict must be. Set on the cases of test/cases by test/train/same-fact.ts, at nine right of ten warnings. */
export const THRESHOLDS = {
  /** Two agreeing claims stand on one card. */
  agree: 0.35,
  /** Two excluding claims are shown in the views, as a hint. */
  hint: 0.45,
  /** Two excluding claims are a warning. */
  warning: 0.9,
} as const;
