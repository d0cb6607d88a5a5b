import { expect, test } from 'vitest';
import { cardAt } from '../../../server/src/service/card/card.ts';
import { printedSource } from '../../../server/src/service/card/card-source.ts';
import { cardMarkdown, cardText } from '../../../server/src/service/card/print.ts';
import { diagnosticsOf } from '../../../server/src/service/diagnostics.ts';
import { lensesOf } from '../../../server/src/service/lenses.ts';
import { marksOf } from '../../../server/src/service/marks.ts';
import { definitionAt, highlightsAt, referencesAt } from '../../../server/src/service/related-places.ts';
import { search } from '../../../server/src/service/search.ts';
import { selectionsAt } from '../../../server/src/service/selection.ts';
import { readSettings } from '../../../server/src/service/settings.ts';
import { summaryOf } from '../../../server/src/service/summary.ts';
import { conflictOf, groupOf, Sheet, snapshotOf, textsOf } from './affair.ts';

// Two articles count six boats, one counts nine; all three name the harbour master.
const agency = new Sheet('agency.txt', 'On May 3 a storm sank six boats, harbour master Ellen Brandt said.')
  .from('Northwire', '2031-05-04')
  .date('May 3', '2031-05-03', {
    implied: ['year'],
    anchor: { from: 'publication', at: null, value: '2031-05-04' },
  })
  .figure('six', 6, { counted: 'boats' })
  .person('Ellen Brandt', 'Ellen Brandt', 'harbour master');
const radio = new Sheet('radio.txt', 'The storm took six boats.')
  .from('Radio Bay', '2031-05-05')
  .figure('six', 6, { counted: 'boats' });
const herald = new Sheet('herald.txt', 'Nine boats [sank](http://x) in the storm. Brandt confirmed it.')
  .from('Herald', '2031-05-06')
  .figure('Nine', 9, { counted: 'boats' })
  .person('Brandt', 'Brandt');
const sheets = [agency, radio, herald];
const boats = groupOf(
  'g1',
  [
    ['agency.txt', 'figure 6'],
    ['radio.txt', 'figure 6'],
    ['herald.txt', 'figure 9'],
  ],
  { status: 'conflict', independent: 3 },
);
const dispute = conflictOf('g1', [
  [
    ['agency.txt', 'figure 6'],
    ['radio.txt', 'figure 6'],
  ],
  [['herald.txt', 'figure 9']],
]);
const brandt = {
  id: 'e1',
  name: 'Ellen Brandt',
  names: ['Ellen Brandt', 'Brandt'],
  official: true,
  roles: [
    {
      role: 'harbour master',
      organisation: null,
      country: null,
      members: [{ path: 'agency.txt', name: 'Ellen Brandt' }],
    },
  ],
  members: [
    { path: 'agency.txt', name: 'Ellen Brandt' },
    { path: 'herald.txt', name: 'Brandt' },
  ],
  because: ['the surname and the harbour are the same'],
};
const snapshot = snapshotOf(
  sheets,
  { groups: [boats], conflicts: [dispute], entities: [brandt] },
  { 'x.txt': 'empty' },
);
const at = (sheet: Sheet, words: string): number => sheet.span(words).start + 1;
const { settings } = readSettings({});

test('marks: what contradicts, what was inferred, who holds an office anywhere', () => {
  expect(marksOf(snapshot, 'agency.txt')).toEqual([
    { start: 3, end: 8, type: 'date', modifiers: ['inferred'] },
    { start: 22, end: 25, type: 'figure', modifiers: ['conflict'] },
    { start: 48, end: 60, type: 'official', modifiers: [] },
  ]);
  expect(marksOf(snapshot, 'herald.txt').at(-1)).toMatchObject({ type: 'official' });
  const agreed = snapshotOf([agency, radio], {
    groups: [{ ...boats, status: 'agree', members: boats.members.slice(0, 2) }],
  });
  expect(marksOf(agreed, 'radio.txt')[0]?.modifiers).toEqual(['agreed']);
  expect(marksOf(snapshot, 'gone.txt')).toEqual([]);
});

test('an explained or doubtful difference is not marked as a conflict', () => {
  for (const soft of [{ explained: true }, { developing: true }, { severity: 'hint' as const }]) {
    const one = snapshotOf(sheets, { groups: [boats], conflicts: [{ ...dispute, ...soft }] });
    expect(marksOf(one, 'radio.txt')[0]?.modifiers).toEqual([]);
  }
});

