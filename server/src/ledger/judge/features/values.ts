import type { Facets } from '../../profile.ts';
import type { FeatureVector } from '../features.ts';
import { isDateSlip } from './date-slip.ts';
import { flag } from './flag.ts';

/** How near the values of a pair are, and how much they tell. */
export function valueFeatures(a: Facets, b: Facets, into: FeatureVector): void {
  if (a.claim.kind === 'figure' && b.claim.kind === 'figure') {
    const [x, y] = [a.claim.value.value, b.claim.value.value];
    into.valueNear = nearness(x, y);
    into.small = flag(Math.max(x, y) <= 4);
    into.large = flag(Math.min(x, y) > A_DOZEN);
    const [mine, theirs] = [a.digits, b.digits];
    const slip = slipOf(mine, theirs);
    into.telling = Math.min(MOST_DIGITS, mine.length, theirs.length) / MOST_DIGITS;
    into.digitsSwapped = slip === 'swapped' ? into.telling : 0;
    into.digitOff = flag(slip === 'one' && mine.length >= MOST_DIGITS);
    return;
  }
  if (a.length !== null && b.length !== null) {
    into.valueNear = nearness(a.length, b.length);
    return;
  }
  into.dateSlip = flag(isDateSlip(a.claim, b.claim));
  const [x, y] = [a.days, b.days];
  if (x === null || y === null) return;
  into.isDay = flag(x.first === x.last && y.first === y.last);
  into.dayNear = 1 / (1 + Math.abs(x.first - y.first));
}

/** From 1 for equal numbers to 0 where one is more than seven times the other, or none is above zero. */
const nearness = (x: number, y: number): number =>
  x > 0 && y > 0 ? Math.max(0, 1 - Math.abs(Math.log(x / y)) / 2) : 0;

/** Up to here things come in like numbers by chance. */
const A_DOZEN = 12;
/** 1,360 tells more than 2,000; more digits than these tell no more. */
const MOST_DIGITS = 3;

/** How a number is copied wrongly: two neighbours change places (1,204 and 1,240), or one digit is another. Null for other pairs. */
function slipOf(a: string, b: string): 'swapped' | 'one' | null {
  if (a.length !== b.length || a.length < 2 || a === b) return null;
  let off = 0;
  let last = 0;
  for (let i = 0; i < a.length; i++)
    if (a[i] !== b[i]) {
      off++;
      last = i;
    }
  if (off === 1) return 'one';
  return off === 2 && a[last - 1] === b[last] && a[last] === b[last - 1] ? 'swapped' : null;
}
