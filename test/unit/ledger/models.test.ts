import { expect, test } from 'vitest';
import { FEATURES, SLOT_FEATURES } from '../../../server/src/ledger/judge/features.ts';
import weights from '../../../server/src/ledger/judge/weights.json' with { type: 'json' };

test('the weights are of the features that are read, in their order', () => {
  expect(weights.slotFeatures).toEqual(SLOT_FEATURES);
  expect(weights.features).toEqual(FEATURES);
});

test('there is a weight for each feature', () => {
  for (const kind of ['figure', 'date'] as const) {
    expect(weights.slot[kind].weights).toHaveLength(SLOT_FEATURES.length);
    expect(weights.agree[kind].weights).toHaveLength(FEATURES.length);
    expect(weights.differ[kind].weights).toHaveLength(FEATURES.length);
  }
});
