import type { FigureMention } from './figure.ts';

/** The values that a figure leaves open, both ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** "About" leaves a tenth to either side: "some 400" may be 380 or 440. */
const ABOUT = 0.1;
/** Nobody writes "more than 100" of 300: a bound is near what it bounds. */
const NEAR = 2;
/** "Tens of thousands" may be 60,000, "dozens" 90: an order of size, up to the next one. */
const ORDER = 10;

/** What a figure's own words leave open: "about", "more than", "10 to 12". An exact figure leaves nothing open. `low` is never above `high`, below zero neither. */
export function boundsOf(figure: Pick<FigureMention, 'value' | 'to' | 'comparator' | 'approximate'>): Bounds {
  const { value, to } = figure;
  const share = Math.abs(value) * ABOUT;
  if (to !== null) return { low: value, high: to };
  switch (figure.comparator) {
    case '=':
      return figure.approximate ? { low: value - share, high: value + share } : { low: value, high: value };
    case '~':
      return { low: value - share, high: value + share };
    case '>':
    case '>=':
      if (figure.approximate && value > 0) return { low: value, high: value * ORDER };
      return { low: value, high: Math.max(value * NEAR, value / NEAR) };
    case '<':
      return { low: value - share * 1.5, high: value };
    case '<=':
      return { low: Math.min(value * NEAR, value / NEAR), high: value };
  }
}

/** The place of the last digit that is not zero: 1000 for 2,000, 10 for 1,960, 0.1 for 7.2. */
export function lastDigit(value: number): number {
  let unit = 1;
  if (Number.isInteger(value)) {
    while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
    return unit;
  }
  while (unit > 1e-6 && Math.abs(value / unit - Math.round(value / unit)) > 1e-6) unit /= 10;
  return unit;
}
