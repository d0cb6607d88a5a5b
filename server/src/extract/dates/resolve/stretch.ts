import { epochDay, intervalOf, isoDay, isoWeek, parseDay, weekdayOf } from '../../../model/calendar.ts';
import type { ImpliedPart } from '../../../model/date.ts';
import { isClockUnit, type TimeUnit } from '../../lexicon/time-units.ts';
import type { Origin, Stretch } from '../meaning.ts';
import {
  dayInYear,
  fromMention,
  fromPublication,
  plain,
  resolveCalendar,
  resolveDayOfMonth,
  resolveNamedDay,
  unknown,
} from './calendar.ts';
import { resolveHoliday } from './holiday.ts';
import { resolvePartOfYear, resolveSeason, yearIn } from './part-of-year.ts';
import { type Reference, type Resolved, type Scene, storyDayOf } from './scene.ts';
import { unitFrom, weekdayOnOrAfter, weekdayOnOrBefore, yearsFrom } from './shift-value.ts';

/** The TIMEX3 value of a stretch of the calendar, in the light of what is known around it. */
export function resolveStretch(stretch: Stretch, scene: Scene): Resolved {
  switch (stretch.at) {
    case 'calendar':
      return resolveCalendar(stretch, scene);
    case 'named-day':
      return resolveNamedDay(stretch.day, scene);
    case 'weekend-of': {
      const of = resolveStretch(stretch.of, scene);
      const day = parseDay(of.value.slice(0, 10));
      // Of a Monday or Tuesday the one before ("Labor Day weekend"), of a later day the one after ("Thanksgiving weekend").
      return { ...of, value: day === null ? 'XXXX-WXX-WE' : `${isoWeek(day - 2)}-WE` };
    }
    case 'in-year': {
      const of = resolveStretch(stretch.year, scene);
      return { ...of, value: dayInYear(of.value, stretch.month, stretch.day) };
    }
    case 'weekday':
      return resolveWeekday(stretch, scene);
    case 'day-of-month':
      return resolveDayOfMonth(stretch, scene);
    case 'weekday-of-week': {
      const { publication } = scene;
      if (publication === null) return unknown(`XXXX-WXX-${stretch.weekday}`, WHOLE_DATE);
      const monday = publication - weekdayOf(publication) + 1;
      return {
        value: isoDay(monday + stretch.weeks * 7 + stretch.weekday - 1),
        implied: WHOLE_DATE,
        anchor: fromPublication(publication),
      };
    }
    case 'unit-of': {
      const of = resolveStretch(stretch.of, scene);
      const day = parseDay(of.value);
      return { ...of, value: day === null ? (UNKNOWN[stretch.unit] ?? 'XXXX') : unitFrom(day, stretch.unit, 0) };
    }
    case 'offset':
      return resolveOffset(stretch, scene);
    case 'beside':
      return resolveBeside(stretch, scene);
    case 'same-period':
      return resolveSamePeriod(stretch, scene);
    case 'season':
      return resolveSeason(stretch, scene, resolveStretch);
    case 'part-of-year':
      return resolvePartOfYear(stretch, scene, resolveStretch);
    case 'holiday':
      return resolveHoliday(stretch, scene, resolveStretch);
    case 'nth':
      return resolveNth(stretch, scene);
    case 'nth-weekday':
      return resolveNthWeekday(stretch, scene);
    case 'value':
      return plain(stretch.value);
    case 'short-decade':
      return resolveDecade(stretch.decade, scene);
    case 'fiscal-year': {
      const year = stretch.year ? resolveStretch(stretch.year, scene) : unknown('XXXX', ['year']);
      return { ...year, value: `FY${year.value}` };
    }
  }
}

const WHOLE_DATE: readonly ImpliedPart[] = ['year', 'month', 'day'];

const HALF_A_WEEK = 4;

