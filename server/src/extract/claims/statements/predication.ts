import type { Participant } from '../../../model/claim.ts';
import { CONCEDERS, LIGHT, TELLS_NOTHING } from '../../lexicon/clause-governors.ts';
import { deedAt, outcomeOf } from '../../lexicon/deeds.ts';
import type { Frame } from '../frame.ts';
import type { Chunk } from './chunks.ts';
import { complementsOf } from './complements.ts';
import { deedOfDevice } from './devices.ts';
import { governingVerb, type Standing, standingBehind, standingOf } from './governor.ts';
import { isHuman } from './human.ts';
import { befallenIn, deniesKind, isReportOfNone, none, noneOf, nothingIn } from './none.ts';
import type { Pronouns } from './participant.ts';
import { isThere, rolesOf, STATES, type Told } from './roles.ts';
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
  const ruler = governed ? rulerOf(chunks, at) : at;
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
  const roles = rolesOf(frame, chunks, at, told, subject, pronouns);
  if (roles.agent === null && roles.patient === null) return null;
  const isNone = [roles.agent, roles.patient, ...roles.others].some((participant) => participant?.scope === 'none');
  const isRefused = deniesKind(frame, chunks, verb, told.deed, told.complements, subject);
  // "Is not a member" says it of one, and not that there was no member; so does "is no member".
  const isState = STATES.has(frame.sentence.lemmas[verb.head] ?? '') && !isThere(chunks, at);
  const kind = chunks[told.complements.object ?? -1];
  const isNoSuch = isState && frame.sentence.tokens[kind?.from ?? -1]?.lower === 'no';
  const denials = [verb.negated || adverbs.negated, isNone, standing === 'not so', isRefused, isNoSuch];
  const negated = denials.filter(Boolean).length % 2 === 1;
  const isOpen = standing === 'open' || verb.modal === 'possible' || verb.hedged || adverbs.hedged;
  const behind = verb.passive || isState ? null : (told.complements.second ?? told.complements.object);
  const outer = standing === 'not so' || verb.opens !== undefined ? (subject[0] ?? null) : null;
  // "Recorded nothing" tells of the camera alone.
  const isAtWork = told.deed !== found.deed;
  const done = isAtWork ? { ...roles, patient: null } : roles;
  const acted = negated ? noneOf(frame, chunks, done, { behind, outer, passive: verb.passive }) : done;
  const deed = isRefused ? null : deedAmong(frame, verb, told, acted.agent, acted.patient);
  const { agent, patient } = isRefused ? { ...acted, patient: none(acted.patient) } : acted;
  const nothing = negated ? nothingIn(deed, agent, patient) : null;
  if (isIdle && nothing === null) return null;
  const befallen = negated ? null : befallenIn(deed, agent, patient);
  const final = nothing ?? befallen;
  return {
    deed: final?.deed ?? deed,
    outcome: deed === null || nothing !== null ? null : outcomeOf(deed),
    negated,
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
  // "Was fired" is said of employees and of shots.
  if (deed === 'fire' && verb.passive && patient !== null && isHuman(patient)) return 'dismiss';
  // "Was killed by police" stands against "killed himself", "was killed" does not.
  if (agent === null || patient === null)
    return verb.passive && agent !== null && KILLS.has(deed ?? '') ? KILLED_BY : deed;
  const isDeadly = deed === 'kill' || (deed === 'shoot' && (verb.passive || isToDeath(sentence, end)));
  return isDeadly ? KILLED_BY : deed;
}
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
function rulerOf(chunks: readonly Chunk[], at: number): number | null {
  let ruler = at - 1;
  while (chunks[ruler]?.kind === 'adverb') ruler--;
  const chunk = chunks[ruler];
  return chunk?.kind === 'verb' && chunk.form === 'finite' ? ruler : null;
}

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
  const known = deedAt(sentence, verb.head, verb.to);
  const end = known?.end ?? verb.to;
  const complements = complementsOf(frame, chunks, at, end);
  if (known !== null) return { deed: known.deed, complements, end };
  const lemma = sentence.lemmas[verb.head] ?? '';
  // "The staff had not been told": who is told is informed.
  if (lemma === 'tell' && verb.passive) return { deed: 'inform', complements, end };
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
    if (state === undefined) return { deed: obliques.length > 0 ? 'be' : null, complements, end };
    const head = state.kind === 'noun' ? state.head : state.from;
    return { deed: deedAt(sentence, head, state.to)?.deed ?? sentence.lemmas[head] ?? null, complements, end };
  }
  const particle = chunks[at + 1]?.kind === 'particle' ? sentence.tokens[chunks[at + 1]?.from ?? -1]?.lower : undefined;
  const phrase = particle === undefined ? lemma : `${lemma}_${particle}`;
  const declared = chunks[(verb.passive ? subject[0] : object) ?? -1];
  // "No emergency was declared": there was none, and the word for declaring it tells nothing more.
  const isLight =
    LIGHT.has(phrase) ||
    (lemma === 'declare' && declared?.kind === 'noun' && DECLARED.has(sentence.lemmas[declared.head] ?? ''));
  return { deed: isLight ? null : phrase, complements, end };
}

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
