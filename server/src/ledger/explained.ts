import type { Claim, DateClaim } from '../model/claim.ts';

/** Two claims on different sides of a conflict, each with the path of its article. */
export interface Opposed {
  readonly path: string;
  readonly claim: Claim;
}

/** Whether a claim may account for what it differs from in another article: most say nothing of others, and are asked no more. */
export const mayExplain = (claim: Claim): boolean =>
  claim.modality === 'corrected' ||
  (claim.kind === 'date' && claim.value.alias !== null) ||
  (claim.kind === 'figure' && claim.isScoped);

/** Why the difference of two claims is accounted for by a source itself; null where none does. */
export function explanationOf(a: Opposed, b: Opposed): string | null {
  for (const [x, y] of [
    [a.claim, b.claim],
    [b.claim, a.claim],
  ] as const) {
    if (x.kind === 'date' && y.kind === 'date' && isByOtherClock(x, y))
      return 'a source gives both dates, by different clocks';
    if (x.kind === 'figure' && y.kind === 'figure' && x.isScoped && x.value.partOf === null)
      return 'a source says what its number takes in or leaves out';
    if (x.kind === 'quote' && x.modality === 'corrected' && y.modality !== 'corrected')
      return 'a source tells that the words go round in two versions';
    if (x.modality === 'corrected' && y.modality !== 'corrected') return 'a source corrects the earlier value';
  }
  const speakers = [a.claim.attribution.speaker, b.claim.attribution.speaker];
  // Who lets both sides speak of what happened does not say which of them is right.
  if (
    a.claim.kind !== 'statement' &&
    a.path === b.path &&
    speakers[0] !== null &&
    speakers[1] !== null &&
    speakers[0] !== speakers[1]
  )
    return 'one article gives both values, each with its source';
  return null;
}

/** Whether an article that gives one date gives the other beside it, "May 3 (May 4 in Tolmark)": that day, whatever its hour, or that hour of the same day. */
function isByOtherClock({ value: { value, alias } }: DateClaim, other: DateClaim): boolean {
  if (alias === null) return false;
  return alias === other.value.value || (dayOf(alias) !== dayOf(value) && dayOf(alias) === dayOf(other.value.value));
}

const dayOf = (value: string): string => value.slice(0, 'YYYY-MM-DD'.length);
