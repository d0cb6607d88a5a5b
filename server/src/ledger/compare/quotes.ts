import { personKey } from '../../extract/claims/name-keys.ts';
import { countryOf } from '../../extract/lexicon/find-place.ts';
import { CALENDAR_WORDS } from '../../extract/lexicon/name-parts.ts';
import { ONES, SCALES, TENS } from '../../extract/lexicon/number-words.ts';
import { areOpposites } from '../../extract/lexicon/opposites.ts';
import { STOP_WORDS } from '../../extract/lexicon/stop-words.ts';
import type { QuoteClaim } from '../../model/claim.ts';
import { compareTexts } from '../entities/compare-names.ts';
import { type Alignment, alignWords, type Gap } from './align-words.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/** Stretches that share fewer words, or fewer words that say something, are alike by chance. */
const LEAST_SHARED = 4;
const LEAST_TELLING = 2;
/** Of the words in the stretch, on its longer side, at least so many are shared; else these are two utterances. */
const LEAST_SHARE = 0.55;
/** From so many words on, only one person said just that. */
const LEAST_OWN = 7;
/** Who repeats a promise may change it: within so many days it is the same utterance. */
const SAME_DAYS = 3;
/** More words than these, on one side alone, were cut out by the other. */
const MOST_LEFT_OUT = 3;

/**
 * Compares two quotes: one utterance in two wordings, the same words of two speakers, or two utterances. Case, marks,
 * contractions and words in square brackets, which are the editor's, do not count.
 */
export function compareQuotes(a: QuoteClaim, b: QuoteClaim): Relation {
  const x = wordsOf(a.value);
  const y = wordsOf(b.value);
  if (x.join(' ') === y.join(' ')) return areTwoSpeakers(a, b, x) ? excluding(TWO_SPEAKERS) : EQUAL;
  const aligned = alignWords(x, y);
  if (!isOneUtterance(aligned)) return incomparable('these are different words');
  const gaps = aligned.gaps.filter(isTelling);
  if (gaps.length === 0) {
    const isWhole = aligned.shared.length >= LEAST_OWN && aligned.shared.length >= 0.8 * Math.min(x.length, y.length);
    if (isWhole && areTwoSpeakers(a, b, aligned.shared)) return excluding(TWO_SPEAKERS);
    return compatible('one quotes a part of the other');
  }
  return excluding(substanceOf(gaps) ?? 'the words differ');
}

/** Whether the relation of two quotes is that their words are one and their speakers two. */
export const areOfTwoSpeakers = ({ because }: Relation): boolean => because === TWO_SPEAKERS;
const TWO_SPEAKERS = 'the same words are given to two speakers';

/**
 * How sure two quotes are to be one utterance, from 0 to 1. Above `SUBSTANCE` only where they differ in what they say: a
 * negation, an opposite, another number, day or name, or another speaker.
 */
export function quoteScore(a: QuoteClaim, b: QuoteClaim): number {
  const relation = compareQuotes(a, b);
  if (relation.kind === 'equal') return 0.9;
  if (areOfTwoSpeakers(relation)) return SUBSTANCE;
  const { shared, gaps } = alignWords(wordsOf(a.value), wordsOf(b.value));
  const telling = shared.filter(tells).length;
  if (!isOneSpeaker(a, b)) return telling >= LEAST_OWN - 2 && shared.length >= LEAST_OWN ? 0.8 : 0;
  const isSure =
    a.isNamed && b.isNamed && telling >= LEAST_TELLING && shared.length > LEAST_SHARED && daysApart(a, b) <= SAME_DAYS;
  if (relation.kind === 'excluding' && isSure && substanceOf(gaps.filter(isTelling)) !== null) return SUBSTANCE;
  return telling > LEAST_TELLING ? 0.9 : 0.6;
}

/** From here up quotes differ in substance. */
export const SUBSTANCE = 0.95;

function isOneUtterance({ shared, gaps }: Alignment): boolean {
  const longer = gaps.reduce((sum, { mine, theirs }) => sum + Math.max(mine.length, theirs.length), shared.length);
  return (
    shared.length >= LEAST_SHARED &&
    shared.filter(tells).length >= LEAST_TELLING &&
    shared.length >= LEAST_SHARE * longer
  );
}

