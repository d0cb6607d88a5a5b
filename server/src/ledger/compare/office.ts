import type { Role } from '../../model/person.ts';

/**
 * How two roles stand to each other, for one person at one time. `same`: one office in the same or other words. `compatible`:
 * both can be held, or one says less than the other. `exclusive`: one person cannot hold both. `unrelated`: nothing follows.
 */
export type OfficeRelation = 'same' | 'compatible' | 'exclusive' | 'unrelated';

type Comparable = Omit<Role, 'start' | 'end'>;

/** Compares two roles. Symmetric. A former office excludes nothing, since both may be true in their time. */
export function sameOffice(a: Comparable, b: Comparable): OfficeRelation {
  const ranks = compareRanks(a.rank, b.rank);
  if (a.office === null || b.office === null) return ranks ?? 'unrelated';
  if (a.office === a.rank && b.office === b.rank) return ranks ?? 'unrelated';
  if (a.office === a.rank || b.office === b.rank) return ranks === 'exclusive' ? ranks : 'compatible';
  const offices = compareOffices(a, b);
  if (offices === 'exclusive' || ranks !== 'exclusive') return offices;
  return ranks;
}

function compareOffices(a: Comparable, b: Comparable): OfficeRelation {
  const [one, other] = [groupOf(a), groupOf(b)];
  const past = a.tenure !== b.tenure;
  if (one !== other) {
    if (VAGUE.has(one) || VAGUE.has(other)) return 'compatible';
    if (!SINGLE.has(one) || !SINGLE.has(other)) return 'unrelated';
    if (past || TOGETHER.has(`${one}/${other}`) || TOGETHER.has(`${other}/${one}`)) return 'compatible';
    return isState(a) && isState(b) ? 'exclusive' : 'unrelated';
  }
  const bodies = compareBodies(a.organisation, b.organisation);
  const abroad = a.country !== null && b.country !== null && a.country !== b.country;
  if (abroad || bodies === 'other') return past || !FIRM.has(one) ? 'compatible' : 'exclusive';
  if (a.deputy !== b.deputy) return past ? 'compatible' : 'exclusive';
  if (past) return 'compatible';
  const told = a.organisation !== null || a.country !== null;
  const toldToo = b.organisation !== null || b.country !== null;
  return told || toldToo || FIRM.has(one) ? 'same' : 'compatible';
}

/** Words for one thing: "the ministry's head" is its chief and its director. */
const GROUPS: Readonly<Record<string, string>> = {
  chief: 'head',
  director: 'head',
  leader: 'head',
  administrator: 'head',
  manager: 'head',
  'chief executive': 'head',
  secretary: 'minister',
  'member of parliament': 'lawmaker',
  congressman: 'representative',
  envoy: 'envoy',
  diplomat: 'envoy',
};
const groupOf = (role: Comparable): string => {
  const office = role.office ?? '';
  return GROUPS[office] ?? office;
};

/** Offices that a person holds alone and that fill a day: two of them are not held together. */
const SINGLE = new Set([
  'president',
  'vice president',
  'prime minister',
  'chancellor',
  'minister',
  'speaker',
  'governor',
  'lieutenant governor',
  'mayor',
  'ambassador',
  'spokesman',
  'judge',
  'prosecutor',
  'attorney general',
  'senator',
  'representative',
  'king',
  'queen',
  'emperor',
  'pope',
  'secretary general',
  'chief of staff',
  'police chief',
  'fire chief',
  'sheriff',
  'commissioner',
]);
/** Pairs of those that are held together somewhere. */
const TOGETHER = new Set([
  'prime minister/minister',
  'vice president/minister',
  'attorney general/minister',
  'attorney general/prosecutor',
  'commissioner/police chief',
  'chancellor/minister',
  'king/prime minister',
  'sheriff/police chief',
  'emir/prime minister',
  'commissioner/mayor',
  'vice president/speaker',
  'minister/commissioner',
]);
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
/** Words that fit beside any office. */
const VAGUE = new Set([
  'official',
  'officer',
  'member',
  'politician',
  'lawmaker',
  'counterpart',
  'head of state',
  'expert',
  'partner',
  'delegate',
  'predecessor',
  'successor',
  'resident',
  'friend',
  'candidate',
  'founder',
  'owner',
  'aide',
  'head',
  'chairman',
  'commander',
]);
/** Offices of a state even where the text names no country. */
const isState = (role: Comparable): boolean =>
  role.organisation === null ||
  role.country !== null ||
  !/^(?:president|vice president|chancellor|speaker)$/.test(role.office ?? '');

/** Whether two bodies can be one: a word in common, or one of them not told. */
function compareBodies(a: string | null, b: string | null): 'one' | 'other' {
  if (a === null || b === null) return 'one';
  if (a === b) return 'one';
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => word.length > 2 && words.has(word)) ? 'one' : 'other';
}

/** "Lieutenant colonel" is addressed as "colonel", never as "lieutenant": ranks agree by their last word. */
function compareRanks(a: string | null, b: string | null): OfficeRelation | null {
  if (a === null || b === null) return null;
  if (a === b) return 'same';
  const last = (rank: string): string => rank.slice(rank.lastIndexOf(' ') + 1);
  return last(a) === last(b) && (!a.includes(' ') || !b.includes(' ')) ? 'compatible' : 'exclusive';
}
