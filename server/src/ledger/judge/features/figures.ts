import type { Claim, FigureClaim } from '../../../model/claim.ts';
import type { Facets } from '../../profile.ts';
import type { FeatureVector } from '../features.ts';
import type { Pairing } from '../pairing.ts';
import { flag } from './flag.ts';

/** What is counted, and what happened to it. */
export function figureFeatures(a: Facets, b: Facets, pairing: Pairing, into: FeatureVector): void {
  if (a.claim.kind === 'figure' && b.claim.kind === 'figure') {
    countedFeatures(a.claim, b.claim, into);
    tallyFeatures(a, b, pairing, into);
  }
  const [x, y] = [eventOf(a.claim), eventOf(b.claim)];
  into.eventSame = flag(x !== null && x === y);
  into.eventDiffers = flag(x !== null && y !== null && x !== y);
}

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
  into.ownerSame = flag(a.owner !== null && a.owner === b.owner);
  into.ownerDiffers = flag(a.owner !== null && b.owner !== null && a.owner !== b.owner);
  into.partSame = flag(x.partOf !== null && y.partOf !== null);
  into.partDiffers = flag((x.partOf === null) !== (y.partOf === null));
  into.isPercent = flag(x.sort === 'percent');
  into.isMoney = flag(x.sort === 'money');
  into.isAge = flag(x.sort === 'age');
  into.isCount = flag(x.sort === 'count');
  into.isMeasure = flag(x.sort === 'measure');
}

/** Whether both count the same tally, and whether each is its article's own toll rather than a part of it. */
function tallyFeatures(a: Facets, b: Facets, { from, to }: Pairing, into: FeatureVector): void {
  if (a.tally === null || a.tally !== b.tally || a.claim.kind !== 'figure' || b.claim.kind !== 'figure') return;
  const tolls =
    flag(from.tolls.get(a.tally) === a.claim.value.value) + flag(to.tolls.get(a.tally) === b.claim.value.value);
  into.tallySame = 1;
  into.tollBoth = flag(tolls === 2);
  into.tollOne = flag(tolls === 1);
}

const eventOf = (claim: Claim): string | null =>
  claim.kind === 'figure' ? (claim.value.event ?? claim.topic.event) : claim.topic.event;
