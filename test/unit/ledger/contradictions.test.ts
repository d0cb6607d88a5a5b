import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { Ledger } from '../../../server/src/ledger/ledger.ts';
import type { Conflict } from '../../../server/src/model/conflict.ts';

/** The conflicts of articles given as path → text. */
function conflictsOf(articles: Readonly<Record<string, string>>): readonly Conflict[] {
  const ledger = new Ledger();
  for (const [path, text] of Object.entries(articles)) ledger.set(extract(text, defaultContext(path)));
  return ledger.state().conflicts;
}

describe('within one article', () => {
  test('a weekday that does not fall on its date is held against it', () => {
    const [conflict, ...more] = conflictsOf({
      'a.txt':
        'Council reopens the Tolman Bridge\n\nThe Tolman Bridge was reopened on Monday, 9 February 2021, the council said.\n',
    });
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ kind: 'date', severity: 'warning', within: true });
    expect(conflict?.message).toContain('Monday here');
    expect(conflict?.message).toContain('February 9, 2021');
  });

  test('its date begins with its own words, and no comma', () => {
    const { claims, sites } = extract('The bridge was reopened on Monday, 9 February 2021.\n', defaultContext('a.txt'));
    const dates = claims.filter(({ kind }) => kind === 'date');
    expect(dates.flatMap(({ id }) => (sites.get(id) ?? []).map(({ text }) => text))).toEqual([
      '9 February 2021',
      'Monday',
    ]);
  });

  test('a weekday that falls on its date is not', () => {
    expect(
      conflictsOf({ 'a.txt': 'The Tolman Bridge was reopened on Tuesday, 9 February 2021, the council said.\n' }),
    ).toEqual([]);
  });
});

