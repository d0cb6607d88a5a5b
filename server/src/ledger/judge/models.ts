import type { Claim } from '../../model/claim.ts';
import type { SlotScore } from './candidates.ts';
import type { FeatureVector } from './features.ts';
import weights from './weights.json' with { type: 'json' };

/** A weight for each of the first features; their weighted sum is, through the logistic function, the chance of a yes. */
export interface Linear {
  readonly bias: number;
  readonly weights: readonly number[];
}

type ByKind = Readonly<Record<'figure' | 'date', Linear>>;

/** All that is fitted, by test/train/same-fact.ts. */
export interface Models {
  /** Whether two claims are one fact, their values left aside; over `SLOT_FEATURES`. */
  readonly slot: ByKind;
  /** The same for two whose values agree; over `FEATURES`. */
  readonly agree: ByKind;
  /** The same for two whose values exclude each other; over `FEATURES`. */
  readonly differ: ByKind;
}

/** The weights that the program ships with. */
export const MODELS: Models = weights;

/** The score of `Models.slot`; 0 for kinds that are judged by rule. */
export const slotScoreOf =
  ({ slot }: Pick<Models, 'slot'>): SlotScore =>
  (kind, features) =>
    kind === 'figure' || kind === 'date' ? chanceOf(slot[kind], features) : 0;

/** What the fitted models hold of a pair, from 0 to 1; 0 for kinds that are judged by rule. */
export function fittedScore(
  { differ, agree }: Models,
  kind: Claim['kind'],
  isAgainst: boolean,
  features: FeatureVector,
): number {
  if (kind !== 'figure' && kind !== 'date') return 0;
  return chanceOf((isAgainst ? differ : agree)[kind], features);
}

function chanceOf({ bias, weights }: Linear, { cells, start }: FeatureVector): number {
  let sum = bias;
  for (let f = 0; f < weights.length; f++) sum += (weights[f] ?? 0) * (cells[start + f] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
