import type { Facets } from '../../profile.ts';
import type { FeatureVector } from '../features.ts';
import type { Pairing } from '../pairing.ts';
import { flag } from './flag.ts';

/** So many claims of one slot in one article are a list. */
const A_LIST = 5;

/** How many other claims of either article could fill the same slot: three ages are not one fact. */
export function rivalFeatures(a: Facets, b: Facets, { from, to }: Pairing, into: FeatureVector): void {
  const rivals = Math.max(from.slots.get(a.slot) ?? 1, to.slots.get(b.slot) ?? 1) - 1;
  into.slotRivals = Math.min(1, rivals / A_LIST);
  into.isAlone = flag(rivals === 0);
}
