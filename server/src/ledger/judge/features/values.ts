import type { Facets } from '../../profile.ts';
import type { FeatureVector } from '../features.ts';
import { flag } from './flag.ts';

/** How near the values of a pair are, and how much they tell. */
export function valueFeatures(a: Facets, b: Facets, into: FeatureVector): void {
  if (a.claim.kind === 'figure' && b.claim.kind === 'figure') {
    const [x, y] = [a.claim.value.value, b.claim.value.value];
    const ratio = x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : 3;
    into.valueNear = Math.max(0, 1 - ratio / 2);
    into.small = flag(Math.max(x, y) <= 4);
    into.telling = Math.min(tellingOf(x), tellingOf(y));
    return;
  }
  const [x, y] = [a.days, b.days];
  if (x === null || y === null) return;
  into.isDay = flag(x.first === x.last && y.first === y.last);
  into.dayNear = 1 / (1 + Math.abs(x.first - y.first));
}

/** How many digits that are not zeros at the end, in steps of a third: 1,360 tells more than 2,000. */
function tellingOf(value: number): number {
  const digits = String(value)
    .replace(/e.*$/, '')
    .replace(/^0\.|\.|0+$/g, '');
  return Math.min(3, digits.length) / 3;
}
