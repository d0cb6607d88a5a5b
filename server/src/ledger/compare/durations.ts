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
  if (a.mod !== null || b.mod !== null) return compareRough(a, x, b, y);
  return Math.abs(x - y) <= SLACK * Math.max(x, y)
    ? compatible('they are as long')
    : excluding('one is longer than the other');
}

/** "Nearly nine hours" are not six: a rough length leaves a fifth to the side that it is rough on. */
const ROUGH = 0.2;

function compareRough(a: DateValue, x: number, b: DateValue, y: number): Relation {
  const [low, high] = x <= y ? [a, b] : [b, a];
  const isOpen = OPEN_ABOVE.has(low.mod ?? '') || OPEN_BELOW.has(high.mod ?? '');
  if (isOpen && (low.mod === null || high.mod === null || low.mod !== high.mod))
    return Math.max(x, y) <= Math.min(x, y) * 2
      ? compatible('one leaves room for the other')
      : incomparable('one of them is only a bound');
  return Math.abs(x - y) <= ROUGH * Math.max(x, y)
    ? compatible('one is only a rough length')
    : excluding('one is longer than the other');
}
const OPEN_ABOVE: ReadonlySet<string> = new Set(['MORE_THAN', 'EQUAL_OR_MORE', 'AFTER']);
const OPEN_BELOW: ReadonlySet<string> = new Set(['EQUAL_OR_LESS', 'BEFORE']);

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
