import type { Archive } from './archive.ts';
import { type ClaimKey, refOf } from './claim-key.ts';
import { type Component, clusters, reach } from './cluster.ts';
import { memberOf } from './conflicts.ts';
import { factOf } from './fact.ts';
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
      for (const key of component.keys) this.drop(key, component, changed);
      this.drawAll(component, changed);
      yield;
    }
  }

  private drop(key: ClaimKey, { keys }: Component, changed: Set<string>): void {
    const { path, claim } = refOf(key);
    const fact = this.facts.withClaim(path, claim);
    if (!fact) return;
    this.facts.delete(fact);
    for (const member of fact.group.members) changed.add(member.path);
    // What a verdict that is gone had joined to these is drawn on its own, when its turn comes.
    for (const mate of keysOf(fact)) if (!keys.has(mate)) this.touched.add(mate);
  }

  private drawAll(component: Component, changed: Set<string>): void {
    for (const cluster of clusters(component)) {
      const members = cluster.members.flatMap((key) => {
        const claim = component.claims.get(key);
        return claim ? [memberOf(key, claim, this.sourceOf(refOf(key).path))] : [];
      });
      const fact = factOf(cluster, members);
      this.facts.add(fact);
      for (const { path } of fact.group.members) changed.add(path);
    }
  }
}
