import type { Claim, FigureClaim } from '../../model/claim.ts';
import { significantDigits } from '../../model/digits.ts';
import type { Relation } from '../compare/relation.ts';
import { isAnotherOne, isMoving } from './another.ts';
import { areHoursOfOwnDays, isOfTwoHours, isOneDay, isOwnDays } from './days.ts';
import type { FeatureVector } from './features.ts';
import { isOneOwner, isTied } from './ties.ts';

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
  // What one thing costs another does not, but for a slip in thousands: "1.2 million", "1.2 billion".
  if (f.isMoney === 1 && f.valueNear === 0 && !haveOneRow(a, b)) return 0.6;
  // A sound in common is no person in common.
  return f.isAge === 1 && f.ownerSame > 0 && !isAgeOfOne ? 0.6 : 1;
}

const haveOneRow = (a: Claim, b: Claim): boolean =>
  a.kind === 'figure' && b.kind === 'figure' && significantDigits(a.value.value) === significantDigits(b.value.value);

/** Both ages are of somebody named, so that the names decide whether they are of one. */
const areNamed = (a: Claim, b: Claim): boolean =>
  a.kind === 'figure' && b.kind === 'figure' && a.ownerName !== null && b.ownerName !== null;

/**
 * A measure of a thing, the toll of an event, a number that is the other but for a slip of the pen are the same in the report of
 * another week; not what an army strikes day by day, nor the dead of attacks that have nothing in common.
 */
function isLasting(a: FigureClaim, f: FeatureVector): boolean {
  if (f.isMeasure + f.digitsSwapped + f.digitOff >= 1 || (f.isMoney === 1 && f.digitsSwapped > 0)) return true;
  if (f.aspectOnly === 1 && OF_THE_EVENT.has(a.aspect ?? '')) return true;
  return f.tallySame === 1 && isTied(f) && !DAILY.has(a.value.event ?? '');
}
/** How many were aboard is as it was, whenever it is told. */
const OF_THE_EVENT = new Set(['aboard']);
const DAILY = new Set(['damage', 'destroy', 'shoot down', 'launch']);
