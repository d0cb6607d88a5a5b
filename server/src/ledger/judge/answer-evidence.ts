import { isPersonKey } from '../../extract/claims/name-keys.ts';
import { isHuman } from '../../extract/claims/statements/human.ts';
import { stem } from '../../extract/claims/stem.ts';
import { BEFALLS, OF_ITSELF } from '../../extract/lexicon/implied.ts';
import type { Participant, StatementClaim } from '../../model/claim.ts';
import { isCulprit, isForce, sameness } from '../compare/participants.ts';

type Value = StatementClaim['value'];

/** What each phrase that only one of both has takes away. */
export const NARROWED = 0.3;

/**
 * How sure two statements that answer one question differently are to be of one matter, from 0 up: part by part. `count` is how
 * often the article that does so most tells of such a deed of such a one.
 */
export function ofOutcome(a: StatementClaim, b: StatementClaim, count: number): number {
  const evidence = ofAnswers(a, b);
  // Of one door each article tells once.
  return evidence >= LIKELY_ONE && evidence < 1 && count <= 1 ? evidence + TOLD_ONCE : evidence;
}
const LIKELY_ONE = 0.7;
const TOLD_ONCE = 0.2;

function ofAnswers(a: StatementClaim, b: StatementClaim): number {
  const [x, y] = [withoutAll(a.value), withoutAll(b.value)];
  // "Eighteen people were pulled out alive", "more than 150 people have been killed": some and others.
  if (isOfSome(x) && isOfSome(y)) return 0;
  const fates = ofFates(x, y);
  if (fates > 0) return fates;
  // "The alarm went off", "he had switched off the alarm": who did it to the one did nothing to the other.
  if (isOfItself(x) && y.patient !== null) return sameness(x.agent, y.patient) - othersApart(x, y);
  if (isOfItself(y) && x.patient !== null) return sameness(y.agent, x.patient) - othersApart(x, y);
  const apart = x.others.length + y.others.length > 0 ? othersApart(x, y) : 0;
  // "A guard killed Berg", "Berg survived".
  const [befallsX, befallsY] = [isBefalling(x), isBefalling(y)];
  if (befallsX && !befallsY && x.agent !== null && y.patient !== null) return sameness(x.agent, y.patient) - apart;
  if (befallsY && !befallsX && y.agent !== null && x.patient !== null) return sameness(y.agent, x.patient) - apart;
  const agents = sameness(x.agent, y.agent);
  const patients = samenessOfAll(x.patient, y.patient);
  if (agents < 0 || patients < 0) return 0;
  // "Berg voted for the bill", "Berg voted against it", "Berg abstained".
  if (agents === 1 && isVote(x) && isVote(y) && patients === 0) return VOTE - apart;
  if (x.patient !== null && y.patient !== null) {
    if (x.agent !== null && y.agent !== null)
      return agents > 0 && patients > 0 ? together(agents, patients) - apart : 0;
    const isTold = x.agent !== null || y.agent !== null;
    // "The court convicted Berg" and "Berg was acquitted": a person has one trial, an offer may have several takers.
    return patients * (isTold && patients < 1 ? ONE_SIDED : 1) - apart;
  }
  // "He denied", "he conceded": nobody knows what.
  const isUntold = TAKEN.has(x.deed ?? '') && x.patient === null && y.patient === null;
  if (x.patient === null && y.patient === null) return isUntold ? 0 : agents - apart;
  // "Refused" tells not what; "the crash killed Berg" tells of whoever survived.
  if (TAKEN.has(x.deed ?? '') || TAKEN.has(y.deed ?? '')) return 0;
  // "Resigned" and "was dismissed": who does one thing undergoes the other.
  const crossed =
    x.patient === null && y.agent === null
      ? sameness(x.agent, y.patient)
      : y.patient === null && x.agent === null
        ? sameness(x.patient, y.agent)
        : 0;
  return Math.max(0, crossed) - apart;
}

/** "All gates were open", "gate 12 was locked": whichever it is, it is one of all. */
function samenessOfAll(x: Value['patient'], y: Value['patient']): number {
  const same = sameness(x, y);
  const isOneOfAll = x?.head === y?.head && (x?.scope === 'all') !== (y?.scope === 'all');
  return same > 0 && isOneOfAll ? Math.max(same, ONE_OF_ALL) : same;
}
const ONE_OF_ALL = 0.95;

/** "Quit smoking" befalls nobody; who "survived the stabbing" did. */
const isBefalling = ({ deed, patient }: Value): boolean =>
  BEFALLS.has(deed ?? '') && (patient === null || deed === 'survive');

