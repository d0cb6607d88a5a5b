import type { Participant } from '../../../model/claim.ts';
import { AGAINST_THE_STATE, FOR_THE_STATE } from '../../lexicon/doers.ts';
import type { Frame } from '../frame.ts';
import { stem } from '../stem.ts';
import { isHuman } from './human.ts';
import type { Told } from './roles.ts';
import type { VerbChunk } from './verb-chunk.ts';

/** What the deed is in view of whom it is told of: a town that is captured is not arrested. */
export function deedAmong(
  { sentence }: Frame,
  verb: VerbChunk,
  { deed, end }: Told,
  agent: Participant | null,
  patient: Participant | null,
  others: readonly (Participant & { readonly preposition: string })[],
): string | null {
  const lemma = sentence.lemmas[verb.head] ?? '';
  // "Capture" is the occupation of a place, and the arrest of a person.
  if (deed === 'occupy' && lemma === 'capture' && patient !== null && isHuman(patient)) return 'arrest';
  const isOfPerson = patient !== null && isHuman(patient);
  // "The bill was defeated" by votes, the rebels by arms; a motion is carried, a load too.
  if (VOTED_ON.has(patient?.head ?? '')) {
    if (deed === 'beat' && lemma === 'defeat') return 'reject';
    if ((deed === null && lemma === 'carry') || (deed === 'sign' && !verb.passive)) return 'accept';
  }
  // "The takeover was abandoned", "the house was abandoned".
  if (deed === 'empty' && verb.passive && VENTURES.has(patient?.head ?? '')) return 'cancel';
  const told = patient === null ? undefined : (isOfPerson ? OF_PERSONS : OF_THINGS).get(deed ?? '');
  if (told !== undefined) return told;
  if (deed === 'hold' && verb.passive) return isOfPerson ? 'hold captive' : 'go ahead';
  if (isOfPerson && isInLimb(sentence, end)) {
    if (deed === 'hit') return 'be hit';
    if (deed === 'shoot') return 'be shot';
  }
  // "Conceded", and nothing of what: the election.
  if (deed === 'confirm' && lemma === 'concede' && patient === null) return 'concede defeat';
  // "The patient recovered", "the knife was recovered".
  if (deed === 'find' && lemma === 'recover' && patient === null && agent !== null && isHuman(agent)) return 'survive';
  if (RATES.has(patient?.head ?? '')) {
    const course = COURSES.get(lemma);
    if (course !== undefined) return course;
  }
  // "Rebels fired first", "opened fire first".
  if (BEGUN.has(deed ?? '') && !verb.passive && sentence.tokens[end]?.lower === 'first') return 'shoot first';
  if (deed === 'fire' && patient === null && !verb.passive) return 'shoot';
  // "Won 19 of 34 matches, drew six and lost nine": both.
  if ((deed === 'win' || deed === 'lose') && sentence.tags[end] === 'CD' && isSome(patient)) return `${deed} some`;
  // "Rebels seized the mayor", "police seized two suspects".
  if (deed === 'occupy' && lemma === 'seize' && isOfPerson)
    return agent === null ? 'seize' : isOf(agent, FOR_ORDER) ? 'arrest' : 'kidnap';
  // "The rebels hold Tolm", "was captured by the army".
  if (deed === 'hold' && !verb.passive && patient !== null && !isOfPerson && agent !== null && isOf(agent, ARMED))
    return 'occupy';
  // "Was caught after a chase", "caught a cold".
  if (deed === 'contract' && lemma === 'catch' && isOfPerson) return 'catch';
  // "Was in the house with her sons".
  if (deed === 'be' && patient !== null && isOfPerson && others.some(isCompany)) return 'accompanied';
  // "Was shot dead", "stabbed him to death": killed.
  const isDead = VIOLENT.has(deed ?? '') && isToDeath(sentence, verb, end, isOfPerson && !verb.passive ? FAR : BESIDE);
  // Who was murdered or beaten to death did it not himself, though nobody says who did.
  if (verb.passive && patient !== null && ((deed === 'kill' && MURDERS.has(lemma)) || (isDead && BEATS.has(lemma))))
    return KILLED_BY;
  const main = isDead ? 'kill' : deed;
  // "Was killed by police" stands against "killed himself", "was killed" does not. Who was shot by somebody is told of as killed.
  const isByOne = agent !== null && (patient !== null || verb.passive);
  return isByOne && (main === 'kill' || (main === 'shoot' && verb.passive)) ? KILLED_BY : main;
}
const RATES: ReadonlySet<string> = new Set(
  'rate tax price duty fare levy wage pension tariff toll fee'.split(' ').map(stem),
);
const COURSES: ReadonlyMap<string, string> = new Map([
  ...['raise', 'increase', 'hike', 'lift'].map((verb): [string, string] => [verb, 'raise rates']),
  ...['cut', 'lower', 'reduce', 'slash', 'trim'].map((verb): [string, string] => [verb, 'cut rates']),
  ...['hold', 'keep', 'leave'].map((verb): [string, string] => [verb, 'keep rates']),
]);
const BEGUN = new Set(['shoot', 'attack', 'hit', 'bomb', 'fire']);
const ARMED: ReadonlySet<string> = new Set([...FOR_THE_STATE, ...AGAINST_THE_STATE].map(stem));
const FOR_ORDER: ReadonlySet<string> = new Set([...FOR_THE_STATE].map(stem));
const isOf = ({ head, words }: Participant, kinds: ReadonlySet<string>): boolean =>
  [head ?? '', ...words].some((word) => kinds.has(word));
