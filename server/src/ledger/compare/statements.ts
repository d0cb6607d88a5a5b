import { stem } from '../../extract/claims/stem.ts';
import { SINGLING } from '../../extract/lexicon/alike.ts';
import {
  BEFALLS,
  DONE_ONCE,
  implies,
  MUTE,
  OCCURRENCES,
  OF_ITSELF,
  STATES_OF_ONE,
  UNREAL,
} from '../../extract/lexicon/implied.ts';
import type { Participant, StatementClaim } from '../../model/claim.ts';
import { areRivalCulprits, namesCulprit } from './culprits.ts';
import { isForce, sameness } from './participants.ts';
import { compatible, excluding, incomparable, type Relation } from './relation.ts';
import { areRivalDoings, namesDoer } from './rivals.ts';
import { areTwoSpots, tellsSpot } from './spots.ts';
import { areTwoWays, tellsWay } from './ways.ts';

/** In what two statements of one matter are at odds. */
export type Clash =
  /** "The captain was arrested", "the captain has not been detained". */
  | 'denial'
  /** "Police fired tear gas", "no tear gas was used": the thing itself is denied. */
  | 'absence'
  /** "He was acquitted", "he was convicted". */
  | 'outcome'
  /** "The army shelled the market", "rebels shelled the market". */
  | 'doer'
  /** "Came on foot", "came by car". */
  | 'way'
  /** "Died in hospital", "died at the scene". */
  | 'spot';

type Value = StatementClaim['value'];

/** Compares what two statements say, were they of one matter. Whether they are is for the judge to tell, participant by participant. */
export function compareStatements(a: StatementClaim, b: StatementClaim): Relation {
  switch (clashOf(a, b)) {
    case 'denial':
      return excluding('one says so, the other denies it');
    case 'absence':
      return excluding('one tells of it, the other says that there was none');
    case 'outcome':
      return excluding('only one of both can be so');
    case 'doer':
      return excluding('each names another who did it');
    case 'way':
      return excluding('each tells of another way');
    case 'spot':
      return excluding('each tells of another place');
    case null:
      // Two clauses of one mind stand on one side; what speaks of different things cannot be compared.
      return isOneMind(a.value, b.value) ? compatible('both say so') : incomparable('they speak of different things');
  }
}

/** Whether a statement that answers no question of the tables may yet have a rival: it names the doer, the culprit, the way or the spot. */
export const mayHaveRival = (value: Value): boolean =>
  namesDoer(value) || namesCulprit(value) || tellsWay(value) || tellsSpot(value);

/** In what two statements are at odds; null where they are not. Cheap: most pairs share neither deed nor question. */
export function clashOf(a: StatementClaim, b: StatementClaim): Clash | null {
  const [x, y] = [a.value, b.value];
  if ((a.modality === 'planned') !== (b.modality === 'planned'))
    return isBrokenPlan(a, b) ? 'denial' : isCalledOff(a, b) ? 'outcome' : null;
  if (x.negated === y.negated) {
    if (!x.negated && questionOf(x, y) !== null) return 'outcome';
    if (areRivalDoings(x, y) || areRivalCulprits(x, y)) return 'doer';
    return areTwoWays(x, y) ? 'way' : areTwoSpots(x, y) ? 'spot' : null;
  }
  const denial = x.negated ? x : y;
  const told = x.negated ? y : x;
  // "Their names were not released", "police released the names": that is news, no denial.
  if (TELLING.has(denial.patient?.head ?? '') || isElsewhere(denial)) return null;
  if (denial.deed !== null && told.deed !== null && (denial.deed === told.deed || implies(told.deed, denial.deed)))
    return 'denial';
  return isAbsence(denial) && thingIn(denial, told) > 0 ? 'absence' : null;
}

/** "We will not appeal", "she has appealed": a deed that is done once was done or will not be. A plan that fails is another matter. */
function isBrokenPlan(a: StatementClaim, b: StatementClaim): boolean {
  const [plan, told] = a.modality === 'planned' ? [a, b] : [b, a];
  const { deed } = plan.value;
  return plan.value.negated && !told.value.negated && deed === told.value.deed && DONE_ONCE.has(deed ?? '');
}

/** "The concert will take place", "the concert was cancelled". */
function isCalledOff(a: StatementClaim, b: StatementClaim): boolean {
  const [plan, told] = a.modality === 'planned' ? [a.value, b.value] : [b.value, a.value];
  return plan.deed === 'go ahead' && told.deed === 'cancel' && !plan.negated && !told.negated;
}

/** What is denied to have been there: "no tear gas", or the object of a deed that says nothing itself. */
export function absentIn({ deed, agent, patient }: Value): Participant | null {
  const thing = agent?.scope === 'none' && deed !== null ? agent : patient;
  if (thing === null || thing.head === null) return null;
  return deed === null || (thing.scope === 'none' && OCCURRENCES.has(deed)) ? thing : null;
}

/** A denial that names no deed, or none but that it came about, says that there was nothing of the kind: "there was no appeal", "tear gas was not used". */
const isAbsence = (denial: Value): boolean => !TELLING.has(absentIn(denial)?.head ?? 'detail');
/** Who "gave no figure" or "no details" on one day gives them on the next: that is news, no denial. */
const TELLING: ReadonlySet<string> = new Set(
  ['figure', 'detail', 'comment', 'reason', 'name', 'word', 'answer', 'date'].map(stem),
);

/** "No arrests were reported there": of the place that the sentence before tells of. */
const isElsewhere = ({ text }: Value): boolean => /\bthere$/i.test(text);

