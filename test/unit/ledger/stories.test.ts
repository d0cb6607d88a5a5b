import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { Ledger } from '../../../server/src/ledger/ledger.ts';

/** How many facts of two articles stand in both. */
function sharedBy(one: string, other: string): number {
  const ledger = new Ledger();
  ledger.set(extract(one, defaultContext('a.txt')));
  ledger.set(extract(other, defaultContext('b.txt')));
  return ledger.state().groups.filter(({ members }) => new Set(members.map(({ path }) => path)).size > 1).length;
}

describe('two articles without a name in common', () => {
  const first = 'The operator carried 3,914 passengers on the new line, and paid 1,287 refunds after the strike.\n';

  test('tell one story where both have two exact figures', () => {
    const second = 'On the new line 3,914 passengers were carried; after the strike 1,287 refunds were paid.\n';
    expect(sharedBy(first, second)).toBeGreaterThan(0);
  });

  test('do not where they have round ones', () => {
    const round = (text: string) => text.replace('3,914', '4,000').replace('1,287', '1,000');
    const second = 'A hall for 3,914 guests was opened, and 1,287 letters came.\n';
    expect(sharedBy(round(first), round(second))).toBe(0);
  });
});