const tells = (word: string): boolean => !STOP_WORDS.has(word) && word.length > 2 && !FILLERS.has(word);

/** A difference that is more than an ellipsis, an article, a filler word or another way to write a number. */
function isTelling({ mine, theirs }: Gap): boolean {
  if (substanceOfGap({ mine, theirs }) !== null || negations(mine) !== negations(theirs)) return true;
  if (mine.length === 0 || theirs.length === 0) {
    const words = [...mine, ...theirs];
    return words.length <= MOST_LEFT_OUT && words.some(tells);
  }
  const [one, other] = [mine.map(plain).filter(isWord), theirs.map(plain).filter(isWord)];
  return one.join(' ') !== other.join(' ');
}

const FILLERS = new Set(
  'well look so just really very quite here now then actually of the a an that and but'.split(' '),
);
const isWord = (word: string): boolean => !FILLERS.has(word);
const plain = (word: string): string => String(numberOf(word) ?? word);

/** What the differences change in what is said, in words for people; null where they change the wording alone. */
function substanceOf(gaps: readonly Gap[]): string | null {
  // "I do not think it is" and "I think it is not" deny the same: a sentence is taken as a whole.
  const mine = gaps.reduce((sum, gap) => sum + negations(gap.mine), 0);
  const theirs = gaps.reduce((sum, gap) => sum + negations(gap.theirs), 0);
  if (mine % 2 !== theirs % 2) return 'one quote says what the other denies';
  for (const gap of gaps) {
    const found = substanceOfGap(gap);
    if (found !== null) return found;
  }
  return null;
}

function substanceOfGap({ mine, theirs }: Gap): string | null {
  const [x, y] = [numbersIn(mine), numbersIn(theirs)];
  if (x !== '' && y !== '' && x !== y) return 'the quotes name two numbers';
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

const NEGATIONS = new Set('not no never none nobody nothing nowhere neither nor without'.split(' '));
/** Negations of a stretch; "no longer" and "not any longer" are one each. */
const negations = (words: readonly string[]): number => words.filter((word) => NEGATIONS.has(word)).length;

const numbersIn = (words: readonly string[]): string => words.flatMap((word) => numberOf(word) ?? []).join(' ');

/** "One" is as often nobody in particular as it is a number. */
function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return word === 'one' ? null : (ONES.get(word) ?? TENS.get(word) ?? SCALES.get(word) ?? null);
}

/** Both texts name a person right beside the words, and these are two. */
function areTwoSpeakers(a: QuoteClaim, b: QuoteClaim, shared: readonly string[]): boolean {
  if (!a.isNamed || !b.isNamed || a.speaker === null || b.speaker === null) return false;
  return (
    shared.length >= LEAST_OWN &&
    shared.filter(tells).length >= LEAST_TELLING &&
    daysApart(a, b) <= SAME_DAYS &&
    personKey(a.speaker) !== personKey(b.speaker) &&
    compareTexts(a.speaker, b.speaker).score < OTHER_SPEAKER
  );
}
const OTHER_SPEAKER = 0.5;

const isOneSpeaker = (a: QuoteClaim, b: QuoteClaim): boolean =>
  a.speaker !== null && b.speaker !== null && personKey(a.speaker) === personKey(b.speaker);

/** 0 where an article's day cannot be told. */
function daysApart(a: QuoteClaim, b: QuoteClaim): number {
  const [x, y] = [a.topic.published, b.topic.published];
  return x === null || y === null ? 0 : Math.abs(Date.parse(x) - Date.parse(y)) / 86_400_000;
}

const CONTRACTIONS: Readonly<Record<string, string>> = {
  "n't": ' not',
  "'ve": ' have',
  "'re": ' are',
  "'ll": ' will',
  "'m": ' am',
};

export const wordsOf = (quote: string): readonly string[] =>
  quote
    .toLowerCase()
    .replace(/\[[^\]]{0,60}\]/g, ' ')
    .replace(/’/g, "'")
    .replace(/can't|cannot/g, 'can not')
    .replace(/won't/g, 'will not')
    .replace(/n't|'ve|'re|'ll|'m/g, (cut) => CONTRACTIONS[cut] ?? '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
