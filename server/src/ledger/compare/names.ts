import { stem } from '../../extract/claims/stem.ts';
import { readName } from '../../extract/officials/person-name.ts';
import { Class, classOf } from '../../extract/officials/word-class.ts';
import type { Bearer, OfficeValue, OfficialClaim } from '../../model/claim.ts';
import { compareTexts } from '../entities/compare-names.ts';
import { sameOffice } from './office.ts';
import { officeGroup } from './office-table.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/** Names from here up are spellings of one. */
export const ONE_NAME = 0.86;
/** Surnames from here up are spellings of one. */
const ONE_SURNAME = 0.9;
/** Given names below this are two: "Erik" and "Erling". */
const OTHER_GIVEN = 0.75;
/** "Chris" begins "Christine": what begins another name may be short for it. */
const LEAST_SHORT = 3;

/** Compares the full names of two claims: one name, or one surname with two given names that no spelling or short form joins. */
export function compareNames(a: OfficialClaim, b: OfficialClaim): Relation {
  if (a.person === b.person || compareTexts(a.person, b.person).score >= ONE_NAME) return EQUAL;
  const [x, y] = [readName(a.person), readName(b.person)];
  if (x.parts.length < 2 || y.parts.length < 2) return incomparable('a surname alone is no full name');
  const [mine, theirs] = [x.parts.at(-1) ?? '', y.parts.at(-1) ?? ''];
  if (mine !== theirs && compareTexts(mine, theirs).score < ONE_SURNAME) return incomparable('these are two persons');
  if (areMiddles(x.parts, y.parts)) return excluding('one person and one surname, but two middle names');
  const given = x.parts.slice(0, -1).flatMap((one) => y.parts.slice(0, -1).map((other) => [one, other] as const));
  if (given.some(([one, other]) => mayBeOne(one, other))) return compatible('one name leaves out a part of the other');
  return excluding('one person and one surname, but two given names');
}

/** "Ana Dutt Ruiz" and "Ana Singh Ruiz": all is one but the name in the middle, which is no initial. */
function areMiddles(x: readonly string[], y: readonly string[]): boolean {
  const [[first, middle], [other, theirs]] = [x, y];
  if (x.length !== 3 || y.length !== 3 || first !== other || middle === undefined || theirs === undefined) return false;
  return Math.min(middle.length, theirs.length) > LEAST_SHORT && !mayBeOne(middle, theirs);
}

function mayBeOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 1) return long.startsWith(short);
  return (short.length >= LEAST_SHORT && long.startsWith(short)) || compareTexts(one, other).score >= OTHER_GIVEN;
}

/**
 * How sure two names that exclude each other, with one surname, are to be one person's, from 0 to 1. One office at one time, or one age, makes it sure;
 * the same words around a rare surname make it likely. Relatives, two ages or two sexes make two persons.
 */
export function namesakeScore(a: OfficialClaim, b: OfficialClaim): number {
  const [x, y] = [a.bearer, b.bearer];
  if (x.age !== null && y.age !== null && Math.abs(x.age - y.age) > 1) return 0;
  if (x.sex !== null && y.sex !== null && x.sex !== y.sex) return 0;
  if (!isGiven(a.person) && !isGiven(b.person)) return 0;
  // An article that names both tells them apart itself.
  if (knows(x, b.person) || knows(y, a.person)) return 0;
  const role = sharedRole(x, y);
  if (role === 'exclusive') return 0;
  if (role === 'one') return 0.95;
  if (x.isRelative || y.isRelative || x.namesakes.length + y.namesakes.length > 0) return 0;
  if (x.age !== null && x.age === y.age) return 0.95;
  const overlap = likeness(a.around, b.around);
  const isRareName = isRare(a.person) && isRare(b.person);
  const sum =
    0.3 +
    (isHighOffice(x) !== isHighOffice(y) && x.roles.length * y.roles.length === 0 ? 0.2 : 0) +
    (isToldOf(a, b) || isToldOf(b, a) ? 0.3 : 0) +
    (role === 'alike' ? 0.3 : role === 'other' ? -0.2 : 0) +
    (isRareName ? (overlap > 0 ? 0.3 : 0.2) : 0) +
    (isGiven(a.person) && isGiven(b.person) ? 0.15 : 0) +
    Math.min(0.35, overlap * 1.2);
  // Of two who have no office at all, mother and son are likelier than an error.
  return Math.min(x.roles.length + y.roles.length === 0 ? NO_ROLE : 0.95, sum);
}
const NO_ROLE = 0.8;

