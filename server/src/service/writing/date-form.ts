import { parseDay, weekdayOf } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import { weekdayName } from '../words/date.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)([a-z]*)(\\.?)';
const WEEKDAY = '(?:((?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?';
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(st|nd|rd|th)?(?:,? (\\d{4}))?$`, 'i');
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})(st|nd|rd|th)? ${MONTH}(?:,? (\\d{4}))?$`, 'i');
/** Months that AP and its followers write out in full also beside a day. */
const SHORT = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** How a text writes its days: "Monday, Nov. 9, 2020" or "9 November". */
export interface DateForm {
  readonly first: 'month' | 'day';
  readonly months: 'long' | 'short';
  readonly ordinal: boolean;
  readonly weekday: boolean;
  readonly year: boolean;
}

/** What is written where nothing tells how: the month in letters cannot be misread. */
export const PLAIN_FORM: DateForm = { first: 'day', months: 'long', ordinal: false, weekday: false, year: true };

/** The form of a day in words; null for words that are no calendar day ("Tuesday", "last week"). */
export function formOf(words: string): DateForm | null {
  const flat = words.replace(/\s+/g, ' ').trim();
  const monthFirst = MONTH_FIRST.exec(flat);
  const dayFirst = monthFirst ? null : DAY_FIRST.exec(flat);
  if (monthFirst) {
    const [, weekday, stem = '', rest = '', dot = '', , ordinal, year] = monthFirst;
    return form('month', weekday, isShort(stem, rest, dot), ordinal, year);
  }
  if (!dayFirst) return null;
  const [, weekday, , ordinal, stem = '', rest = '', dot = '', year] = dayFirst;
  return form('day', weekday, isShort(stem, rest, dot), ordinal, year);
}

const form = (
  first: DateForm['first'],
  weekday: string | undefined,
  short: boolean,
  ordinal: string | undefined,
  year: string | undefined,
): DateForm => ({
  first,
  months: short ? 'short' : 'long',
  ordinal: ordinal !== undefined,
  weekday: weekday !== undefined,
  year: year !== undefined,
});

/** "Nov." and "Nov"; May, June and July are as short as they get. */
const isShort = (stem: string, rest: string, dot: string): boolean =>
  dot !== '' || (rest === '' && !/^(?:may|june|july)$/i.test(stem));

/** The form that a text's dates have most often, with the year; the plain one where they have none. */
export function usualForm(dates: readonly DateMention[]): DateForm {
  const counts = new Map<string, { readonly form: DateForm; times: number }>();
  for (const date of dates) {
    const found = formOf(date.text);
    if (!found) continue;
    // "May 9" is long and short at once; it tells the order alone.
    const usual = {
      ...found,
      weekday: false,
      year: true,
      months: /may/i.test(date.text) ? 'long' : found.months,
    } as const;
    const key = JSON.stringify(usual);
    const known = counts.get(key);
    if (known) known.times++;
    else counts.set(key, { form: usual, times: 1 });
  }
  let best: { readonly form: DateForm; times: number } | null = null;
  for (const one of counts.values()) if (!best || one.times > best.times) best = one;
  return best?.form ?? PLAIN_FORM;
}

/** A day (`2020-11-09`) in that form; null for other values. */
export function writtenDay(value: string, { first, months, ordinal, weekday, year }: DateForm): string | null {
  const epoch = value.length === 10 ? parseDay(value) : null;
  if (epoch === null) return null;
  const [y = '', m = '', d = ''] = value.split('-');
  const month = (months === 'short' ? SHORT : MONTHS)[Number(m) - 1] ?? '';
  const day = `${Number(d)}${ordinal ? suffix(Number(d)) : ''}`;
  const date = first === 'month' ? `${month} ${day}${year ? `, ${y}` : ''}` : `${day} ${month}${year ? ` ${y}` : ''}`;
  return weekday ? `${weekdayName(weekdayOf(epoch))}, ${date}` : date;
}

function suffix(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}
