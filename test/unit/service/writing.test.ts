import { describe, expect, it, test } from 'vitest';
import { Host, read } from '../../../server/src/service/host.ts';
import { defaultSettings } from '../../../server/src/service/settings.ts';
import { attributionsIn } from '../../../server/src/service/writing/attribution.ts';
import { formOf, usualForm, writtenDay } from '../../../server/src/service/writing/date-form.ts';
import { replacementsIn } from '../../../server/src/service/writing/majority.ts';
import { PlainBook } from '../../protocol/plain-book.ts';

test.each([
  ['November 9, 2020', 'March 2, 2031'],
  ['9 November 2020', '2 March 2031'],
  ['Monday, 9 November 2020', 'Sunday, 2 March 2031'],
  ['Nov. 9', 'March 2'],
  ['9th of November', null],
  ['June 9th, 2020', 'March 2nd, 2031'],
  ['Tuesday', null],
] as const)('a day is written as “%s” is', (words, written) => {
  const form = formOf(words);
  expect(form && writtenDay('2031-03-02', form)).toBe(written);
});

test('a text’s usual form of dates is the one that it has most often, with the year', () => {
  const { dates } = read(
    'On May 3, 2031 it rained. On Sept. 4 it snowed, on Sept. 5 too.',
    'a.txt',
    defaultSettings,
  ).article;
  expect(writtenDay('2031-11-09', usualForm(dates))).toBe('Nov. 9, 2031');
  expect(writtenDay('2031-11-09', usualForm([]))).toBe('9 November 2031');
  expect(writtenDay('2031-11', usualForm([]))).toBeNull();
});

/** Figures that count the same word are one fact here, and different numbers contradict each other. */
function hostOf(texts: Readonly<Record<string, string>>): Host {
  const host = new Host(() => new PlainBook());
  host.nameDrafts((path) => path.startsWith('draft'));
  for (const [path, text] of Object.entries(texts)) host.set(read(text, path, defaultSettings));
  return host;
}
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) });
const NORTHWIRE =
  'TOLMARK, 3 March 2031. /Northwire/. The ferry Asta, which sank off Tolmark, carried 140 passengers.\n';
const TELEGRAM =
  'TOLMARK, 3 March 2031. /Seawire/. Off Tolmark a ferry with 140 passengers on board went down at night.\n';
const DRAFT = 'The ferry carried 104 passengers. It had left Tolmark at noon.\n';

describe('replace by what the sources say', () => {
  it('gives what more independent sources say than say what stands here', () => {
    const host = hostOf({ 'a.txt': NORTHWIRE, 'b.txt': TELEGRAM, 'draft.txt': DRAFT });
    const [change, ...more] = replacementsIn(host, 'draft.txt', at(DRAFT, '104'));
    expect(more).toEqual([]);
    expect(change).toMatchObject({ text: '140', sources: 2, span: { start: DRAFT.indexOf('104') } });
    expect(replacementsIn(host, 'draft.txt', at(DRAFT, 'noon'))).toEqual([]);
  });

  it('gives nothing against one source, against a draft, or for a bound', () => {
    expect(replacementsIn(hostOf({ 'a.txt': NORTHWIRE, 'draft.txt': DRAFT }), 'draft.txt', at(DRAFT, '104'))).toEqual(
      [],
    );
    const drafts = hostOf({ 'draft 1.txt': NORTHWIRE, 'draft 2.txt': TELEGRAM, 'draft.txt': DRAFT });
    expect(replacementsIn(drafts, 'draft.txt', at(DRAFT, '104'))).toEqual([]);
    const bound = DRAFT.replace('104', 'more than 104');
    const host = hostOf({ 'a.txt': NORTHWIRE, 'b.txt': TELEGRAM, 'draft.txt': bound });
    expect(replacementsIn(host, 'draft.txt', at(bound, '104'))).toEqual([]);
  });
});

describe('attribute to a source', () => {
  const agreeing = DRAFT.replace('104', '140');
  const host = hostOf({ 'a.txt': NORTHWIRE, 'b.txt': TELEGRAM, 'draft.txt': agreeing });

  it('names each outlet that says the same, before the sentence’s full stop', () => {
    const found = attributionsIn(host, 'draft.txt', agreeing, at(agreeing, '140'));
    expect(found.map(({ source }) => source)).toEqual(['Northwire', 'Seawire']);
    const [{ at: place, text } = { at: 0, text: '' }] = found;
    expect(agreeing.slice(0, place) + text + agreeing.slice(place)).toBe(
      'The ferry carried 140 passengers, according to Northwire. It had left Tolmark at noon.\n',
    );
  });

  it('leaves sentences alone that name their source, and sources that nobody contradicts', () => {
    const told = agreeing.replace('passengers.', 'passengers, according to Northwire.');
    const other = hostOf({ 'a.txt': NORTHWIRE, 'draft.txt': told });
    expect(attributionsIn(other, 'draft.txt', told, at(told, '140'))).toEqual([]);
    expect(attributionsIn(host, 'a.txt', NORTHWIRE, at(NORTHWIRE, '140'))).toEqual([]);
  });
});
