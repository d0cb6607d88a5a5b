import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCounted, printCounted } from '../../support/counted-notation.ts';

const cases = parseCounted(readFileSync(new URL('../../marked/figures-counted.txt', import.meta.url), 'utf8'));

test.each(cases.map((one) => [one.sentence, one.expected] as const))('%s', (sentence, expected) => {
  expect(printCounted(sentence)).toEqual(expected);
});
