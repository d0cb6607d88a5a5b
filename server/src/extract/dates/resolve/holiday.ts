import { civilOf, epochDay, isoDay, weekdayOf } from '../../../model/calendar.ts';
import type { Feast, HolidayRule } from '../../lexicon/holidays.ts';
import type { Stretch } from '../meaning.ts';
import { unknown, yearFor } from './calendar.ts';
import { chineseNewYear, easternEaster, hanukkah, islamicDay, jewishNewYear, passover } from './moon.ts';
import { type Resolve, yearIn } from './part-of-year.ts';
import type { Resolved, Scene } from './scene.ts';

/** A holiday in the year that is given, or in the nearest one by tense. */
export function resolveHoliday(stretch: Extract<Stretch, { at: 'holiday' }>, scene: Scene, resolve: Resolve): Resolved {
  if (stretch.year) {
    const of = resolve(stretch.year, scene);
    const given = yearIn(of.value);
    return given === null ? { ...of, value: 'XXXX-XX-XX' } : { ...of, value: holidayValue(stretch.rule, given) };
  }
  // Where the day moves from year to year, the year is chosen by where it falls in that of the publication, then corrected.
  const usual = civilOf(holidayIn(stretch.rule, scene.publication === null ? 2000 : civilOf(scene.publication).year));
  const chosen = yearFor({ month: usual.month, day: usual.day, wholeMonth: false }, stretch.turn, scene);
  if (!chosen) return unknown('XXXX-XX-XX', ['year', 'month', 'day']);
  const near = epochDay(chosen.year, usual.month, usual.day);
  return { value: holidayValue(stretch.rule, chosen.year, near), implied: ['year'], anchor: chosen.anchor };
}

function holidayValue(rule: HolidayRule, year: number, near: number | null = null): string {
  const first = holidayIn(rule, year, near);
  return rule.by === 'feast' && rule.to > rule.from
    ? `${isoDay(first)}/${isoDay(first + rule.to - rule.from)}`
    : isoDay(first);
}

/** `near` tells which time is meant of a feast that falls twice in a year. */
function holidayIn(rule: HolidayRule, year: number, near: number | null = null): number {
  switch (rule.by) {
    case 'date':
      return epochDay(year, rule.month, rule.day);
    case 'weekday':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth) + rule.plus;
    case 'easter':
      return easterOf(year) + rule.plus;
    case 'feast':
      return FEASTS[rule.feast](year, near) + rule.from;
  }
}

const FEASTS: Readonly<Record<Feast, (year: number, near: number | null) => number>> = {
  'eastern easter': easternEaster,
  'chinese new year': chineseNewYear,
  'jewish new year': jewishNewYear,
  passover,
  hanukkah,
  ashura: (year, near) => islamicDay(year, 1, 10, near),
  ramadan: (year, near) => islamicDay(year, 9, 1, near),
  'eid al-fitr': (year, near) => islamicDay(year, 10, 1, near),
  'eid al-adha': (year, near) => islamicDay(year, 12, 10, near),
};

/** The Easter Sunday of the Western churches (the anonymous Gregorian algorithm), as an epoch day. */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * late + 114;
  return epochDay(year, Math.floor(index / 31), (index % 31) + 1);
}

/** The nth weekday of a month, or the last one for -1. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = epochDay(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = (month === 12 ? epochDay(year + 1, 1, 1) : epochDay(year, month + 1, 1)) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
