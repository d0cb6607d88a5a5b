import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { keyOf } from '../../../server/src/ledger/claim-key.ts';
import { messageOf } from '../../../server/src/ledger/messages.ts';
import { unitInWords } from '../../../server/src/ledger/unit-words.ts';
import { labelOf, valueOf } from '../../../server/src/ledger/words.ts';
import type { Claim } from '../../../server/src/model/claim.ts';

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
  expect(messageOf(sides, 'a.txt')).toMatch(/: March 21, 2031 and March 22, 2031 here$/);
  expect(messageOf(sides, 'b.txt')).toMatch(/: March 21, 2031 in a, March 22, 2031 in a$/);
});
