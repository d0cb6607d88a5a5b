import {
  ACTIVE_STATES,
  COME_ABOUT,
  DEEDS_DONE,
  DEEDS_TOLD,
  type Idiom,
  MOCK_WORDS,
  NOUNS_OF_DEEDS,
  SAFE_WORDS,
  STATES_HAD,
  STATES_IN,
} from '../../lexicon/idioms.ts';
import type { Frame } from '../frame.ts';
import type { Chunk, NounChunk } from './chunks.ts';
import type { Complements } from './complements.ts';
import type { Subject } from './subject.ts';
import type { VerbChunk } from './verb-chunk.ts';

/** A deed that a noun tells together with its verb: "made an apology", "was in custody", "no search took place". */
export interface NounDeed {
  readonly deed: string;
  /** What is left when the noun is taken out; the object is whom the deed befell. */
  readonly complements: Complements;
  /**
   * How the one stands to it of whom it is told: as the doer; as whom it befell ("suffered burns"); or not at all, as
   * the noun itself is the subject ("an apology was made").
   */
  readonly role: 'doer' | 'holder' | 'event';
  /** "Made no apology". */
  readonly isNone: boolean;
}

/** The deed that the noun beside the verb at chunk `at` tells with it; null where it tells none. */
export function nounDeedAt(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  { complements, subject, isThere }: { complements: Complements; subject: Subject; isThere: boolean },
): NounDeed | null {
  const verb = chunks[at];
  if (verb?.kind !== 'verb') return null;
  const { sentence } = frame;
  const lemma = sentence.lemmas[verb.head] ?? '';
  const particle = chunks[at + 1]?.kind === 'particle' ? sentence.tokens[chunks[at + 1]?.from ?? -1]?.lower : undefined;
  const phrase = particle === undefined ? lemma : `${lemma}_${particle}`;
  const { object, second, obliques } = complements;
  const found = (idiom: Idiom | undefined, noun: number, role: NounDeed['role']): NounDeed | null =>
    idiom === undefined ? null : take(frame, chunks, verb, { idiom, noun, role, complements });
  if (isThere)
    return object === null ? null : found(NOUNS_OF_DEEDS.get(nounOf(frame, chunks, object)), object, 'event');
  const [first] = subject;
  if (verb.passive && first !== undefined)
    return (
      found(DEEDS_DONE.get(`${phrase} ${nounOf(frame, chunks, first)}`), first, 'event') ??
      ofSomebody(found(DEEDS_TOLD.get(`${phrase} ${nounOf(frame, chunks, first)}`), first, 'event'))
    );
  const isAbout = first !== undefined && COME_ABOUT.has(phraseOf(frame, verb, phrase));
  if (object !== null && second === null && !isAbout) {
    const key = `${phrase} ${nounOf(frame, chunks, object)}`;
    return (
      found(DEEDS_DONE.get(key), object, 'doer') ??
      (isLoad(lemma, first === undefined ? '' : nounOf(frame, chunks, first))
        ? null
        : found(STATES_HAD.get(key), object, 'holder')) ??
      ofSomebody(found(DEEDS_TOLD.get(key), object, 'event'))
    );
  }
  if (BEING.has(lemma))
    for (const { preposition, noun } of obliques) {
      const idiom = STATES_IN.get(`${preposition} ${nounOf(frame, chunks, noun)}`);
      const told = found(idiom, noun, ACTIVE_STATES.has(idiom?.deed ?? '') ? 'doer' : 'holder');
      if (told !== null) return told;
    }
  return isAbout && (object === null || phraseOf(frame, verb, phrase) === 'take place')
    ? found(NOUNS_OF_DEEDS.get(nounOf(frame, chunks, first)), first, 'event')
    : null;
}
/** A ship that carries weapons has them for others, and none in its hands. */
const isLoad = (verb: string, subject: string): boolean => verb === 'carry' && CARRIERS.has(subject);
const CARRIERS = new Set(
  'ship vessel boat freighter plane aircraft helicopter convoy truck lorry train car bus van cargo flight ferry barge'.split(
    ' ',
  ),
);

