import { OF_ANYBODY } from '../../extract/lexicon/aspect.ts';
import { isPerson } from '../../extract/lexicon/kinds.ts';
import { type Claim, type DateClaim, type FigureClaim, figureKey } from '../../model/claim.ts';
import { daysFromTo } from '../../model/publication-days.ts';
import { minutesOf } from '../compare/dates.ts';
import type { Relation } from '../compare/relation.ts';
import { areTellingDays } from './features/date-slip.ts';
import type { FeatureVector } from './features.ts';

/**
 * What is sure by rule, whatever the fitted weights say: a score from 0 to 1, or 0 where no rule applies. A few strong reasons
 * that are too rare in the cases with gold to be learnt from them.
 */
export function ruleScore(a: Claim, b: Claim, relation: Relation, f: FeatureVector): number {
  if (relation.kind === 'excluding' && !isAnotherOne(a, b) && isOneQuestion(a, b, f)) return 0.8;
  if (a.kind === 'date' && b.kind === 'date')
    return Math.max(aliasScore(a, b, relation), eventDayScore(a, b, relation, f));
  if (a.kind !== 'figure' || (relation.kind === 'excluding' && isAnotherOne(a, b))) return 0;
  // Two articles of one story do not both say 50.4 per cent, or 1,360, by chance.
  if (relation.kind === 'equal' && f.telling === 1) return 0.9;
  const isClean = f.within + f.partDiffers + f.backgroundDiffers + f.timeDiffers === 0 && !a.topic.background;
  // One person has one age.
  if (f.isAge === 1 && f.within + f.equalAnywhere === 0 && relation.kind === 'excluding' && isOneOwner(f)) return 0.9;
  // Two articles of one day that each give one toll of the same people, or nearly the same sentence but for the number.
  if (relation.kind === 'excluding' && isClean && !isAnotherOne(a, b) && f.equalElsewhere === 0 && f.aheadForLess > 0) {
    if (f.tollBoth === 1 && f.headSame === 1 && f.modifiersDiffer === 0 && f.daysApart < A_DAY) return 0.86;
    if (f.headSame === 1 && f.wordsShared >= 0.6 && f.contextShared >= 0.5 && f.isOtherDay === 0 && !isMoving(a, b, f))
      return 0.86;
  }
  if (relation.kind === 'excluding' && isContrast(a, b, f)) return 0.6;
  // "… killed 19, the hospital said. A monitor put the toll at 23": one article knows of both, and of whose they are.
  const isRivalToll = f.within + f.speakerDiffers + f.tallySame === 3 && f.partSame + f.partDiffers === 0;
  if (relation.kind === 'excluding' && isRivalToll && f.valueNear > 0) return 0.5;
  // "There were no arrests" and "police made eleven arrests".
  const isNone = b.kind === 'figure' && Math.min(a.value.value, b.value.value) === 0;
  if (relation.kind === 'excluding' && isNone && isClean && f.tallySame === 1) return 0.5;
  // "31 dead" one day and "47 dead" the next are the same toll, grown.
  if (relation.kind === 'developing' && f.tallySame === 1 && isClean && f.daysApart < 1)
    return f.tollBoth === 1 ? 0.8 : 0.5;
  return 0;
}

/** Each article answers one of the questions of the news but once ("jailed for 14 years", "gets 12 years"), of the story itself. */
function isOneQuestion(a: Claim, b: Claim, f: FeatureVector): boolean {
  if (f.aspectOnly === 0 || f.within + f.partDiffers + f.backgroundDiffers + f.timeDiffers + f.additional > 0)
    return false;
  if ((f.isOtherDay === 1 || isOfAnybody(a)) && !isTied(f)) return false;
  // A tunnel and a runway both have a length, and "two and a half metres" is a round one.
  if (f.isMeasure === 1 && (f.headDiffers === 1 || f.valueNear > NEARLY_ONE || f.valueNear === 0)) return false;
  if (a.kind === 'date' && b.kind === 'date' && f.isDuration === 0)
    return (
      a.role === b.role &&
      !isOwnDays(a, b) &&
      areSure(a, b) &&
      f.equalAnywhere === 0 &&
      areNear(f) &&
      f.isClock + f.contextShared > 0
    );
  if (a.kind === 'figure' && b.kind === 'figure' && areTwoKindsOfPeople(a, b)) return false;
  const isSettled = 'aspect' in a && SETTLED.has(a.aspect ?? '');
  const isToldAlike = isSettled || a.modality === b.modality || (isFact(a) && isFact(b));
  return isToldAlike && f.equalElsewhere === 0 && !a.topic.background && !isAnotherOne(a, b);
}
/** "Nineteen passengers were on board", "five officers travelled in the van". */
function areTwoKindsOfPeople({ value: { head: x } }: FigureClaim, { value: { head: y } }: FigureClaim): boolean {
  return x !== null && y !== null && x !== y && x !== 'person' && y !== 'person' && isPerson(x) && isPerson(y);
}

