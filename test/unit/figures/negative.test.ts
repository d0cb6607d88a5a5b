import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { printCounted } from '../../support/counted-notation.ts';

const sentences = readFileSync(new URL('../../negative/figures.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('there are enough of them', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(150);
});

test.each(sentences)('no figure: %s', (sentence) => {
  expect(printCounted(sentence)).toEqual([]);
});
