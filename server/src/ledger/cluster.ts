import type { Claim } from '../model/claim.ts';
import type { Relation } from './compare/relation.ts';
import { relationOf } from './judge/relation-of.ts';
import { type Knot, type Link, otherOf } from './knot.ts';

/** Claims of one fact, in order, and the verdicts that made them one. */
export interface Cluster {
  readonly members: readonly Knot[];
  readonly links: readonly Link[];
}

/** Claims that may be one fact or several, the verdicts that may join them, and what the claims say. */
export interface Component {
  readonly knots: Iterable<Knot>;
  readonly links: readonly Link[];
  /** Undefined where the article does not hold the claim any more. */
  readonly claimOf: (knot: Knot) => Claim | undefined;
}

/**
 * Cuts claims into clusters of one fact each, surest verdicts first. Two values of one article are two facts, unless a verdict
 * says otherwise: so a list ("41 persons and 16 companies") never becomes one fact through a third article.
 */
export function clusters(component: Component): readonly Cluster[] {
  const places = new Map([...component.knots].sort(byKey).map((knot, place) => [knot, place]));
  const order = component.links
    .map((link) => ({ link, a: places.get(link.a) ?? 0, b: places.get(link.b) ?? 0 }))
    .sort((x, y) => y.link.score - x.link.score || x.a - y.a || x.b - y.b)
    .map(({ link }) => link);
  const home = new Map<Knot, Home>();
  const homeOf = (knot: Knot): Home => {
    const at = home.get(knot) ?? { members: new Set([knot]), byPath: new Map([[knot.path, [knot]]]) };
    home.set(knot, at);
    return at;
  };
  for (const link of order) {
    const x = homeOf(link.a);
    const y = homeOf(link.b);
    if (x === y) continue;
    const [small, large] = x.members.size <= y.members.size ? [x, y] : [y, x];
    if (!isBorneOut(small, large) || !fit(small, large, component)) continue;
    // The smaller one moves: then a fact of a hundred sources moves no claim more than seven times.
    for (const knot of small.members) {
      home.set(knot, large);
      large.members.add(knot);
      append(large.byPath, knot.path, knot);
    }
  }
  const inside = new Map<Home, Link[]>();
  for (const link of order) {
    const at = home.get(link.a);
    if (at !== undefined && at === home.get(link.b)) append(inside, at, link);
  }
  return [...inside].map(([{ members }, links]) => ({
    members: [...members].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)),
    links,
  }));
}

const byKey = (a: Knot, b: Knot): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** A cluster while it grows. */
interface Home {
  readonly members: Set<Knot>;
  readonly byPath: Map<string, Knot[]>;
}

function append<K, V>(lists: Map<K, V[]>, at: K, item: V): void {
  const known = lists.get(at);
  if (known) known.push(item);
  else lists.set(at, [item]);
}

/**
 * One verdict in ten that there could be must join two clusters. One alone is enough between a few claims; a single mistaken
 * one between two facts of twenty sources each would make one of both, and through the next mistake one of three.
 */
const LEAST_SHARE = 0.1;
/** An article is compared with so many others for certain, however many tell its story. */
const COMPARED = 12;

function isBorneOut(small: Home, large: Home): boolean {
  const wanted = LEAST_SHARE * small.members.size * Math.min(large.members.size, COMPARED);
  if (wanted <= 1) return true;
  let found = 0;
  for (const knot of small.members)
    for (const link of knot.links) if (large.members.has(otherOf(link, knot)) && ++found >= wanted) return true;
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
 * Whether a verdict holds `knot` against a member of either cluster that has the value of `like`: what is said of one holds
 * for its equals. "May 4 (May 3 in the west)" holds its two days against each other, and its May 4 against any May 3 of them.
 */
function isHeldAgainst(knot: Knot, homes: readonly Home[], like: Knot, component: Component): boolean {
  for (const link of knot.links) {
    const other = otherOf(link, knot);
    if (!homes.some(({ members }) => members.has(other))) continue;
    if (other === like || relationIn(component, other, like) === 'equal') return true;
  }
  return false;
}

function relationIn({ claimOf }: Component, a: Knot, b: Knot): Relation['kind'] | null {
  const [first, second] = [claimOf(a), claimOf(b)];
  return first && second ? relationOf(first, second).kind : null;
}
