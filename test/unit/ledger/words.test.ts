import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { keyOf } from '../../../server/src/ledger/claim-key.ts';
import { messageOf, type Side } from '../../../server/src/ledger/messages.ts';
import { unitInWords } from '../../../server/src/ledger/unit-words.ts';
import { labelOf, valueOf } from '../../../server/src/ledger/words.ts';
import type { Claim, QuoteClaim } from '../../../server/src/model/claim.ts';

test.each([
  ['[mi_i]/h', 'mph'],
  ['km', 'km'],
  ['USD', 'USD'],
  ['[bbl_us]/d', 'barrels per day'],
])('%s reads %s', (code, words) => {
  expect(unitInWords(code)).toBe(words);
});

const datesOf = (text: string): readonly Claim[] =>
  extract(`Published: 2031-05-02\n\nLift closed\n\n${text}\n`, defaultContext('a.txt')).claims.filter(
    ({ kind }) => kind === 'date',
  );

describe('a stretch of time', () => {
  test.each([
    ['The chair lift was shut for two and a half years.', '2.5 years'],
    ['The chair lift ran for two decades.', '2 decades'],
    ['The chair lift was built in the 1980s.', '1980s'],
    ['The chapel was built in the 17th century.', '17th century'],
    ['The chair lift lost money in the second quarter of 2030.', 'second quarter of 2030'],
  ])('%s: %s', (text, words) => {
    const [claim] = datesOf(text);
    expect(claim && valueOf(claim)).toBe(words);
  });
});

describe('a dated fact', () => {
  test('is called by the words in front, where what happened is told', () => {
    const [claim] = datesOf('The old chair lift was last inspected on 21 March 2031, the operator told reporters.');
    expect(claim && labelOf(claim)).toBe('Date, “chair lift was last inspected”');
  });

  test('is called by the words of the sentence where its own clause has few', () => {
    const [, claim] = datesOf('The lift began to run on 9 April (8 April by local time), 2029, with two cabins.');
    expect(claim && labelOf(claim)).toMatch(/lift began/);
  });

  test.each([
    ['The repair took four years to complete for the operator.', '4 years'],
    ['The lift stood still for 15 minutes on the way to the top.', '15 minutes'],
    ['The chair lift was built by the operator in the autumn of 2029.', 'fall of 2029'],
    ['The chair lift was closed by the operator on 21 March 2031.', 'March 21, 2031'],
  ])('of “%s” is told as %s', (text, words) => expect(datesOf(text).map(valueOf)).toContain(words));
});

test('an article that is at odds with itself alone is told so once', () => {
  const [a, b] = datesOf(
    'The lift was closed by the operator on 21 March 2031. The lift was closed by the operator on 22 March 2031.',
  );
  const sides = [a, b].flatMap((value, index) =>
    value
      ? [{ members: [{ path: 'a.txt', claim: value.id, key: keyOf(`${index}.txt`, value.id), value, source: null }] }]
      : [],
  );
  expect(messageOf(sides, 'a.txt')).toBe(
    'Date, “lift was closed by the operator”: March 21, 2031 and March 22, 2031 here',
  );
  expect(messageOf(sides, 'b.txt')).toBe(
    'Date, “lift was closed by the operator”: March 21, 2031 in a, March 22, 2031 in a',
  );
});

const sideOf = (claims: readonly Claim[], paths: readonly string[]): Side => ({
  members: paths.flatMap((path) =>
    claims.slice(0, 1).map((value) => ({ path, claim: value.id, key: keyOf(path, value.id), value, source: null })),
  ),
});

test('those that agree with the reader’s article are counted before the other value, not named', () => {
  const [first, second] = [21, 22].map((day) => datesOf(`The lift was closed by the operator on ${day} March 2031.`));
  const sides = [sideOf(first ?? [], ['a.txt', 'b.txt', 'c.txt']), sideOf(second ?? [], ['d.txt', 'e.txt', 'f.txt'])];
  expect(messageOf(sides, 'a.txt')).toMatch(
    /^Date, “lift was closed by the operator”: March 21, 2031 here and in 2 others; March 22, 2031 in d, e and 1 more$/,
  );
});

describe('a list cuts its lines', () => {
  const text = (day: number) =>
    `The long and winding chair lift above the lake was inspected with great care on ${day} March 2031.`;
  const [first, second] = [21, 22].map((day) => datesOf(text(day)));

  test('so what a date is of stands first, its beginning and its end', () => {
    const sides = [sideOf(first ?? [], ['a.txt']), sideOf(second ?? [], ['d.txt'])];
    expect(messageOf(sides, 'a.txt')).toMatch(
      /^Date, “[\w ,-]{5,16} … [\w ]{5,16}”: March 21, 2031 here, March 22, 2031 in d$/,
    );
  });

  test('and one other article that agrees is counted where its name is long', () => {
    const sides = [
      sideOf(first ?? [], ['a.txt', 'ministry-of-mountain-railways.txt']),
      sideOf(second ?? [], ['d.txt']),
    ];
    expect(messageOf(sides, 'a.txt')).toContain('March 21, 2031 here and in 1 other; March 22, 2031 in d');
  });
});

describe('two quotes', () => {
  const quoteOf = (words: string): readonly Claim[] =>
    extract(
      `Published: 2031-05-02\n\nLift closed\n\n"${words}," Anna Berg, the head of the operator, told reporters on Friday.\n`,
      defaultContext('a.txt'),
    ).claims.filter((claim): claim is QuoteClaim => claim.kind === 'quote');
  const told = (a: string, b: string) =>
    messageOf([sideOf(quoteOf(a), ['a.txt']), sideOf(quoteOf(b), ['b.txt'])], 'a.txt');

  test('are told from shortly before they part', () => {
    const words = (end: string) => `After all that has been said here I can tell you that we ${end}`;
    expect(told(words('will open the lift'), words('will never open the lift'))).toBe(
      'Words of Anna Berg: “…we will open the lift” here, “…we will never open the lift” in b',
    );
  });

  test('are cut, so that a list shows the beginning of both', () => {
    const long = 'The lift is safe and we have looked at every bolt of it in the last two weeks';
    expect(told(long, 'Nobody has looked at the lift')).toBe(
      'Words of Anna Berg: “The lift is safe and we have looked at every…” here, “Nobody has looked at the lift” in b',
    );
  });
});
