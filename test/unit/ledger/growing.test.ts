// What grows from report to report, and what does not.
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { isDeveloping } from '../../../server/src/ledger/judge/developing.ts';
import type { Claim } from '../../../server/src/model/claim.ts';

/** The first claim of a kind in an article of a day that holds a sentence. */
function claimIn(day: string, sentence: string, kind: Claim['kind']): Claim {
  const { claims } = extract(`date ${day} News\n\n${sentence}\n`, defaultContext('a.txt'));
  const claim = claims.find((one) => one.kind === kind);
  if (!claim) throw new Error(`no ${kind} in “${sentence}”`);
  return claim;
}

describe('a later report', () => {
  test.each([
    ['Twelve people died in the fire.', 'Fifteen people died in the fire.', 'figure', true],
    ['In 1949 twelve miners died in the pit.', 'In 1949 fifteen miners died in the pit.', 'figure', false],
    ['No ballot has been held.', 'A ballot was held.', 'statement', true],
    ['No ballot has been held.', 'A ballot was held on 19 February.', 'statement', false],
  ] as const)('%s – %s', (early, late, kind, isNews) => {
    const [a, b] = [claimIn('2021-03-02', early, kind), claimIn('2021-03-04', late, kind)];
    expect([isDeveloping(a, b), isDeveloping(b, a)]).toEqual([isNews, isNews]);
  });
});
