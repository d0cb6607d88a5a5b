import { isPerson } from '../../extract/lexicon/kinds.ts';
import type { FigureValue } from '../../model/claim.ts';
import { significantDigits } from '../../model/digits.ts';
import { compatible, type Relation } from './relation.ts';

/**
 * How two figures that are written as different sorts of number may still be one: "four fifths" is 80 per cent, "he was 22" is
 * "22 years old", "the offer of 8.5" is 8.5 per cent. Null where nothing speaks for it; they never exclude each other.
 */
export function acrossSorts(a: FigureValue, b: FigureValue): Relation | null {
  const [x, y] = [shareOf(a), shareOf(b)];
  if (x !== null && y !== null)
    return Math.abs(x - y) <= ROUGH_SHARE * Math.max(x, y) ? compatible('one is the other as a fraction') : null;
  if (a.value !== b.value || a.to !== b.to) return null;
  const [bare, other] = a.sort === 'count' ? [a, b] : [b, a];
  if (bare.sort !== 'count' || bare.unit !== null || other.sort === 'score' || other.sort === 'ordinal') return null;
  const digits = significantDigits(bare.value).length;
  // What "39.4 on the night" counts is not the night.
  const isTold = bare.value >= MILLION || digits >= MANY_DIGITS;
  if (!isBare(bare)) return isTold && !isPerson(bare.head ?? '') ? compatible('one leaves its unit unsaid') : null;
  if (other.sort === 'age') return compatible('one is told as an age, the other as a number');
  if (bare.head !== null) return null;
  return isTold || digits >= TELLING_DIGITS ? compatible('one leaves its unit unsaid') : null;
}

/** Who writes "two fifths" rounds more than who writes 38 per cent. */
const ROUGH_SHARE = 0.08;
/** Numbers of one digit are alike by chance, unless they are millions. */
const TELLING_DIGITS = 2;
const MANY_DIGITS = 3;
const MILLION = 1e6;

/** The part of one that a percentage or a fraction is; null for other sorts. */
function shareOf({ sort, value, to }: FigureValue): number | null {
  if (to !== null) return null;
  return sort === 'percent' ? value / 100 : sort === 'ratio' ? value : null;
}

/** A number that leaves open of what it is: no unit, and nothing counted but people, who may be told by their age. */
const isBare = ({ sort, unit, head }: FigureValue): boolean =>
  sort === 'count' && unit === null && (head === null || head === 'person');
