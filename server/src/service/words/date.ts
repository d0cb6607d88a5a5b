import { epochDay, parseDay, weekdayOf } from '../../model/calendar.ts';
import type { TimexMod } from '../../model/date.ts';
import { ordinal } from '../../text/ordinal.ts';
import { type DateStyle, localDay, localMonth, localWeekday, localYearless, PLAIN } from './reader.ts';
import { languageOf, type Message, say } from './say.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const PARTS: Readonly<Record<string, Message>> = {
  SP: 'spring {0}',
  SU: 'summer {0}',
  FA: 'autumn {0}',
  WI: 'winter {0}',
  Q1: 'first quarter of {0}',
  Q2: 'second quarter of {0}',
  Q3: 'third quarter of {0}',
  Q4: 'fourth quarter of {0}',
  H1: 'first half of {0}',
  H2: 'second half of {0}',
};
const DAY_PARTS: Readonly<Record<string, Message>> = {
  MO: 'morning of {0}',
  MI: 'noon of {0}',
  AF: 'afternoon of {0}',
  EV: 'evening of {0}',
  NI: 'night of {0}',
  DT: 'daytime of {0}',
};
const REFERENCES: Readonly<Record<string, Message>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};
const MODS: Readonly<Record<TimexMod, Message>> = {
  BEFORE: 'before {0}',
  AFTER: 'after {0}',
  ON_OR_BEFORE: 'by {0}',
  ON_OR_AFTER: 'from {0}',
  LESS_THAN: 'less than {0}',
  MORE_THAN: 'more than {0}',
  EQUAL_OR_LESS: 'at most {0}',
  EQUAL_OR_MORE: 'at least {0}',
  START: 'the start of {0}',
  MID: 'the middle of {0}',
  END: 'the end of {0}',
  APPROX: 'about {0}',
};
const UNITS: Readonly<Record<string, Message>> = {
  Y: '{0} years',
  M: '{0} months',
  W: '{0} weeks',
  D: '{0} days',
  DE: '{0} decades',
  CE: '{0} centuries',
  Q: '{0} quarters',
  WE: '{0} weekends',
  TH: '{0} hours',
  TM: '{0} minutes',
  TS: '{0} seconds',
};

/**
 * A TIMEX3 value as people write it: `2020-11-10` is "Tuesday 10 November 2020", `2020-FA` "autumn 2020", `P5Y`
 * "5 years". A value that has no such form (a set, an unknown part) is given as `otherwise`, the article's own words. Days and months
 * are written as the reader's language writes them, the words around them in a language that the server speaks.
 */
export function dateInWords(value: string, mod: TimexMod | null, otherwise: string, style: DateStyle = PLAIN): string {
  const words = stretch(value, style);
  if (words === null) return otherwise;
  return mod === null ? words : say(style, MODS[mod], words);
}

/** The name of an ISO weekday in the reader's language, 1 = Monday; empty for other numbers. */
export const weekdayName = (weekday: number, style: DateStyle = PLAIN): string =>
  localWeekday(weekday, style) ?? WEEKDAYS[weekday - 1] ?? '';

function stretch(value: string, style: DateStyle): string | null {
  const reference = REFERENCES[value];
  if (reference) return say(style, reference);
  const slash = value.indexOf('/');
  if (slash > 0) {
    const [from, to] = [stretch(value.slice(0, slash), style), stretch(value.slice(slash + 1), style)];
    return from && to ? say(style, '{0} to {1}', from, to) : null;
  }
  if (value.startsWith('P')) return duration(value, style);
  const [date = '', time] = value.split('T');
  const day = calendar(date, style);
  if (day === null || time === undefined) return day;
  const part = DAY_PARTS[time];
  if (part) return say(style, part, day);
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
    if (!month) return null;
    const day = yearless[2] === undefined ? null : Number(yearless[2]);
    const plain = day === null ? month : `${day} ${month}`;
    return say(style, '{0}, year unknown', localYearless(Number(yearless[1]), day, style) ?? plain);
  }
  const match = /^(FY)?(\d{2,4})(?:-(\w\w)|-W(\d\d)(-WE)?)?$/.exec(value);
  if (!match) return null;
  const [, fiscal, digits = '', part, week, weekend] = match;
  if (digits.length === 3) return say(style, 'the {0}s', `${digits}0`);
  if (digits.length === 2) return say(style, 'the {0} century', ordinalIn(Number(digits) + 1, style));
  if (week) return say(style, weekend ? 'weekend of week {0} of {1}' : 'week {0} of {1}', String(Number(week)), digits);
  const year = fiscal ? say(style, 'fiscal year {0}', digits) : digits;
  if (!part) return year;
  const month = MONTHS[Number(part) - 1];
  const local = month && !fiscal ? localMonth(epochDay(Number(digits), Number(part), 1), style) : null;
  if (local) return local;
  const season = PARTS[part];
  if (season) return say(style, season, year);
  return month ? `${month} ${year}` : null;
}

/** `P5Y`, `P2W`, `PT1H30M`, `P1DE`; `X` stands for a number that the text leaves open ("several months"). */
function duration(value: string, style: DateStyle): string | null {
  const parts: string[] = [];
  const [days = '', time = ''] = value.slice(1).split('T');
  for (const [prefix, text] of [
    ['', days],
    ['T', time],
  ] as const) {
    for (const [, number = '', unit = ''] of text.matchAll(/(\d+(?:\.\d+)?|X)(DE|CE|WE|[YMWDQHS])/g)) {
      const name = UNITS[prefix + unit];
      if (!name) return null;
      parts.push(say(style, name, number === 'X' ? say(style, 'some') : Number(number)));
    }
  }
  return parts.length > 0 ? parts.join(' ') : null;
}

/** "21st" in English; the other languages write the number alone. */
const ordinalIn = (n: number, style: DateStyle): string => (languageOf(style.locale) === 'en' ? ordinal(n) : String(n));
