import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { Ledger } from '../../../server/src/ledger/ledger.ts';

/** The warnings about an article that stands alone, by their messages; its text comes without a head, published on 4 May 2015. */
export function warnings(text: string, headline = 'Notes from the county'): readonly string[] {
  const ledger = new Ledger();
  ledger.set(extract(`date 2015-05-04 ${headline}\n\n${text}\n`, defaultContext('a.txt')));
  return ledger
    .state()
    .conflicts.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ message }) => message);
}
