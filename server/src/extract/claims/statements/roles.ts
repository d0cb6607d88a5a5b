import type { Participant } from '../../../model/claim.ts';
import { STANCES, STATES_OF_ONE } from '../../lexicon/implied.ts';
import { nth } from '../../nth.ts';
import type { Frame } from '../frame.ts';
import { stem } from '../stem.ts';
import type { Chunk } from './chunks.ts';
import type { Complements } from './complements.ts';
import type { NounDeed } from './idiom.ts';
import { type Pronouns, participantOf } from './participant.ts';
import { attackerMeant, meantBefore } from './stand-ins.ts';

export interface Told {
  /** Null where the verb alone says nothing. */
  readonly deed: string | null;
  readonly complements: Complements;
  /** One past the last token of the words that tell the deed. */
  readonly end: number;
  /** The noun that tells the deed with its verb, where one does. */
  readonly noun?: NounDeed;
}

export interface Roles {
  readonly agent: Participant | null;
  readonly patient: Participant | null;
  readonly others: readonly (Participant & { readonly preposition: string })[];
}

/** Who does it and to whom, whichever way the sentence turns it. Of a state ("was empty") the patient is what is in it. */
export function rolesOf(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  { deed, noun, end, complements }: Told,
  subject: readonly number[],
  pronouns: Pronouns,
): Roles {
  const verb = chunks[at];
  const { object, second, obliques } = complements;
  // "It" and "I" are whom the text speaks of only where they do it: "signed it" is not about the thing before.
  const { titles, holders, genders, persons, earlier, author, speaker } = pronouns;
  const unnamed: Pronouns = { titles, holders, genders, persons, earlier, author, thing: null, said: null, speaker };
  const phrase = (nouns: readonly number[], cast: Pronouns = unnamed): Participant | null =>
    participantOf(frame, chunks, nouns, cast);
  const isKind = isState(frame, chunks, at) && isOneOfKind(frame, chunks[object ?? -1]);
  const told = (isKind ? null : meantBefore(frame, chunks, subject, pronouns)) ?? phrase(subject, pronouns);
  const acted = second ?? object;
  const undergoer = acted === null ? null : (attackerMeant(frame, chunks, at, acted, pronouns) ?? phrase([acted]));
  const others: Roles['others'][number][] = [];
  const add = ({ preposition, noun: other }: Complements['obliques'][number]): void => {
    const participant = phrase([other]);
    if (participant === null || TIMES.has(participant.head ?? '')) return;
    // "Stabbed to death" is told by the deed.
    if (preposition === 'to' && participant.head === DEATH && participant.scope === 'bare') return;
    const { names, head, words, scope } = participant;
    others.push({ names, head, words, scope, preposition });
  };
  if (noun?.role !== 'event') hangingOn(frame, chunks, subject).forEach(add);
  obliques.forEach(add);
  if (verb?.kind === 'verb' && isFromBehind(frame, verb.to, complements.end, chunks)) others.push(BEHIND);
  if (noun?.role === 'event') {
    const by = others.find(({ preposition }) => preposition === 'by' || preposition === 'between') ?? null;
    return { agent: by, patient: undergoer, others: others.filter((other) => other !== by) };
  }
  if (noun?.role === 'holder') return { agent: null, patient: told, others };
  if (noun?.role === 'doer') return { agent: told, patient: undergoer, others };
  if (isThere(chunks, at)) return { agent: null, patient: acted === null ? null : phrase([acted]), others };
  if (verb?.kind === 'verb' && verb.passive) {
    const by =
      others.find(
        ({ preposition, head, scope }) => preposition === 'by' && !(scope === 'bare' && NO_DOERS.has(head ?? '')),
      ) ?? null;
    return { agent: by && shooterOf(by), patient: told, others: others.filter((other) => other !== by) };
  }
  // "Was on board" is what "went aboard" tells, of whom it tells it.
  // "Stayed away from the talks": words of several, with what they are said of behind them.
  const isPhrase = object !== null && verb?.kind === 'verb' && end > verb.to;
  if (isState(frame, chunks, at) && !DONE_STATES.has(deed ?? '') && !isPhrase)
    return { agent: null, patient: told, others };
  return { agent: told, patient: undergoer, others };
}

