import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ledger } from '../../server/src/ledger/ledger.ts';
import type { Article } from '../../server/src/model/article.ts';
import { countedArticle } from '../support/counted-article.ts';

const PLACES = ['harbour', 'mill', 'bridge', 'school'];
const HEADS = ['worker', 'house', 'boat'];

const counted = fc.record({
  head: fc.constantFrom(...HEADS),
  place: fc.constantFrom(...PLACES),
  value: fc.integer({ min: 1, max: 60 }),
});
const claims = fc.uniqueArray(counted, { maxLength: 5, selector: (c) => `${c.head} ${c.place} ${c.value}` });
const step = fc.record({ path: fc.constantFrom('a', 'b', 'c', 'd', 'e'), claims: fc.option(claims, { nil: null }) });

test('a ledger kept up by deltas is the ledger built at once, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const ledger = new Ledger();
      const last = new Map<string, Article>();
      for (const { path, claims } of steps) {
        if (claims === null) {
          ledger.delete(path);
          last.delete(path);
        } else {
          const article = countedArticle(path, claims);
          ledger.set(article);
          last.set(path, article);
        }
      }
      const rebuilt = new Ledger();
      for (const [, article] of [...last].sort(([a], [b]) => (a < b ? 1 : -1))) rebuilt.set(article);
      expect(ledger.state()).toEqual(rebuilt.state());
    }),
    { seed: 7, numRuns: 300 },
  );
});

test('taking an article out again leaves the ledger as it was', () => {
  fc.assert(
    fc.property(claims, claims, claims, (a, b, c) => {
      const ledger = new Ledger();
      ledger.set(countedArticle('a', a));
      ledger.set(countedArticle('b', b));
      const before = ledger.state();
      ledger.set(countedArticle('c', c));
      ledger.delete('c');
      expect(ledger.state()).toEqual(before);
    }),
    { seed: 11, numRuns: 200 },
  );
});
