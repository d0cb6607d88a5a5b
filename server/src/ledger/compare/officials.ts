import type { OfficialClaim } from '../../model/claim.ts';
import { compareTexts } from '../entities/compare-names.ts';
import { sameOffice } from './office.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/** Names from here up are spellings of one. */
const ONE_NAME = 0.86;
/** Surnames from here up are spellings of one. */
const ONE_SURNAME = 0.9;
/** Surnames below this are two, however badly spelled. */
const OTHER_SURNAME = 0.6;
/** Given names below this are two: "Erik" and "Erling". */
const OTHER_GIVEN = 0.75;
/** Who held an office so many days ago need not hold it now. */
const TERM_DAYS = 90;

/**
 * Compares what two claims say of who holds which office. One person in two offices that exclude each other, one office given
 * to two given names of one surname, or to two persons at one time.
 */
export function compareOfficials(a: OfficialClaim, b: OfficialClaim): Relation {
  const office = sameOffice(a.value, b.value);
  const isNow = a.value.tenure === 'current' && b.value.tenure === 'current' && daysApart(a, b) <= TERM_DAYS;
  if (isOnePerson(a.person, b.person)) {
    if (office === 'same') return EQUAL;
    if (office !== 'exclusive' || MANY_SENSES.has(a.value.office ?? '') || MANY_SENSES.has(b.value.office ?? ''))
      return compatible('both can be held by one person');
    return isNow
      ? excluding('one person cannot hold both offices')
      : incomparable('the offices may have followed each other');
  }
  if (!isNow || !isTold(a, b) || (office !== 'same' && office !== 'compatible'))
    return incomparable('these are two persons');
  if (isOtherGivenName(a.person, b.person)) return excluding('one office and one surname, but two given names');
  if (office === 'same' && isOtherSurname(a.person, b.person) && isHeldByOne(a, b))
    return excluding('one office is given to two persons');
  return incomparable('these are two persons');
}

/** Words for an office here and for a function there: "the ministry's representative" is its spokesman. */
const MANY_SENSES = new Set([
  'representative',
  'secretary',
  'commissioner',
  'judge',
  'captain',
  'editor',
  'detective',
  'head',
  'leader',
  'inspector',
  'officer',
  'lawyer',
]);

/** A surname alone stands for whoever the article told in full; here both names are the fullest that their articles have. */
function isOnePerson(a: string, b: string): boolean {
  return a === b || compareTexts(a, b).score >= ONE_NAME;
}

function isOtherGivenName(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.length < 2 || y.length < 2) return false;
  const surnames = compareTexts(x.at(-1) ?? '', y.at(-1) ?? '').score;
  return surnames >= ONE_SURNAME && compareTexts(x[0] ?? '', y[0] ?? '').score < OTHER_GIVEN;
}

const isOtherSurname = (a: string, b: string): boolean =>
  compareTexts(partsOf(a).at(-1) ?? '', partsOf(b).at(-1) ?? '').score < OTHER_SURNAME;

const partsOf = (name: string): readonly string[] =>
  name.split(/\s+/).filter((part) => !/^(?:Jr|Sr)\.?$|^[IVX]+$/.test(part));

/** Both roles name an office that says something: "an official" is nobody in particular. */
const isTold = (a: OfficialClaim, b: OfficialClaim): boolean => a.value.office !== null && b.value.office !== null;

/** Offices with one holder: a state has one president, a ministry one minister; spokesmen and deputies are many. */
const ONE_HOLDER = new Set([
  'president',
  'prime minister',
  'chancellor',
  'mayor',
  'governor',
  'king',
  'queen',
  'pope',
  'minister',
  'speaker',
  'chief executive',
  'chairman',
  'police chief',
  'fire chief',
  'secretary general',
  'pilot',
  'captain',
]);

const OF_A_STATE = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'minister',
  'speaker',
  'governor',
]);

const isHeldByOne = (a: OfficialClaim, b: OfficialClaim): boolean =>
  ONE_HOLDER.has(a.value.office ?? '') &&
  ONE_HOLDER.has(b.value.office ?? '') &&
  !a.value.deputy &&
  !b.value.deputy &&
  a.value.organisation !== null &&
  a.value.organisation === b.value.organisation &&
  // Two states in one affair have a foreign minister each.
  (a.value.country !== null || !OF_A_STATE.has(a.value.office ?? '')) &&
  a.value.country === b.value.country;

function daysApart(a: OfficialClaim, b: OfficialClaim): number {
  const [x, y] = [a.topic.published, b.topic.published];
  return x === null || y === null ? 0 : Math.abs(Date.parse(x) - Date.parse(y)) / 86_400_000;
}
