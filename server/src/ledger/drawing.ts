import type { Archive, ClaimFinder } from './archive.ts';
import { type ClaimKey, refOf } from './claim-key.ts';
import { memberOf } from './conflicts.ts';
import { type Fact, factOf } from './fact.ts';
import type { Facts } from './facts.ts';
import { Frontier } from './frontier.ts';
import type { Links } from './links.ts';
import { type Ground, type Region, regionOf } from './region.ts';
import { Surroundings } from './surroundings.ts';

/** A fact that more articles tell is of no one story: a president who is in each of them. */
const MOST_NEAR = 64;

/** Draws the facts that changed verdicts make, and no others. */
export class Drawing {
  private readonly facts: Facts;
  private readonly ground: Ground;
  private readonly sourceOf: (path: string) => string | null;
  /** By article: a few thousand facts drawn one article after the other ask for the claims and verdicts of each but a few times. */
  private readonly touched = new Map<string, Set<ClaimKey>>();

  constructor(links: Links, facts: Facts, archive: Archive, sourceOf: (path: string) => string | null) {
    this.facts = facts;
    const claimsOf = (path: string): ClaimFinder => archive.claims(path);
    this.ground = {
      links,
      facts,
      claimsOf,
      surroundings: new Surroundings(links, facts, claimsOf),
      isTouched: (key) => this.touched.get(refOf(key).path)?.has(key) === true,
    };
    this.sourceOf = sourceOf;
  }

  /** Notes claims whose verdicts are not as they were. */
  touch(keys: Iterable<ClaimKey>): void {
    for (const key of keys) {
      this.ground.surroundings.forget(key);
      const { path } = refOf(key);
      const known = this.touched.get(path);
      if (known) known.add(key);
      else this.touched.set(path, new Set([key]));
    }
  }

  /** Whether nothing waits to be drawn. */
  get isDone(): boolean {
    return this.touched.size === 0;
  }

  /** Notes that an article's claims are not as they were, whatever is to be said of the verdicts on them. */
  reword(path: string): void {
    this.ground.surroundings.forgetArticle(path);
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
  private drawFrom(seed: ClaimKey, changed: Set<string>): ReadonlySet<string> {
    const region = regionOf(seed, this.ground);
    const reached = new Set<string>();
    for (const key of region.keys) {
      const { path } = refOf(key);
      reached.add(path);
      this.touched.get(path)?.delete(key);
    }
    const before = new Map<string, Drawn>();
    for (const key of region.keys) this.ground.surroundings.forget(key);
    for (const fact of region.before) before.set(fact.group.id, { fact, bytes: this.facts.delete(fact) });
    for (const fact of drawAll(region, this.sourceOf)) {
      const bytes = this.facts.add(fact);
      const { id } = fact.group;
      // Of a fact that came out as it was nobody who shows it has anything to do.
      if (areSame(before.get(id)?.bytes, bytes)) before.delete(id);
      else before.set(id, { fact, bytes });
    }
    for (const { fact } of before.values()) for (const { path } of fact.group.members) changed.add(path);
    return reached;
  }
}

const drawAll = (region: Region, sourceOf: (path: string) => string | null): readonly Fact[] =>
  region.clusters.map((cluster) => {
    const members = cluster.members.flatMap((key) => {
      const claim = region.claims.get(key);
      return claim ? [memberOf(key, claim, sourceOf(refOf(key).path))] : [];
    });
    return factOf(cluster, members);
  });

/** A fact with the bytes it is kept as. */
interface Drawn {
  readonly fact: Fact;
  readonly bytes: Uint8Array | undefined;
}

const areSame = (before: Uint8Array | undefined, now: Uint8Array): boolean =>
  before?.length === now.length && before.every((byte, i) => byte === now[i]);
