import { isHuman } from '../../extract/claims/statements/human.ts';
import { stem } from '../../extract/claims/stem.ts';
import { ALIKE, ANYONE, COMMON_TITLES, FIGHTERS, FORCES, FURTHER } from '../../extract/lexicon/alike.ts';
import type { Participant } from '../../model/claim.ts';

/**
 * How two phrases stand to each other, from -1 (two different things) over 0 (not told) to 1 (surely one). A shared name is
 * sure, and so is the same head with the same words beside it ("tear gas"); the same head alone is likely.
 */
export function sameness(a: Participant | null, b: Participant | null): number {
  if (a === null || b === null || isOpen(a) || isOpen(b)) return 0;
  const [x, y] = [a.names.filter(isPerson), b.names.filter(isPerson)];
  if (x.length > 0 && y.length > 0) return meets(x, y) ? 1 : -1;
  if (x.length > 0 || y.length > 0) return titled(...(x.length > 0 ? ([a, b] as const) : ([b, a] as const)));
  const heads = Math.max(headsMeet(a.head, b.head), isCulprit(a) && isCulprit(b) ? ALIKE_HEAD : 0);
  const isNamed = a.names.length > 0 && b.names.length > 0;
  if (isNamed && meets(a.names, b.names)) return heads > 0 || a.head === null || b.head === null ? 1 : NAMED;
  if (heads === 0 || isNext(a) !== isNext(b)) return -1;
  // "The school bus" and "the city bus" are two.
  const [mine, theirs] = [a.words.map(formOf), b.words.map(formOf)];
  if (isNamed || (mine.length > 0 && theirs.length > 0 && !meets(mine, theirs))) return -1;
  const shared = mine.filter((word) => theirs.includes(word)).length;
  const isAll = shared > 0 && shared === mine.length && shared === theirs.length;
  if (isAll && heads === HEAD) return 1;
  // Where both speak of "the captain" and nothing tells two captains apart, there is one in the story.
  const isTold = (each: Participant): boolean => each.words.length + each.names.length > 0;
  const isApart = isTold(a) && isTold(b) && shared === 0 && !isNamed;
  const isBody = heads === HEAD && BODIES.has(a.head ?? '') && !isTold(a) && !isTold(b) && isWhich(a) && isWhich(b);
  if (isBody) return BODY;
  const known = a.scope === 'the' && b.scope === 'the' && !isApart ? KNOWN : 0;
  return Math.min(1, heads + known + 0.25 * shared);
}

/** "The second driver" is not the driver. */
const isNext = ({ words }: Participant): boolean => words.some((word) => FURTHER.has(word));

/** "The government of Norway" and "the army of Norway" share a name, and may be two. */
const NAMED = 0.3;
const HEAD = 0.5;
/** "The suspect" may well be the gunman. */
const ALIKE_HEAD = 0.4;
const KNOWN = 0.2;
/** "Police" without more are those of the story. */
const BODY = 0.85;
const BODIES: ReadonlySet<string> = new Set(['police', 'army', 'government', 'parliament', 'navy'].map(stem));
const isWhich = ({ scope }: Participant): boolean => scope === 'the' || scope === 'bare';
/** "The captain" and "Captain Berg": one, where there are not two captains. */
const TITLED = 0.85;

const COMMON: ReadonlySet<string> = new Set(COMMON_TITLES.map(stem));
const FORMER = stem('former');

const LIKE: ReadonlyMap<string, string> = new Map([...ALIKE].map(([word, form]) => [stem(word), stem(form)]));

const formOf = (word: string): string => LIKE.get(word) ?? word;

function headsMeet(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  if (a === b) return HEAD;
  const form = LIKE.get(a);
  return form !== undefined && form === LIKE.get(b) ? ALIKE_HEAD : 0;
}

function titled(person: Participant, other: Participant): number {
  if (other.head === null) return other.scope === 'pronoun' ? 0 : -1;
  if (person.head === other.head || person.words.includes(other.head)) {
    // There are many ministers, and one prime minister.
    const isFull = other.words.length > 0 && other.words.every((word) => person.words.includes(word));
    const isOne = other.scope === 'the' && (isFull || !COMMON.has(other.head)) && !other.words.includes(FORMER);
    return isOne ? TITLED : 0.3;
  }
  // Of whom nothing is told but the name may be "the warden".
  return person.words.length === 0 && person.head === null && other.scope === 'the' && isHuman(other) ? 0 : -1;
}

/** "No site", "none of the planes": each of its kind is meant. */
export const isWhole = (denied: Participant, told: Participant): boolean =>
  denied.scope === 'none' &&
  denied.words.length === 0 &&
  denied.names.length === 0 &&
  headsMeet(denied.head, told.head) > 0;

/** "Somebody", or a pronoun of whom nobody knows whom it stands for. */
const isOpen = ({ names, head }: Participant): boolean => names.length === 0 && head === null;

const isPerson = (name: string): boolean => name.startsWith('p:');

const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((word) => b.includes(word));

const ANY: ReadonlySet<string> = new Set([...ANYONE].map(stem));
/** "Nobody", "no civilian": whoever is told of is meant by it. */
export const isAnybody = ({ head, names, words, scope }: Participant): boolean =>
  scope === 'none' && names.length === 0 && (head === null || (ANY.has(head) && words.length === 0));

const ARMS: ReadonlySet<string> = new Set([...FIGHTERS].map(stem));
const CIVILIAN = stem('civilian');
/** Whether someone told of is among "nobody" or "no civilian"; what is no person is not. */
export const isAmong = (anybody: Participant, told: Participant): boolean =>
  (isHuman(told) || told.scope === 'pronoun' || (told.head !== null && ANY.has(told.head))) &&
  !((anybody.head === CIVILIAN || anybody.words.includes(CIVILIAN)) && isUnderArms(told));

/** "A soldier", "army jawans". */
const isUnderArms = ({ head, words }: Participant): boolean =>
  [head ?? '', ...words].some((word) => ARMS.has(word) || ARMED.has(word));

const ARMED: ReadonlySet<string> = new Set([...FORCES].map(stem));
/** Police, soldiers and their like. */
export const isForce = ({ head }: Participant): boolean => head !== null && ARMED.has(head);

const GUNMAN = stem('gunman');
/** Told of as who did the deed: "the gunman", "the suspect". */
export const isCulprit = ({ head, words }: Participant): boolean =>
  (head !== null && LIKE.get(head) === GUNMAN) || words.some((word) => LIKE.get(word) === GUNMAN);
