import type { Claim, FigureClaim } from '../../../model/claim.ts';
import { tallyOf } from '../../profile.ts';
import type { Pairing } from '../pairing.ts';
import { flag } from './flag.ts';

const NONE = {
  headSame: 0,
  headGeneral: 0,
  headDiffers: 0,
  headMissing: 0,
  modifiersShared: 0,
  modifiersDiffer: 0,
  unitShared: 0,
  ownerSame: 0,
  ownerDiffers: 0,
  partSame: 0,
  partDiffers: 0,
  isPercent: 0,
  isMoney: 0,
  isAge: 0,
  isCount: 0,
  isMeasure: 0,
  tallySame: 0,
  tollBoth: 0,
  tollOne: 0,
};

/** What is counted, and what happened to it. */
export function figureFeatures(
  a: Claim,
  b: Claim,
  pairing: Pairing,
): typeof NONE & Readonly<Record<'eventSame' | 'eventDiffers', number>> {
  return a.kind === 'figure' && b.kind === 'figure'
    ? { ...countedFeatures(a, b), ...tallyFeatures(a, b, pairing), ...eventFeatures(eventOf(a), eventOf(b)) }
    : { ...NONE, ...eventFeatures(eventOf(a), eventOf(b)) };
}

function countedFeatures(a: FigureClaim, b: FigureClaim): Omit<typeof NONE, 'tallySame' | 'tollBoth' | 'tollOne'> {
  const x = a.value;
  const y = b.value;
  const mine = new Set(x.modifiers);
  const shared = y.modifiers.filter((word) => mine.has(word)).length;
  const most = Math.max(x.modifiers.length, y.modifiers.length);
  const isBothHeaded = x.head !== null && y.head !== null;
  return {
    headSame: flag(x.head !== null && x.head === y.head),
    headGeneral: flag(x.head !== y.head && (x.head === 'person' || y.head === 'person')),
    headDiffers: flag(isBothHeaded && x.head !== y.head),
    headMissing: flag(!isBothHeaded),
    modifiersShared: most === 0 ? 0 : shared / most,
    modifiersDiffer: flag(most > 0 && shared === 0),
    unitShared: flag(x.unit !== null && x.unit === y.unit),
    ownerSame: flag(a.owner !== null && a.owner === b.owner),
    ownerDiffers: flag(a.owner !== null && b.owner !== null && a.owner !== b.owner),
    partSame: flag(x.partOf !== null && y.partOf !== null),
    partDiffers: flag((x.partOf === null) !== (y.partOf === null)),
    isPercent: flag(x.sort === 'percent'),
    isMoney: flag(x.sort === 'money'),
    isAge: flag(x.sort === 'age'),
    isCount: flag(x.sort === 'count'),
    isMeasure: flag(x.sort === 'measure'),
  };
}

/** Whether both count the same tally, and whether each is its article's own toll rather than a part of it. */
function tallyFeatures(
  a: FigureClaim,
  b: FigureClaim,
  { from, to }: Pairing,
): { tallySame: number; tollBoth: number; tollOne: number } {
  const tally = tallyOf(a);
  if (tally === null || tally !== tallyOf(b)) return { tallySame: 0, tollBoth: 0, tollOne: 0 };
  const tolls = flag(from.tolls.get(tally) === a.value.value) + flag(to.tolls.get(tally) === b.value.value);
  return { tallySame: 1, tollBoth: flag(tolls === 2), tollOne: flag(tolls === 1) };
}

const eventOf = (claim: Claim): string | null =>
  claim.kind === 'figure' ? (claim.value.event ?? claim.topic.event) : claim.topic.event;

function eventFeatures(x: string | null, y: string | null): { eventSame: number; eventDiffers: number } {
  return {
    eventSame: flag(x !== null && x === y),
    eventDiffers: flag(x !== null && y !== null && x !== y),
  };
}
