import { expect, test } from 'vitest';
import { daysFromTo } from '../../server/src/model/publication-days.ts';

test.each([
  ['2031-05-02', '2031-05-04', 2],
  ['2031-05-04', '2031-05-02', -2],
  ['2031-05-02', 'XXXX-05-04', 2],
  ['XXXX-05-04', '2031-05-02', -2],
  // The nearest return of a day, over the turn of the year.
  ['2031-12-30', 'XXXX-01-02', 3],
  ['XXXX-12-30', 'XXXX-01-02', 3],
  ['2031-05-02', 'XXXX-WXX-3', null],
  ['2031-05-02', null, null],
] as const)('from %s to %s', (from, to, days) => {
  expect(daysFromTo(from, to)).toBe(days);
});
