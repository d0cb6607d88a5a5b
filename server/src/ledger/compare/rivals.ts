import { stem } from '../../extract/claims/stem.ts';
import {
  ACTORS,
  AGAINST_THE_STATE,
  DONE_ALONE,
  DONE_BY_ONE,
  FOR_THE_STATE,
  MEN,
  VEHICLES,
  WOMEN,
} from '../../extract/lexicon/doers.ts';
import type { Participant, StatementClaim } from '../../model/claim.ts';
import { sameness } from './participants.ts';

type Value = StatementClaim['value'];

/** Whether a statement tells who did what only one can have done. */
export const namesDoer = ({ deed, agent, patient, negated }: Value): boolean =>
  !negated && agent !== null && (patient !== null ? DONE_BY_ONE.has(deed ?? '') : DONE_ALONE.has(deed ?? ''));

/** "The army shelled Tolm", "rebels shelled Tolm": the same deed, given to two who cannot be one. */
export const areRivalDoings = (x: Value, y: Value): boolean =>
  namesDoer(x) &&
  namesDoer(y) &&
  x.deed === y.deed &&
  (areRivals(x.agent, y.agent) || (DONE_ALONE.has(x.deed ?? '') && areTwoBodies(x.agent, y.agent))) &&
  (DONE_ALONE.has(x.deed ?? '') || sameness(x.patient, y.patient) > 0);

/** Two doers who cannot be one: those of two states, armed men for a state and against it, men and women. Two words for doers alone are no reason: a fisherman may be a witness. */
function areRivals(a: Participant | null, b: Participant | null): boolean {
  if (a === null || b === null || sameness(a, b) >= 0) return false;
  const [x, y] = [a.names.filter(isCountry), b.names.filter(isCountry)];
  if (x.length > 0 && y.length > 0) return !x.some((country) => y.includes(country));
  return SIDES.some(([one, other]) => (isOf(a, one) && isOf(b, other)) || (isOf(a, other) && isOf(b, one)));
}

/** Two bodies of different names, neither of which may be the other in short: of two parties one left the talks. */
export function areTwoBodies(a: Participant | null, b: Participant | null): boolean {
  if (a === null || b === null || sameness(a, b) >= 0) return false;
  const [x, y] = [a.names.filter(isBody), b.names.filter(isBody)];
  return (
    x.length > 0 && y.length > 0 && !x.some((name) => y.some((other) => isShort(name, other) || isShort(other, name)))
  );
}
const isBody = (name: string): boolean => !name.startsWith('p:') && !isCountry(name);

/** "Num" for "national union of miners", "miners" for "united miners". */
function isShort(short: string, long: string): boolean {
  const words = long.split(' ');
  const initials = words.map((word) => word.charAt(0)).join('');
  const telling = words.filter((word) => !SMALL.has(word)).map((word) => word.charAt(0));
  return short.split(' ').every((word) => words.includes(word)) || short === initials || short === telling.join('');
}
const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la']);

const stems = (list: ReadonlySet<string>): ReadonlySet<string> => new Set([...list].map(stem));
const KINDS = VEHICLES.map(stems);
const SIDES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [stems(FOR_THE_STATE), stems(AGAINST_THE_STATE)],
  [stems(MEN), stems(WOMEN)],
  ...KINDS.flatMap((kind, i) => KINDS.slice(i + 1).map((other) => [kind, other] as const)),
];
const FOR_OTHERS = stems(ACTORS);

/**
 * By its head, or by the word beside one who acts for another ("the rebel delegation"), unless a word beside it tells of the
 * other side: "rebel soldiers", "a police gunman".
 */
const isOf = ({ head, words }: Participant, side: ReadonlySet<string>): boolean =>
  head !== null &&
  (side.has(head) || (FOR_OTHERS.has(head) && words.some((word) => side.has(word)))) &&
  !words.some((word) => SIDES.some((pair) => pair.some((each) => each !== side && each.has(word))));

/** ISO 3166-1 alpha-2, as names of countries are kept. */
const isCountry = (name: string): boolean => /^[A-Z]{2}$/.test(name);
