import type { Claim } from '../model/claim.ts';
import { type Cluster, type Component, clusters } from './cluster.ts';
import { type Knot, type Link, otherOf } from './knot.ts';

/** Claims whose facts are to be drawn anew, all of them together, with the clusters that they make now. */
export interface Region {
  readonly knots: ReadonlySet<Knot>;
  readonly clusters: readonly Cluster[];
  /** The groups that these claims made until now. */
  readonly before: ReadonlySet<string>;
}

/** What a region is cut from. */
export interface Ground {
  /** All verdicts on a claim. */
  readonly linksOf: (knot: Knot) => readonly Link[];
  /** The group that a claim is part of; undefined where it meets no other. */
  readonly groupOf: (knot: Knot) => string | undefined;
  /** The claims of a group, in order. */
  readonly membersOf: (group: string) => readonly Knot[];
  /** The same with the verdicts between them, in order. */
  readonly clusterOf: (group: string) => Cluster;
  /** Undefined where the article does not hold the claim any more. */
  readonly claimOf: (knot: Knot) => Claim | undefined;
  /** Whether a claim's verdicts are others than those that its fact was drawn from. */
  readonly isTouched: (knot: Knot) => boolean;
}

/**
 * What a change of one claim alters, and no more. Chains of unsure verdicts join nearly all articles of an archive ("40 people"
 * of one affair and "42 people" of the next), and few of them join facts. A fact grows by its own verdicts alone, as long as
 * each verdict that leads out of it is refused when its turn comes; and whether it is hangs on the two facts that it leads
 * between. So the facts of the claims that changed are clustered together with those beside them. Where those beside
 * come out as they were, everything beyond them stays as it is; where not, they are part of what changed, and it is tried again.
 */
export function regionOf(seed: Knot, ground: Ground): Region {
  const inner = new Inner(ground);
  inner.add([seed]);
  for (;;) {
    const beside = besideOf(inner, ground);
    const made = clusters(joined(inner, beside, ground));
    const homes = new Map(made.flatMap((cluster) => cluster.members.map((knot) => [knot, cluster] as const)));
    const broken = beside.filter(({ members }) => !isAsBefore(members, homes));
    if (broken.length === 0)
      return {
        knots: inner.knots,
        clusters: made.filter(({ members: [first] }) => first !== undefined && inner.knots.has(first)),
        before: inner.groups,
      };
    inner.add(broken.flatMap(({ members }) => members));
  }
}

/** The facts, and the claims that are part of none, to which verdicts lead from those within. */
function besideOf({ knots }: Inner, { linksOf, groupOf, clusterOf }: Ground): readonly Cluster[] {
  const groups = new Set<string>();
  const seen = new Set<Knot>();
  const beside: Cluster[] = [];
  for (const knot of knots)
    for (const link of linksOf(knot)) {
      const other = otherOf(link, knot);
      if (knots.has(other) || seen.has(other)) continue;
      seen.add(other);
      const group = groupOf(other);
      if (group === undefined) beside.push({ members: [other], links: [] });
      else if (!groups.has(group)) {
        groups.add(group);
        beside.push(clusterOf(group));
      }
    }
  return beside;
}

/** Whether the claims of a fact, or the one that met no other, make what they made before. */
function isAsBefore(beside: readonly Knot[], homes: ReadonlyMap<Knot, Cluster>): boolean {
  const [first] = beside;
  const now = (first && homes.get(first)?.members) ?? [];
  return beside.length === 1
    ? now.length === 0
    : now.length === beside.length && beside.every((knot, i) => knot === now[i]);
}

/** Both as one: with the verdicts between them, and without those among the facts beside, which are known to be refused. */
function joined({ knots }: Inner, beside: readonly Cluster[], { linksOf, claimOf }: Ground): Component {
  const links: Link[] = [];
  for (const knot of knots)
    for (const link of linksOf(knot)) if (link.a === knot || !knots.has(link.a)) links.push(link);
  return { links: links.concat(...beside.map((one) => one.links)), claimOf };
}

/** Whole facts with all claims that touched verdicts join to them, while they are gathered. */
class Inner {
  readonly knots = new Set<Knot>();
  readonly groups = new Set<string>();
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /** Adds claims with all of their facts, and the touched ones that verdicts join to them. */
  add(seeds: readonly Knot[]): void {
    const { linksOf, groupOf, membersOf, isTouched } = this.ground;
    const before = this.knots.size;
    for (const seed of seeds) this.knots.add(seed);
    let at = 0;
    // Whatever is added meanwhile has its turn.
    for (const knot of this.knots) {
      if (at++ < before) continue;
      const group = groupOf(knot);
      if (group !== undefined && !this.groups.has(group)) {
        this.groups.add(group);
        for (const mate of membersOf(group)) this.knots.add(mate);
      }
      for (const link of linksOf(knot)) {
        const next = otherOf(link, knot);
        if (isTouched(next)) this.knots.add(next);
      }
    }
  }
}