const isOfAnybody = (claim: Claim): boolean =>
  (claim.kind === 'figure' || claim.kind === 'date') && claim.aspect !== null && OF_ANYBODY.has(claim.aspect);

/** A sentence is one whether he "was given" or "will spend" so many years. */
const SETTLED = new Set(['prison term', 'minimum term']);

/** "No officer went in until nineteen minutes after the call" denies no nineteen minutes. */
const isFact = ({ modality }: Claim): boolean => modality === 'asserted' || modality === 'denied';

/** Reports of other weeks tell of one contract, one ban, one fine where their sentences name somebody in common, or say much the same. */
const isTied = (f: FeatureVector): boolean => f.namesShared > 0 || f.contextShared >= LEAST_TIE;
const LEAST_TIE = 0.3;
/** Within a twentieth, as `valueNear` tells it. */
const NEARLY_ONE = 0.975;

/** "Police put the number at 7,000, while the unions spoke of 25,000": one sentence holds what two sources say against each other. */
function isContrast(a: Claim, b: Claim, f: FeatureVector): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || f.within === 0 || f.speakerDiffers === 0) return false;
  const isBeside = a.topic.beside.includes(figureKey(b.value)) && b.topic.beside.includes(figureKey(a.value));
  const isOneKind = f.headSame + f.headMissing + f.headGeneral > 0 && a.value.unit === b.value.unit;
  return isBeside && isOneKind && a.value.partOf === null && b.value.partOf === null && f.valueNear > 0;
}

/** Both ages are told of one person; where a sound is all that the names have in common, the sentences must share more. */
const isOneOwner = (f: FeatureVector): boolean =>
  f.ownerSame === 1 || (f.ownerSame > 0 && (f.wordsShared > 0 || f.contextShared > SHARED_CONTEXT));
const SHARED_CONTEXT = 0.45;

/** Of the thirty days at which `daysApart` is full. */
const A_DAY = 1 / 30;

/**
 * What keeps a pair below a warning, however alike the sentences: an age that only a sound ties to one person, two figures of
 * one article, which seldom contradicts itself in numbers, other times. From 0 to 1; 1 where nothing does.
 */
export function ceilingOf(a: Claim, b: Claim, relation: Relation, f: FeatureVector): number {
  // A month later it is as likely the toll of another day.
  if (relation.kind === 'developing') return f.daysApart < 1 ? 1 : 0.5;
  if (relation.kind !== 'excluding') return 1;
  // "She was jailed for seven years, her clerk for nine": an article that gives the other's answer, too, answers for two.
  const isInText = f.within === 1 && f.headline === 0;
  if (f.aspectSame === 1 && f.aspectOnly === 0 && (f.equalAnywhere > 0 || isInText)) return 0.6;
  if (a.kind === 'date' && b.kind === 'date' && f.within === 0 && isOwnDays(a, b)) return 0.6;
  if (a.kind === 'date' && isOfTwoHours(f)) return 0.6;
  // "75 hours of video on the one, 150 on the other": a text has each length of a thing of its own.
  if (a.kind === 'date' && isInText && f.isDuration === 1) return 0.6;
  if (a.kind === 'date' && b.kind === 'date' && areHoursOfOwnDays(a, b)) return 0.6;
  // Reports of other days tell of other steps of an affair, each with its own date.
  if (f.isDuration === 1 && f.isOtherDay === 1 && !isTied(f)) return 0.6;
  if (a.kind === 'date') return f.isOtherDay === 1 && !isOneDay(f) && f.isDuration === 0 && f.within === 0 ? 0.6 : 1;
  if (a.kind !== 'figure') return 1;
  if (f.within === 1) return 0.6;
  // An article that has the other's age, too, tells of two people: a couple, brothers.
  if (f.isAge === 1 && (f.equalAnywhere > 0 || (f.ownerSame === 0 && areNamed(a, b)))) return 0.6;
  // A person's age is no event: it is the same on whatever day the sentence tells of.
  const isAgeOfOne = f.isAge === 1 && isOneOwner(f);
  if (!isAgeOfOne && (f.timeDiffers === 1 || f.backgroundDiffers === 1)) return 0.6;
  // An index, a price, a count of the week's strikes is another one in the report of another week.
  if (f.isAge === 0 && f.timeSame === 0 && f.isOtherDay === 1 && !isLasting(a, f)) return 0.6;
  // Nobody measures one thing seven times as long as another does.
  if (isMoving(a, b, f) || isAnotherOne(a, b) || (f.isMeasure === 1 && f.valueNear === 0)) return 0.6;
  // A sound in common is no person in common.
  return f.isAge === 1 && f.ownerSame > 0 && !isAgeOfOne ? 0.6 : 1;
}