/** "Was struck from behind": an adverb tells the side. */
function isFromBehind({ sentence: { tokens } }: Frame, from: number, end: number, chunks: readonly Chunk[]): boolean {
  const to = nth(chunks, end - 1)?.to ?? from;
  for (let at = from; at < to; at++)
    if (tokens[at]?.lower === 'from' && tokens[at + 1]?.lower === 'behind') return true;
  return false;
}
const BEHIND = { names: [], head: stem('behind'), words: [], scope: 'the', preposition: 'from' } as const;

/** Whichever way a sentence turns it, a state is told of whom it befalls and a stance of whom takes it, with its matter behind "in". */
export function asState({ deed, noun }: Told, roles: Roles): Roles {
  const { agent, patient, others } = roles;
  if (STANCES.has(deed ?? '')) {
    const who = agent ?? patient;
    const matter = agent === null || patient === null || patient.head === null ? [] : [patient];
    const told = matter.map(({ names, head, words, scope }) => ({ names, head, words, scope, preposition: 'in' }));
    const isOfOne = STATES_OF_ONE.has(deed ?? '');
    return { agent: isOfOne ? null : who, patient: isOfOne ? who : null, others: [...others, ...told] };
  }
  // Who sent a warning was not warned.
  const isTold = STATES_OF_ONE.has(deed ?? '') && patient === null && noun?.role !== 'doer';
  return isTold ? { agent: null, patient: agent, others } : roles;
}

function isState({ sentence }: Frame, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  return verb?.kind === 'verb' && STATES.has(sentence.lemmas[verb.head] ?? '');
}

/** "The army says it was a depot": what is told to be one of a kind is not who tells it. */
const isOneOfKind = ({ sentence }: Frame, kind: Chunk | undefined): boolean =>
  kind?.kind === 'noun' && KIND_OPENERS.has(sentence.tokens[kind.from]?.lower ?? '');
const KIND_OPENERS = new Set(['a', 'an', 'no']);

/** Where what the verb is said of is: "the siren in Corley wailed". */
function hangingOn({ sentence }: Frame, chunks: readonly Chunk[], [first]: readonly number[]): Complements['obliques'] {
  const found: { preposition: string; noun: number }[] = [];
  if (first === undefined) return found;
  for (let at = first + 1; chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun'; at += 2) {
    const preposition = sentence.tokens[chunks[at]?.from ?? -1]?.lower ?? '';
    if (WHERE.has(preposition)) found.push({ preposition, noun: at + 1 });
  }
  return found;
}
const WHERE = new Set(['in', 'at', 'on', 'near', 'inside', 'outside', 'aboard']);

/** "By force", "by phone": how it was done, and not by whom. */
const NO_DOERS: ReadonlySet<string> = new Set(
  `force hand accident mistake law car bus train plane boat road rail air sea land radio telephone phone letter email mail post fax courier
  name chance night day surprise lot proxy video television consensus acclamation decree means default design way`
    .split(/\s+/)
    .map(stem),
);

/** "From dawn" tells when, and is no part of what happened. */
const TIMES = new Set(
  'dawn dusk sunrise sunset midnight noon midday morning afternoon evening night day week month year hour minute time moment weekend once least first last stage point present'
    .split(' ')
    .map(stem),
);

const DEATH = stem('death');

/** "By police fire" is by police. */
function shooterOf(agent: Participant): Participant {
  const [shooter] = agent.words;
  return shooter !== undefined && agent.names.length === 0 && FIRES.has(agent.head ?? '')
    ? { ...agent, head: shooter, words: agent.words.slice(1) }
    : agent;
}
const FIRES: ReadonlySet<string> = new Set(['fire', 'gunfire', 'bullet', 'shot'].map(stem));

/** States that are deeds of whoever is in them. */
const DONE_STATES = new Set(['board', 'attend', 'walk out']);
export const STATES: ReadonlySet<string> = new Set(['be', 'remain', 'stay', 'seem', 'become', 'lie', 'stand']);

export function isThere(chunks: readonly Chunk[], at: number): boolean {
  let before = at - 1;
  while (chunks[before]?.kind === 'adverb') before--;
  return chunks[before]?.kind === 'there';
}
