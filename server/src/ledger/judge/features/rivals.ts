import type { Claim } from '../../../model/claim.ts';
import { slotOf } from '../../profile.ts';
import type { Pairing } from '../pairing.ts';

/** So many claims of one slot in one article are a list. */
const A_LIST = 5;

/** How many other claims of either article could fill the same slot: three ages are not one fact. */
export function rivalFeatures(a: Claim, b: Claim, { from, to }: Pairing): { readonly slotRivals: number } {
  const rivals = Math.max(from.slots.get(slotOf(a)) ?? 1, to.slots.get(slotOf(b)) ?? 1) - 1;
  return { slotRivals: Math.min(1, rivals / A_LIST) };
}
