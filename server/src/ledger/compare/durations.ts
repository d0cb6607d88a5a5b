import type { DateValue } from '../../model/claim.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

const DAYS: Readonly<Record<string, number>> = { Y: 365.25, M: 30.44, W: 7, D: 1, E: 3652.5, C: 36525 };
const DAY_PARTS: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86400 };
/** "Two years" and "24 months" are one; "a month" is four weeks or 30 days. */
const SLACK = 0.04;

/** Compares two lengths of time: "six months" and "nine months" exclude each other, "24 months" and "two years" do not. */
export function compareDurations(a: DateValue, b: DateValue): Relation {
  if (a.value === b.value) return EQUAL;
  const x = lengthInDays(a.value);
  const y = lengthInDays(b.value);
  if (x === null || y === null) return incomparable('one of them has no set length');
  if (a.mod !== null || b.mod !== null) return incomparable('one of them is only a rough length');
  return Math.abs(x - y) <= SLACK * Math.max(x, y)
    ? compatible('they are as long')
    : excluding('one is longer than the other');
}

/** Days of a TIMEX3 duration (`P5Y`, `PT72H`, `P1Y6M`); null where it has no number ("PXD"). */
export function lengthInDays(value: string): number | null {
  const match = /^P([^T]*)(?:T(.*))?$/.exec(value);
  if (!match || value.includes('X')) return null;
  const sum = (part: string | undefined, units: Readonly<Record<string, number>>): number =>
    [...(part ?? '').matchAll(/([\d.]+)(DE|CE|[A-Z])/g)].reduce(
      (days, [, n, unit]) =>
        days + Number(n) * (units[(unit ?? '')[0] === 'C' ? 'C' : unit === 'DE' ? 'E' : (unit ?? '')] ?? 0),
      0,
    );
  const days = sum(match[1], DAYS) + sum(match[2], DAY_PARTS);
  return days > 0 ? days : null;
}
