import { isHuman } from '../../extract/claims/statements/human.ts';
import { stem } from '../../extract/claims/stem.ts';
import { TELLS_NOTHING } from '../../extract/lexicon/clause-governors.ts';
import { DONE_ALONE } from '../../extract/lexicon/doers.ts';
import { OCCURRENCES } from '../../extract/lexicon/implied.ts';
import type { Participant, StatementClaim } from '../../model/claim.ts';
import { areRivalCulprits } from '../compare/culprits.ts';
import { isAmong, isAnybody, isCulprit, isWhole, sameness } from '../compare/participants.ts';
import { withoutSpot } from '../compare/spots.ts';
import { absentIn, cast, clashOf, isNarrower, isPassing, thingIn } from '../compare/statements.ts';
import { withoutWay } from '../compare/ways.ts';
import { EVENTS, isOfStory, NARROWED, ofOutcome, othersApart } from './answer-evidence.ts';
import { isOtherDay } from './clause-days.ts';
import type { FeatureVector } from './features.ts';
import { FAR } from './kinship.ts';
import { BEFELL_ONE, ofSpots, ofWays, SURELY_ONE } from './way-evidence.ts';

/** The most that any pair gets: a little above a warning. */
const SURE = 0.92;
/** One article tells of both sides of a matter, or of two matters, more often than it contradicts itself. */
const WITHIN = 0.75;
/** Two articles that may well tell of two affairs. */
const STRANGERS = 0.8;
/** What two different days do. */
const OTHER_DAY = 0.5;

/** What is known of the two articles. */
interface Circumstances extends Told {
  /** How doubtful it is that both tell of one affair. */
  readonly strange: number;
}

/** How often the article that does so most tells of the deed, and of the deed done to the same one. */
interface Told {
  readonly told: number;
  readonly toldOfOne: number;
  /** Whether the article of the denial tells of such a deed, too: looked for among all its claims, and asked of few pairs. */
  readonly isTorn: () => boolean;
}

/**
 * How sure two statements that are at odds are to speak of one matter, from 0 to 1, by rule: too few examples exist to fit it.
 * What is denied must be what is asserted, part by part: who did it, to whom, where. A part that only the assertion tells ("was
 * arrested in Lorne") takes nothing away; one that only the denial tells ("was not arrested in Lorne") narrows it.
 */
export function statementScore(
  a: StatementClaim,
  b: StatementClaim,
  features: FeatureVector,
  { told, toldOfOne, isTorn, strange }: Circumstances,
): number {
  const evidence = evidenceOf(a, b, features, { told, toldOfOne, isTorn });
  if (evidence <= 0) return 0;
  const isStrange = strange > 0 && !shareName(a.value, b.value);
  // A vote or a plea is what it is whenever it is told, and so is who did it; but weeks apart another one may be told of.
  const isNear = features.daysApart <= NEAR_DAYS;
  const isBlame = isNear && areRivalCulprits(a.value, b.value);
  const isTimeless = isNever(a) || isNever(b) || isBlame || (isNear && isForGood(a, b));
  const times = isTimeless ? 0 : (isForGood(a, b) ? 0 : 0.3 * features.timeDiffers) + 0.3 * features.backgroundDiffers;
  const estranged = isStrange ? Math.max(0, strange - KINDRED * features.contextShared) : 0;
  const doubts = estranged + times + (!isBlame && !isOnce(a, b) && isOtherDay(a, b) ? OTHER_DAY : 0);
  const most =
    features.within === 1 && features.speakerDiffers === 0 ? WITHIN : isStrange && strange >= FAR ? STRANGERS : SURE;
  return Math.max(0, Math.min(most, 0.4 + 0.5 * Math.min(1.04, evidence + nearness(features) - doubts)));
}

/** One dies once, and gives oneself up once: sources that put it in two places may put it on two days. */
const isOnce = (a: StatementClaim, b: StatementClaim): boolean =>
  clashOf(a, b) === 'spot' && [a, b].some(({ value: { deed } }) => deed === 'die' || deed === 'surrender');

/** A verdict or a vote is what it is whenever it is told; so is a plan. */
const isForGood = (a: StatementClaim, b: StatementClaim): boolean =>
  a.modality === 'planned' || (clashOf(a, b) === 'outcome' && !isPassing(a, b));

