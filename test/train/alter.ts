// Alters what an article claims, as an error would: agreements of the gold become contradictions that can be learnt from.

import type { Article } from '../../server/src/model/article.ts';
import { civilOf, intervalOf } from '../../server/src/model/calendar.ts';
import type { Claim } from '../../server/src/model/claim.ts';
import { significantDigits } from '../../server/src/model/digits.ts';

/** What errors and rival reports make of a number; the turn decides which. */
const FACTORS = [1.4, 0.7, 1.25, 0.8, 1.1, 2, 0.5, 1.7];
const STEPS = [1, -1, 2, 3, -2, 4];
/** And how many days off a wrong day is. */
const DAYS = [1, -1, 2, 7, -2, 30, 3, -60];

/** The article with other values in the given claims; null where one of them cannot be altered. */
export function altered(article: Article, claims: ReadonlySet<Claim>, turn: number): Article | null {
  const twins = new Map<Claim, Claim>();
  for (const claim of claims) {
    const twin = otherValue(claim, turn);
    if (twin === null) return null;
    twins.set(claim, twin);
  }
  return { ...article, claims: article.claims.map((claim) => twins.get(claim) ?? claim) };
}

function otherValue(claim: Claim, turn: number): Claim | null {
  if (claim.kind === 'figure') {
    const { value } = claim.value;
    const other = value <= 12 && Number.isInteger(value) ? stepped(value, turn) : scaled(value, turn);
    return other === value ? null : { ...claim, value: { ...claim.value, value: other, to: null } };
  }
  if (claim.kind !== 'date') return null;
  const duration = /^(PT?)(\d+)([A-Z])$/.exec(claim.value.value);
  if (duration)
    return {
      ...claim,
      value: { ...claim.value, value: `${duration[1]}${stepped(Number(duration[2]), turn)}${duration[3]}` },
    };
  const day = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(claim.value.value);
  const first = day ? intervalOf(day[1] ?? '')?.first : undefined;
  if (!day || first === undefined) return null;
  const moved = civilOf(first + (DAYS[turn % DAYS.length] ?? 1));
  const iso = `${moved.year}-${String(moved.month).padStart(2, '0')}-${String(moved.day).padStart(2, '0')}`;
  return { ...claim, value: { ...claim.value, value: `${iso}${day[2] ?? ''}` } };
}

function stepped(value: number, turn: number): number {
  const other = value + (STEPS[turn % STEPS.length] ?? 1);
  return other < 1 ? value + 2 : other;
}

/** A number as round as the one it stands for. */
function scaled(value: number, turn: number): number {
  const product = value * (FACTORS[turn % FACTORS.length] ?? 1.4);
  return Number(product.toPrecision(Math.max(1, significantDigits(value).length)));
}
