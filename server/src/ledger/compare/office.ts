import { areTwoPortfolios } from '../../extract/lexicon/portfolios.ts';
import type { OfficeValue } from '../../model/claim.ts';
import { excludeEachOther, officeGroup } from './office-table.ts';

/**
 * How two roles stand to each other, for one person at one time. `same`: one office in the same or other words. `compatible`:
 * both can be held, or one says less than the other. `exclusive`: one person cannot hold both. `unrelated`: nothing follows.
 */
export type OfficeRelation = 'same' | 'compatible' | 'exclusive' | 'unrelated';

/** Compares two roles. Symmetric. A former office excludes nothing, since both may be true in their time. */
export function sameOffice(a: OfficeValue, b: OfficeValue): OfficeRelation {
  const ranks = compareRanks(rankBeside(a, b), rankBeside(b, a));
  if (a.office === null || b.office === null) return ranks ?? 'unrelated';
  if (a.office === a.rank && b.office === b.rank) return ranks ?? 'unrelated';
  if (a.office === a.rank || b.office === b.rank) return ranks === 'exclusive' ? ranks : 'compatible';
  const offices = compareOffices(a, b);
  if (offices === 'exclusive' || ranks !== 'exclusive') return offices;
  return ranks;
}

/** "Captain Ruiz" leads a team or a ship, and has a rank where another article calls that person a major. */
const rankBeside = (role: OfficeValue, other: OfficeValue): string | null =>
  role.rank ??
  (role.office === 'captain' && role.text.toLowerCase() === 'captain' && isOfForce(other) ? 'captain' : null);

/** A rank of armies and police; one of ships is a captain's as well. */
const isOfForce = ({ rank, office }: OfficeValue): boolean => rank !== null && office === rank && !AFLOAT.test(rank);
const AFLOAT = /commander|commodore|admiral|captain|mate/;

function compareOffices(a: OfficeValue, b: OfficeValue): OfficeRelation {
  const [one, other] = [officeGroup(a.office), officeGroup(b.office)];
  const past = a.tenure !== b.tenure;
  const bodies = compareBodies(a.organisation, b.organisation);
  const abroad = a.country !== null && b.country !== null && a.country !== b.country;
  if (one !== other) {
    const relation = excludeEachOther(a.office ?? '', b.office ?? '');
    if (relation === 'compatible' || relation === 'unrelated') return relation;
    if (past || isPress(a) || isPress(b)) return 'compatible';
    // Posts in two bodies go together: the union's treasurer is the club's chairman.
    if (relation === 'posts') return bodies === 'other' || abroad ? 'unrelated' : 'exclusive';
    return isState(a) && isState(b) ? 'exclusive' : 'unrelated';
  }
  if (one === 'chief officer' && areTwoCharges(a.text, b.text)) return past ? 'compatible' : 'exclusive';
  if (one === 'minister' && areTwoPortfolios(a.organisation, b.organisation)) return past ? 'compatible' : 'exclusive';
  if (bodies === 'other' && leadsParty(a) && leadsParty(b)) return past ? 'compatible' : 'exclusive';
  if (abroad || bodies === 'other') return past || one === 'minister' || !FIRM.has(one) ? 'compatible' : 'exclusive';
  if (a.deputy !== b.deputy) return past || !SECONDED.has(one) ? 'compatible' : 'exclusive';
  if (past) return 'compatible';
  const told = a.organisation !== null || a.country !== null;
  const toldToo = b.organisation !== null || b.country !== null;
  return told || toldToo || FIRM.has(one) ? 'same' : 'compatible';
}

/** "Chief financial officer" and "chief operating officer". */
function areTwoCharges(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => CHARGE.exec(text)?.[1]?.toLowerCase().slice(0, ROOT));
  return one !== undefined && other !== undefined && one !== other;
}
const CHARGE = /\bchief (\p{L}+) officer\b/iu;

/** Offices that another country or another body makes another office. */
const FIRM = new Set([
  'president',
  'vice president',
  'prime minister',
  'chancellor',
  'minister',
  'governor',
  'mayor',
  'ambassador',
  'spokesman',
  'king',
  'queen',
  'emperor',
  'chief of staff',
  'police chief',
  'secretary general',
  'speaker',
]);
/** Offices whose deputy is never called by the office itself, as an associate professor is called professor. */
const SECONDED = new Set([
  'president',
  'prime minister',
  'chancellor',
  'minister',
  'governor',
  'mayor',
  'ambassador',
  'chief of staff',
  'police chief',
  'fire chief',
  'secretary general',
  'speaker',
  'head',
  'chairman',
  'principal',
]);

