import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  epochDay,
  intervalOf,
  isDate,
  isoDay,
  isoWeek,
  mondayOf,
  parseDay,
  weekdayOf,
} from '../../../server/src/model/calendar.ts';

test('known days', () => {
  expect(epochDay(1970, 1, 1)).toBe(0);
  expect(epochDay(2000, 3, 1)).toBe(11017);
  expect(weekdayOf(epochDay(2021, 2, 9))).toBe(2);
  expect(weekdayOf(epochDay(1969, 12, 29))).toBe(1);
  expect(isDate(2023, 2, 29)).toBe(false);
  expect(isDate(2000, 2, 29)).toBe(true);
});

test('days and dates agree with each other, and with the platform', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
      const { year, month, day: dayOfMonth } = civilOf(day);
      expect(epochDay(year, month, dayOfMonth)).toBe(day);
      if (year > 100) expect(Date.UTC(year, month - 1, dayOfMonth)).toBe(day * 86_400_000);
    }),
  );
});

test('ISO weeks turn with the Thursday', () => {
  expect(isoWeek(epochDay(2021, 1, 3))).toBe('2020-W53');
  expect(isoWeek(epochDay(2008, 12, 29))).toBe('2009-W01');
  expect(isoDay(mondayOf(2009, 1))).toBe('2008-12-29');
});

test('months are added within the length of the month', () => {
  expect(addMonths({ year: 2023, month: 1, day: 31 }, 1)).toEqual({ year: 2023, month: 2, day: 28 });
  expect(addMonths({ year: 2023, month: 3, day: 15 }, -3)).toEqual({ year: 2022, month: 12, day: 15 });
});

test.each([
  ['2020-11-09', '2020-11-09', '2020-11-09', 'day'],
  ['2020-11-09T14:30', '2020-11-09', '2020-11-09', 'time'],
  ['2020-11-09TMO', '2020-11-09', '2020-11-09', 'day-part'],
  ['2020-11', '2020-11-01', '2020-11-30', 'month'],
  ['2020', '2020-01-01', '2020-12-31', 'year'],
  ['202', '2020-01-01', '2029-12-31', 'decade'],
  ['19', '1900-01-01', '1999-12-31', 'century'],
  ['2020-FA', '2020-09-01', '2020-12-21', 'season'],
  ['2020-WI', '2020-01-01', '2021-03-20', 'season'],
  ['2020-Q3', '2020-07-01', '2020-09-30', 'quarter'],
  ['2020-H2', '2020-07-01', '2020-12-31', 'half'],
  ['2024-W16', '2024-04-15', '2024-04-21', 'week'],
  ['2024-W16-WE', '2024-04-20', '2024-04-21', 'weekend'],
  ['2019/2021', '2019-01-01', '2021-12-31', 'range'],
])('%s covers %s to %s', (value, first, last, granularity) => {
  expect(intervalOf(value)).toEqual({ first: parseDay(first), last: parseDay(last), granularity });
});

test.each(['P5Y', 'PT2H', 'PRESENT_REF', 'XXXX-WXX-2', '2021-02-30', '2021-13', '2021-W54', '', 'x', '2021/2019'])(
  '%s covers no definite days',
  (value) => expect(intervalOf(value)).toBeNull(),
);
