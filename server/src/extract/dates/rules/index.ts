import type { Rule } from '../rule.ts';
import { bounded } from './bounded.ts';
import { calendarDate } from './calendar-date.ts';
import { clockTime } from './clock-time.ts';
import { dayPart } from './day-part.ts';
import { dayRange } from './day-range.ts';
import { decadeOrCentury } from './decade-century.ts';
import { duration } from './duration.ts';
import { fiscalYear } from './fiscal-year.ts';
import { holiday } from './holiday.ts';
import { nth } from './nth.ts';
import { numericDate } from './numeric-date.ts';
import { partOfYear } from './part-of-year.ts';
import { phase } from './phase.ts';
import { relativeDay } from './relative-day.ts';
import { relativeUnit } from './relative-unit.ts';
import { samePeriod } from './same-period.ts';
import { season } from './season.ts';
import { set } from './set.ts';
import { shift } from './shift.ts';
import { turnedMonth } from './turned-month.ts';
import { vague } from './vague.ts';
import { week } from './week.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** Every pattern, by subject. The longest reading at a word wins; among equals the one that stands first. */
export const RULES: readonly Rule[] = [
  calendarDate,
  numericDate,
  dayRange,
  turnedMonth,
  year,
  decadeOrCentury,
  fiscalYear,
  partOfYear,
  season,
  holiday,
  weekday,
  week,
  relativeDay,
  relativeUnit,
  samePeriod,
  nth,
  phase,
  clockTime,
  dayPart,
  shift,
  bounded,
  set,
  duration,
  vague,
];
