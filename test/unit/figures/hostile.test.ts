import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

// Each pattern's worst: were one of them quadratic, the test would run into its time limit.
const WORST = [
  'one ',
  '1-',
  '1 ',
  '$',
  '10-year ',
  '5 of the ',
  'rose 5% to ',
  '(12, ',
  'killed 5, ',
  'one hundred and ',
  'up to ',
  '1 000 ',
];

test.each(WORST)('20 kB of %j are read, with every figure inside the text', (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length));
  const { figures, problems } = extract(text, defaultContext('hostile.txt'));
  expect(problems.filter((problem) => problem.code === 'stage-failed')).toEqual([]);
  for (const figure of figures) {
    expect(figure.start).toBeLessThan(figure.end);
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
  }
});
