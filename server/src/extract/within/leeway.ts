import { type Bounds, boundsOf, lastDigit } from '../../model/bounds.ts';
import type { FigureMention } from '../../model/figure.ts';

/** Numbers below this are counted out, those above it often rounded to their last digit. */
const SMALL = 100;
/** "40 million" is not rounded to tens of millions. */
const MOST = 0.025;

/** The values that a number of the text may stand for: its own words ("about") and what rounding leaves open. */
export function leewayOf(figure: FigureMention): Bounds {
  const { low, high } = boundsOf(figure);
  const digit = lastDigit(figure.value);
  const half = figure.value >= SMALL || digit < 1 ? Math.min(digit / 2, Math.abs(figure.value) * MOST) : 0;
  return { low: low - half, high: high + half };
}

/** A percentage of one digit is told to the unit; one that ends in 5 or 0 is often told by eye. */
export function leewayOfPercent(figure: FigureMention): Bounds {
  const { low, high } = boundsOf(figure);
  const digit = lastDigit(figure.value);
  const slack = digit < 1 ? Math.max(digit, 0.25) : figure.value % 10 === 0 ? 2.5 : figure.value % 5 === 0 ? 1.5 : 1;
  return { low: low - slack, high: high + slack };
}

/** Whether two ranges have a value in common, their ends included. */
export const overlap = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high;