test('one diagnostic a conflict and article, its message from where the reader stands, with links to every side', () => {
  const [diagnostic, ...more] = diagnosticsOf(snapshot, 'herald.txt', settings);
  expect(more).toEqual([]);
  expect(diagnostic).toMatchObject({
    span: { start: 0, end: 4 },
    severity: 'warning',
    code: 'concordance/figure-conflict',
    conflict: dispute.id,
  });
  expect(diagnostic?.message).toMatch(/9 .*here.*6 .*Northwire/);
  expect(diagnostic?.related).toEqual([
    { path: 'agency.txt', span: { start: 22, end: 25 }, message: 'differs: “six” (Northwire, 4 May 2031)' },
    { path: 'radio.txt', span: { start: 15, end: 18 }, message: 'differs: “six” (Radio Bay, 5 May 2031)' },
  ]);
  const fromAgency = diagnosticsOf(snapshot, 'agency.txt', settings)[0];
  expect(fromAgency?.related.map(({ path }) => path)).toEqual(['herald.txt', 'radio.txt']);
});

test('a problem of a state that calms says so before the values, and why at the end', () => {
  const told = (soft: Partial<typeof dispute>) =>
    diagnosticsOf(
      snapshotOf(sheets, {
        groups: [boats],
        conflicts: [{ ...dispute, because: ['the values differ', 'rounded'], ...soft }],
      }),
      'herald.txt',
      settings,
    )[0]?.message;
  expect(told({ explained: true })).toBe('Boats (explained): 9 here; 6 in Northwire, Radio Bay – rounded');
  expect(told({ developing: true })).toBe('Boats (developing): 9 here; 6 in Northwire, Radio Bay');
  expect(told({ explained: true, developing: true })).toMatch(/^Boats \(explained, developing\): /);
  expect(told({ severity: 'hint' })).toBe('Boats (doubtful): 9 here; 6 in Northwire, Radio Bay');
});

test('where an article has both values, the message begins with the one that is underlined', () => {
  const torn = new Sheet('torn.txt', 'Nine boats sank. Six boats sank.')
    .figure('Nine', 9, { counted: 'boats' })
    .figure('Six', 6, { counted: 'boats' });
  const counted = groupOf('g1', [
    ['torn.txt', 'figure 9'],
    ['torn.txt', 'figure 6'],
    ['agency.txt', 'figure 6'],
  ]);
  const both = conflictOf('g1', [
    [
      ['torn.txt', 'figure 6'],
      ['agency.txt', 'figure 6'],
    ],
    [['torn.txt', 'figure 9']],
  ]);
  const [problem] = diagnosticsOf(
    snapshotOf([torn, agency], { groups: [counted], conflicts: [both] }),
    'torn.txt',
    settings,
  );
  expect(problem).toMatchObject({ span: { start: 0, end: 4 } });
  expect(problem?.message).toBe('Boats: 9 here; 6 here and in Northwire');
});

test('settings raise, lower and silence a kind; the state of a conflict goes before its kind', () => {
  const levels = (severity: Record<string, string>, soft = {}) =>
    diagnosticsOf(
      snapshotOf(sheets, { groups: [boats], conflicts: [{ ...dispute, ...soft }] }),
      'herald.txt',
      readSettings({ severity }).settings,
    ).map((diagnostic) => diagnostic.severity);
  expect(levels({ figure: 'error' })).toEqual(['error']);
  expect(levels({ figure: 'off' })).toEqual([]);
  expect(levels({ date: 'off' })).toEqual(['warning']);
  expect(levels({ figure: 'error', explained: 'hint' }, { explained: true })).toEqual(['hint']);
  expect(levels({ developing: 'off' }, { developing: true })).toEqual([]);
});

test('related places are cut at ten, and the cut is said', () => {
  const copies = Array.from({ length: 14 }, (_, n) => new Sheet(`copy-${n}.txt`, 'six boats').figure('six', 6));
  const members = copies.map(({ path }) => [path, 'figure 6'] as const);
  const crowd = snapshotOf([herald, ...copies], {
    groups: [groupOf('g1', [...members, ['herald.txt', 'figure 9']])],
    conflicts: [conflictOf('g1', [members, [['herald.txt', 'figure 9']]])],
  });
  const related = diagnosticsOf(crowd, 'herald.txt', settings)[0]?.related ?? [];
  expect(related).toHaveLength(11);
  expect(related.at(-1)?.message).toContain('4 more places');
});

test('more than a thousand diagnostics in a file are cut, and the cut is said', () => {
  const count = 1001;
  const text = Array.from({ length: count }, (_, n) => `n${n}x`).join(' ');
  const many = new Sheet('many.txt', text);
  for (let n = 0; n < count; n++) many.figure(`n${n}x`, n);
  const crowd = snapshotOf([many], {
    groups: Array.from({ length: count }, (_, n) => groupOf(`g${n}`, [['many.txt', `figure ${n}`]])),
    conflicts: Array.from({ length: count }, (_, n) => conflictOf(`g${n}`, [[['many.txt', `figure ${n}`]]])),
  });
  const diagnostics = diagnosticsOf(crowd, 'many.txt', settings);
  expect(diagnostics).toHaveLength(1000);
  expect(diagnostics[0]?.message).toBe('999 of 1001 entries of this article are listed');
});

