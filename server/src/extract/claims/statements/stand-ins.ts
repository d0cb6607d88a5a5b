import type { Participant } from '../../../model/claim.ts';
import { deedAt } from '../../lexicon/deeds.ts';
import { SPEECH_VERBS } from '../../syntax/queries/speech-verbs.ts';
import type { Frame } from '../frame.ts';
import { isPersonKey } from '../name-keys.ts';
import { stem } from '../stem.ts';
import type { Chunk } from './chunks.ts';
import { isHuman } from './human.ts';
import { type Pronouns, participantOf } from './participant.ts';
import { subjectOf } from './subject.ts';

const REPORTED = new Set(['he', 'she', 'it', 'they']);

/** Whom or what a pronoun at the head of a clause stands for, where its own sentence tells; else null. */
export function meantBefore(
  frame: Frame,
  chunks: readonly Chunk[],
  [first]: readonly number[],
  pronouns: Pronouns,
): Participant | null {
  const word = first === undefined ? '' : headWord(frame, chunks[first]);
  if (first === undefined || !REPORTED.has(word)) return null;
  return (
    reporter(frame, chunks, first, word, pronouns) ??
    (word === 'he' || word === 'she' ? personBefore(frame, chunks, first, word, pronouns) : null) ??
    (word === 'it' ? thingBefore(frame, chunks, first, pronouns) : null)
  );
}

const headWord = ({ sentence }: Frame, chunk: Chunk | undefined): string =>
  chunk?.kind === 'noun' ? (sentence.tokens[chunk.head]?.lower ?? '') : '';

/** "The army said it had not attacked": the subject of the verb of saying, where it fits the pronoun. */
function reporter(
  frame: Frame,
  chunks: readonly Chunk[],
  first: number,
  word: string,
  pronouns: Pronouns,
): Participant | null {
  let at = first - 1;
  if (frame.sentence.tokens[chunks[at]?.from ?? -1]?.lower === 'that') at--;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || !SPEECH_VERBS.has(frame.sentence.lemmas[verb.head] ?? '')) return null;
  const speaker = participantOf(frame, chunks, subjectOf(frame, chunks, at), pronouns);
  if (speaker === null || speaker.scope === 'pronoun') return null;
  const isOne = word === 'he' || word === 'she';
  return isOne ? (isHuman(speaker) ? speaker : null) : speaker.names.some(isPersonKey) ? null : speaker;
}

/** "A guard opened fire, killing five, before officers shot him dead": he who fired is meant, where no person was named before. */
export function attackerMeant(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  object: number,
  pronouns: Pronouns,
): Participant | null {
  const word = headWord(frame, chunks[object]);
  if ((word !== 'him' && word !== 'her') || pronouns.persons[word === 'him' ? 'he' : 'she'] !== null) return null;
  const first = chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  const verb = chunks[first];
  if (first >= at || verb?.kind !== 'verb' || verb.passive) return null;
  if (!ATTACKS.has(deedAt(frame.sentence, verb.head, verb.to)?.deed ?? frame.sentence.lemmas[verb.head] ?? ''))
    return null;
  const attacker = participantOf(frame, chunks, subjectOf(frame, chunks, first), pronouns);
  return attacker === null || !isHuman(attacker) ? null : { ...attacker, words: [...attacker.words, ATTACKER] };
}
const ATTACKS = new Set(['shoot', 'kill', 'be killed by', 'stab', 'attack', 'ram']);
const ATTACKER = stem('attacker');

/** "The minister was in Tolm, where he spoke": the one person whom the clauses before in the sentence are about. */
function personBefore(
  frame: Frame,
  chunks: readonly Chunk[],
  first: number,
  word: 'he' | 'she',
  pronouns: Pronouns,
): Participant | null {
  let found: Participant | null = null;
  for (let at = first - 1; at >= 0; at--) {
    const verb = chunks[at];
    if (verb?.kind !== 'verb' || verb.form !== 'finite') continue;
    // Who "told reporters that he had fled" tells it of another, or of himself.
    if (SPEECH_VERBS.has(frame.sentence.lemmas[verb.head] ?? '')) continue;
    const subject = subjectOf(frame, chunks, at);
    const noun = chunks[subject[0] ?? -1];
    // "His lawyer", "Besant's lawyer": of whom the name is beside the one that is meant.
    const isOwned = frame.sentence.tags
      .slice(noun?.from ?? 0, noun?.to ?? 0)
      .some((tag) => tag === 'POS' || tag === 'PRP$');
    const person = isOwned ? null : participantOf(frame, chunks, subject, pronouns);
    if (person === null || person.scope !== 'the' || !isHuman(person)) continue;
    const keys = person.names.filter(isPersonKey);
    const [key] = keys;
    if (key === undefined || keys.length > 1 || (pronouns.genders.get(key) ?? word) !== word) return null;
    if (found !== null && !found.names.includes(key)) return null;
    found = person;
  }
  return found;
}

/** "The market was busy when it was bombed": what the clause before in the sentence is about, where that is a thing. */
function thingBefore(frame: Frame, chunks: readonly Chunk[], first: number, pronouns: Pronouns): Participant | null {
  for (let at = first - 1; at >= 0; at--) {
    const verb = chunks[at];
    if (verb?.kind !== 'verb' || verb.form !== 'finite') continue;
    if (SPEECH_VERBS.has(frame.sentence.lemmas[verb.head] ?? '')) return null;
    const thing = participantOf(frame, chunks, subjectOf(frame, chunks, at), pronouns);
    const isThing = thing !== null && thing.scope !== 'pronoun' && thing.scope !== 'none' && !isHuman(thing);
    return isThing ? thing : null;
  }
  return null;
}
