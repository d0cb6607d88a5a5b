import { toBase } from '../../extract/lexicon/units.ts';
import { boundsOf, lastDigit } from '../../model/bounds.ts';
import type { FigureValue } from '../../model/claim.ts';
import { significantDigits } from '../../model/digits.ts';
import { acrossSorts } from './across-sorts.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/**
 * Compares two figures of one fact. Bounds and rounding are compatible with what lies within them: "almost 2,000" is 1,960,
 * "more than 100" is 140, "7 million" is 7.2 million. Other units than can be converted are incomparable.
 */
export function compareFigures(a: FigureValue, b: FigureValue): Relation {
  if (isTwin(a, b) || isTellingTwin(a, b)) return EQUAL;
  if (a.sort !== b.sort) return acrossSorts(a, b) ?? incomparable('they are not of one kind');
  if (a.unit !== b.unit) return areDollars(a, b) ? compatible('one leaves its dollars unsaid') : compareUnits(a, b);
  // "Twelve others were hurt" and "twelve were hurt", "up 5 percent" and "5 percent": whoever writes the same number means the same.
  if (a.value === b.value && a.to === b.to && !areContrary(a, b)) return compatible('the number is one');
  if (a.change !== b.change && (a.change === 'up' || a.change === 'down' || b.change === 'up' || b.change === 'down'))
    return incomparable('one is a change, the other a level');
  if (a.additional !== b.additional) return incomparable('one comes on top of what was counted before');
  const x = boundsOf(a);
  const y = boundsOf(b);
  // "Up to 840 seats" and "up to 800 seats" name two limits; "at least 31 dead" and "at least 47 dead" are two stages of a count.
  const isTwoLimits = a.comparator === '<=' && b.comparator === '<=' && a.to === null && b.to === null;
  if (!isTwoLimits && x.low <= y.high && y.low <= x.high) return compatible('one leaves room for the other');
  if (roundsTo(a, b) || roundsTo(b, a)) return compatible('they are the same, rounded');
  return excluding('the values exclude each other');
}

/** The unit without what it is per: "46 euros" may be a share's price as "46 euros a share" is, "14,000 vehicles" those of a day. */
const currencyOf = ({ unit }: FigureValue): string | null => unit?.split('/')[0] || null;

/** The same sum in dollars, one of them of no country: "$2.6 million" is what a Canadian writes, "C$2.6 million" what others do. */
const areDollars = (a: FigureValue, b: FigureValue): boolean =>
  a.value === b.value &&
  a.to === b.to &&
  [a, b].some((figure) => currencyOf(figure) === 'USD') &&
  [a, b].every((figure) => DOLLARS.has(currencyOf(figure) ?? ''));
const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD']);

/** The same number of the same kind, unless one rises by it and the other falls, or only one of them comes on top of something: "5 percent" may be "up 5 percent". */
const isTwin = (a: FigureValue, b: FigureValue): boolean =>
  a.sort === b.sort &&
  a.value === b.value &&
  a.to === b.to &&
  a.additional === b.additional &&
  !areContrary(a, b) &&
  currencyOf(a) === currencyOf(b);

const areContrary = (a: FigureValue, b: FigureValue): boolean =>
  (a.change === 'up' && b.change === 'down') || (a.change === 'down' && b.change === 'up');

/** So many digits that are not zeros are no chance: 1.84 billion, 3,904; of millions, two. */
const TELLING_DIGITS = 3;
const MILLION = 1e6;

/** Whether two figures are the same number, long enough to be no chance, where one of them leaves unsaid of what: "52 million euros", "52 million". */
export function isTellingTwin(a: FigureValue, b: FigureValue): boolean {
  if (a.value !== b.value || a.to !== b.to || areContrary(a, b)) return false;
  const isOneKind = a.sort === b.sort && currencyOf(a) === currencyOf(b);
  if (!isOneKind && !isBare(a) && !isBare(b)) return false;
  return significantDigits(a.value).length >= (a.value >= MILLION ? TELLING_DIGITS - 1 : TELLING_DIGITS);
}

/** A number alone: neither its unit nor what is counted is said. */
const isBare = ({ unit, head }: FigureValue): boolean => unit === null && head === null;

/** Converted values within `SAME_MEASURE` are one measure, written in round numbers ("14 km", "9 miles"); beyond `OTHER_MEASURE` they are two. */
const SAME_MEASURE = 0.05;
const OTHER_MEASURE = 0.15;

function compareUnits(a: FigureValue, b: FigureValue): Relation {
  const x = a.unit === null ? null : toBase(a.value, a.unit);
  const y = b.unit === null ? null : toBase(b.value, b.unit);
  if (x === null || y === null || x.dimension !== y.dimension)
    return incomparable('they are measured in different units');
  const apart = Math.abs(x.value - y.value) / Math.max(Math.abs(x.value), Math.abs(y.value), Number.MIN_VALUE);
  if (apart <= SAME_MEASURE) return compatible('they are the same, in other units');
  const isExact = a.comparator === '=' && b.comparator === '=' && a.to === null && b.to === null;
  return apart >= OTHER_MEASURE && isExact
    ? excluding('they differ, converted to one unit')
    : incomparable('they may be the same, rounded in other units');
}

/** Whether `exact`, cut to the digits that `round` has, is `round`: 7.2 million is "7 million", 1,960 is "2,000"; 23 is not "20". */
function roundsTo(round: FigureValue, exact: FigureValue): boolean {
  if (round.to !== null || exact.to !== null || round.value === 0) return false;
  const unit = lastDigit(round.value);
  if (unit <= lastDigit(exact.value)) return false;
  const isScaled = round.value >= 1000 || !Number.isInteger(exact.value);
  return (
    isScaled &&
    Math.abs(exact.value - round.value) <= unit / 2 &&
    unit / round.value <= 0.5 &&
    Math.abs(exact.value - round.value) / round.value <= 0.06
  );
}

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const WORDS = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'up to ',
} as const;
const NEAR: Partial<Record<FigureValue['comparator'], string>> = { '<': 'almost ', '>': 'just over ' };

/** A figure in words for a message: "almost 2,000", "10 to 12". */
export const show = (figure: FigureValue): string =>
  `${(figure.approximate ? NEAR[figure.comparator] : null) ?? WORDS[figure.comparator]}${NUMBER.format(figure.value)}${figure.to === null ? '' : ` to ${NUMBER.format(figure.to)}`}`;
