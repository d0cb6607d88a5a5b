import { stem } from '../../extract/claims/stem.ts';
import { countryOf } from '../../extract/lexicon/find-place.ts';
import { CALENDAR_WORDS } from '../../extract/lexicon/name-parts.ts';
import { areOpposites } from '../../extract/lexicon/opposites.ts';
import { type Alignment, type Gap } from './align-words.ts';
import { formOf, isWord, numberOf, tells } from './quote-words.ts';

/** How much two versions of one sentence differ: in what they say, in one telling word, or in the wording alone. */
export interface Difference {
  readonly kind: 'sense' | 'word' | 'wording';
  /** For people. */
  readonly because: string;
}

/** More words than these, on one side alone, were cut out by the other. */
const MOST_LEFT_OUT = 3;

/** What the versions differ in; null where one merely leaves out words of the other or writes a number otherwise. */
export function differenceOf({ gaps }: Alignment): Difference | null {
  const telling = gaps.filter(isTelling);
  const [only, second] = telling;
  if (!only) return null;
  const sense = senseOf(telling);
  if (sense !== null) return { kind: 'sense', because: sense };
  const words = second ? null : keyWordsOf(only);
  return words === null
    ? { kind: 'wording', because: 'the words differ' }
    : { kind: 'word', because: `one says “${words[0]}”, the other “${words[1]}”` };
}

/** A difference that is more than an ellipsis, an article, a filler word or another way to write a number. */
function isTelling(gap: Gap): boolean {
  const { mine, theirs } = gap;
  if (senseOfGap(gap) !== null || negations(mine) !== negations(theirs)) return true;
  if (mine.length === 0 || theirs.length === 0) {
    const words = [...mine, ...theirs];
    return words.length <= MOST_LEFT_OUT && words.some(tells);
  }
  const [one, other] = [mine.map(formOf).filter(isWord), theirs.map(formOf).filter(isWord)];
  return one.join(' ') !== other.join(' ');
}

/** "With our own money", "with our own hands": the one word by which the versions differ; null where it is none, or has the same sense. */
function keyWordsOf({ mine, theirs }: Gap): readonly [string, string] | null {
  const [one, other] = [mine.filter(isWord), theirs.filter(isWord)];
  const [x, y] = [one[0], other[0]];
  if (one.length !== 1 || other.length !== 1 || x === undefined || y === undefined || !tells(x) || !tells(y))
    return null;
  return stem(formOf(x)) === stem(formOf(y)) || areNear(x, y) ? null : [x, y];
}

/** "Preventive" and "preventative": one begins as the other does, and they differ at the end. */
function areNear(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  let common = 0;
  while (common < least && a[common] === b[common]) common++;
  return common >= NEAR && common >= least - 2;
}
const NEAR = 4;

/** What the differences change in what is said; null where they change no number, day, country or negation. */
function senseOf(gaps: readonly Gap[]): string | null {
  // "I do not think it is" and "I think it is not" deny the same: a sentence is taken as a whole.
  const mine = gaps.reduce((sum, gap) => sum + negations(gap.mine), 0);
  const theirs = gaps.reduce((sum, gap) => sum + negations(gap.theirs), 0);
  if (mine % 2 !== theirs % 2) return 'one quote says what the other denies';
  for (const gap of gaps) {
    const found = senseOfGap(gap);
    if (found !== null) return found;
  }
  return null;
}

function senseOfGap({ mine, theirs }: Gap): string | null {
  const [x, y] = [numbersIn(mine), numbersIn(theirs)];
  if (x !== '' && y !== '' && x !== y) return 'the quotes name two numbers';
  if ((exceeds(mine) && isMeasure(theirs)) || (exceeds(theirs) && isMeasure(mine)))
    return 'one quote goes beyond what the other says';
  for (const one of mine)
    for (const other of theirs) {
      if (one === other) continue;
      if (CALENDAR_WORDS.has(one) && CALENDAR_WORDS.has(other)) return 'the quotes name two days';
      if (areOpposites(one, other)) return `“${one}” and “${other}” are opposites`;
      const [here, there] = [countryOf(one), countryOf(other)];
      if (here !== null && there !== null && here !== there) return 'the quotes name two countries';
    }
  return null;
}

/** "More than the rules demand", and "what the rules demand" or "all that they demand". */
const exceeds = (words: readonly string[]): boolean =>
  words.some((word, i) => (word === 'more' || word === 'less') && words[i + 1] === 'than');
const isMeasure = (words: readonly string[]): boolean => words.some((word) => MEASURES.has(word));
const MEASURES = new Set(['what', 'whatever', 'all', 'everything', 'exactly', 'only']);

const NEGATIONS = new Set('not no never none nobody nothing nowhere neither nor without'.split(' '));
/** Negations of a stretch; "no longer" and "not any longer" are one each. */
const negations = (words: readonly string[]): number => words.filter((word) => NEGATIONS.has(word)).length;

const numbersIn = (words: readonly string[]): string => words.flatMap((word) => numberOf(word) ?? []).join(' ');
