import { civilOf } from '../../model/calendar.ts';

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

const isEnglish = (locale: string): boolean => /^en\b/i.test(locale);

// Articles count in the Gregorian calendar, also where the reader's country has another one in daily use.
const written = (day: number, locale: string, parts: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...parts, calendar: 'gregory', timeZone: 'UTC' }).format(day * 86_400_000);