/** "With 78 percent of the ballots counted" she had so many: later more are counted, and she has others. */
const isOfStage = ({ topic }: Claim): boolean => [...topic.words, ...topic.context].includes('count');

/** Both ages are of somebody named, so that the names decide whether they are of one. */
const areNamed = (a: Claim, b: Claim): boolean =>
  a.kind === 'figure' && b.kind === 'figure' && a.ownerName !== null && b.ownerName !== null;

/**
 * A measure of a thing, the toll of an event, a number that is the other but for a slip of the pen are the same in the report of
 * another week; not what an army strikes day by day, nor the dead of attacks that have nothing in common.
 */
function isLasting(a: FigureClaim, f: FeatureVector): boolean {
  if (f.isMeasure + f.digitsSwapped + f.digitOff >= 1) return true;
  return f.tallySame === 1 && isTied(f) && !DAILY.has(a.value.event ?? '');
}
const DAILY = new Set(['damage', 'destroy', 'shoot down', 'launch']);

/** What rises and falls, as an index or a rate does, is another number on another day; a toll is not. */
function isMoving(a: Claim, b: Claim, f: FeatureVector): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || f.tallySame === 1) return false;
  if (f.isMeasure === 1 && isOfWeather(a) && isOfWeather(b)) return true;
  if (f.daysApart === 0) return false;
  return [a.value, b.value].some(({ change, unit }) => change !== null || unit === 'point' || unit === 'bp');
}

/** A wind and a temperature are other ones an hour later. */
const isOfWeather = ({ value, topic }: FigureClaim): boolean =>
  WEATHER_UNITS.has(value.unit ?? '') ||
  [value.head ?? '', ...topic.words, ...topic.context].some((word) => WINDS.has(word));
const WEATHER_UNITS = new Set(['Cel', '[degF]']);
const WINDS = new Set(['wind', 'gust']);

/** "The new bridge is 436 metres long" is of another bridge than "the bridge was 420 metres long". */
function isAnotherOne(a: Claim, b: Claim): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  if (addsUp(a, b) || addsUp(b, a) || (a.value.sort === 'percent' && isOfStage(a) && isOfStage(b))) return true;
  const [x, y] = [a, b].map(({ value }) => value.modifiers.filter((word) => SUCCESSION.has(word)));
  return x !== undefined && y !== undefined && x.length + y.length > 0 && !x.some((word) => y.includes(word));
}

/** "Four houses were destroyed and 23 others damaged", "27 houses were damaged": one is the other without a part told beside it. */
const addsUp = ({ value, topic }: FigureClaim, { value: { value: whole } }: FigureClaim): boolean =>
  value.sort === 'count' &&
  // "The director and three other managers" are four.
  ((value.modifiers.includes('other') && value.value + 1 === whole) ||
    topic.beside.some(
      (key) => key.startsWith('count|') && Number(key.slice(key.lastIndexOf('|') + 1)) + value.value === whole,
    ));

const SUCCESSION = new Set([
  'new',
  'old',
  'former',
  'previous',
  'earlier',
  'original',
  'second',
  'third',
  'next',
  'future',
  'other',
]);

/** One article gives both dates for one moment: "May 3 (May 4 in the east)". */
function aliasScore(a: DateClaim, b: DateClaim, relation: Relation): number {
  const isAlias = a.value.alias === b.value.value && b.value.alias === a.value.value;
  return isAlias && relation.kind === 'excluding' ? 0.9 : 0;
}

