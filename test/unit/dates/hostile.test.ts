import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { RULES } from '../../../server/src/extract/dates/rules/index.ts';
import { readDates } from '../../../server/src/extract/dates/stage.ts';
import { blankDraft } from '../../../server/src/extract/draft.ts';
import type { TaggedSentence } from '../../../server/src/extract/syntax/analysis.ts';
import { tokenise } from '../../../server/src/text/tokenise.ts';

const SIZE = 50_000;

/** The whole text is one sentence, which is the worst that can come. Every mention lies in the text, holds its own words, and none overlaps the next. */
function expectShape(text: string): void {
  const tokens = tokenise(text, 0, text.length);
  const sentence: TaggedSentence = {
    start: 0,
    end: text.length,
    paragraph: 0,
    tokens,
    tags: tokens.map(() => 'NN'),
    lemmas: tokens.map((token) => token.lower),
    tree: () => ({ heads: [], relations: [], children: [] }),
  };
  const dates = readDates({ ...blankDraft(text, defaultContext('blank.txt')), sentences: [sentence] }).dates ?? [];
  let last = 0;
  for (const date of dates) {
    expect(date.start).toBeGreaterThanOrEqual(last);
    expect(date.end).toBeGreaterThan(date.start);
    expect(date.text).toBe(text.slice(date.start, date.end));
    expect(date.value).not.toBe('');
    last = date.end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

const WORST = [
  'the end of ',
  'early in the ',
  'May ',
  'the first half of the ',
  'a year earlier ',
  '3 to ',
  '1/1/',
  '10:30 ',
  'two and a half ',
  'between May 3 and ',
  'the week of ',
  'May 3, 4, ',
  "'",
  '2000-',
  'the same period ',
  '(May 3 ',
  'more than ',
  'Monday the ',
];

test.each(WORST)('50 kB of "%s" come to an end, in shape', (piece) => {
  expectShape(piece.repeat(Math.ceil(SIZE / piece.length)));
});

test.each(RULES.map((rule) => [rule.name, rule] as const))(
  '50 kB of the first words of %s come to an end, in shape',
  (_, rule) => {
    const piece = `${rule.starts.map((start) => (start === '#' ? '12' : start)).join(' ')} `;
    expectShape(piece.repeat(Math.ceil(SIZE / piece.length)));
  },
);

test('any mixture of words of time keeps its shape', () => {
  const words = [...new Set(RULES.flatMap((rule) => rule.starts))].concat([
    'of',
    'in',
    ',',
    '-',
    '(',
    ')',
    '2020',
    '31',
    '.',
    'to',
    'and',
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (list) => expectShape(list.join(' '))),
    { numRuns: 300 },
  );
});

test('any Unicode keeps its shape', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) =>
      expectShape(`On May 3${noise}, 2020 at 10${noise} a.m.`),
    ),
    { numRuns: 200 },
  );
});