/** Who was never arrested was not arrested in June. */
const isNever = ({ value }: StatementClaim): boolean => value.negated && /\b(?:never|at no time)\b/i.test(value.text);

/** What rare names and words in common of the sentences themselves add, up to 0.2. */
const nearness = ({ rarestName, contextShared }: FeatureVector): number =>
  Math.min(0.2, 0.25 * rarestName + 0.5 * Math.max(0, contextShared - COMMON_CONTEXT));
/** What their rare words take away of the doubt that two sentences are of one affair. */
const KINDRED = 0.5;
/** So much of their words sentences of one affair share by chance. */
const COMMON_CONTEXT = 0.1;

/** Whether both tell of somebody or something of one name. */
function shareName(x: StatementClaim['value'], y: StatementClaim['value']): boolean {
  const names = new Set([x.agent, x.patient].flatMap((each) => each?.names ?? []));
  return [y.agent, y.patient].some((each) => each?.names.some((name) => names.has(name)) === true);
}

/** From 0 (they may speak of different things) to 1 (one matter). */
function evidenceOf(a: StatementClaim, b: StatementClaim, features: FeatureVector, counts: Told): number {
  const [denial, told] = a.value.negated ? [a, b] : [b, a];
  switch (clashOf(a, b)) {
    case 'denial':
      return ofDenial(denial, told, features, counts);
    case 'absence':
      return ofAbsence(denial, told);
    case 'outcome':
      return ofOutcome(a, b, counts.toldOfOne);
    case 'doer':
      return features.daysApart <= NEAR_DAYS ? ofDoers(a, b, counts.toldOfOne, features.within) : 0;
    case 'way':
      return features.daysApart <= NEAR_DAYS ? ofWays(a, b, counts.toldOfOne) : 0;
    case 'spot':
      return ofSpots(a, b, counts.toldOfOne);
    case null:
      return 0;
  }
}

function ofDenial(denial: StatementClaim, told: StatementClaim, features: FeatureVector, counts: Told): number {
  const [d, t] = cast(denial.value, told.value);
  const isToldAlone = isEvent(told.value);
  const agents = isToldAlone ? 0 : part(d.doer, t.doer);
  // Who fled to another country has left this one, though only the denial names it.
  const isImplied = denial.value.deed !== told.value.deed && t.undergoer === null;
  const patients = isImplied || isToldAlone ? 0 : part(d.undergoer, t.undergoer);
  if (agents === null || patients === null) return 0;
  if (denial.value.deed === 'be') return isInOnePlace(denial, told) ? PRESENT : 0;
  const known =
    agents +
    patients +
    ofEvent(denial, told) -
    (isUnknown(t.doer) && d.doer !== null && d.doer.names.length > 0 ? UNKNOWN : 0);
  // "We have no dead": of other towns and sides nothing is told.
  const isUniversal =
    [d.doer, d.undergoer].some((each) => each !== null && isAnybody(each)) &&
    !OURS.test(denial.value.text) &&
    !(isThereNone(denial) && counts.isTorn());
  const main = isUniversal && (isMainEvent(told, features) || isToll(told, t.undergoer, features)) ? MAIN : 0;
  // Whoever is told by name to have been arrested in a story was so over it.
  const isHeld = told.value.deed === 'arrest' && (t.undergoer?.names.length ?? 0) > 0 && !told.topic.background;
  const held = isUniversal && isHeld && main === 0 ? HELD : 0;
  return known + main + held + (known > 0 ? tellingOf(told, counts.told) : 0) - NARROWED * narrowing(denial, told);
}

const OURS = /^we\b/i;
/** "There were no casualties": of the event of the sentence before, which need not be that of the story. */
const isThereNone = ({ value, topic }: StatementClaim): boolean => /^there\b/i.test(value.text) && !topic.lead;

