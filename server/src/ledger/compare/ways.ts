import { stem } from '../../extract/claims/stem.ts';
import { COMING, GOING, MEANS, MOTORED } from '../../extract/lexicon/ways.ts';
import type { Participant, StatementClaim } from '../../model/claim.ts';

type Value = StatementClaim['value'];

const BY_STEM: ReadonlyMap<string, number> = new Map([...MEANS].map(([word, kind]) => [stem(word), kind]));
const MOTORED_KINDS: ReadonlySet<number | undefined> = new Set([...MOTORED].map((word) => MEANS.get(word)));
const BY = new Set(['on', 'by', 'in', 'via', 'with', 'aboard', 'down', 'through', 'using']);

/** Whether a statement tells by what somebody came or went. */
export const tellsWay = (value: Value): boolean => meansOf(value) !== null;

/** "Came on foot", "rode up on a motorcycle"; "left by the stairs", "left by the slides": one way each, and not the same. */
export function areTwoWays(x: Value, y: Value): boolean {
  const isOneCourse = [COMING, GOING].some((deeds) => deeds.has(x.deed ?? '') && deeds.has(y.deed ?? ''));
  if (!isOneCourse || x.negated || y.negated) return false;
  const [one, other] = [meansOf(x), meansOf(y)];
  if (one === null || other === null || one === other) return false;
  // "In a car" may be told of whatever has a motor.
  return !(MOTORED_KINDS.has(one) && MOTORED_KINDS.has(other));
}

/** By what it was done, as the table of means numbers it; null where nothing or more than one thing tells it. */
function meansOf({ deed, patient, others }: Value): number | null {
  if (!COMING.has(deed ?? '') && !GOING.has(deed ?? '')) return null;
  const told = others.filter(({ preposition }) => BY.has(preposition)).map(kindOf);
  const ridden = deed === 'ride' && patient !== null ? kindOf(patient) : undefined;
  const found = new Set([...told, ridden].filter((kind) => kind !== undefined));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

const kindOf = ({ head }: Participant): number | undefined => BY_STEM.get(head ?? '');

/** The statement without what tells the way: "rode a motorcycle" is told of nobody but the rider. */
export const withoutWay = (value: Value): Value => ({
  ...value,
  patient:
    value.patient !== null && kindOf(value.patient) !== undefined && value.deed === 'ride' ? null : value.patient,
  others: value.others.filter((other) => !(BY.has(other.preposition) && kindOf(other) !== undefined)),
});
