import { toBase } from '../../extract/lexicon/units.ts';
import type { FigureValue } from '../../model/claim.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/** The values that a figure leaves open, both ends included. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** "About" leaves a tenth to either side: "some 400" may be 380 or 440. */
const ABOUT = 0.1;
/** Nobody writes "more than 100" of 300: a bound is near what it bounds. */
const NEAR = 2;

/**
 * Compares two figures of one fact. Bounds and rounding are compatible with what lies within them: "almost 2,000" is 1,960,
 * "more than 100" is 140, "7 million" is 7.2 million. Other units than can be converted are incomparable.
 */
export function compareFigures(a: FigureValue, b: FigureValue): Relation {
  if (a.sort !== b.sort) return incomparable('they are not of one kind');
  if (a.unit !== b.unit) return compareUnits(a, b);
  if (a.change !== b.change && (a.change === 'up' || a.change === 'down' || b.change === 'up' || b.change === 'down'))
    return incomparable('one is a change, the other a level');
  if (a.additional !== b.additional) return incomparable('one comes on top of what was counted before');
  if (a.value === b.value && a.to === b.to) return EQUAL;
  const x = boundsOf(a);
  const y = boundsOf(b);
  // "Up to 840 seats" and "up to 800 seats" name two limits; "at least 31 dead" and "at least 47 dead" are two stages of a count.
  const isTwoLimits = a.comparator === '<=' && b.comparator === '<=' && a.to === null && b.to === null;
  if (!isTwoLimits && x.low <= y.high && y.low <= x.high) return compatible('one leaves room for the other');
  if (roundsTo(a, b) || roundsTo(b, a)) return compatible('they are the same, rounded');
  return excluding('the values exclude each other');
}

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

function boundsOf(figure: FigureValue): Bounds {
  const { value, to } = figure;
  if (to !== null) return { low: value, high: to };
  switch (figure.comparator) {
    case '=':
      return figure.approximate ? { low: value * (1 - ABOUT), high: value * (1 + ABOUT) } : { low: value, high: value };
    case '~':
      return { low: value * (1 - ABOUT), high: value * (1 + ABOUT) };
    case '>':
    case '>=':
      return { low: value, high: value * NEAR };
    case '<':
      return { low: value * (1 - ABOUT * 1.5), high: value };
    case '<=':
      return { low: value / NEAR, high: value };
  }
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

/** The place of the last digit that is not zero: 1000 for 2,000, 10 for 1,960, 0.1 for 7.2. */
function lastDigit(value: number): number {
  let unit = 1;
  if (Number.isInteger(value)) {
    while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
    return unit;
  }
  while (unit > 1e-6 && Math.abs(value / unit - Math.round(value / unit)) > 1e-6) unit /= 10;
  return unit;
}

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
const WORDS = { '=': '', '~': 'about ', '>': 'more than ', '>=': 'at least ', '<': 'almost ', '<=': 'up to ' } as const;

/** A figure in words for a message: "almost 2,000", "10 to 12". */
export const show = (figure: FigureValue): string =>
  `${WORDS[figure.comparator]}${NUMBER.format(figure.value)}${figure.to === null ? '' : ` to ${NUMBER.format(figure.to)}`}`;
