/** How sure a verdict must be. Set by the bench `cases`: precision first, so that most of what is a warning is right. */
export const THRESHOLDS = {
  /** Two agreeing claims stand on one card. */
  agree: 0.35,
  /** Two excluding claims are shown in the views, as a hint. */
  hint: 0.4,
  /** Two excluding claims are a warning. */
  warning: 0.5,
} as const;
