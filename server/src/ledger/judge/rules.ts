import { OF_ANYBODY } from '../../extract/lexicon/aspect.ts';
import { isPerson } from '../../extract/lexicon/kinds.ts';
import { type Claim, type DateClaim, type FigureClaim, figureKey } from '../../model/claim.ts';
import type { Relation } from '../compare/relation.ts';
import { isAnotherOne, isMoving } from './another.ts';
import { areNear, areSure, isOfTwoHours, isOneDay, isOwnDays } from './days.ts';
import { areTellingDays } from './features/date-slip.ts';
import type { FeatureVector } from './features.ts';
import { isOneOwner, isTied } from './ties.ts';

/**
 * What is sure by rule, whatever the fitted weights say: a score from 0 to 1, or 0 where no rule applies. A few strong reasons
 * that are too rare in the cases with gold to be learnt from them.
 */
export function ruleScore(a: Claim, b: Claim, relation: Relation, f: FeatureVector): number {
  const isExcluding = relation.kind === 'excluding';
  if (isExcluding && isAnotherOne(a, b)) return 0;
  if (isExcluding && isOneQuestion(a, b, f)) return 0.8;
  if (a.kind === 'date' && b.kind === 'date')
    return Math.max(aliasScore(a, b, relation), eventDayScore(a, b, relation, f));
  if (a.kind !== 'figure') return 0;
  // Two articles of one story do not both say 50.4 per cent, or 1,360, by chance.
  if (relation.kind === 'equal' && f.telling === 1) return 0.9;
  const isClean = f.within + f.partDiffers + f.backgroundDiffers + f.timeDiffers === 0 && !a.topic.background;
  // One person has one age.
  if (f.isAge === 1 && f.within + f.equalAnywhere === 0 && isExcluding && isOneOwner(f)) return 0.9;
  // Two articles of one day that each give one toll of the same people, or nearly the same sentence but for the number.
  if (isExcluding && isClean && f.equalElsewhere === 0 && f.aheadForLess > 0) {
    const isOneToll = f.tollBoth === 1 && f.headSame === 1 && f.modifiersDiffer === 0 && f.valueNear > FAR_OFF;
    if (isOneToll && f.daysApart < A_DAY) return 0.86;
    if (f.headSame === 1 && f.wordsShared >= 0.6 && f.contextShared >= 0.5 && f.isOtherDay === 0 && !isMoving(a, b, f))
      return 0.86;
  }
  if (isExcluding && isSlip(a, b, f)) return 0.86;
  if (isExcluding && isContrast(a, b, f)) return 0.6;
  // "… killed 19, the hospital said. A monitor put the toll at 23": one article knows of both, and of whose they are.
  const isRivalToll = f.within + f.speakerDiffers + f.tallySame === 3 && f.partSame + f.partDiffers === 0;
  if (isExcluding && isRivalToll && f.valueNear > 0) return 0.5;
  // "There were no arrests" and "police made eleven arrests".
  const isNone = b.kind === 'figure' && Math.min(a.value.value, b.value.value) === 0;
  if (isExcluding && isNone && isClean && f.tallySame === 1) return 0.5;
  // "31 dead" one day and "47 dead" the next are the same toll, grown.
  if (relation.kind === 'developing' && f.tallySame === 1 && isClean && f.daysApart < 1)
    return f.tollBoth === 1 ? 0.8 : 0.5;
  return 0;
}

/** "412" and "421" postal ballots: a number that is the other with two digits changed, where no article has both, is the other. */
function isSlip(a: Claim, b: Claim, f: FeatureVector): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || f.within + f.equalAnywhere + f.equalElsewhere > 0) return false;
  const isOneKind = a.value.unit === b.value.unit && f.headDiffers === 0;
  return isOneKind && f.digitsSwapped === 1 && f.partDiffers === 0;
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
  return isToldAlike && f.equalElsewhere === 0 && !a.topic.background;
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

/** Five times as many, as `valueNear` tells it: of another fight. */
const FAR_OFF = 0.2;

/** Within a twentieth, as `valueNear` tells it. */
const NEARLY_ONE = 0.975;

/** "Police put the number at 7,000, while the unions spoke of 25,000": one sentence holds what two sources say against each other. */
function isContrast(a: Claim, b: Claim, f: FeatureVector): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure' || f.within === 0 || f.speakerDiffers === 0) return false;
  const isBeside = a.topic.beside.includes(figureKey(b.value)) && b.topic.beside.includes(figureKey(a.value));
  const isOneKind = f.headSame + f.headMissing + f.headGeneral > 0 && a.value.unit === b.value.unit;
  return isBeside && isOneKind && a.value.partOf === null && b.value.partOf === null && f.valueNear > 0;
}

/** Of the thirty days at which `daysApart` is full. */
const A_DAY = 1 / 30;

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