function resolveWeekday(stretch: Extract<Stretch, { at: 'weekday' }>, scene: Scene): Resolved {
  const { weekday, turn } = stretch;
  const { publication, reference } = scene;
  const make = (day: number): Resolved => ({
    value: isoDay(day),
    implied: WHOLE_DATE,
    anchor: publication === null ? null : fromPublication(publication),
  });
  const story = turn === 'following' ? storyDayOf(scene) : null;
  if (story)
    return {
      value: isoDay(weekdayOnOrAfter(story.first + 1, weekday)),
      implied: WHOLE_DATE,
      anchor: fromMention(story),
    };
  if (publication === null) {
    // Without a date of publication a weekday is still fixed by a day told in the same breath.
    if (reference && reference.sentence >= scene.sentence - 1 && parseDay(reference.value) !== null)
      return {
        value: isoDay(weekdayOnOrAfter(reference.first + 1, weekday)),
        implied: WHOLE_DATE,
        anchor: fromMention(reference),
      };
    return unknown(`XXXX-WXX-${weekday}`, WHOLE_DATE);
  }
  const monday = publication - weekdayOf(publication) + 1;
  switch (turn) {
    case 'last': {
      // On a Sunday "last Monday" is the one of this week; on a Wednesday it is that of the week before.
      const before = weekdayOnOrBefore(publication - 1, weekday);
      return make(publication - before >= HALF_A_WEEK ? before : monday - 7 + weekday - 1);
    }
    case 'past':
      return make(weekdayOnOrBefore(publication - 1, weekday));
    case 'this':
      return make(monday + weekday - 1);
    case 'next':
      return make(monday + 7 + weekday - 1);
    case 'coming':
    case 'following':
      return make(weekdayOnOrAfter(publication + 1, weekday));
    case 'near':
      return make(
        scene.tense === 'future' ? weekdayOnOrAfter(publication, weekday) : weekdayOnOrBefore(publication, weekday),
      );
  }
}

const IMPLIED: Readonly<Partial<Record<TimeUnit, readonly ImpliedPart[]>>> = {
  month: ['year', 'month'],
  quarter: ['year', 'month'],
  half: ['year', 'month'],
  year: ['year'],
  decade: ['year'],
  century: ['century'],
};
const UNKNOWN: Readonly<Partial<Record<TimeUnit, string>>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'X'.repeat(3),
  century: 'XX',
};

function resolveOffset(stretch: Extract<Stretch, { at: 'offset' }>, scene: Scene): Resolved {
  const { unit, count, origin } = stretch;
  const { publication } = scene;
  const implied = IMPLIED[unit] ?? WHOLE_DATE;
  const near = origin === 'now' ? null : storyOf(unit, count, scene);
  // "The count is higher than on Thursday, for a guest fell ill at the weekend": in the week of the news the weekend is the last one.
  const current = unit === 'weekend' && count === 0 && origin === 'then' && near && publication !== null;
  if (near && !(current && Math.abs(publication - near.first) <= 7)) {
    const year = YEARLY.has(unit) ? yearIn(near.value) : null;
    const from = year === null ? near.first : epochDay(year, 1, 1);
    const on =
      unit === 'weekend' && count === 0 && parseDay(near.value) !== null ? weekendBy('then', scene, from) : count;
    return { value: unitFrom(from, unit, on), implied, anchor: fromMention(near) };
  }
  const past = scene.tense === 'past';
  // "The following day" of a story that names no day is not the day after the paper came out.
  if (publication === null || origin === 'told' || (origin === 'then' && count > 0 && past && !isClockUnit(unit)))
    return unknown(UNKNOWN[unit] ?? 'XXXX-XX-XX', implied);
  const anchor = fromPublication(publication);
  if (unit === 'weekend' && count === 0)
    return { value: unitFrom(publication, 'weekend', weekendBy(origin, scene, publication)), implied, anchor };
  return { value: unitFrom(publication, unit, count), implied, anchor };
}

/** The date told near by that an offset is counted from; one that is still to come carries no past sentence behind it. */
function storyOf(unit: TimeUnit, count: number, scene: Scene): Reference | null {
  const { publication, reference } = scene;
  const near = reference && isStoryTime(reference.value, unit, count) && scene.sentence - reference.sentence <= 2;
  const tooLate =
    near &&
    reference.sentence !== scene.sentence &&
    publication !== null &&
    reference.first > publication &&
    scene.tense === 'past';
  if (near && !tooLate) return reference;
  // These are counted from a day, however long ago in the paragraph it was told.
  return unit === 'day' || isClockUnit(unit) ? storyDayOf(scene) : null;
}

const YEARLY: ReadonlySet<TimeUnit> = new Set<TimeUnit>(['year', 'decade']);

/** "this weekend" is the one ahead, unless the tense looks back and the week is young; "the weekend" is the one behind. */
function weekendBy(origin: Origin, scene: Scene, publication: number): number {
  const weekday = weekdayOf(publication);
  if (origin === 'then') return weekday >= 6 || scene.tense === 'future' ? 0 : -1;
  return weekday <= 4 && scene.tense === 'past' ? -1 : 0;
}