/** Two articles of one story give different days to what happens once: "crashed on Monday", "Tuesday's crash". */
function eventDayScore(a: DateClaim, b: DateClaim, relation: Relation, f: FeatureVector): number {
  if (relation.kind !== 'excluding' || f.within + f.modalityDiffers > 0 || a.role !== b.role) return 0;
  if (isOwnDays(a, b) || isOfTwoHours(f)) return 0;
  const isSure = areSure(a, b);
  // "The mall, which opened in 1986": a thing has one such year, told where it is brought in.
  const isOrigin = isYear(a) && isYear(b) && a.topic.event === b.topic.event && ORIGINS.has(a.topic.event ?? '');
  if (isOrigin && f.equalAnywhere + f.isOtherDay === 0 && f.wordsShared >= 0.35 && f.contextShared >= 0.2) return 0.7;
  // Nearly the same words around two hours.
  const isToldAlike = f.ownShared >= MOST_WORDS && f.wordsShared >= 0.8 && f.contextShared >= 0.6;
  if (f.isClock === 1 && f.equalAnywhere + f.isOtherDay === 0 && isToldAlike) return 0.7;
  if (isOneDay(f) && isSure) return 0.85;
  // The news of two articles, or nearly the same words, on one day of two months.
  const isOneMatter =
    (f.leadBoth === 1 && f.contextShared > 0) ||
    f.ownShared >= MOST_WORDS ||
    (areTellingDays(a, b) && f.equalAnywhere === 0 && f.ownShared >= LEAST_OWN);
  return f.dateSlip === 1 && isOneMatter && isSure && f.isOtherDay === 0 ? 0.7 : 0;
}

const isYear = ({ value }: DateClaim): boolean => /^\d{4}$/.test(value.value);
const ORIGINS = new Set(['open', 'build']);

/** As a share of the fewer words. */
const MOST_WORDS = 0.7;
const LEAST_OWN = 0.18;

/** An article that gives the other's hour, too, tells of two moments. */
const isOfTwoHours = (f: FeatureVector): boolean => f.isClock === 1 && f.equalAnywhere > 0;

/** Neither is rough, or both are hours so far apart that it does not matter. */
const areSure = (a: DateClaim, b: DateClaim): boolean =>
  (a.value.mod === null && b.value.mod === null) || areFarHours(a, b);

/** "About 11:30" is not 13:20. */
function areFarHours({ value: x }: DateClaim, { value: y }: DateClaim): boolean {
  const [a, b] = [minutesOf(x.value), minutesOf(y.value)];
  return (
    a !== null && b !== null && x.value.slice(0, DAY_LENGTH) === y.value.slice(0, DAY_LENGTH) && Math.abs(a - b) >= 30
  );
}

/** Each article tells of its own day: "shares fell on Monday" and "shares fell on Tuesday", as they do. */
const isOwnDays = (a: DateClaim, b: DateClaim): boolean =>
  isOwnDay(a) && isOwnDay(b) && a.topic.published !== b.topic.published;
const isOwnDay = ({ value, topic, isHourAlone }: DateClaim): boolean =>
  !isHourAlone && topic.published !== null && value.value.startsWith(topic.published.slice(0, DAY_LENGTH));
/** Of `2008-10-06`. */
const DAY_LENGTH = 10;

/** "As of 16:08" in the market reports of two days. */
function areHoursOfOwnDays({ value: x, topic: t }: DateClaim, { value: y, topic: u }: DateClaim): boolean {
  const days = daysFromTo(t.published, u.published);
  if (days === null || Math.abs(days) < 2 || minutesOf(x.value) === null || minutesOf(y.value) === null) return false;
  return isOfDay(x.value, t.published) && isOfDay(y.value, u.published);
}
const isOfDay = (value: string, published: string | null): boolean =>
  published !== null && value.startsWith(published.slice(0, DAY_LENGTH));

/** Both days, or hours, are the only one that their article gives for one event, and either may be meant by the other. */
const isOneDay = (f: FeatureVector): boolean => f.onlyDays === 1 && areNear(f);
/** The two are days, or hours of days, that may be meant by each other; what has no day may be of any. */
const areNear = (f: FeatureVector): boolean =>
  f.dayNear > NEAR_DAYS || f.dateSlip === 1 || (f.isClock === 1 && f.isDay === 0);
/** Sources that mean one day are at most ten days apart, or one of them has the month or the year wrong; else the event was another one. */
const NEAR_DAYS = 1 / 11;
