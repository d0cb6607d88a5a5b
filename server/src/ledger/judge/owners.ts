import { MEN, WOMEN } from '../../extract/lexicon/doers.ts';
import { SPEAKER } from '../../extract/lexicon/parts.ts';
import { readName } from '../../extract/officials/person-name.ts';
import type { FigureClaim } from '../../model/claim.ts';
import type { Profile } from '../profile.ts';
import { mayBeCouple, nameMatch } from './name-match.ts';
import type { Pairing } from './pairing.ts';

/** Whether two ages are those of one person, of two, or whether nothing tells; `sound` where no more than a sound of the surnames is one. */
export type Owners = 'one' | 'sound' | 'two' | 'unknown';

export function ownersOf(a: FigureClaim, b: FigureClaim, pairing: Pairing): Owners {
  const { from, to } = pairing;
  const match = nameMatch(a.ownerName, b.ownerName);
  if (match === 'two' || areOfTwoSexes(a, b) || leadTwoBodies(a, b) || speaksOf(a, b) || speaksOf(b, a)) return 'two';
  if (mayBeCouple(a.value.counted, b.value.counted)) return 'unknown';
  if (isAnother(a, b, from, to) || isAnother(b, a, to, from)) return 'two';
  if (match === 'one') return isOneName(a, b, pairing) ? 'one' : 'unknown';
  if (isMistakable(a, b) && haveOnePart(a, b, pairing)) return 'one';
  return a.owner !== null && a.owner === b.owner ? 'sound' : 'unknown';
}

/** A word alone is one person's name where no other bears it in the longer story, and where the ages are those of one and the same. */
function isOneName(a: FigureClaim, b: FigureClaim, { from, to }: Pairing): boolean {
  const [x, y] = [a.ownerName ?? '', b.ownerName ?? ''];
  if (isSharedName(x, to) || isSharedName(y, from)) return false;
  const [first, second] = [x, y].map((name) => readName(name).parts);
  const isSurname = first?.at(-1) === second?.at(-1) || first?.length === second?.length;
  // A father and a son have one name, and ages of which no digit is the same.
  return isMistakable(a, b) || (isSurname && isDigitOff(`${a.value.value}`, `${b.value.value}`));
}

/** "34" and "54". */
const isDigitOff = (x: string, y: string): boolean =>
  x.length === y.length && [...x].filter((digit, i) => digit !== y[i]).length === 1;

/** Sources that mean one person are some years apart, or have two digits in the wrong order (34, 43): a girl of nine is not her mother. */
function isMistakable({ value: { value: x } }: FigureClaim, { value: { value: y } }: FigureClaim): boolean {
  return Math.abs(x - y) <= SOME_YEARS || `${x}` === [...`${y}`].reverse().join('');
}
const SOME_YEARS = 12;

/** "A man of 41" and "a woman of 43". */
const areOfTwoSexes = (a: FigureClaim, b: FigureClaim): boolean =>
  (isOf(a, MEN) && isOf(b, WOMEN)) || (isOf(a, WOMEN) && isOf(b, MEN));
const isOf = ({ value: { counted } }: FigureClaim, words: ReadonlySet<string>): boolean =>
  words.has(counted?.toLowerCase().split(/\s+/).at(-1) ?? '');

/** "The director of the museum" and "the director of the port". */
const leadTwoBodies = (a: FigureClaim, b: FigureClaim): boolean =>
  a.parts.some((x) => x.includes(' of ') && !b.parts.includes(x) && b.parts.some((y) => isOfOther(x, y)));
const isOfOther = (x: string, y: string): boolean => y.startsWith(x.slice(0, x.indexOf(' of ') + ' of '.length));

/** Who is asked about the gunman is not he. */
const speaksOf = (a: FigureClaim, b: FigureClaim): boolean =>
  a.parts.includes(SPEAKER) &&
  a.ownerName !== null &&
  b.ownerName === null &&
  b.parts.some((part) => AFFECTED.has(part));
const AFFECTED = new Set(['doer', 'held', 'first patient', 'first victim']);

/**
 * Both articles give the gunman, or the youngest victim, one age. A younger one may have been found since; and who is held may
 * be another one days later.
 */
function haveOnePart(a: FigureClaim, b: FigureClaim, { from, to, days: between, isOtherDay }: Pairing): boolean {
  const days = between ?? 0;
  const later = days >= 0 ? b : a;
  const earlier = later === a ? b : a;
  const isLess = later.value.value < earlier.value.value;
  const isFollowed = (part: string): boolean =>
    (part === 'held' && isOtherDay) ||
    (days !== 0 && ((part === 'youngest' && isLess) || (part === 'oldest' && !isLess)));
  return a.parts.some(
    (part) =>
      b.parts.includes(part) &&
      from.ages.byPart.get(part) === a.value.value &&
      to.ages.byPart.get(part) === b.value.value &&
      !isFollowed(part),
  );
}

/** "A chef, 43" is not Anna Berg where the same article has Anna Berg at 34. */
function isAnother(named: FigureClaim, told: FigureClaim, mine: Profile, theirs: Profile): boolean {
  const { ownerName } = named;
  if (ownerName === null || told.ownerName !== null || mine === theirs || named.value.value === told.value.value)
    return false;
  return theirs.ages.owned.some(
    ({ ownerName: other, value }) => value.value !== told.value.value && nameMatch(ownerName, other) === 'one',
  );
}

/** "Olga" is nobody in particular in an article on Olga Brandt and Olga Reyes. */
function isSharedName(name: string, { ages: { people } }: Profile): boolean {
  const { parts } = readName(name);
  if (parts.length > 1) return false;
  const bearers = [...people].filter((person) => readName(person).parts.includes(parts[0] ?? ''));
  return bearers.some((one, i) => bearers.slice(i + 1).some((other) => nameMatch(one, other) === 'two'));
}
