import { intervalOf } from '../../model/calendar.ts';
import type { Claim, FigureClaim } from '../../model/claim.ts';
import { type Facets, type Profile, slotOf, tallyOf, valueKey } from '../profile.ts';
import type { Pairing } from './pairing.ts';

/**
 * The reasons for and against taking two claims for one fact, as numbers from 0 to 1. The trees of
 * `weights.json` weigh them, fitted by test/train/same-fact.ts. Each name says what a value of 1 means.
 */
export const FEATURES = [
  'bias',
  'headSame',
  'headGeneral',
  'headDiffers',
  'headMissing',
  'eventSame',
  'eventDiffers',
  'modifiersShared',
  'modifiersDiffer',
  'namesShared',
  'namesDiffer',
  'nearNameSame',
  'wordsShared',
  'wordsDiffer',
  'contextShared',
  'timeSame',
  'timeDiffers',
  'speakerSame',
  'speakerDiffers',
  'ownerSame',
  'ownerDiffers',
  'partSame',
  'partDiffers',
  'backgroundDiffers',
  'modalityDiffers',
  'headline',
  'leadBoth',
  'leadOne',
  'isDay',
  'dayNear',
  'roleSame',
  'valueNear',
  'unitShared',
  'within',
  'daysApart',
  'isDuration',
  'isPercent',
  'isMoney',
  'isAge',
  'isCount',
  'small',
  'rivals',
  'equalElsewhere',
  'equalElsewhereBoth',
  'tallySame',
  'tollBoth',
  'tollOne',
  'headAndEvent',
  'headAndWords',
  'headAndNames',
  'eventAndNames',
  'bestForOne',
  'bestForBoth',
  'nearBest',
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureVector = Readonly<Record<Feature, number>>;

/** Reads the features of a pair of claims of one kind. */
export function featuresOf(a: Claim, b: Claim, pairing: Pairing): FeatureVector {
  const { from, to } = pairing;
  const x = a.topic;
  const y = b.topic;
  const mine = from.facets.get(a) ?? NO_FACETS;
  const theirs = to.facets.get(b) ?? NO_FACETS;
  const names = pairing.overlap(mine.names, theirs.names);
  const words = pairing.overlap(mine.words, theirs.words);
  const context = pairing.overlap(mine.all, theirs.all);
  const figures = a.kind === 'figure' && b.kind === 'figure' ? figureFeatures(a, b) : NO_FIGURE;
  const times = timeFeatures(a, b);
  const events = eventFeatures(a, b);
  return {
    bias: 1,
    ...figures,
    ...events,
    namesShared: names.shared,
    namesDiffer: names.differ,
    nearNameSame: x.names[0] !== undefined && x.names[0] === y.names[0] ? 1 : 0,
    wordsShared: words.shared,
    wordsDiffer: words.differ,
    contextShared: context.shared,
    ...times,
    speakerSame: flag(a.attribution.speaker !== null && a.attribution.speaker === b.attribution.speaker),
    speakerDiffers: flag(
      a.attribution.speaker !== null &&
        b.attribution.speaker !== null &&
        a.attribution.speaker !== b.attribution.speaker,
    ),
    backgroundDiffers: flag(x.background !== y.background),
    modalityDiffers: flag(a.modality !== b.modality),
    headline: flag(x.headline || y.headline),
    leadBoth: flag((x.lead || x.headline) && (y.lead || y.headline)),
    leadOne: flag((x.lead || x.headline) !== (y.lead || y.headline)),
    ...dayFeatures(a, b),
    within: flag(from.path === to.path),
    daysApart: from.day === null || to.day === null ? 0.2 : Math.min(1, Math.abs(from.day - to.day) / 30),
    isDuration: flag(a.kind === 'date' && a.value.type === 'DURATION'),
    ...rivalFeatures(a, b, from, to),
    ...tallyFeatures(a, b, from, to),
    headAndEvent: figures.headSame * events.eventSame,
    headAndWords: figures.headSame * words.shared,
    headAndNames: figures.headSame * names.shared,
    eventAndNames: events.eventSame * names.shared,
    // Known only among all pairs of two articles: see candidates.ts.
    bestForOne: 0,
    bestForBoth: 0,
    nearBest: 0,
  };
}

/** Dates that both name a day, and how near: sources that differ on an event's day differ by few. */
function dayFeatures(a: Claim, b: Claim): { isDay: number; dayNear: number; roleSame: number } {
  const x = a.kind === 'date' ? intervalOf(a.value.value) : null;
  const y = b.kind === 'date' ? intervalOf(b.value.value) : null;
  if (a.kind !== 'date' || b.kind !== 'date' || x === null || y === null) return { isDay: 0, dayNear: 0, roleSame: 0 };
  return {
    isDay: flag(x.first === x.last && y.first === y.last),
    dayNear: 1 / (1 + Math.abs(x.first - y.first)),
    roleSame: flag(a.role !== 'at' && a.role === b.role),
  };
}

/** Whether both count the same tally, and whether each is its article's own toll rather than a part of it. */
function tallyFeatures(
  a: Claim,
  b: Claim,
  from: Profile,
  to: Profile,
): { tallySame: number; tollBoth: number; tollOne: number } {
  const tally = tallyOf(a);
  if (tally === null || tally !== tallyOf(b)) return { tallySame: 0, tollBoth: 0, tollOne: 0 };
  const isToll = (claim: Claim, profile: Profile): boolean =>
    claim.kind === 'figure' && profile.tolls.get(tally) === claim.value.value;
  const tolls = Number(isToll(a, from)) + Number(isToll(b, to));
  return { tallySame: 1, tollBoth: flag(tolls === 2), tollOne: flag(tolls === 1) };
}

/** How many other claims of either article could fill the slot, and whether an article holds the other's value as well. */
function rivalFeatures(
  a: Claim,
  b: Claim,
  from: Profile,
  to: Profile,
): { rivals: number; equalElsewhere: number; equalElsewhereBoth: number } {
  const rivals = Math.max(from.slots.get(slotOf(a)) ?? 1, to.slots.get(slotOf(b)) ?? 1) - 1;
  const theirs = from.path !== to.path && to.values.has(valueKey(a));
  const mine = from.path !== to.path && from.values.has(valueKey(b));
  return {
    rivals: Math.min(1, rivals / 5),
    equalElsewhere: flag(theirs !== mine),
    equalElsewhereBoth: flag(theirs && mine),
  };
}

const flag = (is: boolean): number => (is ? 1 : 0);

const NO_FACETS: Facets = { names: new Set(), words: new Set(), all: new Set(), person: null, spoken: new Set() };

const NO_FIGURE = {
  headSame: 0,
  headGeneral: 0,
  headDiffers: 0,
  headMissing: 0,
  modifiersShared: 0,
  modifiersDiffer: 0,
  ownerSame: 0,
  ownerDiffers: 0,
  partSame: 0,
  partDiffers: 0,
  valueNear: 0,
  unitShared: 0,
  isPercent: 0,
  isMoney: 0,
  isAge: 0,
  isCount: 0,
  small: 0,
};

function figureFeatures(a: FigureClaim, b: FigureClaim): typeof NO_FIGURE {
  const x = a.value;
  const y = b.value;
  const mine = new Set(x.modifiers);
  const shared = y.modifiers.filter((word) => mine.has(word)).length;
  const most = Math.max(x.modifiers.length, y.modifiers.length);
  const ratio = x.value > 0 && y.value > 0 ? Math.abs(Math.log(x.value / y.value)) : 3;
  return {
    headSame: flag(x.head !== null && x.head === y.head),
    headGeneral: flag(x.head !== y.head && (x.head === 'person' || y.head === 'person')),
    headDiffers: flag(x.head !== null && y.head !== null && x.head !== y.head),
    headMissing: flag(x.head === null || y.head === null),
    modifiersShared: most === 0 ? 0 : shared / most,
    modifiersDiffer: flag(most > 0 && shared === 0),
    ownerSame: flag(a.owner !== null && a.owner === b.owner),
    ownerDiffers: flag(a.owner !== null && b.owner !== null && a.owner !== b.owner),
    partSame: flag(x.partOf !== null && y.partOf !== null),
    partDiffers: flag((x.partOf === null) !== (y.partOf === null)),
    valueNear: Math.max(0, 1 - ratio / 2),
    unitShared: flag(x.unit !== null && x.unit === y.unit),
    isPercent: flag(x.sort === 'percent'),
    isMoney: flag(x.sort === 'money'),
    isAge: flag(x.sort === 'age'),
    isCount: flag(x.sort === 'count'),
    small: flag(Math.max(x.value, y.value) <= 4),
  };
}

function eventFeatures(a: Claim, b: Claim): { eventSame: number; eventDiffers: number } {
  const x = a.kind === 'figure' ? (a.value.event ?? a.topic.event) : a.topic.event;
  const y = b.kind === 'figure' ? (b.value.event ?? b.topic.event) : b.topic.event;
  return { eventSame: flag(x !== null && x === y), eventDiffers: flag(x !== null && y !== null && x !== y) };
}

/** A clause that names no day tells of the days before its publication. */
const RECENT_DAYS = 10;
/** Sources that disagree on the day of one event are this near to each other. */
const SLACK_DAYS = 7;

/** Whether the clauses are tied to one day, or to days too far apart to be one event. */
function timeFeatures(a: Claim, b: Claim): { timeSame: number; timeDiffers: number } {
  const x = timeOf(a);
  const y = timeOf(b);
  if (x === null || y === null) return { timeSame: 0, timeDiffers: 0 };
  const isNamed = a.topic.time !== null && b.topic.time !== null;
  if (a.topic.time === null && b.topic.time === null) return { timeSame: 0, timeDiffers: 0 };
  return {
    timeSame: flag(isNamed && x.first <= y.last && y.first <= x.last),
    timeDiffers: flag(x.first > y.last + SLACK_DAYS || y.first > x.last + SLACK_DAYS),
  };
}

function timeOf({ topic }: Claim): { readonly first: number; readonly last: number } | null {
  if (topic.time !== null) return intervalOf(topic.time);
  const published = topic.published === null ? null : intervalOf(topic.published);
  return published && { first: published.first - RECENT_DAYS, last: published.last };
}
