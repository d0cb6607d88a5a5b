import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { areTellingDays, isDateSlip } from '../../../server/src/ledger/judge/features/date-slip.ts';
import type { DateClaim } from '../../../server/src/model/claim.ts';

function claimOf(words: string): DateClaim {
  const { claims } = extract(
    `date 2031-09-20 Vault found below the mill\n\nDiggers came upon the vault on ${words}.\n`,
    defaultContext('a.txt'),
  );
  const claim = claims.find((one): one is DateClaim => one.kind === 'date');
  if (!claim) throw new Error(`no date in “${words}”`);
  return claim;
}

test.each([
  ['17 August', '27 August', true, true],
  ['4 August', '14 August', true, true],
  ['17 August', '17 July', true, true],
  ['17 August 2031', '17 August 2030', true, false],
  ['17 August', '18 August', false, true],
  // The days of the news follow each other, and firsts of months are when things begin.
  ['17 September', '7 September', true, false],
  ['1 July', '1 August', true, false],
  ['Friday', '9 September', true, false],
])('%s – %s', (one, other, slip, telling) => {
  const [a, b] = [claimOf(one), claimOf(other)];
  expect(isDateSlip(a, b)).toBe(slip);
  expect(isDateSlip(b, a)).toBe(slip);
  expect(areTellingDays(a, b)).toBe(telling);
});
