import type { Claim } from '../model/claim.ts';
import { type ClaimKey, refOf } from './claim-key.ts';
import type { Relation } from './compare/relation.ts';
import { relationOf } from './judge/relation-of.ts';
import type { Link } from './links.ts';

/** Claims that are one fact, with the verdicts that made them one. */
export interface Cluster {
  readonly members: readonly ClaimKey[];
  readonly links: readonly Link[];
}

/**
 * Claims that may be one fact or several: by their keys the verdicts on them and, unless they are gone from their articles, the
 * claims themselves. A verdict that leads to a claim that is not here counts for nothing.
 */
export interface Component {
  readonly links: ReadonlyMap<ClaimKey, readonly Link[]>;
  readonly claims: ReadonlyMap<ClaimKey, Claim>;
}

/**
 * Cuts claims into clusters of one fact each, surest verdicts first. Two values of one article are two facts, unless a verdict
 * says otherwise: so a list ("41 persons and 16 companies") never becomes one fact through a third article.
 */
export function clusters(component: Component): readonly Cluster[] {
  const order = [...component.links]
    .flatMap(([key, links]) => links.filter((link) => link.a === key))
    .filter(({ a, b }) => component.claims.has(a) && component.claims.has(b))
    .sort((x, y) => y.verdict.score - x.verdict.score || compare(x.a, y.a) || compare(x.b, y.b));
  const home = new Map<ClaimKey, Home>();
  const homeOf = (key: ClaimKey): Home => {
    const at = home.get(key) ?? { members: new Set([key]), byPath: new Map([[refOf(key).path, [key]]]) };
    home.set(key, at);
    return at;
  };
  for (const link of order) {
    const x = homeOf(link.a);
    const y = homeOf(link.b);
    if (x === y) continue;
    const [small, large] = x.members.size <= y.members.size ? [x, y] : [y, x];
    if (!isBorneOut(small, large, component) || !fit(small, large, component)) continue;
    // The smaller one moves: then a fact of a hundred sources moves no claim more than seven times.
    for (const key of small.members) {
      home.set(key, large);
      large.members.add(key);
      append(large.byPath, refOf(key).path, key);
    }
  }
  const inside = new Map<Home, Link[]>();
  for (const link of order) {
    const at = home.get(link.a);
    if (at !== undefined && at === home.get(link.b)) append(inside, at, link);
  }
  return [...inside].map(([{ members }, links]) => ({ members: [...members].sort(), links }));
}

/** A cluster while it grows. */
interface Home {
  readonly members: Set<ClaimKey>;
  readonly byPath: Map<string, ClaimKey[]>;
}

function append<K, V>(lists: Map<K, V[]>, at: K, item: V): void {
  const known = lists.get(at);
  if (known) known.push(item);
  else lists.set(at, [item]);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * One verdict in ten that there could be must join two clusters. One alone is enough between a few claims; a single mistaken
 * one between two facts of twenty sources each would make one of both, and through the next mistake one of three.
 */
const LEAST_SHARE = 0.1;
/** An article is compared with so many others for certain, however many tell its story. */
const COMPARED = 12;

function isBorneOut(small: Home, large: Home, component: Component): boolean {
  const wanted = LEAST_SHARE * small.members.size * Math.min(large.members.size, COMPARED);
  if (wanted <= 1) return true;
  let found = 0;
  for (const key of small.members)
    for (const link of component.links.get(key) ?? [])
      if (large.members.has(link.a === key ? link.b : link.a) && ++found >= wanted) return true;
  return false;
}

/** Whether two clusters can be one: where both have claims of one article, none of them is another value of the same list. */
function fit(small: Home, large: Home, component: Component): boolean {
  for (const [path, mine] of small.byPath)
    for (const b of large.byPath.get(path) ?? [])
      for (const a of mine) {
        const relation = relationIn(component, a, b);
        if (relation === 'equal' || relation === 'compatible') continue;
        if (!isHeldAgainst(a, [large, small], b, component) && !isHeldAgainst(b, [small, large], a, component))
          return false;
      }
  return true;
}

/**
 * Whether a verdict holds `claim` against a member of either cluster that has the value of `like`: what is said of one holds
 * for its equals. "May 4 (May 3 in the west)" holds its two days against each other, and its May 4 against any May 3 of them.
 */
function isHeldAgainst(claim: ClaimKey, homes: readonly Home[], like: ClaimKey, component: Component): boolean {
  for (const link of component.links.get(claim) ?? []) {
    const other = link.a === claim ? link.b : link.a;
    if (!homes.some(({ members }) => members.has(other))) continue;
    if (other === like || relationIn(component, other, like) === 'equal') return true;
  }
  return false;
}

function relationIn({ claims }: Component, a: ClaimKey, b: ClaimKey): Relation['kind'] | null {
  const [first, second] = [claims.get(a), claims.get(b)];
  return first && second ? relationOf(first, second).kind : null;
}
