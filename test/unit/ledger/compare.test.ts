import { describe, expect, test } from 'vitest';
import { lengthInDays } from '../../../server/src/ledger/compare/durations.ts';
import { compareFigures } from '../../../server/src/ledger/compare/figures.ts';
import type { FigureValue } from '../../../server/src/model/claim.ts';

const figure = (value: number, more: Partial<FigureValue> = {}): FigureValue => ({
  sort: 'count',
  value,
  to: null,
  comparator: '=',
  change: null,
  unit: null,
  counted: 'people',
  head: 'person',
  modifiers: [],
  event: null,
  approximate: false,
  partOf: null,
  additional: false,
  ...more,
});

const money = (value: number, unit: string): FigureValue => figure(value, { sort: 'money', unit });
const percent = (value: number): FigureValue => figure(value, { sort: 'percent', unit: '%' });
const ratio = (value: number): FigureValue => figure(value, { sort: 'ratio' });

describe('figures of one fact', () => {
  test.each([
    ['the same', figure(23), figure(23), 'equal'],
    ['two counts', figure(23), figure(32), 'excluding'],
    ['a digit swapped', figure(1204), figure(1240), 'excluding'],
    ['a rise and a fall by as much', figure(3, { change: 'up' }), figure(3, { change: 'down' }), 'incomparable'],
    ['a rise and a level', figure(3.9, { change: 'up' }), figure(3.9), 'equal'],
    ['as many others', figure(12, { additional: true }), figure(12), 'compatible'],
    ['some more', figure(12, { additional: true }), figure(14), 'incomparable'],
    ['a number a day', figure(14000, { unit: '/d' }), figure(14000), 'equal'],
    ['a sum in dollars of no country', money(2.6e6, 'USD'), money(2.6e6, 'CAD'), 'compatible'],
    ['a number whose unit stands elsewhere', percent(39.4), figure(39.4, { head: 'night' }), 'compatible'],
    ['a sum without its currency', figure(52e6, { sort: 'money', unit: 'EUR' }), figure(52e6, { head: null }), 'equal'],
    ['as many people as kilometres', figure(1360), figure(1360, { sort: 'measure', unit: 'km' }), 'incomparable'],
    ['a fraction and a percentage', ratio(0.8), percent(80), 'compatible'],
    ['a fraction near a percentage', ratio(0.4), percent(38), 'compatible'],
    ['a fraction and another percentage', ratio(0.5), percent(38), 'incomparable'],
    ['an age told as a number', figure(22, { sort: 'age', unit: 'a' }), figure(22, { head: null }), 'compatible'],
    ['an age and another number', figure(22, { sort: 'age', unit: 'a' }), figure(23, { head: null }), 'incomparable'],
    ['a percentage without its sign', percent(8.5), figure(8.5, { head: null }), 'compatible'],
    ['one digit without its sign', percent(8), figure(8, { head: null }), 'incomparable'],
    ['as many things as per cent', percent(8.5), figure(8.5, { head: 'mile' }), 'incomparable'],
    ['almost', figure(2000, { comparator: '<' }), figure(1960), 'compatible'],
    ['more than', figure(100, { comparator: '>' }), figure(140), 'compatible'],
    ['more than, by far', figure(100, { comparator: '>' }), figure(900), 'excluding'],
    ['at least, but fewer', figure(31, { comparator: '>=' }), figure(28), 'excluding'],
    ['about', figure(400, { comparator: '~' }), figure(385), 'compatible'],
    ['a range', figure(10, { to: 12 }), figure(11), 'compatible'],
    ['rounded to thousands', figure(24000), figure(24316), 'compatible'],
    [
      'rounded per cent',
      figure(78, { sort: 'percent', unit: '%' }),
      figure(78.4, { sort: 'percent', unit: '%' }),
      'compatible',
    ],
    ['near, not rounded', figure(6.3), figure(6.1), 'excluding'],
    ['small counts are never rounded', figure(20), figure(23), 'excluding'],
    ['other units', figure(7, { unit: 'EUR' }), figure(7, { unit: 'GBP' }), 'incomparable'],
    ['a rise and a level', figure(3, { change: 'up' }), figure(5), 'incomparable'],
    ['two more, and two', figure(2, { additional: true }), figure(5), 'incomparable'],
  ] as const)('%s', (_, a, b, kind) => {
    expect(compareFigures(a, b).kind).toBe(kind);
    expect(compareFigures(b, a).kind).toBe(kind);
  });
});

test.each([
  ['P2Y', 730.5],
  ['PT72H', 3],
  ['P1W', 7],
  ['PXD', null],
  ['PT12H', 0.5],
])('%s is %s days long', (value, days) => {
  expect(lengthInDays(value)).toBe(days);
});
