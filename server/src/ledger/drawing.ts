import type { Archive } from './archive.ts';
import { type Cluster, surestFirst } from './cluster.ts';
import { memberOf } from './conflicts.ts';
import { type Fact, factOf } from './fact.ts';
import type { Facts } from './facts.ts';
import { Frontier } from './frontier.ts';
import type { Knot, Link } from './knot.ts';
import type { Links } from './links.ts';
import { type Ground, type Region, regionOf } from './region.ts';

/** A fact that more articles tell is of no one story: a president who is in each of them. */
const MOST_NEAR = 64;

/** Draws the facts that changed verdicts make, and no others. */
export class Drawing {
  private readonly links: Links;
  private readonly facts: Facts;
  private readonly ground: Ground;
  private readonly sourceOf: (path: string) => string | null;
  /** By article: a few thousand facts drawn one article after the other ask for the claims of each but a few times. */
  private readonly touched = new Map<string, Set<Knot>>();
  /** The claims of the facts that were drawn here or asked for, and the verdicts between them; of those from a cache most are not. */
  private readonly members = new Map<string, readonly Knot[]>();
  private readonly within = new Map<string, readonly Link[]>();

  constructor(links: Links, facts: Facts, archive: Archive, sourceOf: (path: string) => string | null) {
    this.links = links;
    this.facts = facts;
    this.ground = {
      linksOf: (knot) => links.of(knot),
      groupOf: ({ path, claim }) => facts.groupOf(path, claim),
      membersOf: (group) => this.membersOf(group),
      clusterOf: (group) => this.clusterOf(group),
      claimOf: ({ path, claim }) => archive.claims(path)(claim),
      isTouched: (knot) => this.touched.get(knot.path)?.has(knot) === true,
    };
    this.sourceOf = sourceOf;
  }

  /** Notes claims whose verdicts are not as they were. */
  touch(knots: Iterable<Knot>): void {
    for (const knot of knots) {
      this.forgetLinks(knot);
      const known = this.touched.get(knot.path);
      if (known) known.add(knot);
      else this.touched.set(knot.path, new Set([knot]));
    }
  }

  /** Whether nothing waits to be drawn. */
  get isDone(): boolean {
    return this.touched.size === 0;
  }

  /**
   * Draws anew what the touched claims reach, those of one claim between two turns of others; puts the paths of all articles for
   * which something is different into `changed`. What is left where `mayStop` says so is drawn the next time.
   */
  *draw(changed: Set<string>, mayStop: () => boolean = () => false): Generator<void, void> {
    const frontier = new Frontier();
    // Whatever is touched meanwhile is added to the map and its sets, and its turn comes.
    for (const first of this.touched.keys())
      for (let path: string | undefined = first; path !== undefined; path = frontier.next()) {
        for (const seed of this.touched.get(path) ?? []) {
          const reached = this.drawFrom(seed, changed);
          if (reached.size <= MOST_NEAR)
            for (const other of reached) if (this.touched.get(other)?.size) frontier.meet(other);
          yield;
          if (mayStop()) return;
        }
        this.touched.delete(path);
      }
  }

  /** Draws what a touched claim alters; returns the articles in which it stands. */
  private drawFrom(seed: Knot, changed: Set<string>): ReadonlySet<string> {
    const region = regionOf(seed, this.ground);
    const reached = new Set<string>();
    for (const knot of region.knots) {
      reached.add(knot.path);
      this.touched.get(knot.path)?.delete(knot);
    }
    const before = new Map<string, Drawn>();
    for (const group of region.before) {
      const members = this.membersOf(group);
      before.set(group, { members, bytes: this.facts.delete(group, members) });
      this.members.delete(group);
      this.within.delete(group);
    }
    for (const { fact, cluster } of drawAll(region, this.ground, this.sourceOf)) {
      const bytes = this.facts.add(fact);
      const { id } = fact.group;
      const { members, links } = cluster;
      this.members.set(id, members);
      this.within.set(id, links);
      // Of a fact that came out as it was nobody who shows it has anything to do.
      if (areSame(before.get(id)?.bytes, bytes)) before.delete(id);
      else before.set(id, { members, bytes });
    }
    for (const { members } of before.values()) for (const { path } of members) changed.add(path);
    for (const knot of region.knots) this.links.release(knot);
    return reached;
  }

  private membersOf(group: string): readonly Knot[] {
    const known = this.members.get(group);
    if (known) return known;
    const members = this.facts.get(group)?.group.members.map(({ path, claim }) => this.links.knotOf(path, claim)) ?? [];
    this.members.set(group, members);
    return members;
  }

  private clusterOf(group: string): Cluster {
    const members = this.membersOf(group);
    const known = this.within.get(group);
    if (known) return { members, links: known };
    const all = new Set(members);
    const links = members.flatMap((knot) => this.links.of(knot).filter((link) => link.a === knot && all.has(link.b)));
    this.within.set(group, links.sort(surestFirst));
    return { members, links };
  }

  /** A fact may be beside others before the turn of its own touched claim comes. */
  private forgetLinks({ path, claim }: Knot): void {
    const group = this.facts.groupOf(path, claim);
    if (group !== undefined) this.within.delete(group);
  }
}

/** The facts of a region, each with what it is made of. */
const drawAll = (
  region: Region,
  { claimOf }: Ground,
  sourceOf: (path: string) => string | null,
): readonly { readonly fact: Fact; readonly cluster: Cluster }[] =>
  region.clusters.map((cluster) => {
    const members = cluster.members.flatMap((knot) => {
      const claim = claimOf(knot);
      return claim ? [memberOf(knot, claim, sourceOf(knot.path))] : [];
    });
    return { fact: factOf(cluster, members), cluster };
  });

/** A fact's claims, and the bytes it is kept as. */
interface Drawn {
  readonly members: readonly Knot[];
  readonly bytes: Uint8Array | undefined;
}

const areSame = (before: Uint8Array | undefined, now: Uint8Array): boolean =>
  before?.length === now.length && before.every((byte, i) => byte === now[i]);