/** The office that one article gives is a word of the other's sentences, which give none: "the captain was charged. Ana Ruiz, 49, …". */
function isToldOf({ bearer }: OfficialClaim, other: OfficialClaim): boolean {
  const [main] = bearer.roles;
  if (main?.office == null || other.bearer.roles.length > 0 || MANY.has(main.office)) return false;
  return main.office.split(' ').every((word) => other.around.includes(stem(word)));
}

/** One article gives the person an office that it would not leave unsaid of another: "Prime Minister Ana Ruiz". */
const isHighOffice = ({ roles }: Bearer): boolean => roles.some(({ office }) => HIGH.has(office ?? ''));
const HIGH = new Set([
  'president',
  'prime minister',
  'chancellor',
  'minister',
  'mayor',
  'governor',
  'king',
  'queen',
  'pope',
]);

const knows = ({ namesakes }: Bearer, name: string): boolean =>
  namesakes.some((other) => other === name || compareTexts(other, name).score >= ONE_NAME);

/** The first word is a given name, as lists know it: a headline's "Ousted Ruiz" is no name of two words. */
const isGiven = (name: string): boolean => (classOf(readName(name).parts[0] ?? '') & Class.Given) !== 0;

/** No list of surnames has it: two of them in one affair are seldom two persons. */
const isRare = (name: string): boolean => (classOf(readName(name).parts.at(-1) ?? '') & Class.Surname) === 0;

/**
 * `one`: an office or calling of which an affair has one; `alike`: one of those of which it has many ("resident"), or a rank;
 * `other`: nothing but offices that have nothing to do with each other; null where one has none or they may go together.
 */
function sharedRole(a: Bearer, b: Bearer): 'one' | 'alike' | 'other' | 'exclusive' | null {
  let isExclusive = false;
  let isAlike = false;
  let isOther = false;
  for (const x of a.roles)
    for (const y of b.roles) {
      // "Her deputy" in one article is "the deputy interior minister" in the other.
      if (x.deputy && y.deputy && x.tenure === y.tenure && (x.office === null || y.office === null)) return 'one';
      const relation = sameOffice(x, y);
      if (x.office === null || y.office === null) continue;
      if (relation === 'exclusive') {
        isExclusive ||= x.tenure === 'current' && y.tenure === 'current';
        continue;
      }
      isOther ||= relation === 'unrelated';
      const isRank = x.office === x.rank || y.office === y.rank;
      isAlike ||= isRank && x.rank !== null && y.rank !== null;
      if (seatOf(x) !== seatOf(y) || x.deputy !== y.deputy) continue;
      isAlike = true;
      if (isRank || MANY.has(x.office)) continue;
      if (x.tenure === y.tenure || relation === 'same') return 'one';
    }
  return isExclusive ? 'exclusive' : isAlike ? 'alike' : isOther ? 'other' : null;
}

/** The office that a role names in other words: the head of the government is the prime minister, the chief of police the police chief. */
function seatOf({ office, organisation }: OfficeValue): string {
  const group = officeGroup(office);
  const body = organisation ?? '';
  if (group === 'head' && /^(?:the )?government$/.test(body)) return 'prime minister';
  if (group === 'head' && /(?:^| )police$/.test(body)) return 'police chief';
  if (group === 'chairman' && /(?:management|executive) board$/.test(body)) return 'chief executive';
  return group;
}

/** Offices and callings of which one affair may well have two, even of one surname: brothers are players, couples are residents. */
const MANY = new Set([
  'resident',
  'victim',
  'suspect',
  'student',
  'worker',
  'soldier',
  'farmer',
  'player',
  'athlete',
  'activist',
  'expert',
  'official',
  'officer',
  'member',
  'analyst',
  'friend',
  'journalist',
  'politician',
  'lawmaker',
  'senator',
  'representative',
  'professor',
  'scientist',
  'lawyer',
  'candidate',
  'business person',
  'doctor',
  'musician',
  'actor',
  'founder',
  'owner',
  'partner',
  'prince',
  'princess',
]);

/** The share of words that two persons' sentences have in common, over the shorter list; 0 for lists that say too little. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const theirs = new Set(b);
  const common = a.filter((word) => theirs.has(word)).length;
  return common / Math.max(LEAST_WORDS, Math.min(a.length, b.length));
}
const LEAST_WORDS = 8;
