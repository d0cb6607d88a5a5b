import { type Claim, isStated } from '../model/claim.ts';
import type { Conflict, ConflictKind, Severity } from '../model/conflict.ts';
import type { ClaimRef } from '../model/group.ts';
import { hash } from '../model/hash.ts';
import type { ClaimKey } from './claim-key.ts';
import type { Cluster } from './cluster.ts';
import { show } from './compare/figures.ts';
import { explanationOf, mayExplain } from './explained.ts';
import { relationOf } from './judge/relation-of.ts';
import { SURE } from './judge/within.ts';
import type { Knot, Link } from './knot.ts';
import { messageOf, type Side } from './messages.ts';
import { slotOf } from './profile.ts';
import { THRESHOLDS } from './thresholds.ts';
import { valueOf } from './words.ts';

/** A member of a cluster with its claim at hand. */
export interface Member extends ClaimRef {
  readonly key: ClaimKey;
  readonly value: Claim;
  /** The outlet that the article names; null where it names none. */
  readonly source: string | null;
}

/** The conflict of a cluster; null where its values agree. A conflict over three values has three sides. */
export function conflictOf(group: string, cluster: Cluster, members: readonly Member[]): Conflict | null {
  const against = cluster.links.filter(
    ({ relation }) => relation.kind === 'excluding' || relation.kind === 'developing',
  );
  const best = against.reduce<Link | null>((most, link) => (most && most.score >= link.score ? most : link), null);
  if (best === null) return null;
  const all = sidesOf(members, against);
  const kept = withoutOthers(all, best);
  const sides = kept.map((side) => side.filter((member) => !isOfIssue(member))).filter((side) => side.length > 0);
  const [first, second] = sides;
  if (!first || !second) return null;
  // Sources do not differ five ways over one thing: these are the values of several days, or of several things.
  const strongest = sides.length > MOST_SIDES ? Math.min(best.score, THRESHOLDS.hint.developing) : best.score;
  const enough = THRESHOLDS.warning[first[0]?.value.kind ?? 'statement'];
  const explanations = explanationsOf(all, kept, against, enough);
  const isExplained = explanations.length > 0;
  const isDeveloping = developsMostly(against, enough, members);
  const told: readonly Side[] = sides.map((side) => ({ members: side }));
  return {
    id: hash(`conflict ${members.map((member) => member.key).join(' ')}`),
    fingerprint: fingerprintOf(sides),
    group,
    kind: kindOf(first[0]?.value),
    severity: against.some((link) => isClash(link, members))
      ? 'warning'
      : severityOf(strongest, enough, isExplained || isDeveloping),
    explained: isExplained,
    developing: isDeveloping,
    within: new Set(members.map((member) => member.path)).size === 1,
    message: messageOf(told, first[0]?.path ?? ''),
    because: [...best.because, whyOf(best, members), ...explanations],
    sides: sides.map((side) => side.map(({ path, claim }) => ({ path, claim }))),
  };
}

const MOST_SIDES = 4;

/**
 * The sides without those that only repeat articles which the surest pair has: "3.4 tonnes here, 4.3 in the Post", and the 11
 * tonnes of which the first article tells as well are another haul.
 */
function withoutOthers(sides: Sides, best: Link): Sides {
  if (best.relation.kind !== 'excluding' || sides[0]?.[0]?.value.kind !== 'figure') return sides;
  const main = sides.filter((side) => side.some(({ key }) => key === best.a.key || key === best.b.key));
  const paths = new Set(main.flatMap((side) => side.map(({ path }) => path)));
  return sides.filter(
    (side) => main.includes(side) || side.some(({ path, value }) => !paths.has(path) || !isStated(value)),
  );
}
type Sides = readonly (readonly Member[])[];

/** The day on which an article appeared explains what it differs from, and is not shown as a side: nobody is wrong by having appeared. */
const isOfIssue = ({ value }: Member): boolean => value.kind === 'date' && value.isOfIssue;

/**
 * What accounts for the difference, each reason once. Clocks that make the 9th and the 10th one day say nothing for a source that
 * has the 12th: a conflict of dates is explained where every two of its sides are. Who gives two rival counts tells that counts go
 * apart, and a third one with them.
 */
function explanationsOf(all: Sides, kept: Sides, against: readonly Link[], enough: number): readonly string[] {
  const reasons = new Set<string>();
  for (const [i, side] of all.entries()) {
    for (const other of all.slice(i + 1)) {
      const found = reasonsBetween(side, other);
      for (const reason of found) reasons.add(reason);
      const isOpen = side[0]?.value.kind === 'date' && found.size === 0;
      if (isOpen && against.some((link) => isSure(link, enough) && isBetween(link, side, other))) return [];
    }
  }
  if (givesBoth(kept)) reasons.add('one article gives both values');
  return [...reasons];
}

const isSure = ({ relation, score }: Link, enough: number): boolean => relation.kind === 'excluding' && score >= enough;

function isBetween({ a, b }: Link, side: readonly Member[], other: readonly Member[]): boolean {
  const holds = (members: readonly Member[], { key }: Link['a']): boolean => members.some((one) => one.key === key);
  return (holds(side, a) && holds(other, b)) || (holds(side, b) && holds(other, a));
}

