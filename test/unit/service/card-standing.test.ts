import { expect, test } from 'vitest';
import { cardAt } from '../../../server/src/service/card/card.ts';
import { settlementsOf } from '../../../server/src/service/settled.ts';
import { verdict } from '../../../server/src/service/words/status.ts';
import { conflictOf, groupOf, Sheet, snapshotOf } from './affair.ts';

const boats = (path: string, words: string, count: number, source: string): Sheet =>
  new Sheet(path, `${words} boats sank.`).from(source, '2031-05-04').figure(words, count, { counted: 'boats' });
const sheets = [
  boats('agency.txt', 'Six', 6, 'Northwire'),
  boats('later.txt', 'Six', 6, 'Northwire'),
  boats('radio.txt', 'Six', 6, 'Radio Bay'),
  boats('herald.txt', 'Nine', 9, 'Herald'),
];
const sixes: readonly (readonly [string, string])[] = ['agency', 'later', 'radio'].map((name) => [
  `${name}.txt`,
  'figure 6',
]);
const group = groupOf('g1', [...sixes, ['herald.txt', 'figure 9']], { status: 'conflict', independent: 3 });
const dispute = conflictOf('g1', [sixes, [['herald.txt', 'figure 9']]]);

test('a card does not speak of a doubtful difference as of a contradiction', () => {
  const snapshot = snapshotOf(sheets, { groups: [group], conflicts: [{ ...dispute, severity: 'hint' }] });
  const card = cardAt(snapshot, 'herald.txt', 1);
  expect(card).toMatchObject({ status: 'doubtful', verdict: expect.stringContaining('(doubtful)') });
  expect(verdict({ status: 'doubtful', independent: 0 }, 0)).toMatch(/^Perhaps a contradiction/);
});

test('a card names the files of sources that share their outlet', () => {
  const snapshot = snapshotOf(sheets, { groups: [group], conflicts: [dispute] });
  const labels = cardAt(snapshot, 'herald.txt', 1)?.sources.map(({ label }) => label) ?? [];
  expect(labels).toEqual(['Northwire (agency.txt)', 'Northwire (later.txt)', 'Radio Bay']);
});

test('a card says why a difference was found to be no contradiction', () => {
  const decision = { conflict: dispute.fingerprint, ruling: 'no-contradiction', source: null, about: '' } as const;
  const snapshot = snapshotOf(sheets, { groups: [group], conflicts: [dispute] });
  snapshot.ledger.settle(settlementsOf([{ ...decision, reason: 'two storms' }]));
  expect(cardAt(snapshot, 'herald.txt', 1)).toMatchObject({
    status: 'explained',
    because: ['found to be no contradiction: two storms'],
  });
});