/** A reference can carry an offset only where it is at least as fine: no "next day" of "2008". */
function isStoryTime(value: string, unit: TimeUnit, count: number): boolean {
  if (unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second') return parseDay(value) !== null;
  if (unit === 'week' || unit === 'weekend') return parseDay(value) !== null || /^\d{4}-W/.test(value);
  if (unit === 'month') return /^\d{4}-\d\d/.test(value);
  if (unit === 'quarter') return /^\d{4}-(?:\d\d|Q)/.test(value);
  return count !== 0 || /^(?:FY)?\d{4}/.test(value);
}

function resolveBeside(stretch: Extract<Stretch, { at: 'beside' }>, scene: Scene): Resolved {
  const of = resolveStretch(stretch.of, scene);
  const day = parseDay(of.value);
  return day === null
    ? { ...of, value: UNKNOWN[stretch.unit] ?? 'XXXX-XX-XX' }
    : { ...of, value: dayFrom(day, stretch.unit, stretch.count) };
}

/** "two weeks from tomorrow" is a day. */
const dayFrom = (day: number, unit: TimeUnit, count: number): string =>
  unit === 'day' ? isoDay(day + count) : unit === 'week' ? isoDay(day + count * 7) : unitFrom(day, unit, count);

function resolveSamePeriod(stretch: Extract<Stretch, { at: 'same-period' }>, scene: Scene): Resolved {
  const { publication, reference } = scene;
  const { years, exact } = stretch;
  if (reference && scene.sentence - reference.sentence <= 2) {
    const ownLength = exact || (reference.sentence === scene.sentence && parseDay(reference.value) === null);
    const value =
      ownLength || reference.value.startsWith('FY')
        ? yearsFrom(reference.value, years)
        : unitFrom(reference.first, 'year', years);
    if (value) return { value, implied: ['year'], anchor: fromMention(reference) };
  }
  if (publication === null) return unknown('XXXX', ['year']);
  return { value: unitFrom(publication, 'year', years), implied: ['year'], anchor: fromPublication(publication) };
}

function resolveNth(stretch: Extract<Stretch, { at: 'nth' }>, scene: Scene): Resolved {
  const of = stretch.of && resolveStretch(stretch.of, scene);
  const interval = of && intervalOf(of.value);
  if (!of || !interval) return unknown(UNKNOWN[stretch.unit] ?? 'XXXX-XX-XX', WHOLE_DATE);
  const { n, unit } = stretch;
  const { first, last } = interval;
  const offset = n - 1;
  switch (unit) {
    case 'day':
      return { ...of, value: isoDay(n < 0 ? last : first + offset) };
    case 'week': {
      // A week belongs to the month or year that its Thursday lies in (ISO 8601).
      const thursday = n < 0 ? weekdayOnOrBefore(last, 4) : weekdayOnOrAfter(first, 4) + offset * 7;
      return { ...of, value: isoWeek(thursday) };
    }
    case 'weekend': {
      const saturday = n < 0 ? weekdayOnOrBefore(last, 6) : weekdayOnOrAfter(first, 6) + offset * 7;
      return { ...of, value: `${isoWeek(saturday)}-WE` };
    }
    default:
      return { ...of, value: n < 0 ? unitFrom(last, unit, 0) : unitFrom(first, unit, offset) };
  }
}

function resolveNthWeekday(stretch: Extract<Stretch, { at: 'nth-weekday' }>, scene: Scene): Resolved {
  const of = resolveStretch(stretch.of, scene);
  const interval = intervalOf(of.value);
  if (!interval) return { ...of, value: `XXXX-WXX-${stretch.weekday}` };
  const day =
    stretch.n < 0
      ? weekdayOnOrBefore(interval.last, stretch.weekday)
      : weekdayOnOrAfter(interval.first, stretch.weekday) + (stretch.n - 1) * 7;
  return { ...of, value: isoDay(day) };
}

/** "the 60s": the last such decade that was over when the article appeared. */
function resolveDecade(decade: number, scene: Scene): Resolved {
  const { publication } = scene;
  const over = publication !== null && epochDay(2010 + decade * 10, 1, 1) <= publication;
  return {
    value: `${over ? 20 : 19}${decade}`,
    implied: ['century'],
    anchor: publication === null ? null : fromPublication(publication),
  };
}