/** Of parties nobody leads two. */
const leadsParty = ({ office, organisation }: OfficeValue): boolean =>
  office === 'leader' && PARTY.test(organisation ?? '');
const PARTY =
  /\b(?:party|labou?r|greens?|conservatives?|tory|tories|democrats?|democratic|republicans?|liberals?|socialists?|communists?|nationalists?)\b/;

/** A director of communications speaks for the body: both are told of one person. */
const isPress = ({ organisation }: OfficeValue): boolean =>
  /\b(?:press|media|communications?|information|relations|affairs|public|marketing)\b/.test(organisation ?? '');

/** Offices of a state even where the text names no country. */
const isState = (role: OfficeValue): boolean =>
  role.organisation === null ||
  role.country !== null ||
  !/^(?:president|vice president|chancellor|speaker)$/.test(role.office ?? '');

/** What is put before an office out of courtesy names no body: "H.E. President". */
const STYLE = /^(?:h\.?e\.?|hon\.?|honourable|honorable|his|her|excellency)$/;

/** Words of one line may be said of one body. */
const KINDS = [
  'union association federation league confederation guild society',
  'company firm group corporation bank airline maker',
  'board commission committee council authority agency',
  'club team association federation',
  'hospital clinic',
  'school university college academy',
].map((line) => line.split(' '));
const OF_A_KIND: ReadonlySet<string> = new Set(['party', ...KINDS.flat()]);
const mayBeOneKind = (a: string, b: string): boolean =>
  a === b || KINDS.some((line) => line.includes(a) && line.includes(b));

/** "The club's president" is the president of the club that the other article names. */
const COMMON: ReadonlySet<string> = new Set([
  ...OF_A_KIND,
  ...'museum court army force police city town state country republic government'.split(' '),
]);

/** A body's kind alone may be that of one which is told by name, and not by another kind: a club, a party. */
const mayStandFor = (kind: string, body: string): boolean =>
  COMMON.has(kind) &&
  (kind === 'party' || !PARTY.test(body)) &&
  !body.split(' ').some((word) => OF_A_KIND.has(word) && !mayBeOneKind(word, kind));

/** Whether two bodies that are told have a telling word in common. */
export const areOneBody = (a: string, b: string): boolean => compareBodies(a, b) === 'one';

/** Whether two bodies can be one: a word in common, or one of them not told. */
function compareBodies(a: string | null, b: string | null): 'one' | 'other' {
  if (a === null || b === null || STYLE.test(a) || STYLE.test(b)) return 'one';
  if (a === b || mayStandFor(a, b) || mayStandFor(b, a)) return 'one';
  const words = b.split(' ');
  return a.split(' ').some((one) => words.some((other) => areOneRoot(one, other))) ? 'one' : 'other';
}

/** "Province" and "provincial" are one root: the governor of the province is the provincial governor. */
function areOneRoot(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return false;
  const least = Math.min(a.length, b.length, ROOT);
  return a.slice(0, least) === b.slice(0, least) && (least === ROOT || a === b);
}
const ROOT = 5;

const UNRANKED = new Set(['deputy', 'detective']);
const RANKED: Readonly<Record<string, string>> = { brigadier: 'brigadier general', private: 'private first class' };

/**
 * "Lieutenant colonel" is addressed as "colonel", never as "lieutenant": ranks agree by their last word, where one leaves out
 * words of the other.
 */
function compareRanks(a: string | null, b: string | null): OfficeRelation | null {
  if (a === null || b === null) return null;
  if (a === b) return 'same';
  // A brigadier is a brigadier general; a sheriff's deputy and a detective have a rank, too.
  if (UNRANKED.has(a) || UNRANKED.has(b) || RANKED[a] === b || RANKED[b] === a) return 'compatible';
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return x.at(-1) === y.at(-1) && short.every((word) => long.includes(word)) ? 'compatible' : 'exclusive';
}
