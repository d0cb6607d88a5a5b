import { FEATURES, type FeatureVector } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** A leaf is a number, a branch `[feature, threshold, below, above]`, the feature as an index into `FEATURES`. */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

/** Shallow trees whose sum, through the logistic function, is the chance that two claims are one fact. */
export interface Ensemble {
  readonly bias: number;
  readonly trees: readonly Tree[];
}
export type Models = Readonly<Record<'figure' | 'date', Ensemble>>;

/** Whether two claims with values that agree are one fact. Fitted by test/train/same-fact.ts, like the next. */
export const AGREE: Models = weights.agree as unknown as Models;
/** Whether two claims with values that exclude each other are one fact. */
export const DIFFER: Models = weights.differ as unknown as Models;

/** From 0 to 1. The features are laid out once, since every tree looks at several. */
export function probability({ bias, trees }: Ensemble, features: FeatureVector): number {
  const x = FEATURES.map((name) => features[name]);
  let sum = bias;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (x[node[0]] ?? 0) < node[1] ? node[2] : node[3];
    sum += node;
  }
  return 1 / (1 + Math.exp(-sum));
}
