import { explainDate } from '../extract/dates/explain.ts';
import { convert } from '../extract/lexicon/units.ts';
import { type DayInterval, isoDay } from '../model/calendar.ts';
import type { DateMention } from '../model/date.ts';
import type { FigureMention } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import { inferredFrom } from './card/inferred.ts';
import type { Snapshot } from './snapshot.ts';
import { dateInWords } from './words/date.ts';
import { number } from './words/figure.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { say } from './words/say.ts';

/** Words that an editor shows behind a fact, in the text but not of it. */
export interface InlayHint {
  readonly at: number;
  readonly label: string;
  /** How it was worked out; null where the label says it. */
  readonly why: string | null;
}

/** What a reader would have to work out: which day "Wednesday" is, what a distance in miles is in kilometres. */
export function inlayHintsOf(
  snapshot: Snapshot,
  path: string,
  within: Span,
  locale: string = PLAIN.locale,
): readonly InlayHint[] {
  const article = snapshot.article(path);
  if (!article) return [];
  const inside = (span: Span): boolean => span.end >= within.start && span.start <= within.end;
  const hints = [
    ...article.dates.filter(inside).map((date) => dateHint(snapshot, path, date, locale)),
    ...article.figures.filter(inside).map((figure) => figureHint(figure, locale)),
  ];
  return hints.filter((hint) => hint !== null).sort((a, b) => a.at - b.at);
}

/** The resolved days, where the text leaves out more than the year ("Wednesday", "last week", "last month"). */
function dateHint(snapshot: Snapshot, path: string, date: DateMention, locale: string): InlayHint | null {
  const explanation = explainDate(date);
  const { interval, implied, hint } = explanation;
  const bare = implied.some((part) => part === 'month' || part === 'day' || part === 'anchor');
  if (!hint || !bare || !interval) return null;
  // "At 4:10 a.m." belongs to a day that was just told: that is near by to read, and where it is not, to say it is a guess.
  if (date.type === 'TIME' && explanation.from?.kind !== 'publication') return null;
  const value = daysOf(interval, date.value);
  if (value === null) return null;
  const label = dateInWords(value, null, value, { locale, weekday: false });
  return { at: date.end, label, why: inferredFrom(snapshot, path, explanation, { locale, weekday: true }) };
}

/** The calendar's value for what readers ask about: the day of "on Tuesday evening", both ends of a week. Null for long stretches. */
function daysOf({ first, last, granularity }: DayInterval, value: string): string | null {
  switch (granularity) {
    case 'time':
    case 'day-part':
    case 'day':
      return isoDay(first);
    case 'week':
    case 'weekend':
      return `${isoDay(first)}/${isoDay(last)}`;
    case 'month':
      return value;
    case 'range':
      return /^\d{4}-\d\d/.test(value) ? value : null;
    default:
      return null;
  }
}

function figureHint(figure: FigureMention, locale: string): InlayHint | null {
  const label = converted(figure, locale);
  return label === null ? null : { at: figure.end, label, why: null };
}

/** Units that readers elsewhere do not know, and what they know instead. */
const CONVERSIONS: Readonly<Record<string, string>> = {
  '[mi_i]': 'km',
  '[ft_i]': 'm',
  '[yd_i]': 'm',
  '[in_i]': 'cm',
  '[nmi_i]': 'km',
  '[mi_i]/h': 'km/h',
  '[acr_us]': 'har',
  '[lb_av]': 'kg',
  '[degF]': 'Cel',
  '[gal_us]': 'L',
};

function converted({ value, to, unit }: FigureMention, locale: string): string | null {
  const target = unit === null ? undefined : CONVERSIONS[unit];
  if (unit === null || target === undefined) return null;
  const words = [value, ...(to === null ? [] : [to])].map((amount) => {
    const result = convert(amount, unit, target);
    return result === null
      ? null
      : number({ value: rounded(result), unit: target, sort: 'measure' }, { locale, weekday: false });
  });
  return words.includes(null)
    ? null
    : `≈ ${words.length === 1 ? words[0] : say({ locale }, '{0} to {1}', words[0] ?? '', words[1] ?? '')}`;
}

/** Two digits are as exact as a reader needs, and no more exact than most such figures are. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(2)));
