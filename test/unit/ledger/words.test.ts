import { expect, test } from 'vitest';
import { unitInWords } from '../../../server/src/ledger/unit-words.ts';

test.each([
  ['[mi_i]/h', 'mph'],
  ['km', 'km'],
  ['USD', 'USD'],
  ['[bbl_us]/d', 'barrels per day'],
])('%s reads %s', (code, words) => {
  expect(unitInWords(code)).toBe(words);
});
