// Made by test/train/same-fact.ts. Do not edit by hand.
import type { Feature } from './features.ts';

/** A weight for each feature; a logistic function of the weighted sum is the chance that two claims are one fact. */
export type Weights = Readonly<Record<Feature, number>>;
export type Models = Readonly<Record<'figure' | 'date' | 'statement', Weights>>;

/** Whether two claims with values that agree are one fact. */
export const AGREE: Models = {} as Models;
/** Whether two claims with values that exclude each other are one fact. */
export const DIFFER: Models = {} as Models;
