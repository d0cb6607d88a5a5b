import { describe, expect, it } from 'vitest';
import { cardAt } from '../../../server/src/service/card/card.ts';
import { diagnosticsOf } from '../../../server/src/service/diagnostics.ts';
import { Host, read } from '../../../server/src/service/host.ts';
import { lensesOf } from '../../../server/src/service/lenses.ts';
import { defaultSettings } from '../../../server/src/service/settings.ts';
import { summaryOf } from '../../../server/src/service/summary.ts';
import { dateInWords } from '../../../server/src/service/words/date.ts';
import { figureInWords } from '../../../server/src/service/words/figure.ts';
import { say } from '../../../server/src/service/words/say.ts';
import { ENGLISH } from '../../../server/src/service/words/texts/english.ts';
import { GERMAN } from '../../../server/src/service/words/texts/german.ts';
import { REASONS } from '../../../server/src/service/words/texts/reasons.ts';
import { RUSSIAN } from '../../../server/src/service/words/texts/russian.ts';
import type { Text } from '../../../server/src/service/words/texts/text.ts';
import { translated } from '../../../server/src/service/words/translated.ts';
import { PlainBook } from '../../protocol/plain-book.ts';

const german = { locale: 'de', weekday: true };
const russian = { locale: 'ru', weekday: true };
const marks = (text: string): readonly string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
const forms = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));

// A book that judges plainly: what is told here is not whether the judgement is wise.
const host = new Host(() => new PlainBook());
for (const [path, text] of Object.entries({
  'a.txt': 'The ferry Asta sank off Tolmark on 2 March 2031. The ferry carried 140 passengers and 3 cars.\n',
  'b.txt': 'The ferry Asta sank off Tolmark on 2 March 2031. The ferry carried 2,120 passengers and 3 cars.\n',
}))
  host.set(read(text, path, defaultSettings));

describe('the texts', () => {
  it('have in every language the values of the English ones', () => {
    // "One source says the same" needs no number; every other form has all values.
    for (const table of [GERMAN, RUSSIAN, ENGLISH])
      for (const [message, text] of Object.entries(table))
        for (const form of forms(text).slice(typeof text === 'string' ? 0 : 1))
          expect(marks(form), form).toEqual(marks(message));
    for (const [english, translations] of Object.entries(REASONS))
      for (const text of translations) expect(marks(text), text).toEqual(marks(english));
  });

  it('take the plural of their language', () => {
    expect([1, 2, 5, 21].map((n) => say(russian, '{0} contradictions', n))).toEqual([
      '1 противоречие',
      '2 противоречия',
      '5 противоречий',
      '21 противоречие',
    ]);
    expect([1, 2].map((n) => say({ locale: 'en-GB' }, '{0} contradictions', n))).toEqual([
      '1 contradiction',
      '2 contradictions',
    ]);
    expect(say({ locale: 'fr' }, 'now')).toBe('now');
  });

  it('keep the words of articles inside translated phrases, and unknown phrases as they are', () => {
    expect(translated(german, 'both count troops')).toBe('beide zählen troops');
    expect(translated(russian, '“Rehn” and “Ren” are spellings of one surname')).toBe(
      '«Rehn» и «Ren» — написания одной фамилии',
    );
    expect(translated(german, 'nobody has said this yet')).toBe('nobody has said this yet');
    expect(translated({ locale: 'en' }, 'both count troops')).toBe('both count troops');
  });
});

it('dates and figures are written as the reader’s language writes them', () => {
  expect(dateInWords('2031-03-02TEV', null, '', german)).toBe('Sonntag, 2. März 2031, abends');
  expect(dateInWords('P5Y', 'MORE_THAN', '', russian)).toBe('больше, чем 5 лет');
  expect(dateInWords('XXXX-11-09', null, '', german)).toBe('9. November, Jahr unbekannt');
  const count = { to: null, change: null, unit: null, counted: 'people', sort: 'count' } as const;
  const figure = { ...count, additional: false, approximate: false };
  expect(figureInWords({ ...figure, value: 100_000, comparator: '>' }, german)).toBe('mehr als 100.000 people');
  expect(figureInWords({ ...figure, value: 2000, comparator: '<', approximate: true }, german)).toBe(
    'fast 2.000 people',
  );
});

it('cards, problems, lenses and the summary speak the reader’s language', () => {
  const [problem] = diagnosticsOf(host, 'a.txt', defaultSettings, german);
  expect(problem?.message).toBe('Passengers: hier 140, in b 2.120');
  expect(problem?.related[0]?.message).toBe('weicht ab: „2,120“ (b.txt, 2. März 2031)');
  expect(lensesOf(host, 'a.txt', german)[0]?.title).toBe('Eine Angabe durch 2 Quellen bestätigt · 1 Widerspruch');
  expect(summaryOf(host, russian).text).toBe('2 статьи: 1 противоречие.');
  expect(cardAt(host, 'a.txt', 40, russian)?.title).toBe('воскресенье, 2 марта 2031 г.');
  expect(cardAt(host, 'a.txt', 86, russian)?.verdict).toBe('Совпадает у 2 независимых источников.');
});