/** Two parts that may well be one each are the surer for each other; a country in common makes nothing one. */
const together = (agents: number, patients: number): number =>
  Math.min(agents, patients) >= LIKE ? agents + patients - agents * patients : (agents + patients) / 2;
const LIKE = 0.4;

const isVote = ({ deed }: Value): boolean => deed === 'vote for' || deed === 'vote against' || deed === 'abstain';
const VOTE = 0.85;

/** Deeds that are done to something, told or not. */
const TAKEN: ReadonlySet<string> = new Set([
  'accept',
  'reject',
  'confirm',
  'deny',
  'support',
  'oppose',
  'welcome',
  'condemn',
]);

const isOfItself = ({ deed, agent, patient }: Value): boolean =>
  OF_ITSELF.has(deed ?? '') && agent !== null && patient === null;

/** Told of some of many, whoever they are. */
const isOfSome = ({ agent, patient }: Value): boolean => {
  const part = patient ?? agent;
  return (
    part !== null &&
    part.scope === 'some' &&
    !part.names.some(isPersonKey) &&
    // "Four Malaysians", "a Malaysian".
    (part.head === null ? part.names.length > 0 : isHuman(part) && (COUNTED.has(part.head) || part.names.length > 0))
  );
};
const COUNTED: ReadonlySet<string> = new Set(
  ['people', 'person', 'man', 'woman', 'child', 'other', 'passenger', 'resident'].map(stem),
);

/** "Confessed everything" confesses: nothing is told of what. */
function withoutAll(value: Value): Value {
  const { patient } = value;
  const isAll = patient !== null && patient.scope === 'all' && patient.head === null && patient.names.length === 0;
  return isAll ? { ...value, patient: null } : value;
}

/** What is left where only one of both says who did it. */
const ONE_SIDED = 0.7;

/** "Police shot the gunman dead", "the suspect took his own life": who fired in a story meets one end. */
function ofFates(x: Value, y: Value): number {
  const [own, other] = x.deed === OWN_HAND ? [x, y] : [y, x];
  if (own.deed !== OWN_HAND || other.deed !== BY_OTHERS || own.agent === null) return 0;
  const [doer, undergoer] = [other.agent, other.patient];
  if (doer === null || !isForce(doer)) return 0;
  const same = sameness(own.agent, undergoer);
  if (same >= 0.85) return 1;
  const isOne = isCulprit(own.agent) || (undergoer !== null && isCulprit(undergoer));
  if (same < 0) return 0;
  return isOne ? FATE : FATE_OF_SOMEBODY;
}
const OWN_HAND = 'kill themselves';
const BY_OTHERS = 'be killed by';
const FATE = 1;
const FATE_OF_SOMEBODY = 0.5;

/** "Acquitted of murder" and "convicted of theft" go together; "acquitted" and "convicted of theft" may. */
export function othersApart(x: Value, y: Value): number {
  let apart = 0;
  for (const [from, to] of [
    [x, y],
    [y, x],
  ] as const)
    for (const other of from.others) {
      if (!TELLING.has(other.preposition) || isAudience(from, other) || isOfStory(other)) continue;
      const rivals = to.others.filter(({ preposition }) => preposition === other.preposition);
      if (rivals.length === 0) apart += NARROWED / 2;
      else if (!rivals.some((rival) => sameness(other, rival) > 0)) apart += 1;
    }
  return apart;
}
/** What a story is about, told as "the attack". */
export const EVENTS: ReadonlySet<string> = new Set(
  'attack assault blast explosion bombing fire blaze crash collision accident incident shooting raid quake earthquake storm flood disaster derailment stampede clash violence'
    .split(' ')
    .map(stem),
);

/** "Was killed in the blast" tells of the one of the story; "survived with wounds" of no other survival. */
export const isOfStory = ({
  preposition,
  scope,
  head,
  words,
  names,
}: Participant & { readonly preposition: string }): boolean =>
  words.length + names.length === 0 &&
  ((scope === 'the' && EVENTS.has(head ?? '')) || (preposition === 'with' && HURTS.has(head ?? '')));
const HURTS: ReadonlySet<string> = new Set(['wound', 'injury', 'burn', 'bruise', 'cut', 'fracture'].map(stem));

/** "Confessed to detectives": they heard it, and it is not what was confessed. */
const isAudience = ({ deed }: Value, other: Participant & { readonly preposition: string }): boolean =>
  other.preposition === 'to' && SPOKEN.has(deed ?? '') && isHuman(other);
const SPOKEN = new Set(['plead guilty', 'plead not guilty', 'confirm', 'deny']);
const TELLING = new Set(['of', 'to', 'for', 'on', 'against', 'with', 'from', 'over', 'about', 'in', 'at']);
