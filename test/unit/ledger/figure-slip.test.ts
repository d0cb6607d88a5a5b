// A number that is the other with two digits changed.
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { Ledger } from '../../../server/src/ledger/ledger.ts';

const story = (day: string, text: string): string =>
  `date ${day} Count at Lorne Bridge\n\nLORNE, ${day}. Officers of Lorne Bridge counted the poll of Corran on Sunday. ${text}\n`;

/** Whether two articles that tell one sentence each are warned of over a figure. */
function isWarned(first: string, second: string): boolean {
  const ledger = new Ledger();
  ledger.set(extract(story('2022-03-07', first), defaultContext('a.txt')));
  ledger.set(extract(story('2022-03-09', second), defaultContext('b.txt')));
  return ledger.state().conflicts.some(({ kind, severity }) => kind === 'figure' && severity === 'warning');
}

describe('a slip of the pen', () => {
  test.each([
    ['The 1,284 postal papers came late.', 'Of the 1,248 postal papers none was void.', true],
    ['The 1,284 postal papers came late.', 'Of 1,284 postal papers 1,248 were good.', false],
  ] as const)('%s – %s', (first, second, isConflict) => {
    expect([isWarned(first, second), isWarned(second, first)]).toEqual([isConflict, isConflict]);
  });
});
