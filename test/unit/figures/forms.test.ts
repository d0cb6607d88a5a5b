import { expect, test } from 'vitest';
import { readDigits } from '../../../server/src/extract/figures/digits.ts';
import { printCounted } from '../../support/counted-notation.ts';

test.each([
  ['1,960', 'point', 1960],
  ['1.960', 'point', 1.96],
  ['1.960', 'comma', 1960],
  ['1.960,5', 'point', 1960.5],
  ['1\u202f960', 'point', 1960],
  ["12'500", 'point', 12_500],
  ['10,00,000', 'point', 1_000_000],
  ['2½', 'point', 2.5],
  ['17:30', 'point', null],
  ['007', 'point', null],
  ['17.04.2024', 'point', null],
] as const)('the digits %s, written with a %s, are %s', (text, style, value) => {
  expect(readDigits(text, style)).toBe(value);
});

test.each([
  ['They counted twenty-six boats.', '26 : boats'],
  ['They counted one hundred and five boats.', '105 : boats'],
  ['They counted half a million boats.', '500000 : boats'],
  ['They counted two and a half million boats.', '2500000 : boats'],
  ['They counted a dozen boats.', '12 : boats'],
  ['They counted tens of thousands of boats.', '>10000 : boats'],
  ['They counted 1.2 million boats.', '1200000 : boats'],
  ['They counted 40k boats.', '40000 : boats'],
  ['They counted 500-plus boats.', '>=500 : boats'],
  ['They counted 30 or so boats.', '~30 : boats'],
  ['They counted well over 300 boats.', '>300 : boats'],
  ['They counted no fewer than 20 boats.', '>=20 : boats'],
  ['They counted up to 90 boats.', '<=90 : boats'],
  ['They counted just under 50 boats.', '<50 : boats'],
  ['They counted between 40 and 60 boats.', '40..60 : boats'],
  ['They counted 10–12 boats.', '10..12 : boats'],
  ['They counted 10 to 12 million boats.', '10000000..12000000 : boats'],
  ['They counted another five boats.', '5 : boats +'],
  ['It weighs 5 bn tonnes.', '5000000000 t : -'],
  ['They paid €3m for the mill.', '3000000 EUR : mill'],
  ['They paid US$40bn for the mill.', '40000000000 USD : mill'],
  ['They paid 9.5 billion Swiss francs for the mill.', '9500000000 CHF : mill'],
  ['One in five boats sank.', '0.2 : boats @sink'],
])('%s', (sentence, expected) => {
  expect(printCounted(sentence)).toEqual([expected]);
});
