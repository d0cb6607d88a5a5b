import type { Participant } from '../../../model/claim.ts';
import { CONCEDERS, LIGHT, TELLS_NOTHING } from '../../lexicon/clause-governors.ts';
import { deedAt, outcomeOf, phraseAt, stateOf } from '../../lexicon/deeds.ts';
import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';
import { complementsOf } from './complements.ts';
import { deedOfDevice } from './devices.ts';
import { governingVerb, isWithout, type Standing, standingBehind, standingOf } from './governor.ts';
import { isHuman } from './human.ts';
import { nounDeedAt } from './idiom.ts';
import { befallenIn, deniesKind, isReportOfNone, none, noneOf, nothingIn } from './none.ts';
import type { Pronouns } from './participant.ts';
import { asState, isThere, rolesOf, STATES, type Told } from './roles.ts';
import { startOf, subjectOf } from './subject.ts';
import type { VerbChunk } from './verb-chunk.ts';

/** What one verb tells: who did what to whom, or did not. */
export interface Predication {
  readonly deed: string | null;
  readonly outcome: string | null;
  readonly negated: boolean;
  /** It is told of the time of writing. */
  readonly current: boolean;
  /** Somebody admits it. */
  readonly conceded: boolean;
  readonly modality: 'asserted' | 'planned' | 'possible';
  readonly agent: Participant | null;
  readonly patient: Participant | null;
  readonly others: readonly (Participant & { readonly preposition: string })[];
  /** The tokens that tell it, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

/** What the verb at chunk `at` tells; null where it tells nothing that another source could deny, or nothing flatly. */
export function predicationAt(
  frame: Frame,
  chunks: readonly Chunk[],
  at: number,
  pronouns: Pronouns,
): Predication | null {
  const verb = chunks[at];
  if (verb?.kind !== 'verb') return null;
  const governed = verb.form !== 'finite';
  const ruler = governed ? rulerOf(frame, chunks, at) : at;
  if (ruler === null) return null;
  const subject = subjectOf(frame, chunks, ruler);
  const start = startOf(subject, governed ? ruler : at);
  const standing = standingIn(frame, chunks, at, start, governed);
  if (standing === 'unsaid') return null;
  const adverbs = adverbsBefore(frame, chunks, at);
  const found = deedOf(frame, chunks, at, verb, subject);
  const told = { ...found, deed: deedOfDevice(frame, chunks, found.deed, subject) };
  const reported = chunks[(verb.passive ? subject[0] : told.complements.object) ?? -1];
  const isReported = isReportOfNone(told.deed, frame.sentence.tokens[reported?.from ?? -1]);
  const isIdle = told.deed !== null && TELLS_NOTHING.has(told.deed);
  if (isIdle && !isReported) return null;
  // "The ambassador was not among …": what was not said of him is lost.
  if (told.deed === null && STATES.has(frame.sentence.lemmas[verb.head] ?? '') && !isThere(chunks, at)) return null;
  const roles = asState(told.deed, rolesOf(frame, chunks, at, told, subject, pronouns));
  if (roles.agent === null && roles.patient === null && told.noun?.role !== 'event') return null;
  const isNone = [roles.agent, roles.patient, ...roles.others].some((participant) => participant?.scope === 'none');
  const isRefused = deniesKind(frame, chunks, verb, told.deed, told.complements, subject);
  // "Is not a member" says it of one, and not that there was no member; so does "is no member".
  const isState = STATES.has(frame.sentence.lemmas[verb.head] ?? '') && !isThere(chunks, at);
  const kind = chunks[told.complements.object ?? -1];
  const isNoSuch = isState && frame.sentence.tokens[kind?.from ?? -1]?.lower === 'no';
  const isNoneDone = told.noun?.isNone === true;
  const denials = [verb.negated || adverbs.negated, isNone, standing === 'not so', isRefused, isNoSuch, isNoneDone];
  const negated = denials.filter(Boolean).length % 2 === 1;
  const isOpen = standing === 'open' || verb.modal === 'possible' || verb.hedged || adverbs.hedged;
  const behind = verb.passive || isState ? null : (told.complements.second ?? told.complements.object);
  const outer = standing === 'not so' || verb.opens !== undefined ? (subject[0] ?? null) : null;
  // "Recorded nothing" tells of the camera alone.
  const isAtWork = told.deed !== found.deed;
  const done = isAtWork ? { ...roles, patient: null } : roles;
  const never = verb.passive && isNever(frame, verb) ? (subject[0] ?? null) : null;
  const acted = negated ? noneOf(frame, chunks, done, { behind, outer: outer ?? never, passive: verb.passive }) : done;
  const deed = isRefused ? null : deedAmong(frame, verb, told, acted.agent, acted.patient);
  const { agent, patient } = isRefused ? { ...acted, patient: none(acted.patient) } : acted;
  const nothing = negated ? nothingIn(deed, agent, patient) : null;
  if (isIdle && nothing === null) return null;
  const befallen = negated ? null : befallenIn(deed, agent, patient);
  const final = nothing ?? befallen;
  // Who is not in the country is abroad.
  const isOut = negated && deed === 'be in the country';
  const main = isOut ? 'abroad' : deed;
  return {
    deed: final?.deed ?? main,
    outcome: main === null || nothing !== null ? null : outcomeOf(main),
    negated: negated && !isOut,
    current: verb.current,
    conceded: CONCEDERS.has(governingVerb(frame, chunks, start) ?? ''),
    modality: isOpen ? 'possible' : verb.modal === 'planned' ? 'planned' : 'asserted',
    agent: nothing !== null ? null : befallen !== null ? befallen.agent : agent,
    patient: final?.patient ?? patient,
    others: roles.others,
    from: verb.opens ?? openingOf(frame, chunks, Math.min(start, at)),
    to: Math.max(verb.to, told.end, chunks[told.complements.end - 1]?.to ?? 0),
  };
}

/** "A pool was never built": no pool was. */
const isNever = ({ sentence }: Frame, { from, to }: VerbChunk): boolean =>
  sentence.tokens.slice(from, to).some(({ lower }) => lower === 'never');

/** What the deed is in view of whom it is told of: a town that is captured is not arrested. */
function deedAmong(
  { sentence }: Frame,
  verb: VerbChunk,
  { deed, end }: Told,
  agent: Participant | null,
  patient: Participant | null,
): string | null {
  // "Capture" is the occupation of a place, and the arrest of a person.
  if (deed === 'occupy' && sentence.lemmas[verb.head] === 'capture' && patient !== null && isHuman(patient))
    return 'arrest';
  const isOfPerson = patient !== null && isHuman(patient);
  const told = patient === null ? undefined : (isOfPerson ? OF_PERSONS : OF_THINGS).get(deed ?? '');
  if (told !== undefined) return told;
  if (deed === 'hold' && verb.passive) return isOfPerson ? 'hold captive' : 'go ahead';
  if (deed === 'fire' && patient === null && !verb.passive) return 'shoot';
  if (isOfPerson && isInLimb(sentence, end)) {
    if (deed === 'hit') return 'be hit';
    if (deed === 'shoot') return 'be shot';
  }
  // "Was killed by police" stands against "killed himself", "was killed" does not.
  if (agent === null || patient === null)
    return verb.passive && agent !== null && KILLS.has(deed ?? '') ? KILLED_BY : deed;
  const isDeadly = deed === 'kill' || (deed === 'shoot' && (verb.passive || isToDeath(sentence, end)));
  return isDeadly ? KILLED_BY : deed;
}
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
const KILLS = new Set(['kill', 'shoot']);

/** "Shot him dead", "shot and killed him". */
const isToDeath = ({ tokens }: Frame['sentence'], end: number): boolean =>
  tokens.slice(end, end + FAR).some(({ lower }) => lower === 'dead' || lower === 'killed' || lower === 'death');
const FAR = 5;

/** The token with which the statement begins, "there" and "not" before it included. */
function openingOf({ sentence }: Frame, chunks: readonly Chunk[], first: number): number {
  let at = first;
  while (chunks[at - 1]?.kind === 'adverb' || chunks[at - 1]?.kind === 'there') at--;
  const from = chunks[at]?.from ?? 0;
  return sentence.tokens[from - 1]?.lower === 'not' ? from - 1 : from;
}

function standingIn(frame: Frame, chunks: readonly Chunk[], at: number, start: number, governed: boolean): Standing {
  const own = standingOf(frame, chunks, start);
  if (!governed || own === 'unsaid') return own;
  const behind = standingBehind(frame, chunks, at);
  if (own === 'so' || behind === 'unsaid') return behind;
  if (behind === 'so') return own;
  return 'open';
}

/** The finite verb on which "to sign" or "having signed" hangs: right before it. */
function rulerOf(frame: Frame, chunks: readonly Chunk[], at: number): number | null {
  let ruler = at - 1;
  while (chunks[ruler]?.kind === 'adverb') ruler--;
  if (isWithout(frame, chunks[ruler])) {
    while (BEFORE_WITHOUT.has(chunks[ruler]?.kind ?? 'break')) ruler--;
    const verb = chunks[ruler];
    // "Did not leave without signing" tells that it was signed, or nothing.
    const isPlain = verb?.kind === 'verb' && !verb.negated && verb.modal === null && !verb.hedged;
    return isPlain && verb.form === 'finite' ? ruler : null;
  }
  const chunk = chunks[ruler];
  return chunk?.kind === 'verb' && chunk.form === 'finite' ? ruler : null;
}

const BEFORE_WITHOUT = new Set<Chunk['kind']>([
  'noun',
  'preposition',
  'time',
  'adverb',
  'particle',
  'adjective',
  'comma',
]);

const NEVER = new Set(['never', 'not']);

function adverbsBefore(
  { sentence }: Frame,
  chunks: readonly Chunk[],
  at: number,
): { negated: boolean; hedged: boolean } {
  // "Has not signed the lease nor paid anybody".
  let negated = sentence.tokens[chunks[at - 1]?.from ?? -1]?.lower === 'nor';
  let hedged = false;
  for (let before = at - 1; chunks[before]?.kind === 'adverb'; before--) {
    const word = sentence.tokens[chunks[before]?.from ?? -1]?.lower ?? '';
    if (NEVER.has(word)) negated = true;
    if (HEDGES.has(word)) hedged = true;
  }
  return { negated, hedged };
}
const HEDGES = new Set('almost nearly allegedly reportedly possibly perhaps probably apparently longer'.split(' '));

/** What a verb tells with the words that belong to it: the deed's name, or the state that stands behind "be". */
function deedOf(frame: Frame, chunks: readonly Chunk[], at: number, verb: VerbChunk, subject: readonly number[]): Told {
  const { sentence } = frame;
  const lemma = sentence.lemmas[verb.head] ?? '';
  const near = complementsOf(frame, chunks, at, verb.to);
  const noun = nounDeedAt(frame, chunks, at, { complements: near, subject, isThere: isThere(chunks, at) });
  if (noun !== null) return { deed: noun.deed, complements: noun.complements, end: verb.to, noun };
  const parted = verb.passive ? null : partedDeed(frame, chunks, at);
  if (parted !== null) return parted;
  const phrase = phraseAt(sentence, verb.head, verb.to);
  // "The staff had not been told": who is told is informed. "Was drunk", "was armed": the participle is a state of its own.
  const undergone = UNDERGONE.get(lemma) ?? stateOf(sentence.tokens[verb.head]?.lower ?? '');
  if (verb.passive && phrase === null && undergone !== null)
    return { deed: undergone, complements: near, end: verb.to };
  const known = deedAt(sentence, verb.head, verb.to);
  const end = known?.end ?? verb.to;
  const complements = complementsOf(frame, chunks, at, end);
  if (known !== null) return { deed: known.deed, complements, end };
  if (lemma === 'warn' && complements.object !== null) return { deed: 'warned', complements, end };
  const { object, adjective, obliques } = complements;
  if (STATES.has(lemma) && !isThere(chunks, at)) {
    const next = chunks[at + 1];
    // "Remained closed": the participle tells the state, as an adjective would.
    const isHeld = lemma !== 'be' && next?.kind === 'verb' && next.form === 'participle';
    const state = isHeld ? next : chunks[adjective ?? object ?? -1];
    if (isHeld) {
      const held = deedAt(sentence, next.head, next.to);
      return { deed: held?.deed ?? sentence.lemmas[next.head] ?? null, complements, end: held?.end ?? next.to };
    }
    const isBehind = obliques.some(({ preposition }) => preposition === 'behind');
    if (state === undefined)
      return { deed: isBehind ? 'involved' : obliques.length > 0 ? 'be' : null, complements, end };
    const head = state.kind === 'noun' ? state.head : state.from;
    return { deed: deedAt(sentence, head, state.to)?.deed ?? sentence.lemmas[head] ?? null, complements, end };
  }
  const particle = chunks[at + 1]?.kind === 'particle' ? sentence.tokens[chunks[at + 1]?.from ?? -1]?.lower : undefined;
  const named = particle === undefined ? lemma : `${lemma}_${particle}`;
  const declared = chunks[(verb.passive ? subject[0] : object) ?? -1];
  // "No emergency was declared": there was none, and the word for declaring it tells nothing more.
  const isLight =
    LIGHT.has(named) ||
    (lemma === 'declare' && declared?.kind === 'noun' && DECLARED.has(sentence.lemmas[declared.head] ?? ''));
  return { deed: isLight ? null : named, complements, end };
}

/** "Took Berg into custody", "left the bridge intact": the words that tell the deed stand before and behind its object. */
function partedDeed({ sentence }: Frame, chunks: readonly Chunk[], at: number): Told | null {
  const [verb, object] = [chunks[at], chunks[at + 1]];
  if (verb?.kind !== 'verb' || object?.kind !== 'noun' || phraseAt(sentence, verb.head, verb.to) !== null) return null;
  const found = phraseAt(sentence, verb.head, object.to);
  if (found === null) return null;
  const complements = { object: at + 1, second: null, obliques: [], adjective: null, end: at + 2 };
  return { deed: found.deed, complements, end: found.end };
}

const UNDERGONE: ReadonlyMap<string, string> = new Map([
  ['tell', 'inform'],
  ['warn', 'warned'],
]);

/** What comes about by being declared. */
const DECLARED = new Set([
  'emergency',
  'war',
  'ceasefire',
  'truce',
  'curfew',
  'alert',
  'mourning',
  'bankruptcy',
  'strike',
]);
