import type { Claim } from '../../model/claim.ts';
import type { SlotScore } from './candidates.ts';
import type { FeatureVector } from './features.ts';
import { type Ensemble, Forest } from './forest.ts';
import weights from './weights.json' with { type: 'json' };

type ByKind<T> = Readonly<Record<'figure' | 'date', T>>;

/** All that is fitted, by test/train/same-fact.ts. */
export interface Models<T = Ensemble> {
  /** Whether two claims are one fact, their values left aside; over `SLOT_FEATURES`. */
  readonly slot: ByKind<T>;
  /** The same for two whose values agree; over `FEATURES`. */
  readonly agree: ByKind<T>;
  /** The same for two whose values exclude each other; over `FEATURES`. */
  readonly differ: ByKind<T>;
}

/** Models made ready to be asked. */
export type Forests = Models<Forest>;

export const forestsOf = ({ slot, agree, differ }: Models): Forests => ({
  slot: laidOut(slot),
  agree: laidOut(agree),
  differ: laidOut(differ),
});
const laidOut = ({ figure, date }: ByKind<Ensemble>): ByKind<Forest> => ({
  figure: new Forest(figure),
  date: new Forest(date),
});

export const MODELS: Models = weights as unknown as Models;
export const FORESTS: Forests = forestsOf(MODELS);

export const slotScoreOf =
  ({ slot }: Pick<Forests, 'slot'>): SlotScore =>
  (kind, { cells, start }) =>
    kind === 'figure' || kind === 'date' ? slot[kind].chance(cells, start) : 0;

/** What the fitted models hold of a pair, 0 where that is less than `least`; 0 for kinds that are judged by rule. */
export function fittedScore(
  { differ, agree }: Forests,
  kind: Claim['kind'],
  isAgainst: boolean,
  { cells, start }: FeatureVector,
  least: number,
): number {
  if (kind !== 'figure' && kind !== 'date') return 0;
  return (isAgainst ? differ : agree)[kind].chance(cells, start, least);
}
