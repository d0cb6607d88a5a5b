import { personKey } from '../../extract/claims/name-keys.ts';
import type { QuoteClaim } from '../../model/claim.ts';
import { daysBetween } from '../../model/publication-days.ts';
import { compareTexts } from '../entities/compare-names.ts';
import { type Alignment, alignWords } from './align-words.ts';
import { type Difference, differenceOf } from './quote-substance.ts';
import { formOf, tells, wordsOf } from './quote-words.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/** Stretches that share fewer words, or fewer words that say something, are alike by chance. */
const LEAST_SHARED = 4;
const LEAST_TELLING = 2;
/** Of the words in the stretch, on its longer side, at least so many are shared; else these are two utterances. */
const LEAST_SHARE = 0.55;
/** A short sentence of one speaker ("It is a cure") is one utterance where nearly all of it is shared. */
const SHORT_SHARE = 0.75;
/** From so many words on, only one person said just that. */
const LEAST_OWN = 7;
/** From so many words on it is one utterance, whoever is said to have spoken. */
const LEAST_ANYONE = 9;
/** So few words must be shared that one word replaced among them counts. */
const LEAST_AROUND = 7;
/** Who repeats a promise may change it: within so many days it is the same utterance. */
const SAME_DAYS = 5;
/** Reports of one utterance come within so many days. */
const AGAIN_DAYS = 30;

/** From here up quotes differ in substance. */
export const SUBSTANCE = 0.95;

/**
 * Compares two quotes: one utterance in two wordings, the same words of two speakers, or two utterances. Case, marks,
 * contractions and words in square brackets, which are the editor's, do not count.
 */
export const compareQuotes = (a: QuoteClaim, b: QuoteClaim): Relation => hold(a, b).relation;

/** Two quotes side by side: how they stand to each other, and what tells it. */
interface Held {
  readonly relation: Relation;
  readonly aligned: Alignment;
  readonly speakers: Speakers;
  readonly difference: Difference | null;
  /** How many words the shorter one has. */
  readonly shorter: number;
}

function hold(a: QuoteClaim, b: QuoteClaim): Held {
  const [x, y] = [wordsOf(a.value), wordsOf(b.value)];
  const speakers = speakersOf(a, b);
  const shorter = Math.min(x.length, y.length);
  if (x.join(' ') === y.join(' ')) {
    const relation = areTwoSpeakers(a, b, x) ? excluding(TWO_SPEAKERS) : EQUAL;
    return { relation, aligned: { shared: x, gaps: [] }, speakers, difference: null, shorter };
  }
  const aligned = alignWords(x, y, formOf);
  const isOne = isOneUtterance(aligned, speakers, shorter);
  const difference = isOne ? differenceOf(aligned) : null;
  return { relation: relationFrom(a, b, aligned, isOne, difference, shorter), aligned, speakers, difference, shorter };
}

function relationFrom(
  a: QuoteClaim,
  b: QuoteClaim,
  { shared }: Alignment,
  isOne: boolean,
  difference: Difference | null,
  shorter: number,
): Relation {
  if (!isOne) return incomparable('these are different words');
  if (difference !== null) return excluding(difference.because);
  const isWhole = shared.length >= LEAST_OWN && shared.length >= 0.8 * shorter;
  return isWhole && areTwoSpeakers(a, b, shared)
    ? excluding(TWO_SPEAKERS)
    : compatible('one quotes a part of the other');
}

/** Whether the relation of two quotes is that their words are one and their speakers two. */
export const areOfTwoSpeakers = ({ because }: Relation): boolean => because === TWO_SPEAKERS;
const TWO_SPEAKERS = 'the same words are given to two speakers';

/**
 * How sure two quotes are to be one utterance, from 0 to 1. `SUBSTANCE` only where they differ in what they say: a negation,
 * an opposite, another number, day or country, one telling word for another, or another speaker.
 */