/** "Nine", "nine of its matches", "two sets". */
const isSome = (patient: Participant | null): boolean => patient === null || GAMES.has(patient.head ?? '');
const GAMES: ReadonlySet<string> = new Set('match game set race round frame leg fight bout test'.split(' ').map(stem));
const isCompany = (other: Participant & { readonly preposition: string }): boolean =>
  other.preposition === 'with' && other.scope !== 'none' && isHuman(other);
const VOTED_ON: ReadonlySet<string> = new Set(
  ['bill', 'motion', 'amendment', 'proposal', 'measure', 'resolution', 'plan'].map(stem),
);
/** What is given up and not left behind. */
const VENTURES: ReadonlySet<string> = new Set(
  'takeover merger deal bid plan project talks search match game march mission flight attempt trial experiment effort operation strike rescue'
    .split(' ')
    .map(stem),
);

/** "Was fired" is said of employees and of shots, "cleared" of suspects and of streets. */
const OF_PERSONS: ReadonlyMap<string, string> = new Map([
  ['fire', 'dismiss'],
  ['clear', 'acquit'],
  ['burn', 'injure'],
  ['intact', 'unhurt'],
]);
/** "Dismissed the offer", "threw out the bill", "handed over the money": no one was sacked, expelled or extradited. */
const OF_THINGS: ReadonlyMap<string, string> = new Map([
  ['dismiss', 'reject'],
  ['expel', 'reject'],
  ['extradite', 'hand_over'],
]);

/** "Was hit in the shoulder": who was is hurt. */
const isInLimb = ({ tokens, lemmas }: Frame['sentence'], end: number): boolean =>
  tokens[end]?.lower === 'in' && [1, 2, 3].some((next) => LIMBS.has(lemmas[end + next] ?? ''));
const LIMBS = new Set(
  'leg arm shoulder hand foot thigh knee ankle hip calf elbow wrist back face stomach chest abdomen neck buttock side'.split(
    ' ',
  ),
);

const KILLED_BY = 'be killed by';
const MURDERS = new Set(['murder', 'assassinate', 'slay', 'lynch', 'strangle']);
const BEATS = new Set(['beat', 'bludgeon', 'batter', 'kick', 'stab', 'hack', 'club', 'stone', 'trample']);

/** What one may live through, and not where "dead", "to death" or "fatally" stands beside it. */
const VIOLENT = new Set(
  'shoot stab knife beat bludgeon club hit run_over hack crush burn gore maul bite poison trample kick batter wound injure'.split(
    ' ',
  ),
);

/**
 * "Was shot dead", "shot him dead", "shot and killed him", "fatally shot him": said within so many words. Behind an active verb the
 * person whom it befell stands between.
 */
function isToDeath(
  { tokens }: Frame['sentence'],
  { from, head, passive }: VerbChunk,
  end: number,
  words: number,
): boolean {
  const within = tokens.slice(end, end + words).map(({ lower }) => lower);
  const comma = within.indexOf(',');
  const behind = comma < 0 ? within : within.slice(0, comma);
  if (behind.includes('dead') || behind.includes('death') || (words === FAR && behind.includes('killed'))) return true;
  return tokens.slice(Math.max(0, from - 1), head).some(({ lower }) => lower === 'fatally' || lower === 'mortally');
}
const BESIDE = 2;
const FAR = 5;
