import { expect, test } from 'vitest';
import { dateInWords } from '../../../server/src/service/words/date.ts';
import { figureInWords } from '../../../server/src/service/words/figure.ts';
import { escaped } from '../../../server/src/service/words/markdown.ts';

test.each([
  ['2020-11-10', null, 'Tuesday 10 November 2020'],
  ['2020-11', null, 'November 2020'],
  ['2020', 'END', 'the end of 2020'],
  ['2020-FA', null, 'autumn 2020'],
  ['2020-Q3', null, 'third quarter of 2020'],
  ['2024-W16', null, 'week 16 of 2024'],
  ['202', null, 'the 2020s'],
  ['20', null, 'the 21st century'],
  ['FY2021', null, 'fiscal year 2021'],
  ['2020-11-09T14:30', null, '14:30, Monday 9 November 2020'],
  ['2020-11-09TMO', null, 'morning of Monday 9 November 2020'],
  ['2020-11-09/2020-11-12', null, 'Monday 9 November 2020 to Thursday 12 November 2020'],
  ['P5Y', null, '5 years'],
  ['P1M', 'MORE_THAN', 'more than 1 month'],
  ['PT1H30M', null, '1 hour 30 minutes'],
  ['P2CE', null, '2 centuries'],
  ['PXD', null, 'some days'],
  ['PRESENT_REF', null, 'now'],
  ['XXXX-11-09', null, '9 November, year unknown'],
  ['2020-02-31', null, 'as it stands'],
  ['XXXX-WXX-1', null, 'as it stands'],
] as const)('%s %s is "%s"', (value, mod, words) => expect(dateInWords(value, mod, 'as it stands')).toBe(words));

const plain = {
  to: null,
  comparator: '=',
  change: null,
  unit: null,
  counted: null,
  sort: 'count',
  additional: false,
  approximate: false,
} as const;
test.each([
  [{ ...plain, value: 100_000, comparator: '>', counted: 'people' }, 'more than 100,000 people'],
  [{ ...plain, value: 1960, counted: 'troops' }, '1,960 troops'],
  [{ ...plain, value: 2000, comparator: '<', approximate: true }, 'almost 2,000'],
  [{ ...plain, value: 2000, comparator: '<' }, 'less than 2,000'],
  [{ ...plain, value: 2000, comparator: '>', approximate: true }, 'just over 2,000'],
  [{ ...plain, value: 1_200_000, unit: 'USD', comparator: '~' }, 'about USD 1.2 million'],
  [{ ...plain, value: 1_234_567 }, '1,234,567'],
  [{ ...plain, value: 3.5, unit: '%', change: 'up' }, 'up 3.5%'],
  [{ ...plain, value: 10, to: 12, counted: 'boats' }, '10 to 12 boats'],
  [{ ...plain, value: 5, unit: '[mi_i]' }, '5 miles'],
  [{ ...plain, value: 5, unit: 'km' }, '5 km'],
  [{ ...plain, value: 19, sort: 'age' }, '19 years'],
  [{ ...plain, value: 2, counted: 'boats', additional: true }, '2 more boats'],
  [{ ...plain, value: 0.30000000000000004 }, '0.3'],
  [{ ...plain, value: -1500 }, '-1,500'],
] as const)('%j', (figure, words) => expect(figureInWords(figure)).toBe(words));

test('no Markdown, theme icon, HTML or address of an article survives', () => {
  const hostile = '[a](command:x) $(alert) <img> www.evil.example `code` \u202eecived\u0007';
  expect(escaped(hostile).replace(/\\./g, '')).toMatch(/^[\p{L}\s\ufffd]*$/u);
});
