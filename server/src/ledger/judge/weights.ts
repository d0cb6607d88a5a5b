// Made by test/train/same-fact.ts. Do not edit by hand.
import type { Feature } from './features.ts';

export interface Model {
  readonly weights: Readonly<Partial<Record<Feature, number>>>;
}

/** Whether two claims with values that agree are one fact. */
export const AGREE: Model = {
  weights: { bias: -1, headSame: 1.5, wordsShared: 3, namesShared: 2, contextShared: 2, eventSame: 1 },
};
/** Whether two claims with values that exclude each other are one fact. */
export const DIFFER: Model = {
  weights: { bias: -5, headSame: 2, headDiffers: -3, wordsShared: 4, namesShared: 2, contextShared: 3, eventSame: 1 },
};
