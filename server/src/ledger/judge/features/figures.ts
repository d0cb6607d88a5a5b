import type { Claim, FigureClaim } from '../../../model/claim.ts';
import { aspectKey } from '../../aspects.ts';
import { isGeneral } from '../../general.ts';
import type { Facets } from '../../profile.ts';
import type { FeatureVector } from '../features.ts';
import { ownersOf } from '../owners.ts';
import type { Pairing } from '../pairing.ts';
import { flag } from './flag.ts';

/** What is counted, and what happened to it. */
export function figureFeatures(a: Facets, b: Facets, pairing: Pairing, into: FeatureVector): void {
  if (a.claim.kind === 'figure' && b.claim.kind === 'figure') {
    countedFeatures(a.claim, b.claim, into);
    if (into.isAge === 1) ownerFeatures(a.claim, b.claim, pairing, into);
    tallyFeatures(a, b, pairing, into);
  }
  const [x, y] = [eventOf(a.claim), eventOf(b.claim)];
  aspectFeatures(a, b, pairing, into);
  into.eventSame = flag(x !== null && x === y);
  into.eventDiffers = flag(x !== null && y !== null && x !== y);
}

/** Whether both answer one question ("how long is the sentence?"), and whether each article answers it but once. */
function aspectFeatures(
  { claim: a, value }: Facets,
  { claim: b, value: other }: Facets,
  pairing: Pairing,
  into: FeatureVector,
): void {
  if ((a.kind !== 'figure' && a.kind !== 'date') || (b.kind !== 'figure' && b.kind !== 'date')) return;
  if (a.aspect === null || b.aspect === null || areOfTwoThings(a, b)) return;
  const [mine, theirs] = [aspectKey(a, a.aspect), aspectKey(b, b.aspect)];
  into.aspectSame = flag(mine === theirs);
  into.aspectDiffers = flag(mine !== theirs);
  into.aspectOnly = flag(
    mine === theirs && pairing.from.aspects.get(mine) === value && pairing.to.aspects.get(theirs) === other,
  );
}

/** A runway and a tunnel both have a length. */
const areOfTwoThings = (a: Claim, b: Claim): boolean =>
  a.kind === 'figure' &&
  b.kind === 'figure' &&
  a.value.sort === 'measure' &&
  a.value.head !== null &&
  b.value.head !== null &&
  a.value.head !== b.value.head;

function countedFeatures(a: FigureClaim, b: FigureClaim, into: FeatureVector): void {
  const x = a.value;
  const y = b.value;
  const shared = y.modifiers.filter((word) => x.modifiers.includes(word)).length;
  const most = Math.max(x.modifiers.length, y.modifiers.length);
  const isBothHeaded = x.head !== null && y.head !== null;
  into.headSame = flag(x.head !== null && x.head === y.head);
  into.headGeneral = flag(x.head !== y.head && (x.head === 'person' || y.head === 'person'));
  into.headDiffers = flag(isBothHeaded && x.head !== y.head);
  into.headMissing = flag(!isBothHeaded);
  into.modifiersShared = most === 0 ? 0 : shared / most;
  into.modifiersDiffer = flag(most > 0 && shared === 0);
  into.unitShared = flag(x.unit !== null && x.unit === y.unit);
  into.partSame = flag(x.partOf !== null && y.partOf !== null);
  into.partDiffers = flag((x.partOf === null) !== (y.partOf === null));
  into.additional = flag(x.additional !== y.additional);
  into.roughBoth = share(x.comparator !== '=', y.comparator !== '=');
  into.changeDiffers = flag(x.change !== y.change);
  into.isPercent = share(x.sort === 'percent', y.sort === 'percent');
  into.isMoney = share(x.sort === 'money', y.sort === 'money');
  into.isAge = share(x.sort === 'age', y.sort === 'age');
  into.isCount = share(x.sort === 'count', y.sort === 'count');
  into.isMeasure = share(x.sort === 'measure', y.sort === 'measure');
}

/** Half of `ownerSame` is no more than a sound in common. */
function ownerFeatures(a: FigureClaim, b: FigureClaim, pairing: Pairing, into: FeatureVector): void {
  const owners = ownersOf(a, b, pairing);
  into.ownerSame = owners === 'one' ? 1 : owners === 'sound' ? 0.5 : 0;
  into.ownerDiffers = flag(owners === 'two');
}

/** Half where it is so of one of two. */
const share = (a: boolean, b: boolean): number => (flag(a) + flag(b)) / 2;

/** Whether both count the same tally, and whether each is its article's own toll rather than a part of it. */
function tallyFeatures(a: Facets, b: Facets, { from, to }: Pairing, into: FeatureVector): void {
  if (a.tally === null || b.tally === null || a.claim.kind !== 'figure' || b.claim.kind !== 'figure') return;
  const isSame = a.tally === b.tally;
  // "12 passengers were killed" and "14 people died" are one tally where the first article counts no other dead.
  if (!isSame && (a.claim.value.event !== b.claim.value.event || isGeneral(a.claim) === isGeneral(b.claim))) return;
  const mine = isSame || isGeneral(a.claim) ? from.tolls.get(a.tally) : from.soleTolls.get(a.claim.value.event ?? '');
  const theirs = isSame || isGeneral(b.claim) ? to.tolls.get(b.tally) : to.soleTolls.get(b.claim.value.event ?? '');
  const tolls = flag(mine === a.claim.value.value) + flag(theirs === b.claim.value.value);
  into.tallySame = flag(isSame || tolls === 2);
  into.tollBoth = flag(tolls === 2);
  into.tollOne = flag(isSame && tolls === 1);
}

const eventOf = (claim: Claim): string | null =>
  claim.kind === 'figure' ? (claim.value.event ?? claim.topic.event) : claim.topic.event;
