import type { Claim, DateClaim } from '../../model/claim.ts';
import type { Relation } from '../compare/relation.ts';
import type { FeatureVector } from './features.ts';

/**
 * What is sure by rule, whatever the fitted weights say: a score from 0 to 1, or 0 where no rule applies. A few strong reasons
 * that are too rare in the cases with gold to be learnt from them.
 */
export function ruleScore(a: Claim, b: Claim, relation: Relation, f: FeatureVector): number {
  if (a.kind === 'date' && b.kind === 'date')
    return Math.max(
      aliasScore(a, b, relation),
      weekdayScore(a, b, f),
      sameSentenceScore(f.isDay * f.eventSame, relation, f),
    );
  if (a.kind !== 'figure') return 0;
  // Two articles of one story do not both say 50.4 per cent, or 1,360, by chance.
  if (relation.kind === 'equal' && isTelling(a.value.value)) return 0.9;
  const isClean = f.within + f.partDiffers + f.backgroundDiffers + f.timeDiffers === 0 && !a.topic.background;
  const rewritten = sameSentenceScore(f.headSame, relation, f);
  if (isClean && rewritten > 0) return rewritten;
  // One person has one age.
  if (f.isAge === 1 && f.ownerSame === 1 && f.within === 0 && relation.kind === 'excluding') return 0.9;
  // "31 dead" one day and "47 dead" the next are the same toll, grown.
  if (relation.kind === 'developing' && f.tallySame === 1 && isClean) return f.tollBoth === 1 ? 0.65 : 0.5;
  // Two articles that each give one toll of one event.
  if (relation.kind === 'excluding' && f.tollBoth === 1 && isClean) return 0.6;
  return 0;
}

/**
 * What keeps a pair below a warning, however alike the sentences: nobody's age, a part of a toll against another part, and two
 * figures of one article, which seldom contradicts itself in numbers. From 0 to 1; 1 where nothing does.
 */
export function ceilingOf(a: Claim, relation: Relation, f: FeatureVector): number {
  if (a.kind !== 'figure' || relation.kind !== 'excluding') return 1;
  if (f.isAge === 1 && f.ownerSame === 0) return 0.6;
  if (f.within === 1) return 0.6;
  return f.tallySame === 1 && f.tollBoth === 0 ? 0.7 : 1;
}

/** A figure of three digits or more that are not zeros, or with a decimal point. */
function isTelling(value: number): boolean {
  const digits = String(value)
    .replace(/e.*$/, '')
    .replace(/^0\.|\.|0+$/g, '');
  return digits.length >= 3 || (!Number.isInteger(value) && digits.length >= 2);
}

/** Two sentences that say the same in nearly the same words, but for the value: a rewrite, or a slip of the pen. */
function sameSentenceScore(isOneThing: number, relation: Relation, f: FeatureVector): number {
  const isRewrite = isOneThing * f.bestForBoth === 1 && f.wordsShared >= 0.6 && f.contextShared >= 0.5;
  return isRewrite && relation.kind === 'excluding' && f.within + f.equalElsewhere + f.equalElsewhereBoth === 0
    ? 0.92
    : 0;
}

/** One article gives both dates for one moment: "May 3 (May 4 in the east)". */
function aliasScore(a: DateClaim, b: DateClaim, relation: Relation): number {
  const isAlias = a.value.alias === b.value.value && b.value.alias === a.value.value;
  return isAlias && relation.kind === 'excluding' ? 0.9 : 0;
}

/** "Monday, 9 February 2021" was a Tuesday: the weekday's own claim stands against the date's. */
function weekdayScore(a: DateClaim, b: DateClaim, f: FeatureVector): number {
  const isPair =
    f.within === 1 && a.weekdayOf !== b.weekdayOf && (a.weekdayOf === b.value.value || b.weekdayOf === a.value.value);
  return isPair ? 0.95 : 0;
}
