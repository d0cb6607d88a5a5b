import type { Claim } from '../model/claim.ts';
import type { Member } from './conflicts.ts';
import { labelOf, valueOf } from './words.ts';

export interface Side {
  readonly members: readonly Member[];
}

/**
 * What is at odds, both values, and who says which, as a person reads it in one file: "Marchers: 18,000 here, 60,000 in
 * TSU Bulletin (2 sources)". `here` is the path of the file that is read.
 */
export function messageOf(sides: readonly Side[], here: string): string {
  const order = [...sides].sort((a, b) => Number(isHere(b, here)) - Number(isHere(a, here)));
  const first = order[0]?.members[0]?.value;
  if (!first) return '';
  const nameOf = namesOf(sides);
  const isOneOffice = arePersonsOfOneOffice(order);
  const show = (claim: Claim): string => (isOneOffice && claim.kind === 'official' ? claim.person : valueOf(claim));
  const label = isOneOffice && first.kind === 'official' ? capital(first.value.text) : labelOf(first);
  const told = order.flatMap((side) =>
    side.members.slice(0, 1).map((member) => `${show(member.value)} ${where(side, here, nameOf)}`),
  );
  return `${label}: ${told.join(', ')}`;
}

/** Whether the sides differ on who holds an office, not on which office a person holds. */
function arePersonsOfOneOffice(sides: readonly Side[]): boolean {
  const claims = sides.flatMap((side) => side.members.slice(0, 1).map((member) => member.value));
  const [first] = claims;
  return (
    first?.kind === 'official' &&
    claims.every((claim) => claim.kind === 'official' && claim.value.office === first.value.office) &&
    new Set(claims.map((claim) => (claim.kind === 'official' ? claim.person : ''))).size === claims.length
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isHere = (side: Side, here: string): boolean => side.members.some((member) => member.path === here);

function where(side: Side, here: string, nameOf: (member: Member) => string): string {
  const others = new Map(side.members.filter((member) => member.path !== here).map((member) => [member.path, member]));
  const named = [...others.values()].slice(0, 2).map(nameOf);
  const more = others.size > 2 ? ` and ${others.size - 2} more` : '';
  if (isHere(side, here)) return others.size === 0 ? 'here' : `here and in ${named.join(', ')}${more}`;
  return `in ${named.join(', ')}${more}`;
}

/** An article goes by its outlet, or by its file where two articles of the outlet have a part in the conflict. */
function namesOf(sides: readonly Side[]): (member: Member) => string {
  const paths = new Map(sides.flatMap((side) => side.members.map((member) => [member.path, member.source])));
  const outlets = [...paths.values()];
  return ({ path, source }) =>
    source !== null && outlets.filter((outlet) => outlet === source).length === 1 ? source : fileName(path);
}

/** A file's own name: "reports/3-police.txt" is "3-police". */
const fileName = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
