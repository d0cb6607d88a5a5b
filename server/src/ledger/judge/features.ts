import type { Claim } from '../../model/claim.ts';
import { figureFeatures } from './features/figures.ts';
import { rivalFeatures } from './features/rivals.ts';
import { timeFeatures } from './features/times.ts';
import { wordFeatures } from './features/wording.ts';
import type { Pairing } from './pairing.ts';

/**
 * What is looked at to decide whether two claims are one fact, whatever their values: each between 0 and 1. The weights of trees.ts are fitted to them by test/train/same-fact.ts.
 */
export const SLOT_FEATURES = [
  'headSame',
  'headGeneral',
  'headDiffers',
  'headMissing',
  'eventSame',
  'eventDiffers',
  'modifiersShared',
  'modifiersDiffer',
  'unitShared',
  'ownerSame',
  'ownerDiffers',
  'partSame',
  'partDiffers',
  'isPercent',
  'isMoney',
  'isAge',
  'isCount',
  'isMeasure',
  'tallySame',
  'tollBoth',
  'tollOne',
  'namesShared',
  'namesDiffer',
  'rarestName',
  'nearNameSame',
  'nearNameDiffers',
  'namesBefore',
  'wordsShared',
  'wordsDiffer',
  'contextShared',
  'besideShared',
  'timeSame',
  'timeDiffers',
  'speakerSame',
  'speakerDiffers',
  'backgroundBoth',
  'backgroundDiffers',
  'modalityDiffers',
  'plannedBoth',
  'headline',
  'leadBoth',
  'leadOne',
  'within',
  'daysApart',
  'isDuration',
  'isClock',
  'roleSame',
  'roleStart',
  'slotRivals',
] as const;

/** What the values add, once it is known how near all pairs of the two articles are: see candidates.ts. */
export const VALUE_FEATURES = [
  'slot',
  'aheadOfRivals',
  'aheadForLess',
  'equalElsewhere',
  'equalElsewhereLess',
  'equalAnywhere',
  'valueNear',
  'isDay',
  'dayNear',
  'small',
  'telling',
] as const;

export type SlotFeature = (typeof SLOT_FEATURES)[number];
export type ValueFeature = (typeof VALUE_FEATURES)[number];
export type SlotVector = Readonly<Record<SlotFeature, number>>;
export type FeatureVector = SlotVector & Readonly<Record<ValueFeature, number>>;

/** All features in the order in which weights know them. */
export const FEATURES = [...SLOT_FEATURES, ...VALUE_FEATURES] as const;

/** Reads what tells whether two claims of one kind are one fact, values left aside. */
export const slotFeaturesOf = (a: Claim, b: Claim, pairing: Pairing): SlotVector => ({
  ...figureFeatures(a, b, pairing),
  ...wordFeatures(a, b, pairing),
  ...timeFeatures(a, b, pairing),
  ...rivalFeatures(a, b, pairing),
});
