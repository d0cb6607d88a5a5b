import { intervalOf, weekdayOf } from '../../model/calendar.ts';
import type { Profile } from '../profile.ts';
import { strangeness } from './kinship.ts';

/** So many days apart articles tell of another day, unless a sentence names it. */
const LATER = 3;

/**
 * Whether two articles, so many days apart, may well tell of different days: days lie between them, or one cannot be dated at all.
 * A day that is only inferred decides nothing.
 */
export function tellOfOtherDays(from: Profile, to: Profile, days: number | null): boolean {
  if (days === null) return !weekdaysMeet(from, to) || strangeness(from, to) > 0;
  return !isInferred(from) && !isInferred(to) && Math.abs(days) > LATER;
}

/** The day of the article is only worked out from what it tells. */
export const isInferred = ({ article: { published } }: Profile): boolean => published.from === 'inferred';

/** A story without a date is written on the weekday of its news or soon after, and so is another one of the same event. */
function weekdaysMeet(from: Profile, to: Profile): boolean {
  const [a, b] = [weekdayIn(from.published), weekdayIn(to.published)];
  if (a === null || b === null) return false;
  const later = (b.weekday - a.weekday + WEEK) % WEEK;
  const [least, most] = [
    a.isNews === b.isNews ? -1 : a.isNews ? 0 : -SOON,
    a.isNews === b.isNews ? 1 : a.isNews ? SOON : 0,
  ];
  return later <= most || later - WEEK >= least;
}
const WEEK = 7;
const SOON = 2;

/** The weekday of publication, or that of the news where no more is told; null where not even that is. */
function weekdayIn(published: string | null): { readonly weekday: number; readonly isNews: boolean } | null {
  if (published === null) return null;
  const [, news] = /^XXXX-WXX-(\d)$/.exec(published) ?? [];
  if (news !== undefined) return { weekday: Number(news), isNews: true };
  const day = intervalOf(published);
  return day === null ? null : { weekday: weekdayOf(day.first), isNews: false };
}
