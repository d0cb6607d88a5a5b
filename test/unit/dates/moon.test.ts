import { expect, test } from 'vitest';
import {
  chineseNewYear,
  easternEaster,
  hanukkah,
  islamicDay,
  jewishNewYear,
  passover,
} from '../../../server/src/extract/dates/resolve/moon.ts';
import { epochDay, isoDay } from '../../../server/src/model/calendar.ts';

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

test('a day of the Islamic calendar falls in every year of ours, early in it too', () => {
  for (let year = 1900; year < 2100; year++)
    for (const [month, day] of [
      [1, 10],
      [9, 1],
      [10, 1],
      [12, 10],
    ] as const)
      expect(isoDay(islamicDay(year, month, day)).slice(0, 4)).toBe(String(year));
  expect(isoDay(islamicDay(2004, 12, 10))).toBe('2004-02-01');
});

test('where such a day falls twice in a year, the nearest time is meant', () => {
  expect(isoDay(islamicDay(2000, 10, 1))).toBe('2000-01-07');
  expect(isoDay(islamicDay(2000, 10, 1, epochDay(2001, 1, 3)))).toBe('2000-12-27');
  expect(isoDay(islamicDay(1999, 10, 1, epochDay(1999, 12, 27)))).toBe('2000-01-07');
});
