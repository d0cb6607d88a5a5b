import type { Participant } from '../../../model/claim.ts';
import { CONCEDERS, TELLS_NOTHING } from '../../lexicon/clause-governors.ts';
import { deedAt, outcomeOf } from '../../lexicon/deeds.ts';
import { isHarm } from '../../lexicon/implied.ts';
import { nth } from '../../nth.ts';
import type { Frame } from '../frame.ts';
import { type Chunk, kindAt } from './chunks.ts';
import { deedAmong } from './deed-among.ts';
import { deedOf } from './deed-of.ts';
import { deedOfDevice } from './devices.ts';
import {
  governingVerb,
  intentionBehind,
  isRefusedBefore,
  isWithout,
  type Standing,
  standingBehind,
  standingOf,
} from './governor.ts';
import { befallenIn, deniesKind, isReportOfNone, none, noneOf, nothingIn } from './none.ts';
import type { Pronouns } from './participant.ts';
import { befellBeside, resultOf } from './results.ts';
import { asState, isThere, rolesOf, STATES } from './roles.ts';
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
  const beside = verb.form === 'participle' ? befellBeside(frame, chunks, at) : null;
  const cause = beside ?? (verb.form === 'participle' ? resultOf(frame, chunks, at) : null);
  const governed = verb.form !== 'finite' && cause === null;
  const intention = governed ? intentionBehind(frame, chunks, at) : null;
  const ruler = cause ?? (governed ? rulerOf(frame, chunks, at, intention !== null) : at);
  if (ruler === null) return null;
  const ruled = subjectOf(frame, chunks, ruler);
  const start = startOf(ruled, governed ? ruler : at);
  const isDenied = verb.negated || opensWithNo(frame, nth(chunks, at - 1));
  if ((isDenied && isForATime(frame, chunks, at)) || isRefusedBefore(frame, chunks, ruler)) return null;
  const standing = standingIn(frame, chunks, { at, start, governed, intention });
  const subject = cause !== null && beside === null && !isDoing(frame, chunks, cause, verb) ? [] : ruled;
  if (standing === 'unsaid') return null;
  const adverbs = adverbsBefore(frame, chunks, at);
  const found = deedOf(frame, chunks, at, verb, subject);
  const ofDevice = deedOfDevice(frame, chunks, found.deed, subject);
  const told = ofDevice === found.deed ? found : { ...found, deed: ofDevice };
  const reported = nth(chunks, (verb.passive ? subject[0] : told.complements.object) ?? -1);
  const isReported = isReportOfNone(told.deed, nth(frame.sentence.tokens, reported?.from ?? -1));
  // "Was alive when he was taken away": he may have died since.
  if (told.deed === 'survive' && isForNow(frame, chunks, at, verb)) return null;
  const isIdle = told.deed !== null && TELLS_NOTHING.has(told.deed);
  if (isIdle && !isReported) return null;
  // "The ambassador was not among …": what was not said of him is lost.
  if (told.deed === null && STATES.has(frame.sentence.lemmas[verb.head] ?? '') && !isThere(chunks, at)) return null;
  const roles = asState(told, rolesOf(frame, chunks, at, told, subject, pronouns));
  if (roles.agent === null && roles.patient === null && told.noun?.role !== 'event') return null;
  const isNone = [roles.agent, roles.patient, ...roles.others].some((participant) => participant?.scope === 'none');
  // "Fired nothing but tear gas".
  if (
    isNone &&
    EXCEPTIONS.has(nth(frame.sentence.tokens, nth(chunks, told.complements.end - 1)?.to ?? -1)?.lower ?? '')
  )
    return null;
  const isRefused = deniesKind(frame, chunks, verb, told.deed, told.complements, subject);
  // "Is not a member" says it of one, and not that there was no member; so does "is no member".
  const isState = STATES.has(frame.sentence.lemmas[verb.head] ?? '') && !isThere(chunks, at);
  const kind = nth(chunks, told.complements.object ?? -1);
  const isNoSuch = isState && nth(frame.sentence.tokens, kind?.from ?? -1)?.lower === 'no';
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
  const deed = isRefused ? null : deedAmong(frame, verb, told, acted.agent, acted.patient, roles.others);
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
    modality: isOpen ? 'possible' : verb.modal === 'planned' || intention !== null ? 'planned' : 'asserted',
    agent: nothing !== null ? null : befallen !== null ? befallen.agent : agent,
    patient: final?.patient ?? patient,
    others: roles.others,
    from: cause !== null ? verb.from : (verb.opens ?? openingOf(frame, chunks, Math.min(start, at))),
    to: Math.max(verb.to, told.end, chunks[told.complements.end - 1]?.to ?? 0),
  };
}

