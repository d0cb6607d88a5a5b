import { expect, test } from 'vitest';
import { excerpt } from '../../../server/src/service/excerpt.ts';
import { anyOf } from '../../../server/src/service/glob.ts';
import { LineIndex } from '../../../server/src/service/line-index.ts';
import { defaultSettings, readSettings } from '../../../server/src/service/settings.ts';

test.each([
  ['**/*.{txt,news}', ['a.txt', 'b/c/d.NEWS'], ['a.md', 'a.txt.bak']],
  ['*.txt', ['a.txt', 'b/a.txt'], ['a.text']],
  ['drafts/**', ['drafts/a.txt', 'drafts/b/c.md'], ['my/drafts/a.txt']],
  ['./in/*.txt', ['in/a.txt'], ['in/b/a.txt']],
  ['report-[0-9][!a].txt', ['report-1b.txt'], ['report-1a.txt', 'report-xb.txt']],
  ['a?c.txt', ['abc.txt'], ['a/c.txt', 'ac.txt']],
  ['{a,b/**/x}.txt', ['a.txt', 'b/x.txt', 'b/c/d/x.txt'], ['{a,b}.txt', 'b/y.txt']],
  ['(1).txt', ['(1).txt'], ['1.txt']],
  ['open[.txt', ['open[.txt'], ['open.txt']],
])('%s', (glob, yes, no) => {
  const matches = anyOf([glob]);
  expect(yes.filter((path) => !matches(path))).toEqual([]);
  expect(no.filter(matches)).toEqual([]);
});

test('offsets and positions are each other, whatever ends the lines', () => {
  const text = 'one\r\ntwo\rthree\n\nfive';
  const lines = LineIndex.of(text);
  expect(lines.position(text.indexOf('two'))).toEqual({ line: 1, character: 0 });
  expect(lines.position(text.indexOf('three') + 2)).toEqual({ line: 2, character: 2 });
  expect(lines.position(999)).toEqual({ line: 4, character: 4 });
  for (let at = 0; at <= text.length; at++) expect(lines.offset(lines.position(at))).toBe(at);
  expect(lines.offset({ line: 99, character: 0 })).toBe(text.length);
});

test('a broken setting is named, and its default stands in', () => {
  const { settings, problems } = readSettings({
    include: '**/*.md',
    exclude: [7],
    dayMonthOrder: 'american',
    severity: { date: 'loud', quote: 'off' },
  });
  expect(settings.include).toEqual(['**/*.md']);
  expect(settings.exclude).toEqual(defaultSettings.exclude);
  expect(settings.severity).toMatchObject({ date: 'default', quote: 'off' });
  expect(problems.map((problem) => problem.setting)).toEqual([
    'concordance.exclude',
    'concordance.dayMonthOrder',
    'concordance.severity.date',
  ]);
  expect(problems[1]?.complaint).toBe('must be one of "auto", "day-first", "month-first", not "american"');
});

test('an excerpt keeps the fact, whole words, and says where it cut', () => {
  const text =
    'First. The council of the old harbour town said  on\nMonday that six boats were lost in the storm. Last.';
  const sentence = { start: 7, end: text.length - 6 };
  const fact = { start: text.indexOf('six'), end: text.indexOf('six') + 3 };
  const short = excerpt(text, sentence, fact, 40);
  expect(short.text).toBe('…on Monday that six boats were lost…');
  expect(short.text.slice(short.from, short.to)).toBe('six');
  expect(excerpt(text, sentence, fact, 200).text).toBe(
    'The council of the old harbour town said on Monday that six boats were lost in the storm.',
  );
});
