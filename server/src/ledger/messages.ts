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
  const told = order.flatMap((side) =>
    side.members.slice(0, 1).map((member) => `${valueOf(member.value)} ${where(side, here)}`),
  );
  return `${labelOf(first)}: ${told.join(', ')}`;
}

const isHere = (side: Side, here: string): boolean => side.members.some((member) => member.path === here);

function where(side: Side, here: string): string {
  const others = new Map(side.members.filter((member) => member.path !== here).map((member) => [member.path, member]));
  const named = [...others.values()].slice(0, 2).map((member) => member.source ?? nameOf(member.path));
  const more = others.size > 2 ? ` and ${others.size - 2} more` : '';
  if (isHere(side, here)) return others.size === 0 ? 'here' : `here and in ${named.join(', ')}${more}`;
  return `in ${named.join(', ')}${more}`;
}

/** A file's own name: "reports/3-police.txt" is "3-police". */
const nameOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
