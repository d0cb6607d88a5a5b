import { civilOf, epochDay } from '../../model/calendar.ts';

/** How a reader likes dates. */
export interface DateStyle {
  /** A BCP 47 tag that `readerLocale` has accepted. */
  readonly locale: string;
  readonly weekday: boolean;
}

/** "Tuesday 10 November 2020": what is written into reports and messages, which may be read by anybody. */
export const PLAIN: DateStyle = { locale: 'en', weekday: true };

/** The locale that an editor tells of, where dates can be written in it; else English ("qps-ploc", "no such", nothing). */
export function readerLocale(told: string | undefined): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(told ?? [])[0] ?? PLAIN.locale;
  } catch {
    return PLAIN.locale;
  }
}

/**
 * An epoch day as the reader's language writes it ("Dienstag, 10. November 2020"); null for English, which has one form of
 * its own here: with the month in letters, day before month or month before day cannot be misread.
 */
export const localDay = (day: number, { locale, weekday }: DateStyle): string | null =>
  isEnglish(locale) || civilOf(day).year < 1583
    ? null
    : written(day, locale, { day: 'numeric', month: 'long', year: 'numeric', ...(weekday ? { weekday: 'long' } : {}) });

/** The month of an epoch day ("November 2020" is "novembre 2020"); null for English. */
export const localMonth = (day: number, { locale }: DateStyle): string | null =>
  isEnglish(locale) || civilOf(day).year < 1583 ? null : written(day, locale, { month: 'long', year: 'numeric' });

/** The name of an ISO weekday; null for English, and for numbers that are none. */
export const localWeekday = (weekday: number, { locale }: DateStyle): string | null =>
  // Day 3 since 1970-01-01, a Thursday, is a Sunday.
  isEnglish(locale) || weekday < 1 || weekday > 7 ? null : written(weekday + 3, locale, { weekday: 'long' });

/** A day of the year, or a month, of a year that nobody tells; null for English. */
export const localYearless = (month: number, day: number | null, { locale }: DateStyle): string | null =>
  isEnglish(locale)
    ? null
    : written(epochDay(2000, month, day ?? 1), locale, { month: 'long', ...(day === null ? {} : { day: 'numeric' }) });

/** A number with the reader's marks between thousands and before decimals; null for English. */
export const localNumber = (value: number, { locale }: Pick<DateStyle, 'locale'>): string | null =>
  isEnglish(locale) ? null : new Intl.NumberFormat(locale, { maximumFractionDigits: 10 }).format(value);

const isEnglish = (locale: string): boolean => /^en\b/i.test(locale);

// Articles count in the Gregorian calendar, also where the reader's country has another one in daily use.
const written = (day: number, locale: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...parts, calendar: 'gregory', timeZone: 'UTC' }).format(day * 86_400_000);
