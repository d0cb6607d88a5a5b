import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Archive } from '../../server/src/ledger/archive.ts';
import { Drawing } from '../../server/src/ledger/drawing.ts';
import { Facts } from '../../server/src/ledger/facts.ts';
import { relationOf } from '../../server/src/ledger/judge/relation-of.ts';
import { Links } from '../../server/src/ledger/links.ts';
import type { Article } from '../../server/src/model/article.ts';
import { countedArticle } from '../support/counted-article.ts';

const PATHS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
const CLAIMS = [0, 1, 2];

/** Two articles, and how sure it is that claims of theirs are one fact; with no score they have nothing in common any more. */
const step = fc.record({
  from: fc.nat({ max: PATHS.length - 1 }),
  to: fc.nat({ max: PATHS.length - 1 }),
  verdicts: fc.uniqueArray(
    fc.record({
      a: fc.constantFrom(...CLAIMS),
      b: fc.constantFrom(...CLAIMS),
      score: fc.integer({ min: 60, max: 99 }),
    }),
    { maxLength: 4, selector: ({ a, b }) => `${a} ${b}` },
  ),
});
const values = fc.array(fc.integer({ min: 40, max: 43 }), {
  minLength: PATHS.length * CLAIMS.length,
  maxLength: PATHS.length * CLAIMS.length,
});

// Values are few and verdicts many, so that facts lie beside each other as in an archive: joined by verdicts, and cut all the same.
test('facts drawn after each change of verdicts are those drawn from all verdicts at once', () => {
  fc.assert(
    fc.property(values, fc.array(step, { minLength: 1, maxLength: 40 }), (values, steps) => {
      const articles = PATHS.map((path, i) =>
        countedArticle(
          path,
          CLAIMS.map((claim) => ({
            head: 'worker',
            place: String(claim),
            value: values[i * CLAIMS.length + claim] ?? 0,
          })),
        ),
      );
      const kept = bookOf(articles);
      for (const { from, to, verdicts } of steps) {
        const [x, y] = [articles[from], articles[to]];
        if (!x || !y || x === y) continue;
        kept.drawing.touch(
          kept.links.set(
            x.path,
            y.path,
            verdicts.flatMap(({ a, b, score }) => {
              const [one, other] = [x.claims[a], y.claims[b]];
              if (!one || !other) return [];
              return [{ a: one.id, b: other.id, score: score / 100, relation: relationOf(one, other), because: [] }];
            }),
          ),
        );
        draw(kept);
      }
      const whole = bookOf(articles);
      whole.links.restore(kept.links.dump());
      for (const path of PATHS) whole.drawing.touch(whole.links.knotsOf(path));
      draw(whole);
      expect(kept.facts.all()).toEqual(whole.facts.all());
    }),
    { seed: 5, numRuns: 300 },
  );
});

function bookOf(articles: readonly Article[]) {
  const links = new Links();
  const facts = new Facts();
  const archive = new Archive();
  for (const article of articles) archive.set(article);
  return { links, facts, drawing: new Drawing(links, facts, archive, () => null) };
}

function draw({ drawing }: ReturnType<typeof bookOf>): void {
  for (const _ of drawing.draw(new Set())) continue;
}
