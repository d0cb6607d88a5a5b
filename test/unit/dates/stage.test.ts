import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { explainDate } from '../../../server/src/extract/dates/explain.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { isoDay } from '../../../server/src/model/calendar.ts';

const read = (text: string) => extract(text, defaultContext('stage.txt'));
const values = (text: string) => read(text).dates.map((date) => `${date.text} = ${date.value}`);

test('a header dates the article, and is a mention too', () => {
  const article = read(' date 2021-06-04 Mill burns down\n\nThe mill burned on Wednesday.');
  expect(article.published).toEqual({ value: '2021-06-04', from: 'header', yearless: null });
  expect(article.dates.map((date) => date.value)).toEqual(['2021-06-04', '2021-06-02']);
});

test('a dateline without a year takes the first year after what the text tells as past', () => {
  const article = read(
    'OSLO, March 3 (NTB) - The bank lost its chief on Wednesday, the board said.\n\nHe was hired in November 2021 and fired in January 2022.',
  );
  expect(article.published).toEqual({ value: '2022-03-03', from: 'dateline', yearless: null });
});

test('a text without header or dateline is dated from its own words, or not at all', () => {
  const dated = read('Divers found the wreck on May 3, the navy said.\n\nThe tug sank on 12 January 2019.');
  expect(dated.published).toEqual({ value: '2019-05-03', from: 'inferred', yearless: null });
  expect(read('Divers found the wreck on Tuesday, the navy said.').published).toEqual({
    value: null,
    from: null,
    yearless: 'XXXX-WXX-2',
  });
});

test('a missing year comes from the story that is told, not from the day of publication', () => {
  expect(
    values(' date 2024-12-02 Floods\n\nOn August 19, 2022, the dam broke. On August 20, the army came.').slice(1),
  ).toEqual(['August 19, 2022 = 2022-08-19', 'August 20 = 2022-08-20']);
});

test('the tense tells a day that is past from one to come', () => {
  const head = ' date 2024-04-17 Strike\n\n';
  expect(values(`${head}Drivers struck on Friday and will strike again on Monday.`).slice(1)).toEqual([
    'Friday = 2024-04-12',
    'Monday = 2024-04-22',
  ]);
  expect(values(`${head}The union said Tuesday it will vote on May 2.`).slice(1)).toEqual([
    'Tuesday = 2024-04-16',
    'May 2 = 2024-05-02',
  ]);
});

describe('what somebody did something for was as it was done, and what is ordered or planned is to come', () => {
  test.each([
    ['Drivers used lorries to block the bridge on Monday.', '2024-04-15'],
    ['Drivers gathered to protest on Sunday.', '2024-04-14'],
    ['She had set out to walk home on Monday.', '2024-04-15'],
    ['The warden was forced to resign on Monday.', '2024-04-15'],
    ['The warden left to catch a train on Monday.', '2024-04-15'],
    ['The mayor ordered them to leave on Monday.', '2024-04-22'],
    ['The mayor left them to decide on Monday.', '2024-04-22'],
    ['The union voted to strike on Monday.', '2024-04-22'],
    ['The firm announced a plan to close on Monday.', '2024-04-22'],
    ['The court was set to rule on Monday.', '2024-04-22'],
  ])('%s', (sentence, day) => {
    expect(values(` date 2024-04-17 Strike\n\n${sentence}`).at(-1)).toMatch(new RegExp(` = ${day}$`));
  });
});

test('what is implied is told, with its source', () => {
  const text = ' date 2024-04-17 Strike\n\nIt began on 3 March 2023 and ended two days later. Talks resume on Friday.';
  const [, began, ended, friday] = read(text).dates;
  expect(began).toMatchObject({ implied: [], anchor: null });
  expect(ended).toMatchObject({
    value: '2023-03-05',
    implied: ['year', 'month', 'day'],
    anchor: { from: 'mention', at: text.indexOf('3 March'), value: '2023-03-03' },
  });
  expect(friday).toMatchObject({ anchor: { from: 'publication', at: null, value: '2024-04-17' } });
  expect(friday && explainDate(friday)).toMatchObject({
    from: { kind: 'publication' },
    hint: true,
    wrongWeekday: null,
  });
});

test('a weekday beside a date is kept, and checked', () => {
  const [date] = read('The court sat on Monday, 9 February 2021.').dates;
  expect(date).toMatchObject({ value: '2021-02-09', namedWeekday: 1 });
  expect(date && explainDate(date).wrongWeekday).toEqual({ named: 1, actual: 2 });
});

test('the two ends of a range and two days for one moment carry a common number', () => {
  const range = read('The fair ran from May 3 to June 5, 2021.').dates;
  expect(range.map((d) => [d.value, d.pair])).toEqual([
    ['2021-05-03', { id: 0, as: 'from' }],
    ['2021-06-05', { id: 0, as: 'to' }],
  ]);
  const alias = read('They signed on May 3 (May 4 in Tolmark), 2021, at sea.').dates;
  expect(alias.map((d) => [d.value, d.pair]).slice(0, 2)).toEqual([
    ['2021-05-03', { id: 0, as: 'alias' }],
    ['2021-05-04', { id: 0, as: 'alias' }],
  ]);
});

test('a list of days shares its month and year', () => {
  expect(values('Polls were held on May 3, 4 and 5, 2021, and closed early.')).toEqual([
    'May 3 = 2021-05-03',
    '4 = 2021-05-04',
    '5, 2021 = 2021-05-05',
  ]);
});

test('the order of numeric dates is told by the article itself', () => {
  expect(values('It was signed on 3/4/2021 and filed on 25/4/2021.')).toEqual([
    '3/4/2021 = 2021-04-03',
    '25/4/2021 = 2021-04-25',
  ]);
  expect(values('It was signed on 3/4/2021 and filed on April 25, 2021.')[0]).toBe('3/4/2021 = 2021-03-04');
});

test('a zone named beside a time is kept', () => {
  const [time] = read('It struck at 10:15 a.m. Moscow time on 3 May 2021.').dates;
  expect(time).toMatchObject({ value: '2021-05-03T10:15', zone: 'Moscow time', type: 'TIME' });
});

test('a span that is counted from the publication covers days, another does not', () => {
  const head = ' date 2024-04-17 Rents\n\n';
  const [, past, next, plain] = read(
    `${head}Rents rose in the past three years and may fall over the next two weeks. The strike lasted five days.`,
  ).dates;
  expect(past).toMatchObject({
    value: 'P3Y',
    implied: ['anchor'],
    anchor: { from: 'publication', value: '2024-04-17' },
  });
  const days = [past, next, plain].map((date) => {
    const interval = date ? explainDate(date).interval : null;
    return interval && [isoDay(interval.first), isoDay(interval.last)];
  });
  expect(days).toEqual([['2021-04-17', '2024-04-16'], ['2024-04-18', '2024-05-01'], null]);
});