test('a card tells the figure in words, those that differ first, and why', () => {
  const card = cardAt(snapshot, 'agency.txt', at(agency, 'six'));
  expect(card).toMatchObject({ kind: 'figure', title: '6 boats', status: 'conflict', because: ['both count boats'] });
  expect(card?.sources.map(({ label, value, differs }) => [label, value, differs])).toEqual([
    ['Herald', '9 boats', true],
    ['Radio Bay', '6 boats', false],
  ]);
});

test('a card says what was inferred, and from where', () => {
  const card = cardAt(snapshot, 'agency.txt', at(agency, 'May 3'));
  expect(card).toMatchObject({
    title: 'Saturday 3 May 2031',
    status: 'single',
    verdict: 'Uncorroborated: no other article tells this.',
    notes: [
      'The year is not in the text; taken from the article’s date of publication in its dateline (Sunday 4 May 2031).',
    ],
  });
});

test('a person’s card gives the office and the other spellings', () => {
  const card = cardAt(snapshot, 'herald.txt', at(herald, 'Brandt'));
  expect(card).toMatchObject({
    kind: 'official',
    title: 'Ellen Brandt, harbour master',
    verdict: 'Named in 1 other article.',
  });
  expect(card?.sources.map(({ path, value }) => [path, value])).toEqual([['agency.txt', 'harbour master']]);
});

test('no card where nothing stands', () => {
  expect(cardAt(snapshot, 'agency.txt', at(agency, 'storm'))).toBeNull();
  expect(cardAt(snapshot, 'gone.txt', 0)).toBeNull();
});

test('a printed card escapes what articles say, and links only where it is told to', () => {
  const card = cardAt(snapshot, 'radio.txt', at(radio, 'six'));
  const sources = card?.sources.map((source) =>
    printedSource(snapshot, source, textsOf(sheets), (path) => `file:///${path}`),
  );
  if (!card || !sources) throw new Error('there is a card');
  const markdown = cardMarkdown(card, sources.slice(0, 1), { place: () => 'LINK', all: 'ALL' });
  expect(markdown).toContain('\\[sank\\]\\(http\\:\\/\\/x\\)');
  expect(markdown.match(/\]\(([^)]*)\)/g)?.filter((link) => !link.includes('\\'))).toEqual(['](ALL)', '](LINK)']);
  expect(markdown).toContain('[Show all 2]');
  expect(markdown).toContain('[Herald, line 1]');
  expect(cardText(card, sources)).toContain('Differs: 9 boats. Herald, line 1, 6 May 2031: “Nine boats [sank]');
});

test('references, highlights and definition of a figure and of a person', () => {
  const paths = (spots: readonly { path: string }[]) => spots.map(({ path }) => path);
  expect(paths(referencesAt(snapshot, 'radio.txt', at(radio, 'six')))).toEqual([
    'agency.txt',
    'herald.txt',
    'radio.txt',
  ]);
  expect(paths(highlightsAt(snapshot, 'radio.txt', at(radio, 'six')))).toEqual(['radio.txt']);
  expect(definitionAt(snapshot, 'herald.txt', at(herald, 'Brandt'))).toMatchObject({ path: 'agency.txt' });
  expect(definitionAt(snapshot, 'herald.txt', at(herald, 'Nine'))).toMatchObject({ path: 'agency.txt' });
});

test('search finds people, numbers however they are grouped, and dates in words or digits', () => {
  const names = (query: string) => [...search(snapshot, query)].flatMap((found) => (found ? [found.name] : []));
  expect(names('brandt')).toEqual(['Ellen Brandt']);
  expect(names('')).toEqual(['Ellen Brandt']);
  expect(names('2031-05-03')).toEqual(['Saturday 3 May 2031']);
  expect(names('3 may')).toEqual(['Saturday 3 May 2031']);
  expect(names('9')).toContain('9 boats');
  expect(names('zebra')).toEqual([]);
});

test('selections grow from word to article', () => {
  const spans = selectionsAt(snapshot, 'agency.txt', agency.text, at(agency, 'Brandt said'));
  expect(spans.map(({ start, end }) => agency.text.slice(start, end))).toEqual([
    'Brandt',
    'Ellen Brandt',
    'harbour master Ellen Brandt said.',
    agency.text,
  ]);
});

test('the lens and the summary count what is not explained', () => {
  expect(lensesOf(snapshot, 'agency.txt')).toMatchObject([{ title: '1 contradiction', opens: 'problems' }]);
  expect(lensesOf(snapshotOf(sheets, {}), 'agency.txt')).toEqual([]);
  expect(summaryOf(snapshot)).toMatchObject({
    articles: 3,
    conflicts: 1,
    skipped: 1,
    byKind: { figure: 1 },
    text: '3 articles: 1 contradiction. 1 file skipped.',
  });
});
