import { describe, expect, test } from 'vitest';
import { compareQuotes, quoteScore, SUBSTANCE, sentenceAtOdds } from '../../../server/src/ledger/compare/quotes.ts';
import { THRESHOLDS } from '../../../server/src/ledger/thresholds.ts';
import type { QuoteClaim } from '../../../server/src/model/claim.ts';

const quote = (value: string, speaker = 'Ana Ruiz', more: Partial<QuoteClaim> = {}): QuoteClaim => ({
  kind: 'quote',
  id: '',
  topic: {
    label: '',
    names: [],
    words: [],
    context: [],
    before: [],
    beside: [],
    event: null,
    time: null,
    published: '2021-02-09',
    background: false,
    headline: false,
    lead: false,
  },
  attribution: { speaker, quoted: true },
  modality: 'asserted',
  speaker,
  isNamed: true,
  value,
  ...more,
});

const isSubstantial = (a: QuoteClaim, b: QuoteClaim): boolean =>
  compareQuotes(a, b).kind === 'excluding' && quoteScore(a, b) >= SUBSTANCE;

describe('the words of two quotes', () => {
  test.each([
    ['We shall not leave the bridge.', 'We shall not leave the bridge', 'equal'],
    ["We won't leave the bridge today, come what may", 'come what may', 'incomparable'],
    ["We won't leave the bridge today, come what may", 'leave the bridge today', 'compatible'],
    ["We won't leave the bridge today", 'We will not leave the bridge today, or tomorrow', 'compatible'],
    ['We had 19 engines on the bridge', 'We had nineteen engines on the bridge', 'compatible'],
    [
      'We shall leave the bridge to the engineers of the town',
      'We shall leave the bridge to [them] the engineers',
      'compatible',
    ],
    ['We shall leave the old bridge before noon', 'We shall leave the stone bridge before noon', 'excluding'],
    ['We shall not leave the bridge', 'The budget is a disgrace for this town', 'incomparable'],
    [
      'The neighbours realised that the bridge moved',
      'The neighbors realized that the bridge was moving',
      'compatible',
    ],
    [
      'The kids ran across the bridge in the dark',
      'The children were running across the bridge in the dark',
      'compatible',
    ],
    ['It is a ruin', 'I tell you again: it is not a ruin. Ask the engineers', 'excluding'],
  ])('%s | %s', (a, b, kind) => {
    expect(compareQuotes(quote(a), quote(b)).kind).toBe(kind);
    expect(compareQuotes(quote(b), quote(a)).kind).toBe(kind);
  });
});

describe('what two quotes say', () => {
  test.each([
    ['a negation', 'The bridge will be closed for repairs', 'The bridge will not be closed for repairs'],
    ['a number', 'The bridge will be closed for 12 weeks', 'The bridge will be closed for twenty weeks'],
    ['a day', 'The bridge will be closed on Monday evening', 'The bridge will be closed on Friday evening'],
    ['an opposite', 'The council will support the new bridge', 'The council will oppose the new bridge'],
    ['how sure it is', 'The council will close the old bridge', 'The council might close the old bridge'],
    [
      'what it is done with',
      'We repaired this bridge with our own tools and nobody helped us',
      'We repaired this bridge with our own taxes and nobody helped us',
    ],
    [
      'a negation further on',
      'We never wanted this bridge, but we shall be the first to finish it',
      'We never wanted this bridge, and we shall not be asked to finish it',
    ],
    ['a negation, in few words', 'It is a ruin', 'It is not a ruin'],
    ['a country', 'The steel for the bridge came from France', 'The steel for the bridge came from Poland'],
  ])('differs in %s', (_, a, b) => {
    expect(isSubstantial(quote(a), quote(b))).toBe(true);
    expect(isSubstantial(quote(b), quote(a))).toBe(true);
  });

  test.each([
    ['a word of the same sense', 'There were children on the old bridge', 'There were kids on the old bridge'],
    ['where the negation stands', 'I do not think that the bridge is safe', 'I think that the bridge is not safe'],
    [
      'what one leaves out',
      'The bridge, which nobody had inspected since the war, is safe enough',
      'The bridge is safe enough',
    ],
    ['how it is denied', 'I can no longer vote for this old bridge', 'I cannot any longer vote for this old bridge'],
  ])('does not differ in %s', (_, a, b) => expect(isSubstantial(quote(a), quote(b))).toBe(false));

  test('may change from one week to the next', () => {
    const later = quote('The bridge will be closed for twenty weeks');
    const early = quote('The bridge will be closed for 12 weeks');
    expect(isSubstantial({ ...early, topic: { ...early.topic, published: '2021-01-20' } }, later)).toBe(false);
  });
});

describe('a speaker whom one text does not name', () => {
  const early = quote('We have waited for this bridge since the war and it holds', 'the minister', { isNamed: false });
  test('is the one who said just that', () => {
    expect(isSubstantial(early, quote('We have waited for this bridge since the flood and it holds'))).toBe(true);
  });
  test('may be another one where little is the same', () => {
    expect(isSubstantial(early, quote('We have waited for this tunnel'))).toBe(false);
  });
});

test('of a long quote a message shows the sentence that differs', () => {
  const long = quote('I have said it before. The bridge will be closed for 12 weeks. Ask the engineers.');
  expect(sentenceAtOdds(long, quote('The bridge will be closed for twenty weeks'))).toBe(
    'The bridge will be closed for 12 weeks.',
  );
});

describe('one utterance of two speakers', () => {
  const words = 'Nobody crosses the bridge before the engineers have looked at it';

  test('is a contradiction where both are named beside it', () => {
    expect(isSubstantial(quote(words, 'Ana Ruiz'), quote(words, 'Peter Hallam'))).toBe(true);
  });
  test.each([
    ['a pronoun stands for one', quote(words, 'Peter Hallam', { isNamed: false })],
    ['one is named by the surname', quote(words, 'Ruiz')],
    ['few words are the same', quote('Nobody crosses the bridge', 'Peter Hallam')],
  ])('is none where %s', (_, other) => expect(isSubstantial(quote(words), other)).toBe(false));
});

describe('what goes beyond', () => {
  test.each([
    ['We did more than the law asks', 'We did what the law asks', true],
    ['We paid everything the court asked', 'We paid more than the court asked', true],
    ['We need more time for the bridge', 'We need time for the bridge', false],
    ['We lost more than 200 sheep on the bridge', 'We lost over 200 sheep on the bridge', false],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(isSubstantial(quote(a), quote(b))).toBe(expected);
    expect(isSubstantial(quote(b), quote(a))).toBe(expected);
  });
});

test('the same again in other words, a quarter later, is no other report of one utterance', () => {
  const told = quote('While we still face a hard road ahead the repair of the bridge is working for the whole town');
  const topic = { ...told.topic, published: '2021-05-30' };
  const other = 'While we still face great tasks ahead the repair of the bridge is working for the whole country';
  const warned = THRESHOLDS.warning.quote;
  expect(quoteScore(told, quote(other))).toBeGreaterThanOrEqual(warned);
  expect(quoteScore(told, { ...quote(other), topic })).toBeLessThan(warned);
});
