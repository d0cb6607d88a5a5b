import type { FeatureVector } from './features.ts';

/** Reports of other weeks tell of one contract, one ban, one fine where their sentences name somebody in common, or say much the same. */
export const isTied = (f: FeatureVector): boolean => f.namesShared > 0 || f.contextShared >= LEAST_TIE;
const LEAST_TIE = 0.3;

/** Both ages are told of one person; where a sound is all that the names have in common, the sentences must share more. */
export const isOneOwner = (f: FeatureVector): boolean =>
  f.ownerSame === 1 || (f.ownerSame > 0 && (f.wordsShared > 0 || f.contextShared > SHARED_CONTEXT));
const SHARED_CONTEXT = 0.45;
