import type { Claim } from '../../model/claim.ts';
import type { SlotScore } from './candidates.ts';
import { FEATURES, type FeatureVector, SLOT_FEATURES } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** A leaf is a number, a branch `[feature, threshold, below, above]`, the feature as an index into the list of features. */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

/** Shallow trees whose sum, through the logistic function, is the chance that two claims are one fact. */
export interface Ensemble {
  readonly bias: number;
  readonly trees: readonly Tree[];
}
type ByKind = Readonly<Record<'figure' | 'date', Ensemble>>;

/** All that is fitted, by test/train/same-fact.ts. */
export interface Models {
  /** Whether two claims are one fact, their values left aside; over `SLOT_FEATURES`. */
  readonly slot: ByKind;
  /** The same for two whose values agree; over `FEATURES`. */
  readonly agree: ByKind;
  /** The same for two whose values exclude each other; over `FEATURES`. */
  readonly differ: ByKind;
}

export const MODELS: Models = weights as unknown as Models;

/** The chance, from 0 to 1. The features are laid out once, since every tree looks at several. */
export function probability({ bias, trees }: Ensemble, x: readonly number[]): number {
  let sum = bias;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') node = (x[node[0]] ?? 0) < node[1] ? node[2] : node[3];
    sum += node;
  }
  return 1 / (1 + Math.exp(-sum));
}

export const slotScoreOf =
  ({ slot }: Pick<Models, 'slot'>): SlotScore =>
  (kind, features) =>
    kind === 'figure' || kind === 'date'
      ? probability(
          slot[kind],
          SLOT_FEATURES.map((name) => features[name]),
        )
      : 0;

/** What the fitted models hold of a pair; 0 for kinds that are judged by rule. */
export function fittedScore(models: Models, kind: Claim['kind'], isAgainst: boolean, features: FeatureVector): number {
  if (kind !== 'figure' && kind !== 'date') return 0;
  return probability(
    (isAgainst ? models.differ : models.agree)[kind],
    FEATURES.map((name) => features[name]),
  );
}
