import { expect, test } from 'vitest';
import {
  chineseNewYear,
  easternEaster,
  hanukkah,
  islamicDay,
  jewishNewYear,
  passover,
} from '../../../server/src/extract/dates/resolve/moon.ts';
import { isoDay } from '../../../server/src/model/calendar.ts';

const years = (feast: (year: number) => number, ...given: readonly number[]) =>
  given.map((year) => isoDay(feast(year)));

test('feasts that follow the moon fall on their days', () => {
  expect(years(jewishNewYear, 2020, 2023, 2024)).toEqual(['2020-09-19', '2023-09-16', '2024-10-03']);
  expect(years(passover, 2023, 2024)).toEqual(['2023-04-06', '2024-04-23']);
  expect(years(hanukkah, 2020, 2022, 2023, 2024)).toEqual(['2020-12-11', '2022-12-19', '2023-12-08', '2024-12-26']);
  expect(years(easternEaster, 2017, 2023, 2024)).toEqual(['2017-04-16', '2023-04-16', '2024-05-05']);
  expect(years(chineseNewYear, 1997, 2004, 2007, 2015, 2024, 2026)).toEqual([
    '1997-02-07',
    '2004-01-22',
    '2007-02-18',
    '2015-02-19',
    '2024-02-10',
    '2026-02-17',
  ]);
});

test('the tabular Islamic calendar is within a day of the sighting', () => {
  expect(isoDay(islamicDay(2016, 9, 1))).toBe('2016-06-06');
  expect(isoDay(islamicDay(2022, 10, 1))).toBe('2022-05-02');
  expect(isoDay(islamicDay(2024, 12, 10))).toBe('2024-06-16');
});