describe('between articles', () => {
  const toll = (day: string, dead: string) =>
    `date ${day} Coach falls from the Tolman Bridge\n\nARDLEY, ${day}. ${dead} people were killed when a coach fell from the Tolman Bridge in Ardley, police said.\n`;

  test('a toll that rises from day to day is developing, and no warning', () => {
    const conflicts = conflictsOf({ 'a.txt': toll('2021-02-09', 'Seven'), 'b.txt': toll('2021-02-10', 'Nine') });
    const [tolls] = conflicts.filter(({ kind }) => kind === 'figure');
    expect(tolls).toMatchObject({ developing: true, severity: 'information' });
  });

  test('the day on which an article appeared is no side of what others differ on', () => {
    const told = (day: string, when: string) =>
      `date ${day} Coach falls from the Tolman Bridge\n\nA coach fell from the Tolman Bridge in Ardley${when}, police said.\n`;
    const conflicts = conflictsOf({
      'a.txt': told('2021-02-11', ''),
      'b.txt': told('2021-02-14', ' on 9 February'),
      'c.txt': told('2021-02-14', ' on 11 February'),
    });
    const [dates] = conflicts.filter(({ kind }) => kind === 'date');
    expect(dates?.sides.map((side) => side.map(({ path }) => path)).sort()).toEqual([['b.txt'], ['c.txt']]);
  });

  const jailed = (words: string) =>
    `date 2021-02-09 Verdict in Ardley\n\nARDLEY, 2021-02-09. The former treasurer of Ardley, Ida Brock, ${words}.\n`;

  test('two lengths of the one sentence are a warning, in whatever words', () => {
    const conflicts = conflictsOf({
      'a.txt': jailed('was jailed for seven years on Tuesday over the missing parish money'),
      'b.txt': jailed('got nine years. The parish money is still missing'),
    });
    expect(conflicts.filter(({ kind }) => kind === 'figure')).toMatchObject([{ severity: 'warning' }]);
  });

  test('the sentences of two defendants are not', () => {
    const both = 'was jailed for seven years, and her clerk got nine years. The parish money is still missing';
    const conflicts = conflictsOf({ 'a.txt': jailed(both), 'b.txt': jailed('was jailed for seven years') });
    expect(conflicts.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  test('the final count of an election replaces that of the night', () => {
    const share = (day: string, told: string) =>
      `date ${day} Council of Ardley elected\n\nARDLEY, ${day}. ${told} for the council of Ardley, the election board said.\n`;
    const conflicts = conflictsOf({
      'a.txt': share('2021-02-09', 'The Farmers won 43.2 percent of the vote in the election'),
      'b.txt': share('2021-02-14', 'By the final count the Farmers won 42.9 percent of the vote in the election'),
    });
    expect(conflicts.filter(({ kind }) => kind === 'figure')).toMatchObject([{ developing: true }]);
  });

  test('two days by two clocks are explained where one article gives both', () => {
    const story = (day: string) =>
      `date 2021-02-12 Ferry Marta sinks off Ardley\n\nARDLEY, February 12. The ferry Marta sank off the harbour of Ardley ${day}, the coast guard said.\n`;
    const conflicts = conflictsOf({
      'a.txt': story(
        'at 11:40 p.m. on February 9, when the clocks of her owners, nine hours ahead, showed February 10',
      ),
      'b.txt': story('on February 10'),
    });
    expect(conflicts.filter(({ kind, explained }) => kind === 'date' && !explained)).toEqual([]);
  });

  test('what happened once is a warning where two articles give it two days', () => {
    const story = (day: string) =>
      `date 2021-02-12 Ferry Marta sinks off Ardley\n\nARDLEY, February 12. The ferry Marta sank off the harbour of Ardley on ${day}, the coast guard said.\n`;
    const conflicts = conflictsOf({ 'a.txt': story('Tuesday'), 'b.txt': story('Wednesday') });
    expect(conflicts.filter(({ kind }) => kind === 'date')).toMatchObject([{ severity: 'warning' }]);
  });

  test('what measures the new thing is held against the old one in no warning', () => {
    const bridge = (which: string, metres: number) =>
      `date 2021-02-12 Tolman Bridge in Ardley opens\n\nARDLEY, February 12. The ${which}bridge over the Lom in Ardley is ${metres} metres long, the road office said.\n`;
    const severities = (which: string) =>
      conflictsOf({ 'a.txt': bridge('', 420), 'b.txt': bridge(which, 436) })
        .filter(({ kind }) => kind === 'figure')
        .map(({ severity }) => severity);
    expect(severities('')).toContain('warning');
    expect(severities('new ')).not.toContain('warning');
  });

  test('what happens every day is no contradiction of the reports of two days', () => {
    const market = (day: string, name: string, points: string) =>
      `date ${day} Shares fall in Ardley\n\nThe Ardley index fell to ${points} points on ${name}, the exchange said.\n`;
    const conflicts = conflictsOf({
      'a.txt': market('2021-02-09', 'Tuesday', '4,312'),
      'b.txt': market('2021-02-10', 'Wednesday', '4,127'),
    });
    expect(conflicts.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });

  test('what fits both values takes part in neither, and is not shown as differing', () => {
    const story = (when: string) =>
      `date 2021-02-20 Ferry Marta sinks off Ardley\n\nARDLEY, February 20. The ferry Marta sank off the harbour of Ardley ${when}, the coast guard said.\n`;
    const conflicts = conflictsOf({
      'a.txt': story('on February 9, 2021'),
      'b.txt': story('on February 10, 2021'),
      'c.txt': story('in February 2021'),
      'd.txt': story('on February 9, 2021'),
    });
    const [conflict] = conflicts.filter(({ kind }) => kind === 'date');
    expect(conflict?.sides.map((side) => side.map(({ path }) => path))).toEqual([['a.txt', 'd.txt'], ['b.txt']]);
    expect(conflict?.message).toContain('February 9, 2021 here and in d; February 10, 2021 in b');
  });

  test('what one article tells of two sources is explained', () => {
    const [conflict] = conflictsOf({
      'a.txt':
        'Thousands march in Ardley\n\nThe police counted 7,000 marchers, the unions put them at 25,000 marchers.\n',
    });
    expect(conflict).toMatchObject({ kind: 'figure', explained: true });
    expect(conflict?.severity).not.toBe('warning');
  });

  test('an age of one person is a warning where two articles differ, whatever else stands before the name', () => {
    const story = (who: string) =>
      `date 2021-02-09 Coach falls from the Tolman Bridge\n\nThe coach fell from the Tolman Bridge in Ardley on Tuesday. Its driver, ${who}, was rescued from the river.\n`;
    const conflicts = conflictsOf({
      'a.txt': story('Karl Brandt, 44'),
      'b.txt': story('a father of two, Karl Brandt, 54'),
    });
    expect(conflicts.filter(({ kind }) => kind === 'figure')).toMatchObject([{ severity: 'warning' }]);
  });

  test('none is no stage of a count: who says that nobody was arrested does not report earlier than who tells of eleven', () => {
    const march = (day: string, arrests: string) =>
      `date ${day} March in Ardley\n\nThousands marched through Ardley on February 9 against the new harbour. ${arrests}\n`;
    const conflicts = conflictsOf({
      'a.txt': march('2021-02-09', 'There were no arrests.'),
      'b.txt': march('2021-02-10', 'Police made eleven arrests.'),
    });
    expect(conflicts.filter(({ kind }) => kind === 'figure')).toMatchObject([{ developing: false, severity: 'hint' }]);
  });

  test('one person of one office with two given names is a warning', () => {
    const story = (name: string) =>
      `date 2021-02-09 Coach falls from the Tolman Bridge\n\nArdley Mayor ${name} visited the wounded at Ardley hospital on Tuesday.\n`;
    const [conflict] = conflictsOf({ 'a.txt': story('Harriet Coombes'), 'b.txt': story('Louisa Coombes') });
    expect(conflict).toMatchObject({ kind: 'official', severity: 'warning' });
  });

  test('a spelling of one name is none', () => {
    const story = (name: string) =>
      `date 2021-02-09 Coach falls from the Tolman Bridge\n\nArdley Mayor ${name} visited the wounded at Ardley hospital on Tuesday.\n`;
    expect(conflictsOf({ 'a.txt': story('Dmitri Karpov'), 'b.txt': story('Dmitry Karpov') })).toEqual([]);
  });

  test('two dates that a source itself accounts for are explained', () => {
    const conflicts = conflictsOf({
      'a.txt':
        'date 2021-05-06 Pact of the three ports\n\nThe pact of the three ports was signed in Lorne on May 4 (May 3 in Quill), 2021, the ministry said.\n',
    });
    expect(conflicts).toMatchObject([{ kind: 'date', explained: true, severity: 'information' }]);
  });

  test('a third date, that no clock accounts for, is not explained by the clocks of the other two', () => {
    const pact = (day: string) => `date 2021-05-08 Pact\n\nThe pact of the ports was signed in Lorne on ${day}.\n`;
    const conflicts = conflictsOf({ 'a.txt': pact('May 4 (May 3 in Quill), 2021'), 'b.txt': pact('May 6, 2021') });
    expect(conflicts).toMatchObject([{ kind: 'date', explained: false, severity: 'warning' }]);
  });

  test('things that were lost are not held against people who were', () => {
    const ferry = (day: string, text: string) =>
      `date ${day} Ferry Marta sinks off Ardley\n\nARDLEY, ${day}. The ferry Marta sank off the harbour of Ardley. ${text}\n`;
    const conflicts = conflictsOf({
      'a.txt': ferry('2021-02-09', 'Seventeen cars were lost when the ferry sank, the coast guard said.'),
      'b.txt': ferry('2021-02-09', 'Nineteen people were lost when the ferry sank, the coast guard said.'),
      'c.txt': ferry('2021-02-09', 'Boats missing: 9.'),
    });
    expect(conflicts.filter(({ kind }) => kind === 'figure')).toEqual([]);
  });

  test('equal figures of another story meet nobody', () => {
    expect(
      conflictsOf({
        'a.txt': toll('2021-02-09', 'Seven'),
        'b.txt':
          'date 2021-02-09 Kiln burns in Ostrow\n\nOSTROW, February 9. Twelve people were killed when a brick kiln burned down in Ostrow, the fire brigade said.\n',
      }),
    ).toEqual([]);
  });
});

describe('when it happened', () => {
  const paper = (day: string, text: string) => `date ${day} News from Ardley\n\n${text}\n`;
  const datesOf = (...texts: readonly string[]) =>
    conflictsOf(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text]))).filter(
      ({ kind, severity }) => kind === 'date' && severity === 'warning',
    );

  test.each([
    [
      'the month of a crash, told by a verb and by a noun',
      paper(
        '2021-05-19',
        'A carter was killed this morning when a van slammed into a milk cart in Ardley, police said.',
      ),
      paper('2021-05-21', 'A second carter has died in Ardley as a result of the crash of March 19, police said.'),
    ],
    [
      'the day of a bankruptcy in other words',
      paper(
        '2021-05-19',
        'Corder Barge Yards of Ardley, a maker of barges, filed for insolvency on Sunday, Ana Tolm said.',
      ),
      paper(
        '2021-05-19',
        'Corder Barge Yards applied today to the court in Ardley for the opening of insolvency proceedings, Ana Tolm said.',
      ),
    ],
    [
      'the month of the last inspection',
      paper(
        '2021-05-19',
        'Sunday brought rain. The Tolman Bridge in Ardley was last inspected on March 12, the council said.',
      ),
      paper(
        '2021-05-20',
        'Sunday brought rain. The Tolman Bridge in Ardley was last inspected on April 12, a paper says.',
      ),
    ],
    [
      'the hour of a fire',
      paper('2021-05-19', 'A fire broke out at 2:40 a.m. on Tuesday in the Corder rope store in Ardley, police said.'),
      paper(
        '2021-05-20',
        'The fire in the Corder rope store in Ardley started at 4:10 a.m. on Tuesday, the owner said.',
      ),
    ],
  ])('%s', (_, a, b) => expect(datesOf(a, b)).toHaveLength(1));

  test.each([
    [
      'a fire breaks out and is put out',
      paper('2021-05-19', 'A fire broke out at 2:40 a.m. on Tuesday in the Corder rope store in Ardley, police said.'),
      paper(
        '2021-05-20',
        'The fire in the Corder rope store in Ardley was put out by 6:10 a.m. on Tuesday, police said.',
      ),
    ],
    [
      'one hour on a clock of twelve hours',
      paper('2021-05-19', 'A fire broke out at 4:10 p.m. on Tuesday in the Corder rope store in Ardley, police said.'),
      paper('2021-05-20', 'The fire in the Corder rope store in Ardley started at 4:10 on Tuesday, the owner said.'),
    ],
    [
      'two fires of one article',
      paper(
        '2021-05-19',
        'A fire broke out on Monday in the Corder rope store in Ardley. Another fire broke out on Tuesday.',
      ),
      paper('2021-05-20', 'The fire in the Corder rope store in Ardley broke out on Tuesday, the owner said.'),
    ],
    [
      'an arrest over a crash',
      paper('2021-05-19', 'A carter was killed on Tuesday when a van slammed into a milk cart in Ardley, police said.'),
      paper('2021-05-21', 'The driver of the van was arrested in Ardley on Thursday over the crash, police said.'),
    ],
  ])('no conflict: %s', (_, a, b) => expect(datesOf(a, b)).toEqual([]));
});
