import { expect, test } from 'vitest';
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';

test('an empty text gives an empty article', () => {
  const article = extract('', defaultContext('empty.txt'));
  expect([article.dates, article.figures, article.persons, article.claims]).toEqual([[], [], [], []]);
  expect(article.problems).toEqual([]);
});
