import type { Facets } from '../profile.ts';
import { figureFeatures } from './features/figures.ts';
import { rivalFeatures } from './features/rivals.ts';
import { timeFeatures } from './features/times.ts';
import { wordFeatures } from './features/wording.ts';
import type { Pairing } from './pairing.ts';

/**
 * What is looked at to decide whether two claims are one fact, whatever their values: each between 0 and 1. The weights of models.ts are fitted to them by test/train/same-fact.ts.
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
  'aspectSame',
  'aspectDiffers',
  'aspectOnly',
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
  'ownShared',
  'ownRarest',
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
  'onlyDays',
  'slotRivals',
  'isAlone',
  'additional',
  'roughBoth',
  'changeDiffers',
  'isOtherDay',
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
  'dateSlip',
  'small',
  'large',
  'telling',
  'digitsSwapped',
  'digitOff',
] as const;

export type SlotFeature = (typeof SLOT_FEATURES)[number];
export type ValueFeature = (typeof VALUE_FEATURES)[number];

/** All features in the order in which weights know them. */
export const FEATURES = [...SLOT_FEATURES, ...VALUE_FEATURES] as const;

/** The features of a pair: a row of numbers that is read and filled by name. */
export type FeatureVector = Record<SlotFeature | ValueFeature, number> & Row;

/** Reads what tells whether two claims of one kind are one fact, values left aside. */
export function slotFeatures(a: Facets, b: Facets, pairing: Pairing, into: FeatureVector): void {
  figureFeatures(a, b, pairing, into);
  wordFeatures(a, b, pairing, into);
  timeFeatures(a, b, pairing, into);
  rivalFeatures(a, b, pairing, into);
}

/** Where the features of one pair lie, in the order of `FEATURES`. */
class Row {
  constructor(
    readonly cells: Float64Array,
    readonly start: number,
  ) {}
}
FEATURES.forEach((name, i) => {
  Object.defineProperty(Row.prototype, name, {
    get(this: Row) {
      return this.cells[this.start + i];
    },
    set(this: Row, value: number) {
      this.cells[this.start + i] = value;
    },
  });
});

/** So many rows are laid out at once. */
const ROWS = 64;

/** The features of many pairs, side by side: objects with seventy properties each would cost more than what is read into them. */
export class FeatureTable {
  private cells = new Float64Array(0);
  private next = 0;

  /** A row of zeros. */
  row(): FeatureVector {
    if (this.next === this.cells.length) {
      this.cells = new Float64Array(ROWS * FEATURES.length);
      this.next = 0;
    }
    const row = new Row(this.cells, this.next) as FeatureVector;
    this.next += FEATURES.length;
    return row;
  }
}
