import { intervalOf } from '../../model/calendar.ts';
import type { Participant, StatementClaim } from '../../model/claim.ts';
import { sameness } from '../compare/participants.ts';
import { clashOf, thingIn } from '../compare/statements.ts';
import type { FeatureVector } from './features.ts';

/** The most that any pair gets: a little above a warning. */
const SURE = 0.92;
/** One article tells of both sides of a matter, or of two matters, more often than it contradicts itself. */
const WITHIN = 0.75;
/** What each phrase that only the denial has takes away, and what two different days do. */
const NARROWED = 0.3;
const OTHER_DAY = 0.5;

/**
 * How sure two statements that are at odds are to speak of one matter, from 0 to 1, by rule: too few examples exist to fit it.
 * What is denied must be what is asserted, part by part: who did it, to whom, where. A part that only the assertion tells ("was
 * arrested in Lorne") takes nothing away; one that only the denial tells ("was not arrested in Lorne") narrows it.
 */
export function statementScore(a: StatementClaim, b: StatementClaim, features: FeatureVector): number {
  const evidence = evidenceOf(a, b);
  if (evidence <= 0) return 0;
  const doubts = 0.3 * features.timeDiffers + 0.3 * features.backgroundDiffers + (isOtherDay(a, b) ? OTHER_DAY : 0);
  return Math.max(0, Math.min(features.within === 1 ? WITHIN : SURE, 0.4 + 0.5 * Math.min(1.04, evidence - doubts)));
}

/** From 0 (they may speak of different things) to 1 (one matter). */
function evidenceOf(a: StatementClaim, b: StatementClaim): number {
  const [denial, told] = a.value.negated ? [a, b] : [b, a];
  switch (clashOf(a, b)) {
    case 'denial':
      return ofDenial(denial, told);
    case 'absence':
      return ofAbsence(denial, told);
    case 'outcome':
      return ofOutcome(a, b);
    case null:
      return 0;
  }
}

function ofDenial(denial: StatementClaim, told: StatementClaim): number {
  const agents = part(denial.value.agent, told.value.agent);
  const patients = part(denial.value.patient, told.value.patient);
  return agents === null || patients === null ? 0 : agents + patients - NARROWED * narrowing(denial, told);
}

function ofAbsence(denial: StatementClaim, told: StatementClaim): number {
  const thing = thingIn(denial.value, told.value);
  const agents = part(denial.value.agent, told.value.agent);
  return thing <= 0 || agents === null ? 0 : thing + agents - NARROWED * narrowing(denial, told);
}

/** "Nobody was hurt": whoever is told to have been. */
const ANYBODY = 0.4;

/** What a part of the denial adds; null where it rules the pair out. */
function part(denied: Participant | null, told: Participant | null): number | null {
  if (denied === null) return 0;
  // "He was not called in by anyone" denies every call.
  if (denied.head === null && denied.names.length === 0 && denied.scope === 'all') return 0;
  if (told === null) return null;
  // Some did, others did not: "most holders did not accept" denies nothing of "some accepted".
  if (denied.scope === 'some' || (denied.scope !== 'none' && told.scope === 'some')) return null;
  if (denied.head === null && denied.names.length === 0 && denied.scope === 'none') return ANYBODY;
  const same = sameness(denied, told);
  return same < 0 ? null : same;
}

/** How many phrases the denial has that the assertion does not tell. */
function narrowing({ value: denial }: StatementClaim, { value: told }: StatementClaim): number {
  const parts = [told.agent, told.patient, ...told.others];
  return denial.others.filter((other) => !parts.some((known) => sameness(other, known) > 0)).length;
}

function ofOutcome({ value: x }: StatementClaim, { value: y }: StatementClaim): number {
  const agents = sameness(x.agent, y.agent);
  const patients = sameness(x.patient, y.patient);
  if (agents < 0 || patients < 0) return 0;
  const apart = x.others.length + y.others.length > 0 ? others(x, y) : 0;
  if (x.patient !== null && y.patient !== null) {
    if (x.agent !== null && y.agent !== null) return agents > 0 && patients > 0 ? (agents + patients) / 2 - apart : 0;
    const isTold = x.agent !== null || y.agent !== null;
    // "The court convicted Berg" and "Berg was acquitted": a person has one trial, an offer may have several takers.
    return patients * (isTold && patients < 1 ? ONE_SIDED : 1) - apart;
  }
  if (x.patient === null && y.patient === null) return agents - apart;
  // "Resigned" and "was dismissed": who does one thing undergoes the other.
  const crossed =
    x.patient === null && y.agent === null
      ? sameness(x.agent, y.patient)
      : y.patient === null && x.agent === null
        ? sameness(x.patient, y.agent)
        : 0;
  return Math.max(0, crossed) - apart;
}

/** What is left where only one of both says who did it. */
const ONE_SIDED = 0.7;

/** "Acquitted of murder" and "convicted of theft" go together; "acquitted" and "convicted of theft" may. */
function others(x: StatementClaim['value'], y: StatementClaim['value']): number {
  let apart = 0;
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const)
    for (const other of from.others) {
      if (!TELLING.has(other.preposition)) continue;
      const rivals = to.others.filter(({ preposition }) => preposition === other.preposition);
      if (rivals.length === 0) apart += NARROWED / 2;
      else if (!rivals.some((rival) => sameness(other, rival) > 0)) apart += 1;
    }
  return apart;
}
const TELLING = new Set(['of', 'to', 'for', 'on', 'against', 'with', 'from', 'over', 'about', 'in', 'at']);

/** Both clauses name a day, and not the same. */
function isOtherDay(a: StatementClaim, b: StatementClaim): boolean {
  if (a.topic.time === null || b.topic.time === null) return false;
  const [x, y] = [intervalOf(a.topic.time), intervalOf(b.topic.time)];
  return x !== null && y !== null && (x.first > y.last || y.first > x.last);
}