function reasonsBetween(side: readonly Member[], other: readonly Member[]): ReadonlySet<string> {
  const found = new Set<string>();
  const telling = new Set([...side, ...other].filter(({ value }) => mayExplain(value)));
  for (const a of side)
    for (const b of other) {
      if (a.path !== b.path && !telling.has(a) && !telling.has(b)) continue;
      const reason = explanationOf({ path: a.path, claim: a.value }, { path: b.path, claim: b.value });
      if (reason !== null) found.add(reason);
    }
  return found;
}

/** Whether an article stands on two sides of what others differ on: it knows of both numbers, and tells its reader so. */
function givesBoth(sides: Sides): boolean {
  const paths = sides.map((side) => new Set(side.map((member) => member.path)));
  const all = new Set(paths.flatMap((side) => [...side]));
  if (all.size === 1 || sides[0]?.[0]?.value.kind !== 'figure') return false;
  return [...all].some((path) => paths.filter((side) => side.has(path)).length > 1);
}

/** A toll that rises over days and was put down once on its way ("12, 23, 28, 26") is developing; one that two sources differ on is not. */
function developsMostly(against: readonly Link[], enough: number, members: readonly Member[]): boolean {
  const developing = against.filter(({ relation }) => relation.kind === 'developing').length;
  const differing = against.filter(({ relation, score }) => relation.kind !== 'developing' && score >= enough);
  const isAdmitted = members.some(({ value }) => value.kind === 'statement' && value.value.conceded);
  // What sources of one day deny each other no later report explains, unless it admits the one.
  if (members[0]?.value.kind === 'statement' && differing.length > 0) return developing > 0 && isAdmitted;
  return developing > 0 && developing >= differing.length;
}

/** What an article's own numbers rule out no other source accounts for; it is none where the article has each value from a source of its own. */
function isClash({ a, b, score, relation }: Link, members: readonly Member[]): boolean {
  if (score < SURE || relation.kind !== 'excluding') return false;
  const [x, y] = [a, b].map(({ key }) => members.find((member) => member.key === key));
  if (!x || !y || x.path !== y.path) return false;
  return explanationOf({ path: x.path, claim: x.value }, { path: y.path, claim: y.value }) === null;
}

/** Why the values of a link stand against each other, with both of them where they are figures. */
function whyOf({ a, b, relation }: Link, members: readonly Member[]): string {
  const [x, y] = [a, b].map(({ key }) => members.find((member) => member.key === key)?.value);
  return x?.kind === 'figure' && y?.kind === 'figure' && relation.kind === 'excluding'
    ? `${show(x.value)} and ${show(y.value)} exclude each other`
    : relation.because;
}

/**
 * The members by value: those that agree stand on one side. A member that excludes nothing is on no side, nor is one that fits
 * two of them: "in November 2020" takes no part in whether it was the 9th or the 10th.
 */
function sidesOf(members: readonly Member[], against: readonly Link[]): readonly (readonly Member[])[] {
  const involved = new Set(against.flatMap((link) => [link.a.key, link.b.key]));
  const sides: Member[][] = [];
  for (const member of members) {
    const home = sides.find((side) =>
      side.every((other) => ['equal', 'compatible'].includes(relationOf(other.value, member.value).kind)),
    );
    if (home) home.push(member);
    else sides.push([member]);
  }
  const opposed = sides.filter((side) => side.some((member) => involved.has(member.key)));
  const fitsAnother = (member: Member, own: readonly Member[]): boolean =>
    opposed.some(
      (side) => side !== own && side.every((other) => relationOf(other.value, member.value).kind === 'compatible'),
    );
  return (
    opposed
      .map((side) => side.filter((member) => involved.has(member.key) || !fitsAnother(member, side)))
      // What is at odds stands first: it is what a message shows of the side.
      .map((side) =>
        [...side].sort((a, b) => Number(involved.has(b.key)) - Number(involved.has(a.key)) || (a.key < b.key ? -1 : 1)),
      )
      .sort((a, b) => numberOf(a) - numberOf(b) || ((a[0]?.key ?? '') < (b[0]?.key ?? '') ? -1 : 1))
  );
}

/** By which the sides of figures are put in order; 0 for other ones. */
const numberOf = ([first]: readonly Member[]): number => (first?.value.kind === 'figure' ? first.value.value.value : 0);

function kindOf(claim: Claim | undefined): ConflictKind {
  switch (claim?.kind) {
    case 'figure':
    case 'official':
    case 'quote':
      return claim.kind;
    case 'date':
      return claim.value.type === 'DURATION' ? 'figure' : 'date';
    default:
      return 'polarity';
  }
}

/** Files go by their names alone: one folder is `bay/` to the editor and `.` on the command line, and a ruling holds for both. */
function fingerprintOf(sides: readonly (readonly Member[])[]): string {
  const told = sides.map((side) => {
    const values = [...new Set(side.map((member) => valueOf(member.value)))].sort();
    const files = [...new Set(side.map((member) => member.path.split('/').at(-1) ?? ''))].sort();
    return [...values, ...files].join(' ');
  });
  const first = sides[0]?.[0]?.value;
  return hash(`${first ? `${first.kind} ${slotOf(first)}` : ''} ${told.sort().join(' | ')}`);
}

function severityOf(score: number, enough: number, isSoft: boolean): Severity {
  if (score < enough) return 'hint';
  return isSoft ? 'information' : 'warning';
}

export const memberOf = ({ path, claim, key }: Knot, value: Claim, source: string | null): Member => ({
  path,
  claim,
  key,
  value,
  source,
});
