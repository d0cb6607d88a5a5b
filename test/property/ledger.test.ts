import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ledger } from '../../server/src/ledger/ledger.ts';
import { judgeTask } from '../../server/src/ledger/tasks.ts';
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

// What threads judged comes back when it likes: some of it is of articles that are others by then, or gone.
test('pairs that were judged elsewhere make the ledger that judges them itself', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 12 }), fc.array(step, { maxLength: 3 }), (steps, later) => {
      const [shared, alone] = [new Ledger(), new Ledger()];
      for (const ledger of [shared, alone]) for (const one of steps) put(ledger, one);
      const judged = [...shared.tasks()].map(judgeTask);
      for (const ledger of [shared, alone])
        for (const one of later) {
          put(ledger, one);
          if (one.claims && one.claims.length > 2) ledger.settle();
        }
      for (const bytes of judged) shared.takeJudged(bytes);
      for (const ledger of [shared, alone]) ledger.settle();
      expect(shared.state()).toEqual(alone.state());
    }),
    { seed: 13, numRuns: 200 },
  );
});

function put(
  ledger: Ledger,
  { path, claims }: { readonly path: string; readonly claims: Parameters<typeof countedArticle>[1] | null },
): void {
  if (claims === null) ledger.remove(path);
  else ledger.enter(countedArticle(path, claims));
}
