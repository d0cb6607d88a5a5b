// Where dates lie along the timeline. A day is a point; a year or a month is a span, and never its first day.

/** Days since 1970-01-01, both ends belong to it: "2020" covers 366 of them, "9 November 2020" one. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** The longest span that the picture makes room for; of a longer one as much is seen as lies beside the others. */
const LONGEST_WHOLE = 31;

export const isSpan = ({ first, last }: Days): boolean => last > first;

export const middleOf = ({ first, last }: Days): number => (first + last) / 2;

/**
 * What part of time the picture shows. A year in which all other dates lie does not press them together: it runs from edge to
 * edge, a little farther than they. One beyond their edges is shown whole, else it would not be seen. Null without a date.
 */
export function shownDays(dates: readonly Days[]): Days | null {
  const short = dates.filter(({ first, last }) => last - first < LONGEST_WHOLE);
  const shown = extentOf(short);
  if (shown === null) return extentOf(dates);
  const beyond = dates.filter(({ first, last }) => last < shown.first || first > shown.last);
  const margin = short.length < dates.length ? Math.ceil((shown.last - shown.first + 1) / 10) : 0;
  return extentOf([{ first: shown.first - margin, last: shown.last + margin }, ...beyond]);
}

/** Where the line through the dates of one fact passes a date: a span is passed where it lies nearest to the fact's days. */
export function passedAt(date: Days, ofFact: readonly Days[]): number {
  const days = ofFact
    .filter((other) => !isSpan(other))
    .map(({ first }) => first)
    .sort((a, b) => a - b);
  const aim = days[days.length >> 1] ?? middleOf(date);
  return nearest(aim, date);
}

export const nearest = (day: number, { first, last }: Days): number => Math.min(Math.max(day, first), last);

/** The part of a date that is shown. */
export const shownPart = ({ first, last }: Days, shown: Days): Days => ({
  first: Math.max(first, shown.first),
  last: Math.min(last, shown.last),
});

function extentOf(dates: readonly Days[]): Days | null {
  if (dates.length === 0) return null;
  return { first: Math.min(...dates.map(({ first }) => first)), last: Math.max(...dates.map(({ last }) => last)) };
}
