import type { Archive } from './archive.ts';
import { type ClaimKey, refOf } from './claim-key.ts';
import { type Component, clusters, reach } from './cluster.ts';
import { memberOf } from './conflicts.ts';
import { type Fact, factOf } from './fact.ts';
import { type Facts, keysOf } from './facts.ts';
import type { Links } from './links.ts';

/** Draws the facts that changed verdicts make, and no others. */
export class Drawing {
  private readonly links: Links;
  private readonly facts: Facts;
  private readonly archive: Archive;
  private readonly sourceOf: (path: string) => string | null;
  private readonly touched = new Set<ClaimKey>();

  constructor(links: Links, facts: Facts, archive: Archive, sourceOf: (path: string) => string | null) {
    this.links = links;
    this.facts = facts;
    this.archive = archive;
    this.sourceOf = sourceOf;
  }

  /** Notes claims whose verdicts are not as they were. */
  touch(keys: Iterable<ClaimKey>): void {
    for (const key of keys) this.touched.add(key);
  }

  /**
   * Draws anew what the touched claims reach, a component between two turns of others; puts the paths of all articles for
   * which something is different into `changed`.
   */
  *draw(changed: Set<string>): Generator<void, void> {
    // Whatever is touched meanwhile is added to the set, and its turn comes.
    for (const seed of this.touched) {
      const component = reach(seed, this.links, (path) => this.archive.claims(path));
      for (const key of component.keys) this.touched.delete(key);
      const before = this.takeOut(component);
      for (const fact of this.drawAll(component)) {
        const bytes = this.facts.add(fact);
        const { id } = fact.group;
        // Of a fact that came out as it was nobody who shows it has anything to do.
        if (areSame(before.get(id)?.bytes, bytes)) before.delete(id);
        else before.set(id, { fact, bytes });
      }
      for (const { fact } of before.values()) for (const { path } of fact.group.members) changed.add(path);
      yield;
    }
  }

  /** Takes out the facts that a component's claims made until now, and returns them by group. */
  private takeOut({ keys }: Component): Map<string, Drawn> {
    const gone = new Map<string, Drawn>();
    for (const key of keys) {
      const { path, claim } = refOf(key);
      const fact = this.facts.withClaim(path, claim);
      if (!fact) continue;
      gone.set(fact.group.id, { fact, bytes: this.facts.delete(fact) });
      // What a verdict that is gone had joined to these is drawn on its own, when its turn comes.
      for (const mate of keysOf(fact)) if (!keys.has(mate)) this.touched.add(mate);
    }
    return gone;
  }

  private drawAll(component: Component): readonly Fact[] {
    return clusters(component).map((cluster) => {
      const members = cluster.members.flatMap((key) => {
        const claim = component.claims.get(key);
        return claim ? [memberOf(key, claim, this.sourceOf(refOf(key).path))] : [];
      });
      return factOf(cluster, members);
    });
  }
}

/** A fact with the bytes it is kept as. */
interface Drawn {
  readonly fact: Fact;
  readonly bytes: Uint8Array | undefined;
}

const areSame = (before: Uint8Array | undefined, now: Uint8Array): boolean =>
  before?.length === now.length && before.every((byte, i) => byte === now[i]);
