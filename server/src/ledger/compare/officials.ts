import { stem } from '../../extract/claims/stem.ts';
import type { Bearer, OfficeValue, OfficialClaim } from '../../model/claim.ts';
import { daysBetween } from '../../model/publication-days.ts';
import { compareTexts } from '../entities/compare-names.ts';
import { compareNames, namesakeScore, ONE_NAME } from './names.ts';
import { areOneBody, sameOffice } from './office.ts';
import { arePosts } from './office-table.ts';
import { compatible, EQUAL, excluding, incomparable, type Relation } from './relation.ts';

/** Surnames below this are two, however badly spelled. */
const OTHER_SURNAME = 0.6;
/** Who held an office so many days ago need not hold it now. */
const TERM_DAYS = 90;

/**
 * Compares what two claims say of who holds which office: one person in two offices that exclude each other, or one office
 * given to two persons at one time. Claims of names are compared as names.
 */
export function compareOfficials(a: OfficialClaim, b: OfficialClaim): Relation {
  if (a.says !== b.says) return incomparable('one tells a name, the other an office');
  if (a.says === 'name') return compareNames(a, b);
  const office = sameOffice(a.value, b.value);
  const isNow = areOfOneTime(a, b) && daysBetween(a.topic.published, b.topic.published) <= TERM_DAYS;
  if (isOnePerson(a.person, b.person)) {
    if (office === 'same') return EQUAL;
    if (office === 'compatible' && keepsAndLeads(a.value, b.value) && !tellsBoth(a, b) && isNow)
      return excluding('one person cannot hold both offices');
    if (office !== 'exclusive' || (hasManySenses(a, b) && !arePosts(a.value.office ?? '', b.value.office ?? '')))
      return compatible('both can be held by one person');
    if (tellsBoth(a, b)) return compatible('both can be held by one person');
    return isNow
      ? excluding('one person cannot hold both offices')
      : incomparable('the offices may have followed each other');
  }
  const isOneSeat = (office === 'same' && isHeldByOne(a, b)) || leadOneBody(a, b);
  const isFull = partsOf(a.person).length > 1 && partsOf(b.person).length > 1;
  if (isNow && isOneSeat && isFull && isOtherSurname(a.person, b.person))
    return excluding('one office is given to two persons');
  return incomparable('these are two persons');
}

/** Both hold their offices now, or both left with a rank: "a former captain", "a retired sergeant". */
const areOfOneTime = (a: OfficialClaim, b: OfficialClaim): boolean =>
  (isCurrent(a) && isCurrent(b)) ||
  (isRank(a) && isRank(b) && a.value.tenure === 'former' && b.value.tenure === 'former');

const isRank = ({ value }: OfficialClaim): boolean => value.rank !== null && value.office === value.rank;

/** A captain beside another rank is no captain of a ship or a team. */
const hasManySenses = (a: OfficialClaim, b: OfficialClaim): boolean =>
  [a, b].some(
    ({ value }) => MANY_SENSES.has(value.office ?? '') && !(value.office === 'captain' && (isRank(a) || isRank(b))),
  );

const isCurrent = ({ value, topic }: OfficialClaim): boolean => value.tenure === 'current' && !topic.background;

/** How sure two claims that meet in person or office, and compare so, are to be of one fact, from 0 to 1: a rule, sure or silent. */
export function officialScore(a: OfficialClaim, b: OfficialClaim, { kind }: Relation): number {
  // Names that agree need no group of their own: the person's card lists them.
  if (a.says === 'name') return kind === 'excluding' ? namesakeScore(a, b) : 0;
  if (kind !== 'excluding' || !isOnePerson(a.person, b.person)) return 0.9;
  return knows(a.bearer, b.value) || knows(b.bearer, a.value) || mayChange(a) || mayChange(b) ? 0.6 : 0.9;
}

/** Who gives both offices has told how they fit: in "chairman and treasurer Ana Ruiz" nothing is at odds. */
const tellsBoth = (a: OfficialClaim, b: OfficialClaim): boolean => knows(a.bearer, b.value) && knows(b.bearer, a.value);

/** The article itself gives the person the other office, too: elsewhere it is told how both fit. */
const knows = ({ roles }: Bearer, other: OfficeValue): boolean =>
  roles.some((role) => role.office === other.office && sameOffice(role, other) !== 'exclusive');

/** The clause tells of a change of office: "Treasurer Ana Ruiz was named director", "new director Ana Ruiz". */
const mayChange = ({ topic, value }: OfficialClaim): boolean =>
  (topic.event !== null && CHANGES.has(topic.event)) || CHANGING.test(value.text);
const CHANGING = /\b(?:new|newly|incoming|outgoing|next|designate|elect|acting|interim|departing)\b/i;
const CHANGES = new Set(
  [
    'name',
    'appoint',
    'become',
    'promote',
    'elect',
    'reshuffle',
    'swear',
    'inaugurate',
    'replace',
    'succeed',
    'move',
    'switch',
    'install',
  ].map(stem),
);

/** Words for an office here and for a function there: "the ministry's representative" is its spokesman. */
const MANY_SENSES = new Set([
  'representative',
  'commissioner',
  'judge',
  'captain',
  'editor',
  'detective',
  'inspector',
  'officer',
]);

/** A surname alone stands for whoever the article told in full; here both names are the fullest that their articles have. */
function isOnePerson(a: string, b: string): boolean {
  return a === b || compareTexts(a, b).score >= ONE_NAME;
}

const isOtherSurname = (a: string, b: string): boolean =>
  compareTexts(partsOf(a).at(-1) ?? '', partsOf(b).at(-1) ?? '').score < OTHER_SURNAME;

const partsOf = (name: string): readonly string[] =>
  name.split(/\s+/).filter((part) => !/^(?:Jr|Sr)\.?$|^[IVX]+$/.test(part));

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

/** Bodies of which one affair has one, so that who leads it, in whatever words, is one person. */
const BODIES =
  /(?:^|\s)(?:commission|mission|inquiry|company|airline|hospital|airport|prison|factory|mine|club|school|university|bank)$/;
const LEADS = new Set(['head', 'chief', 'director', 'chairman', 'leader']);

/** Both claims are of the lead of such a body. */
export const leadOneBody = (a: OfficialClaim, b: OfficialClaim): boolean =>
  LEADS.has(a.value.office ?? '') &&
  LEADS.has(b.value.office ?? '') &&
  a.value.organisation === b.value.organisation &&
  a.value.country === b.value.country &&
  BODIES.test(a.value.organisation ?? '') &&
  !a.value.deputy &&
  !b.value.deputy;

/** The chairman and the secretary of one union are two; a "secretary" of a state is its minister, and may chair something. */
const keepsAndLeads = (a: OfficeValue, b: OfficeValue): boolean =>
  a.organisation !== null &&
  b.organisation !== null &&
  a.country === b.country &&
  ((a.office === 'secretary' && PRESIDING.has(b.office ?? '')) ||
    (b.office === 'secretary' && PRESIDING.has(a.office ?? ''))) &&
  areOneBody(a.organisation, b.organisation);
const PRESIDING = new Set(['chairman', 'president', 'treasurer']);

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