/** "Confirmed a death" does not say whose. */
const ofSomebody = (told: NounDeed | null): NounDeed | null => (told?.complements.object == null ? null : told);
const BEING = new Set(['be', 'remain', 'stay', 'spend']);

/** "Take place", "be under way": the verb with the words behind it that make its meaning. */
function phraseOf({ sentence: { tokens, lemmas } }: Frame, { head, to }: VerbChunk, phrase: string): string {
  const next = `${lemmas[head]} ${tokens[to]?.lower}`;
  const two = `${next} ${tokens[to + 1]?.lower}`;
  return COME_ABOUT.has(two) ? two : COME_ABOUT.has(next) ? next : phrase === 'be' ? '' : phrase;
}

const nounOf = ({ sentence }: Frame, chunks: readonly Chunk[], noun: number): string => {
  const chunk = chunks[noun];
  return chunk?.kind === 'noun' ? (sentence.lemmas[chunk.head] ?? '') : '';
};

function take(
  frame: Frame,
  chunks: readonly Chunk[],
  verb: VerbChunk,
  at: { idiom: Idiom; noun: number; role: NounDeed['role']; complements: Complements },
): NounDeed | null {
  const noun = chunks[at.noun];
  if (noun?.kind !== 'noun') return null;
  const isNone = opensWithNone(frame, noun) || DENIES.has(frame.sentence.lemmas[verb.head] ?? '');
  if (!isPlain(frame, noun, isNone || verb.negated)) return null;
  const { idiom, role, complements } = at;
  const of = chunks[at.noun + 1];
  const isOf = of?.kind === 'preposition' && frame.sentence.tokens[of.from]?.lower === 'of';
  // What hangs on an object stands among the phrases behind the verb.
  const behind = at.role === 'event' && complements.object !== at.noun ? hangingOn(frame, chunks, at.noun) : [];
  const all = [...complements.obliques, ...behind].filter(({ noun: other }) => other !== at.noun);
  const befallen = isOf && chunks[at.noun + 2]?.kind === 'noun' ? at.noun + 2 : null;
  const told = all.find(({ preposition }) => idiom.prepositions.includes(preposition))?.noun ?? null;
  const isItself = idiom.prepositions.includes('@');
  const object = role === 'holder' ? null : isItself ? at.noun : (befallen ?? told);
  const obliques = all.filter((other) => other.noun !== object);
  return {
    deed: idiom.deed,
    complements: { object, second: null, obliques, adjective: null, end: complements.end },
    role,
    isNone,
  };
}

/** "No contact with the bank took place": the phrases behind a noun that is the subject. */
function hangingOn({ sentence }: Frame, chunks: readonly Chunk[], noun: number): Complements['obliques'] {
  const found: { preposition: string; noun: number }[] = [];
  for (let at = noun + 1; chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun'; at += 2) {
    const preposition = sentence.tokens[chunks[at]?.from ?? -1]?.lower ?? '';
    if (preposition !== 'of') found.push({ preposition, noun: at + 1 });
  }
  return found;
}

const DENIES = new Set(['deny']);

function opensWithNone({ sentence: { tokens } }: Frame, { from }: NounChunk): boolean {
  const [before, first, next] = [tokens[from - 1]?.lower, tokens[from]?.lower ?? '', tokens[from + 1]?.lower ?? ''];
  return first === 'no' || (before === 'not' && ONE.has(first)) || (first === 'not' && ONE.has(next));
}
const ONE = new Set(['a', 'an', 'one', 'any']);

/** Whether nothing before the noun makes it another one: "no serious injury" denies none, "a toy pistol" is none. */
function isPlain({ sentence }: Frame, { from, head }: NounChunk, negated: boolean): boolean {
  for (let at = from; at < head; at++) {
    const word = sentence.tokens[at]?.lower ?? '';
    if (MOCK_WORDS.has(word)) return false;
    if (negated && isTelling(sentence.tags[at]) && !SAFE_WORDS.has(word)) return false;
  }
  return true;
}
const isTelling = (tag: string | undefined): boolean =>
  tag?.startsWith('JJ') === true || tag?.startsWith('NN') === true || tag?.startsWith('VB') === true;