export function quoteScore(a: QuoteClaim, b: QuoteClaim): number {
  const { relation, aligned, speakers, difference, shorter } = hold(a, b);
  if (relation.kind === 'equal') return 0.9;
  if (relation.kind === 'incomparable') return 0;
  if (areOfTwoSpeakers(relation)) return SUBSTANCE;
  const { shared } = aligned;
  const telling = shared.filter(tells).length;
  if (speakers === 'two') return telling >= LEAST_OWN - 2 && shared.length >= LEAST_OWN ? 0.8 : 0;
  const isNear = daysBetween(a.topic.published, b.topic.published) <= SAME_DAYS || shared.length > LEAST_ANYONE;
  if (difference !== null && isNear && isClear(difference, aligned, speakers, shorter)) return SUBSTANCE;
  if (speakers === 'open' && (telling < LEAST_OWN - 3 || shared.length < LEAST_OWN)) return 0;
  // Who speaks once a quarter says the same again in other words.
  const isAgain = daysBetween(a.topic.published, b.topic.published) > AGAIN_DAYS;
  return telling > LEAST_TELLING ? (isAgain ? 0.8 : 0.9) : 0.6;
}

/** The sentence of a quote that another version has otherwise, for a message that has no room for all; null where no one sentence is. */
export function sentenceAtOdds(quote: QuoteClaim, other: QuoteClaim): string | null {
  let best: { readonly sentence: string; readonly shared: number } | null = null;
  for (const sentence of sentencesOf(quote.value))
    for (const theirs of sentencesOf(other.value)) {
      const aligned = alignWords(wordsOf(sentence), wordsOf(theirs), formOf);
      if (aligned.shared.length > (best?.shared ?? 0) && differenceOf(aligned) !== null)
        best = { sentence: sentence.trim(), shared: aligned.shared.length };
    }
  return best?.sentence ?? null;
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

/** Enough is shared for the one difference to be of one sentence, and it is a difference in what is said. */
function isClear({ kind }: Difference, { shared, gaps }: Alignment, speakers: Speakers, shorter: number): boolean {
  if (kind === 'wording') return false;
  const telling = shared.filter(tells).length;
  if (speakers === 'open' && shared.length >= LEAST_OWN && telling >= LEAST_TELLING && gaps.length === 1) return true;
  if (speakers === 'open') return shared.length >= LEAST_ANYONE && telling > LEAST_TELLING;
  if (telling < LEAST_TELLING)
    return kind === 'sense' && telling > 0 && shared.length >= Math.min(shorter, LEAST_AROUND);
  return shared.length >= (kind === 'word' ? LEAST_AROUND : LEAST_SHARED + 1);
}

function isOneUtterance({ shared, gaps }: Alignment, speakers: Speakers, shorter: number): boolean {
  const longer = gaps.reduce((sum, { mine, theirs }) => sum + Math.max(mine.length, theirs.length), shared.length);
  const telling = shared.filter(tells).length;
  if (shared.length < LEAST_SHARED) return false;
  if (telling >= LEAST_TELLING) return shared.length >= LEAST_SHARE * longer;
  return (
    speakers === 'one' && telling > 0 && shared.length >= SHORT_SHARE * longer && shared.length >= SHORT_SHARE * shorter
  );
}

/** One speaker; two who are named; or one whom one of the texts does not name: "the ministry", "a spokesman". */
type Speakers = 'one' | 'two' | 'open';

function speakersOf(a: QuoteClaim, b: QuoteClaim): Speakers {
  if (a.speaker === null || b.speaker === null) return 'open';
  if (personKey(a.speaker) === personKey(b.speaker)) return 'one';
  // Who "she" is in "she thundered" was worked out, and may be somebody else.
  if (!a.isNamed || !b.isNamed) return 'open';
  return isPhrase(a.speaker) || isPhrase(b.speaker) ? 'open' : 'two';
}

/** "The mayor of Osten", "one of the guards", but not "De Gaulle". */
const isPhrase = (speaker: string): boolean => /^(?:\p{Ll}|The\s|A\s|An\s|One\s|His\s|Her\s|Our\s)/u.test(speaker);

/** Both texts name a person right beside the words, and these are two. */
function areTwoSpeakers(a: QuoteClaim, b: QuoteClaim, shared: readonly string[]): boolean {
  if (!a.isNamed || !b.isNamed || a.speaker === null || b.speaker === null) return false;
  return (
    shared.length >= LEAST_OWN &&
    shared.filter(tells).length >= LEAST_TELLING &&
    daysBetween(a.topic.published, b.topic.published) <= SAME_DAYS &&
    personKey(a.speaker) !== personKey(b.speaker) &&
    compareTexts(a.speaker, b.speaker).score < OTHER_SPEAKER
  );
}
const OTHER_SPEAKER = 0.5;
