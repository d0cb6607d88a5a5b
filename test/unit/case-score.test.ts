import { expect, test } from 'vitest';
import { compileGold } from '../support/case-gold.ts';
import { type Flag, scoreCase } from '../support/case-score.ts';

const articles = new Map([
  ['1-wire.txt', 'Nine people drowned on Monday. Nine boats sank.'],
  ['2-blog.txt', 'I counted ten bodies.'],
]);
const source = `# conflict: figure, clear, developing
the dead
- 1 «[Nine] people»
- 2 «counted [ten]»
# never
- dead and boats: 1 «[Nine] people» | 1 «[Nine] boats»
`;
const gold = compileGold('boats', source, articles);
const nine = { path: '1-wire.txt', start: 0, end: 4 };
const boats = { path: '1-wire.txt', start: 31, end: 35 };
const ten = { path: '2-blog.txt', start: 10, end: 13 };

const flag = (sides: Flag['sides'], more: Partial<Flag> = {}): Flag => ({
  ...{ group: 'g1', kind: 'figure', severity: 'warning', explained: false, developing: false, message: '', sides },
  ...more,
});
const score = (...conflicts: Flag[]) => scoreCase(gold, { groups: [], entities: [], conflicts });
const worth = (...conflicts: Flag[]) => score(...conflicts).conflicts.map((conflict) => conflict.worth);

test('a developing conflict counts whole where it is called so, half where it is not', () => {
  expect(worth(flag([[nine], [ten]], { developing: true, severity: 'information' }))).toEqual([1]);
  expect(worth(flag([[nine], [ten]]))).toEqual([0.5]);
  expect(worth(flag([[nine], [ten]], { severity: 'hint' }))).toEqual([0]);
  expect(worth(flag([[nine, ten], [boats]]))).toEqual([0]);
  expect(worth()).toEqual([0]);
});

test('a warning that no gold has is worth nothing, and the trap is named', () => {
  const { flags, traps } = score(flag([[nine], [boats]]));
  expect(flags.map(({ worth, trap }) => [worth, trap])).toEqual([[0, 'dead and boats']]);
  expect(traps.flagged).toHaveLength(1);
});
