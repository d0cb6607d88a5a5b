import type { Participant } from '../../../model/claim.ts';
import { deedAt } from '../../lexicon/deeds.ts';
import { SPEECH_VERBS } from '../../syntax/queries/speech-verbs.ts';
import type { Frame } from '../frame.ts';
import { stem } from '../stem.ts';
import type { Chunk } from './chunks.ts';
import { isHuman } from './human.ts';
import { type Pronouns, participantOf } from './participant.ts';
import { subjectOf } from './subject.ts';

const REPORTED = new Set(['he', 'she', 'it', 'they']);

/** "The army said it had not attacked": who the pronoun stands for, where the subject of the verb of saying fits it; else null. */
export function reporter(
  frame: Frame,
  chunks: readonly Chunk[],
  [first]: readonly number[],
  pronouns: Pronouns,
): Participant | null {
  const noun = chunks[first ?? -1];
  const word = noun?.kind === 'noun' ? (frame.sentence.tokens[noun.head]?.lower ?? '') : '';
  if (first === undefined || !REPORTED.has(word)) return null;
  let at = first - 1;
  if (frame.sentence.tokens[chunks[at]?.from ?? -1]?.lower === 'that') at--;
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || !SPEECH_VERBS.has(frame.sentence.lemmas[verb.head] ?? '')) return null;
  const speaker = participantOf(frame, chunks, subjectOf(frame, chunks, at), pronouns);
  if (speaker === null || speaker.scope === 'pronoun') return null;
  const isOne = word === 'he' || word === 'she';
  return isOne ? (isHuman(speaker) ? speaker : null) : speaker.names.some(isNameOfPerson) ? null : speaker;
}
const isNameOfPerson = (name: string): boolean => name.startsWith('p:');

/** "A guard opened fire, killing five, before officers shot him dead": he who fired is meant, where no person was named before. */
export function attackerMeant(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  object: number,
  pronouns: Pronouns,
): Participant | null {
  const noun = chunks[object];
  const word = noun?.kind === 'noun' ? (frame.sentence.tokens[noun.head]?.lower ?? '') : '';
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

/** "The market was busy when it was bombed": what the clause before in the sentence is about, where that is a thing; else null. */
export function thingBefore(
  frame: Frame,
  chunks: readonly Chunk[],
  [first]: readonly number[],
  pronouns: Pronouns,
): Participant | null {
  const noun = chunks[first ?? -1];
  if (first === undefined || noun?.kind !== 'noun' || frame.sentence.tokens[noun.head]?.lower !== 'it') return null;
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
