import { stem } from '../../extract/claims/stem.ts';
import { areApart, HURTS, PLACED, SPOTS } from '../../extract/lexicon/spots.ts';
import type { StatementClaim } from '../../model/claim.ts';

type Value = StatementClaim['value'];

const BY_STEM: ReadonlyMap<string, string> = new Map([...SPOTS].map(([word, kind]) => [stem(word), kind]));
/** "Outside the house" and "near the river" tell of no house and of no river. */
const INSIDE = new Set(['in', 'at', 'inside', 'on']);

/** "At Delane Regional Medical Center". */
const HOSPITAL = /\b(?:hospital|infirmary|clinic|medical cent(?:er|re))\b/i;

/** Whether a statement tells in what kind of spot something befell somebody that befalls one only once. */
export const tellsSpot = (value: Value): boolean => spotOf(value) !== null;

/** "Died in hospital", "was pronounced dead at the scene"; "was found in the hallway", "was found in the road". */
export function areTwoSpots(x: Value, y: Value): boolean {
  if (isTakenElsewhere(x, y) || isTakenElsewhere(y, x)) return true;
  const isOneDeed = x.deed === y.deed || (HURTS.has(x.deed ?? '') && HURTS.has(y.deed ?? ''));
  if (!isOneDeed || x.deed === null || x.negated || y.negated) return false;
  const [one, other] = [spotOf(x), spotOf(y)];
  return one !== null && other !== null && areApart(x.deed, one, other);
}

/** "Gave himself up", "was arrested at the airport": who is taken where nobody gives himself up did not. */
const isTakenElsewhere = (x: Value, y: Value): boolean =>
  x.deed === 'surrender' && y.deed === 'arrest' && !x.negated && !y.negated && TAKEN.has(spotOf(y) ?? '');
const TAKEN = new Set(['airport', 'hotel', 'border', 'house', 'indoors', 'street', 'open', 'work']);

/** The kind of spot; null where nothing tells it, or more than one thing does. */
function spotOf({ deed, others }: Value): string | null {
  if (!PLACED.has(deed ?? '')) return null;
  const found = new Set(others.flatMap((other) => kindOf(other) ?? []));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function kindOf({ preposition, head, names }: Value['others'][number]): string | undefined {
  const kind = BY_STEM.get(head ?? '');
  // "Hit from the back", "from behind": that side of the body.
  if (preposition === 'from') return SIDES_OF_BODY.has(kind ?? '') ? kind : undefined;
  if (!INSIDE.has(preposition)) return undefined;
  return names.some((name) => HOSPITAL.test(name)) ? 'hospital' : kind;
}
const SIDES_OF_BODY = new Set(['front', 'back']);

/** The statement without what tells the spot. */
export const withoutSpot = (value: Value): Value => ({
  ...value,
  others: value.others.filter((other) => kindOf(other) === undefined),
});