/** "There were no talks": of whomever another tells them; "talks with the bank go on" is told of whoever is "in talks with the bank". */
function ofEvent({ value: denial }: StatementClaim, { value: told }: StatementClaim): number {
  if (isEvent(denial)) return isToCome(told) ? 0 : EVENT;
  if (!isEvent(told)) return 0;
  const isOfOne = denial.others.some((other) => told.others.some((known) => sameness(other, known) >= SURELY_ONE));
  return isOfOne ? EVENT : 0;
}
const EVENT = 0.75;
/** "The minister meets both sides on Tuesday" tells of a meeting to come, or of what is so as a rule. */
const isToCome = ({ current, text }: StatementClaim['value']): boolean => current && !FINISHED.test(text);
const FINISHED = /\b(?:has|have|had|is|are|was|were|been)\b/i;

const isEvent = ({ agent, patient }: StatementClaim['value']): boolean => agent === null && patient === null;

/** "He signed it", of whom the text leaves open who he is, and "Berg did not sign it". */
const isUnknown = (part: Participant | null): boolean =>
  part?.scope === 'pronoun' && part.names.length === 0 && part.head === null;
const UNKNOWN = 0.5;

/** What a deed adds by itself of which both articles tell once: few stories have two stabbings. */
const TELLING_DEED = 0.25;
const SEVERAL = 0.1;
const COMMON_DEED = 0.1;
function tellingOf({ value }: StatementClaim, count: number): number {
  if (value.deed === null || TELLS_NOTHING.has(value.deed)) return 0;
  return COMMON.has(value.deed) ? COMMON_DEED : count <= 1 ? TELLING_DEED : SEVERAL;
}
const COMMON = new Set('be go come leave die kill injure hit find pay vote meet win lose fire enter'.split(' '));

/** "Nobody was in the building", "four workers were in the building"; "the helmet was on loan" has nothing in common with it but a "was". */
function isInOnePlace({ value: denial }: StatementClaim, { value: told }: StatementClaim): boolean {
  const [absent, present] = [denial.patient ?? denial.agent, told.patient ?? told.agent];
  if (absent === null || present === null || !isAnybody(absent) || !isAmong(absent, present)) return false;
  const places = denial.others.filter(({ preposition }) => PLACES.has(preposition));
  return places.some((place) =>
    told.others.some((other) => PLACES.has(other.preposition) && sameness(place, other) >= SURELY_ONE),
  );
}
const PRESENT = 1;

/** "No one was hurt" is of the event of the story, and so is what the other article tells first of all, on the same day. */
const MAIN = 0.4;
const HELD = 0.25;
const isMainEvent = ({ topic }: StatementClaim, features: FeatureVector): boolean =>
  (topic.lead || topic.headline) && features.daysApart <= NEAR_DAYS;
const NEAR_DAYS = 2 / 30;

/** "At least three people were killed": so many of whom nothing else is told are the toll of the story's event. */
const isToll = ({ value, topic }: StatementClaim, undergoer: Participant | null, features: FeatureVector): boolean =>
  undergoer !== null &&
  undergoer.scope === 'some' &&
  (undergoer.head === PERSON || (isHuman(undergoer) && undergoer.head !== OTHER && HARMED.has(value.deed ?? ''))) &&
  undergoer.words.length + undergoer.names.length === 0 &&
  value.others.every(isOfStory) &&
  !topic.background &&
  !ELSEWHERE.test(value.text) &&
  ![...topic.words, ...topic.context].some((word) => SEASONS.has(word)) &&
  features.timeDiffers + features.backgroundDiffers === 0 &&
  features.daysApart <= NEAR_DAYS;
const PERSON = stem('person');
/** "Three others" are of a kind told before. */
const OTHER = stem('other');
const HARMED: ReadonlySet<string> = new Set(['injure', 'kill', 'die', 'be killed by']);
/** "Three officers were hurt there": at the second house of the raid. */
const ELSEWHERE = /\b(?:there|elsewhere)$/i;
/** "More than 25 people have died in this summer's fires": a count of many events. */
const SEASONS: ReadonlySet<string> = new Set(
  ['summer', 'winter', 'spring', 'autumn', 'season', 'decade', 'century'].map(stem),
);