const opensWithNo = ({ sentence: { tokens } }: Frame, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' && tokens[chunk.from]?.lower === 'no';

/**
 * "Was not carried out until the court had ruled", "has not closed above it since March", "no arrests had been made by Sunday": at
 * another time it was so, or may have been.
 */
function isForATime({ sentence: { tokens } }: Frame, chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'comma' || chunk.kind === 'break' || chunk.kind === 'verb') return false;
    const word = tokens[chunk.from]?.lower;
    if (word === 'until' || word === 'till' || word === 'since') return true;
    if (word === 'by' && kindAt(chunks, at + 1) === 'time') return true;
    if (word === 'as' && tokens[chunk.to]?.lower === 'of') return true;
  }
  return false;
}

const EXCEPTIONS = new Set(['but', 'except', 'besides', 'save']);

/** "Police raided the house, arresting two": they did both. What killed or destroyed may be the deed before it as well as its doer. */
function isDoing({ sentence }: Frame, chunks: readonly Chunk[], cause: number, { head, to }: VerbChunk): boolean {
  const ruler = chunks[cause];
  const deed = deedAt(sentence, head, to)?.deed ?? sentence.lemmas[head] ?? '';
  return ruler?.kind === 'verb' && !ruler.passive && !isHarm(deed);
}

function isForNow({ sentence }: Frame, chunks: readonly Chunk[], at: number, verb: VerbChunk): boolean {
  if (sentence.lemmas[verb.head] !== 'be') return false;
  const next = chunks.slice(at + 1, at + FAR_BEHIND).find(({ kind }) => kind === 'opener');
  return next !== undefined && FOR_NOW.has(sentence.tokens[next.from]?.lower ?? '');
}
const FAR_BEHIND = 4;
const FOR_NOW = new Set(['when', 'until', 'as', 'while', 'before']);

/** "A pool was never built": no pool was. */
const isNever = ({ sentence }: Frame, { from, to }: VerbChunk): boolean =>
  sentence.tokens.slice(from, to).some(({ lower }) => lower === 'never');

/** The token with which the statement begins, "there" and "not" before it included. */
function openingOf({ sentence }: Frame, chunks: readonly Chunk[], first: number): number {
  let at = first;
  while (kindAt(chunks, at - 1) === 'adverb' || kindAt(chunks, at - 1) === 'there') at--;
  const from = chunks[at]?.from ?? 0;
  return nth(sentence.tokens, from - 1)?.lower === 'not' ? from - 1 : from;
}

function standingIn(
  frame: Frame,
  chunks: readonly Chunk[],
  { at, start, governed, intention }: { at: number; start: number; governed: boolean; intention: Standing | null },
): Standing {
  const own = standingOf(frame, chunks, start);
  if (!governed || own === 'unsaid') return own;
  const behind = intention ?? standingBehind(frame, chunks, at);
  if (own === 'so' || behind === 'unsaid') return behind;
  if (behind === 'so') return own;
  return 'open';
}

/** The finite verb on which "to sign" or "having signed" hangs: right before it. */
function rulerOf(frame: Frame, chunks: readonly Chunk[], at: number, isIntended: boolean): number | null {
  let ruler = at - 1;
  if (isIntended) while (kindAt(chunks, ruler) !== 'verb') ruler--;
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
