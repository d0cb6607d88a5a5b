import type { DayMonthOrder } from '../context.ts';

const NUMERIC = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{2,4}(?!\d)/g;

const NAME = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const NAME_FIRST = new RegExp(`${NAME}\\.? \\d{1,2}\\b(?! ?:)`);
const DAY_FIRST = new RegExp(`\\d(?:st|nd|rd|th)? (?:of )?${NAME}\\b`);

/**
 * The order of day and month in an article's numeric dates: as set, else as its own dates show ("25/12/2023" can only be
 * day first), else as it writes them in words ("July 8" is the American order). `auto` where nothing tells.
 */
export function orderOf(text: string, setting: DayMonthOrder): DayMonthOrder {
  if (setting !== 'auto' || !text.includes('/')) return setting;
  let dayFirst = 0;
  let monthFirst = 0;
  for (const match of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(match[1]), Number(match[2])];
    if (a > 12 && b <= 12) dayFirst++;
    if (b > 12 && a <= 12) monthFirst++;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'day-first' : 'month-first';
  return NAME_FIRST.test(text) && !DAY_FIRST.test(text) ? 'month-first' : setting;
}