function ofAbsence(denial: StatementClaim, told: StatementClaim): number {
  const absent = absentIn(denial.value);
  const isNone =
    absent !== null && [told.value.agent, told.value.patient].some((each) => each !== null && isWhole(absent, each));
  const found = isToCome(told.value) && told.value.deed !== null ? 0 : thingIn(denial.value, told.value);
  // "Backs the fighters" tells of some, and not that they were there.
  const isThere = told.value.deed === null || OCCURRENCES.has(told.value.deed) || denial.value.deed !== null;
  const thing = found > 0 && isNone && isThere ? Math.max(found, WHOLE) : found;
  const [agent, other] = [denial.value.agent, told.value.agent];
  // "Has a double hull" may leave out what has it.
  const isUntold = other === null && told.value.deed === null;
  // What one sends another receives.
  const isReceived = denial.value.deed !== null && told.value.deed === null;
  const agents = agent?.scope === 'none' || isUntold || isReceived ? 0 : part(agent, other);
  const isHere = HERE.test(denial.value.text) ? 1 : 0;
  return thing <= 0 || agents === null ? 0 : thing + agents - NARROWED * (narrowing(denial, told) + isHere);
}

/** "There were no fighters here": of other places nothing is told. */
const HERE = /\bhere$/i;

/** "Nobody was hurt": whoever is told to have been. "Nothing was sealed": whatever is. */
const ANYBODY = 0.5;
const SOMETHING = 0.6;
const SOMEONE = 0.3;
/** "No site will be closed": none of its kind. */
const WHOLE = 0.95;

/** What a part of the denial adds; null where it rules the pair out. */
function part(denied: Participant | null, told: Participant | null): number | null {
  if (denied === null) return 0;
  // "She was not invited by anyone" denies every invitation.
  if (denied.head === null && denied.names.length === 0 && denied.scope === 'all') return told !== null ? SOMEONE : 0;
  if (told === null) return null;
  // Some did, others did not: "most holders did not accept" denies nothing of "some accepted".
  // A story begins with "a gunman" who is "the gunman" from there on.
  const isOneOfAll = denied.scope !== 'none' && told.scope === 'some' && !(isCulprit(denied) && isCulprit(told));
  if (denied.scope === 'some' || isOneOfAll) return null;
  if (isNarrower(denied, told)) return null;
  if (isAnybody(denied))
    return denied.head === null && !isAmong(denied, told) ? SOMETHING : isAmong(denied, told) ? ANYBODY : null;
  const same = sameness(denied, told);
  if (same < 0) return null;
  return isWhole(denied, told) ? Math.max(same, WHOLE) : same;
}

/** "On the bus" and "in the van" are two places. */
const isRival = (a: string, b: string): boolean => a === b || (PLACES.has(a) && PLACES.has(b));
const PLACES = new Set(['in', 'on', 'at', 'inside', 'aboard']);
const CONNECTION = stem('connection');

/** How many phrases the denial has that the assertion does not tell; one in whose place the assertion has another counts twice. */
function narrowing({ value: denial }: StatementClaim, { value: told }: StatementClaim): number {
  const parts = [told.agent, told.patient, ...told.others];
  let narrowed = 0;
  const isConnected = denial.others.some(({ head }) => head === CONNECTION);
  for (const other of denial.others) {
    // "In connection with the fire" is what the story is about.
    if (other.head === CONNECTION || (isConnected && other.preposition === 'with')) continue;
    if (parts.some((known) => sameness(other, known) > 0)) continue;
    // "Nobody was killed in the attack" is told of the attack of the story.
    if (other.scope === 'the' && EVENTS.has(other.head ?? '') && other.words.length + other.names.length === 0)
      continue;
    narrowed += told.others.some(({ preposition }) => isRival(preposition, other.preposition)) ? 2 : 1;
  }
  return narrowed;
}

/** Who did it: only where the deed and whom it befell are surely one, and each article tells of one such deed. */
function ofDoers({ value: x }: StatementClaim, { value: y }: StatementClaim, count: number, within: number): number {
  // One article that gives both the blame and the claim tells its reader so.
  if (areRivalCulprits(x, y)) return within === 1 ? CULPRITS_WITHIN : CULPRITS;
  const same = DONE_ALONE.has(x.deed ?? '') ? 1 : sameness(x.patient, y.patient);
  const once = count <= 1 ? TELLING_DEED : 0;
  return same < SURELY_ONE ? 0 : BEFELL_ONE * same + once - othersApart(x, y);
}
const CULPRITS = 1;
const CULPRITS_WITHIN = 0.4;
