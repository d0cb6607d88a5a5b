import { epochDay, parseDay, weekdayOf } from '../../model/calendar.ts';
import type { TimexMod } from '../../model/date.ts';
import { type DateStyle, localDay, localMonth, PLAIN } from './reader.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const PARTS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
  H1: 'first half of',
  H2: 'second half of',
};
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'noon',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};
const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};
const MODS: Readonly<Record<TimexMod, string>> = {
  BEFORE: 'before',
  AFTER: 'after',
  ON_OR_BEFORE: 'by',
  ON_OR_AFTER: 'from',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
  START: 'the start of',
  MID: 'the middle of',
  END: 'the end of',
  APPROX: 'about',
};
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  DE: 'decade',
  CE: 'century',
  Q: 'quarter',
  WE: 'weekend',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};

/**
 * A TIMEX3 value as people write it: `2020-11-10` is "Tuesday 10 November 2020", `2020-FA` "autumn 2020", `P5Y`
 * "5 years". A value that has no such form (a set, an unknown part) is given as `otherwise`, the article's own words. Days and months
 * are written in the reader's language where a style asks for it; the words around them are English.
 */
export function dateInWords(value: string, mod: TimexMod | null, otherwise: string, style: DateStyle = PLAIN): string {
  const words = stretch(value, style);
  if (words === null) return otherwise;
  return mod === null ? words : `${MODS[mod]} ${words}`;
}

/** The name of an ISO weekday, 1 = Monday; empty for other numbers. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

function stretch(value: string, style: DateStyle): string | null {
  const reference = REFERENCES[value];
  if (reference) return reference;
  const slash = value.indexOf('/');
  if (slash > 0) {
    const [from, to] = [stretch(value.slice(0, slash), style), stretch(value.slice(slash + 1), style)];
    return from && to ? `${from} to ${to}` : null;
  }
  if (value.startsWith('P')) return duration(value);
  const [date = '', time] = value.split('T');
  const day = calendar(date, style);
  if (day === null || time === undefined) return day;
  const part = DAY_PARTS[time];
  if (part) return `${part} of ${day}`;
  return /^\d/.test(time) ? `${time.length === 2 ? `${time}:00` : time}, ${day}` : null;
}

function calendar(value: string, style: DateStyle): string | null {
  const day = parseDay(value);
  if (day !== null) {
    const [year = '', month = '', date = ''] = value.split('-');
    const plain = `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
    return localDay(day, style) ?? (style.weekday ? `${weekdayName(weekdayOf(day))} ${plain}` : plain);
  }
  const yearless = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (yearless) {
    const month = MONTHS[Number(yearless[1]) - 1];
    return month ? `${yearless[2] ? `${Number(yearless[2])} ` : ''}${month}, year unknown` : null;
  }
  const match = /^(FY)?(\d{2,4})(?:-(\w\w)|-W(\d\d)(-WE)?)?$/.exec(value);
  if (!match) return null;
  const [, fiscal, digits = '', part, week, weekend] = match;
  if (digits.length === 3) return `the ${digits}0s`;
  if (digits.length === 2) return `the ${ordinal(Number(digits) + 1)} century`;
  if (week) return `${weekend ? 'weekend of week' : 'week'} ${Number(week)} of ${digits}`;
  const year = fiscal ? `fiscal year ${digits}` : digits;
  if (!part) return year;
  const month = MONTHS[Number(part) - 1];
  const local = month && !fiscal ? localMonth(epochDay(Number(digits), Number(part), 1), style) : null;
  if (local) return local;
  const named = PARTS[part] ?? month;
  return named ? `${named} ${year}` : null;
}

/** `P5Y`, `P2W`, `PT1H30M`, `P1DE`; `X` stands for a number that the text leaves open ("several months"). */
function duration(value: string): string | null {
  const parts: string[] = [];
  const [days = '', time = ''] = value.slice(1).split('T');
  for (const [prefix, text] of [
    ['', days],
    ['T', time],
  ] as const) {
    for (const [, number = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?|X)(DE|CE|WE|[YMWDQHS])/g)) {
      const name = UNITS[prefix + unit];
      if (!name) return null;
      parts.push(number === 'X' ? `some ${plural(name)}` : `${number} ${number === '1' ? name : plural(name)}`);
    }
  }
  return parts.length > 0 ? parts.join(' ') : null;
}

const plural = (name: string): string => (/[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`);

const ordinal = (n: number): string => {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
};
