import { intervalOf } from '../../../model/calendar.ts';
import type { Claim } from '../../../model/claim.ts';
import { flag } from './flag.ts';

/** How near the values of a pair are, and how much they tell. */
export function valueFeatures(
  a: Claim,
  b: Claim,
): Readonly<Record<'valueNear' | 'isDay' | 'dayNear' | 'small' | 'telling', number>> {
  if (a.kind === 'figure' && b.kind === 'figure') {
    const [x, y] = [a.value.value, b.value.value];
    const ratio = x > 0 && y > 0 ? Math.abs(Math.log(x / y)) : 3;
    return {
      valueNear: Math.max(0, 1 - ratio / 2),
      isDay: 0,
      dayNear: 0,
      small: flag(Math.max(x, y) <= 4),
      telling: Math.min(tellingOf(x), tellingOf(y)),
    };
  }
  const x = a.kind === 'date' ? intervalOf(a.value.value) : null;
  const y = b.kind === 'date' ? intervalOf(b.value.value) : null;
  if (x === null || y === null) return { valueNear: 0, isDay: 0, dayNear: 0, small: 0, telling: 0 };
  return {
    valueNear: 0,
    isDay: flag(x.first === x.last && y.first === y.last),
    dayNear: 1 / (1 + Math.abs(x.first - y.first)),
    small: 0,
    telling: 0,
  };
}

/** How many digits that are not zeros at the end, in steps of a third: 1,360 tells more than 2,000. */
function tellingOf(value: number): number {
  const digits = String(value)
    .replace(/e.*$/, '')
    .replace(/^0\.|\.|0+$/g, '');
  return Math.min(3, digits.length) / 3;
}
