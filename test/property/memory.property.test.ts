// A reading that remembers the one before it finds what a reading without a memory finds, whatever is edited.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultContext } from '../../server/src/extract/context.ts';
import { Memory } from '../../server/src/extract/memory.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { generate } from '../bench/generator.ts';
import { newsText } from '../support/news-text.ts';

const context = defaultContext('a.txt');

/** Something that somebody types or pastes in place of a few characters. */
const edit = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200)),
  put: fc.oneof(
    fc.constantFrom('', 'x', ' ', '. ', ', ', '\n\n', '"', '(', '7', '12 ', 'he ', 'Lund ', 'Mayor Lund ', 'not '),
    fc.constantFrom(' On May 3 she said that 14 people were hurt.', 'General Ida Ek, 51, ', 'Friday, March 4, 2031'),
    newsText.map((text) => text.slice(0, 80)),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
});
type Edit = { readonly place: number; readonly taken: number; readonly put: string };

const edited = (text: string, { place, taken, put }: Edit): string => {
  const at = Math.floor(place * text.length);
  return text.slice(0, at) + put + text.slice(at + taken);
};

const article = generate({ articles: 1, seed: 5, length: 1200 }).files[0]?.text ?? '';

test.each([
  ['news of chance', newsText],
  ['an article', fc.constant(article)],
])('%s, edited again and again, is read with a memory as without', (_, texts) => {
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      const memory = new Memory();
      let text = first;
      extract(text, context, memory);
      for (const each of edits) {
        text = edited(text, each);
        const remembered = extract(text, context, memory);
        const plain = extract(text, context);
        expect(remembered).toEqual(plain);
        expect(JSON.stringify(remembered)).toBe(JSON.stringify(plain));
        expect([...remembered.sites]).toEqual([...plain.sites]);
      }
    }),
    { numRuns: 40 },
  );
});

test('whose statement it is, is told anew where its head says otherwise', () => {
  const told = (by: string) =>
    `Statement ${by} Paula Renwick\n\nOn Monday the harbour office of Ambry was searched.\n\nI did not sign the lease.\n`;
  const memory = new Memory();
  extract(told('by'), context, memory);
  expect(extract(told('on'), context, memory).claims).toEqual(extract(told('on'), context).claims);
});

test('what an edit does not touch is not made anew', () => {
  const memory = new Memory();
  const before = extract(article, context, memory);
  const after = extract(`${article}\n\nThe town was quiet.\n`, context, memory);
  const kept = new Set(before.claims);
  const [first] = before.claims;
  expect(first && after.claims.find(({ id }) => id === first.id)).toBe(first);
  expect(after.claims.filter((claim) => kept.has(claim)).length).toBeGreaterThan(before.claims.length / 2);
});
