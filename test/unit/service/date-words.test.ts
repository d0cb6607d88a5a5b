import { expect, test } from 'vitest';
import { cardAt } from '../../../server/src/service/card/card.ts';
import { inlayHintsOf } from '../../../server/src/service/inlay-hints.ts';
import { dateInWords } from '../../../server/src/service/words/date.ts';
import { PLAIN, readerLocale } from '../../../server/src/service/words/reader.ts';
import { Sheet, snapshotOf } from './affair.ts';

const publication = { from: 'publication', at: null, value: '2031-05-08' } as const;
const sheet = new Sheet(
  'ferry.txt',
  'On Tuesday evening the ferry sank. It had been checked last week, and in April. On May 3 a storm broke; the bay is ' +
    'five miles wide. The inquiry opens on Monday, 9 May 2031. Two days later divers go down.',
)
  .from('Northwire', '2031-05-08')
  .date('Tuesday evening', '2031-05-06TEV', { type: 'TIME', implied: ['day', 'month', 'year'], anchor: publication })
  .date('last week', '2031-W18', { implied: ['anchor'], anchor: publication })
  .date('April', '2031-04', { implied: ['year'], anchor: publication })
  .date('May 3', '2031-05-03', { implied: ['year'], anchor: publication })
  .figure('five', 5, { unit: '[mi_i]', sort: 'measure' })
  .date('Monday, 9 May 2031', '2031-05-09', { namedWeekday: 1 });
const inquiry = sheet.span('Monday, 9 May 2031').start;
sheet.date('Two days later', '2031-05-11', {
  implied: ['anchor'],
  anchor: { from: 'mention', at: inquiry, value: '2031-05-09' },
});
const snapshot = snapshotOf([sheet], {});
const everything = { start: 0, end: sheet.text.length };
const at = (words: string): number => sheet.span(words).start;

test('a hint gives what cannot be read off the words, and how it was worked out', () => {
  expect(inlayHintsOf(snapshot, 'ferry.txt', everything).map(({ label, why }) => [label, why])).toEqual([
    [
      '6 May 2031',
      'The day, month and year are not in the text; taken from the article’s date of publication in its dateline (Thursday 8 May 2031).',
    ],
    [
      '28 April 2031 to 4 May 2031',
      'The day that it counts from is not in the text; taken from the article’s date of publication in its dateline (Thursday 8 May 2031).',
    ],
    ['≈ 8 km', null],
    [
      '11 May 2031',
      'The day that it counts from is not in the text; taken from “Monday, 9 May 2031” (Friday 9 May 2031).',
    ],
  ]);
});

test('hints stand behind their words, and only within the lines that are asked for', () => {
  const [hint, ...others] = inlayHintsOf(snapshot, 'ferry.txt', sheet.span('Two days later'));
  expect(hint?.at).toBe(sheet.span('Two days later').end);
  expect(others).toEqual([]);
  expect(inlayHintsOf(snapshot, 'gone.txt', everything)).toEqual([]);
});

test('a card tells of a weekday that does not fit its date', () => {
  expect(cardAt(snapshot, 'ferry.txt', inquiry)?.notes).toEqual(['The text says Monday, but that day is a Friday.']);
  expect(cardAt(snapshot, 'ferry.txt', at('May 3'))?.notes).toHaveLength(1);
});

test('values of dates are written in the reader’s language', () => {
  const german = { locale: 'de', weekday: true };
  const card = cardAt(snapshot, 'ferry.txt', at('May 3'), german);
  expect(card?.title).toBe('Samstag, 3. Mai 2031');
  expect(card?.notes[0]).toContain('(Donnerstag, 8. Mai 2031)');
  expect(inlayHintsOf(snapshot, 'ferry.txt', everything, 'fr').map(({ label }) => label)).toEqual([
    '6 mai 2031',
    '28 avril 2031 to 4 mai 2031',
    '≈ 8 km',
    '11 mai 2031',
  ]);
  expect(dateInWords('2031-05', null, '', german)).toBe('Mai 2031');
  expect(dateInWords('2031-FA', null, '', german)).toBe('Herbst 2031');
  expect(dateInWords('2031-05-03', null, '', { locale: 'en-US', weekday: true })).toBe('Saturday 3 May 2031');
  // The Thai calendar counts 2574; the article does not.
  expect(dateInWords('2031-05-03', null, '', { locale: 'th', weekday: false })).toContain('2031');
});

test.each([
  ['de', 'de'],
  ['pt-br', 'pt-BR'],
  ['qps-ploc', PLAIN.locale],
  ['no such tag', PLAIN.locale],
  ['', PLAIN.locale],
  [undefined, PLAIN.locale],
] as const)('a reader whose editor says %s is written to in %s', (told, locale) =>
  expect(readerLocale(told)).toBe(locale),
);