/** How surely a statement tells of the thing that another says there was none of, from 0 to 1: as a part of it, or as the deed. */
export function thingIn(denial: Value, told: Value): number {
  const thing = absentIn(denial);
  if (thing === null || thing.head === null) return 0;
  if (told.deed !== null && (UNREAL.has(told.deed) || MUTE.has(told.deed)))
    return isOfIt(thing, told.patient) ? OF_IT : 0;
  if (denial.deed !== null && told.deed !== null && !OCCURRENCES.has(told.deed) && stem(told.deed) !== thing.head)
    return 0;
  const isHeldAloof = denial.deed === null && told.deed !== null && !OCCURRENCES.has(told.deed);
  const isThere = denial.deed !== null || THERE.has(told.deed ?? '');
  const parts = [told.patient, ...(isThere ? [told.agent] : []), ...told.others].map((part) =>
    isNarrower(thing, part) ? -1 : isOwner(part, thing) ? 0 : sameness(thing, part),
  );
  return Math.max(
    0,
    // "Less sure about the sirens" speaks of sirens and does not say that there were any.
    Math.max(...parts) * (isHeldAloof ? 0.7 : 1),
    isOfIt(thing, told.patient) ? OF_IT : 0,
    thing.words.length === 0 && told.deed !== null && stem(told.deed) === thing.head ? AS_DEED : 0,
  );
}

/** What does these is there: "the alarm worked", "there was no alarm". */
const THERE: ReadonlySet<string> = new Set([
  'sound',
  'operational',
  'go ahead',
  'go_on',
  'happen',
  'occur',
  'begin',
  'start',
  'explode',
]);

/** "No other weapon" and "no second gunman" deny nothing of "a weapon" and "the gunman". */
export const isNarrower = (denied: Participant, told: Participant | null): boolean =>
  denied.words.some((word) => SINGLING.has(word) && told?.words.includes(word) !== true);

/** "Demanded the withdrawal of foreign troops" speaks of foreign troops; "there were no foreign troops" says that there are none. */
function isOfIt(thing: NonNullable<Value['patient']>, part: Value['patient']): boolean {
  if (part === null || thing.head === null || thing.names.length === 0) return false;
  return part.words.includes(thing.head) && thing.names.every((name) => part.names.includes(name));
}
const OF_IT = 0.6;

/** "At Halden" tells of no phone, though there was "no Halden phone". */
const isOwner = (part: Participant | null, thing: Participant): boolean =>
  part !== null && part.head === null && part.names.length > 0 && thing.head !== null;

/** "There will be no appeal", "his client will appeal". */
const AS_DEED = 0.95;

/**
 * The question that two deeds answer differently, as the tables number it; null where there is none. "~" stands behind one
 * whose answer changes with time. Asked of more pairs than anything else: it goes through the letters, and makes no lists.
 */
function questionOf({ outcome: x }: Value, { outcome: y }: Value): string | null {
  if (x === null || y === null || x === y) return null;
  for (let i = 0; i < x.length; i = wordEnd(x, i) + 1)
    for (let j = 0; j < y.length; j = wordEnd(y, j) + 1) {
      const question = questionLength(x, i, y, j);
      if (question === 0) continue;
      const one = x.slice(i, wordEnd(x, i));
      if (one !== y.slice(j, wordEnd(y, j))) return `${one.slice(0, question)}${one.endsWith('~') ? '~' : ''}`;
    }
  return null;
}

const wordEnd = (text: string, from: number): number => {
  const end = text.indexOf(' ', from);
  return end < 0 ? text.length : end;
};

const COLON = ':'.charCodeAt(0);
/** How long the number is that stands before the colon in two answers; 0 where they answer different questions. */
function questionLength(x: string, i: number, y: string, j: number): number {
  for (let at = 0; i + at < x.length; at++) {
    const code = x.charCodeAt(i + at);
    if (code !== y.charCodeAt(j + at)) return 0;
    if (code === COLON) return at;
  }
  return 0;
}

/** The answer may change with time: a later report of the other one is news. */
export const isPassing = (a: StatementClaim, b: StatementClaim): boolean =>
  questionOf(a.value, b.value)?.endsWith('~') ?? false;

/** Who does it and whom it befalls. */
export interface Casting {
  readonly doer: Participant | null;
  readonly undergoer: Participant | null;
}

/** The parts of two statements, so that like meets like: who dies is who is killed, and "the bridge opened" tells of no doer. */
export function cast(x: Value, y: Value): readonly [Casting, Casting] {
  return [castOf(x, y), castOf(y, x)];
}

function castOf({ deed, agent, patient }: Value, other: Value): Casting {
  // Who is abroad has left: the state is told of whom the deed is done by.
  if (agent === null && STATES_OF_ONE.has(deed ?? '') && other.agent !== null && !STATES_OF_ONE.has(other.deed ?? ''))
    return { doer: patient, undergoer: null };
  // Nobody but police arrests: "police did not arrest him" denies it whole.
  if (deed === 'arrest' && agent !== null && isForce(agent)) return { doer: null, undergoer: patient };
  const befallen = patient === null && agent !== null;
  if (befallen && BEFALLS.has(deed ?? '')) return { doer: null, undergoer: agent };
  if (befallen && OF_ITSELF.has(deed ?? '') && other.agent === null) return { doer: null, undergoer: agent };
  return { doer: agent, undergoer: patient };
}

function isOneMind(x: Value, y: Value): boolean {
  if (x.negated !== y.negated) return false;
  return (
    (x.deed !== null && x.deed === y.deed) || (x.deed === null && y.deed === null && sameness(x.patient, y.patient) > 0)
  );
}
