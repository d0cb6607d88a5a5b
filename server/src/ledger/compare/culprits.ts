import { stem } from '../../extract/claims/stem.ts';
import { ATTACKS } from '../../extract/lexicon/doers.ts';
import type { Participant, StatementClaim } from '../../model/claim.ts';
import { areTwoBodies } from './rivals.ts';

type Value = StatementClaim['value'];

/** Who is behind a deed, as one source has it, and whether that is told of an attack. */
interface Culprit {
  readonly who: Participant;
  readonly isOfAttack: boolean;
}

const DEEDS: ReadonlySet<string> = new Set([...ATTACKS].map(stem));
const isAttack = ({ head }: Participant): boolean => DEEDS.has(head ?? '');

/** Whether a statement tells who is behind an attack, or is blamed. */
export const namesCulprit = (value: Value): boolean => culpritOf(value) !== null;

/** "The ministry blamed the Lorne Front", "the Tolm Brigade claimed responsibility for the attack": of two bodies by name one did it. */
export function areRivalCulprits(x: Value, y: Value): boolean {
  const [one, other] = [culpritOf(x), culpritOf(y)];
  return one !== null && other !== null && (one.isOfAttack || other.isOfAttack) && areTwoBodies(one.who, other.who);
}

function culpritOf({ deed, agent, patient, others, negated }: Value): Culprit | null {
  if (negated) return null;
  const behind = others.some(({ preposition, head }) => preposition === 'behind' && DEEDS.has(head ?? ''));
  if (deed === null && agent !== null && patient !== null && isAttack(patient) && patient.scope !== 'none')
    return { who: agent, isOfAttack: true };
  if (deed === 'claim responsibility' && agent !== null) return { who: agent, isOfAttack: true };
  if (deed === 'involved' && behind && agent !== null) return { who: agent, isOfAttack: true };
  const blamed = deed === 'blame' ? patient : deed === 'responsible' ? agent : null;
  if (blamed !== null)
    return { who: blamed, isOfAttack: others.some((other) => other.preposition === 'for' && isAttack(other)) };
  return null;
}
