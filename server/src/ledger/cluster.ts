import type { Claim } from '../model/claim.ts';
import type { Relation } from './compare/relation.ts';
import { relationOf } from './judge/relation-of.ts';
import { type Knot, type Link, otherOf } from './knot.ts';

/** Claims of one fact, and the verdicts between them, both in order. */
export interface Cluster {
  readonly members: readonly Knot[];
  readonly links: readonly Link[];
}

/** The verdicts that may join claims, and what the claims say. */
export interface Component {
  /** Stretches of them in order already: whole facts, as they were drawn. */
  readonly links: readonly Link[];
  /** Undefined where the article does not hold the claim any more. */
  readonly claimOf: (knot: Knot) => Claim | undefined;
}

/**
 * Cuts claims into clusters of one fact each, surest verdicts first. Two values of one article are two facts, unless a verdict
 * says otherwise: so a list ("41 persons and 16 companies") never becomes one fact through a third article.
 */
export function clusters(component: Component): readonly Cluster[] {
  const order = [...component.links].sort(surestFirst);
  const home = new Map<Knot, Home>();
  const homeOf = (knot: Knot): Home => {
    const known = home.get(knot);
    if (known) return known;
    const made: Home = { members: [knot], byPath: null, refused: null };
    home.set(knot, made);
    return made;
  };
  for (const link of order) {
    const x = homeOf(link.a);
    const y = homeOf(link.b);
    if (x === y) continue;
    const [small, large] = x.members.length <= y.members.length ? [x, y] : [y, x];
    if (areRefused(small, large)) continue;
    if (!isBorneOut(small, large, home) || !fit(small, large, home, component)) {
      small.refused ??= new Map();
      small.refused.set(large, small.members.length + large.members.length);
      continue;
    }
    const byPath = pathsOf(large);
    // The smaller one moves: then a fact of a hundred sources moves no claim more than seven times.
    for (const knot of small.members) {
      home.set(knot, large);
      large.members.push(knot);
      append(byPath, knot.path, knot);
    }
  }
  const inside = new Map<Home, Link[]>();
  for (const link of order) {
    const at = home.get(link.a);
    if (at !== undefined && at === home.get(link.b)) append(inside, at, link);
  }
  return [...inside].map(([{ members }, links]) => ({
    members: members.sort(byKey),
    links,
  }));
}

const byKey = (a: Knot, b: Knot): number => (a === b ? 0 : a.key < b.key ? -1 : 1);

/** The order in which verdicts join claims; equally sure ones by their claims. */
export const surestFirst = (x: Link, y: Link): number => y.score - x.score || byKey(x.a, y.a) || byKey(x.b, y.b);

/** A cluster while it grows. */
interface Home {
  readonly members: Knot[];
  /** Null while there is one claim. */
  byPath: Map<string, Knot[]> | null;
  /** Those that it was not to be one with, and how many claims the two had: as long as neither has grown it still is not. */
  refused: Map<Home, number> | null;
}

function areRefused(x: Home, y: Home): boolean {
  const size = x.members.length + y.members.length;
  return x.refused?.get(y) === size || y.refused?.get(x) === size;
}

function pathsOf(home: Home): Map<string, Knot[]> {
  home.byPath ??= new Map(home.members.map((knot) => [knot.path, [knot]]));
  return home.byPath;
}

type Homes = ReadonlyMap<Knot, Home>;

function append<K, V>(lists: Map<K, V[]>, at: K, item: V): void {
  const known = lists.get(at);
  if (known) known.push(item);
  else lists.set(at, [item]);
}

/**
 * One verdict in ten that there could be, rounded down, must join two clusters. One alone is enough between a few claims (four of
 * one and three of the other); a single mistaken one between two facts of twenty sources each would make one of both, and through
 * the next mistake one of three.
 */
const LEAST_SHARE = 0.1;
/** An article is compared with so many others for certain, however many tell its story. */
const COMPARED = 12;

function isBorneOut(small: Home, large: Home, homes: Homes): boolean {
  const wanted = Math.floor(LEAST_SHARE * small.members.length * Math.min(large.members.length, COMPARED));
  if (wanted <= 1) return true;
  let found = 0;
  for (const knot of small.members)
    for (const link of knot.links) if (homes.get(otherOf(link, knot)) === large && ++found >= wanted) return true;
  return false;
}

/** Whether two clusters can be one: where both have claims of one article, none of them is another value of the same list. */
function fit(small: Home, large: Home, homes: Homes, component: Component): boolean {
  const paths = pathsOf(large);
  for (const a of small.members)
    for (const b of paths.get(a.path) ?? []) {
      const relation = relationIn(component, a, b);
      if (relation === 'equal' || relation === 'compatible') continue;
      const isHeld = (knot: Knot, like: Knot): boolean => isHeldAgainst(knot, [small, large], like, homes, component);
      if (!isHeld(a, b) && !isHeld(b, a)) return false;
    }
  return true;
}

/**
 * Whether a verdict holds `knot` against a member of either cluster that has the value of `like`: what is said of one holds
 * for its equals. "May 4 (May 3 in the west)" holds its two days against each other, and its May 4 against any May 3 of them.
 */
function isHeldAgainst(
  knot: Knot,
  [one, two]: readonly [Home, Home],
  like: Knot,
  homes: Homes,
  component: Component,
): boolean {
  for (const link of knot.links) {
    const other = otherOf(link, knot);
    const at = homes.get(other);
    if (at !== one && at !== two) continue;
    if (other === like || relationIn(component, other, like) === 'equal') return true;
  }
  return false;
}

function relationIn({ claimOf }: Component, a: Knot, b: Knot): Relation['kind'] | null {
  const [first, second] = [claimOf(a), claimOf(b)];
  return first && second ? relationOf(first, second).kind : null;
}
