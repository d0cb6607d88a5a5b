import type { Conflict } from '../model/conflict.ts';
import { type ClaimKey, keyOf } from './claim-key.ts';
import type { Fact } from './fact.ts';

const NONE: ReadonlySet<Fact> = new Set();

/** The facts that were drawn, by group and by article. */
export class Facts {
  private readonly byGroup = new Map<string, Fact>();
  private readonly byPath = new Map<string, Set<Fact>>();
  private readonly withConflict = new Map<string, Conflict>();

  add(fact: Fact): void {
    this.byGroup.set(fact.group.id, fact);
    if (fact.conflict) this.withConflict.set(fact.group.id, fact.conflict);
    for (const { path } of fact.group.members) {
      const known = this.byPath.get(path);
      if (known) known.add(fact);
      else this.byPath.set(path, new Set([fact]));
    }
  }

  delete(fact: Fact): void {
    this.byGroup.delete(fact.group.id);
    this.withConflict.delete(fact.group.id);
    for (const { path } of fact.group.members) {
      const rest = this.byPath.get(path);
      rest?.delete(fact);
      if (rest?.size === 0) this.byPath.delete(path);
    }
  }

  get(group: string): Fact | undefined {
    return this.byGroup.get(group);
  }

  /** The facts of an article, in order. */
  of(path: string): readonly Fact[] {
    return inOrder(this.byPath.get(path) ?? NONE);
  }

  /** The fact that a claim is part of; undefined where it meets no other. An article has few facts, so they are gone through. */
  withClaim(path: string, claim: string): Fact | undefined {
    for (const fact of this.byPath.get(path) ?? NONE)
      if (fact.group.members.some((member) => member.claim === claim && member.path === path)) return fact;
    return undefined;
  }

  all(): readonly Fact[] {
    return inOrder(this.byGroup.values());
  }

  /** In no order: for those who count. */
  conflicts(): Iterable<Conflict> {
    return this.withConflict.values();
  }
}

export const keysOf = ({ group }: Fact): readonly ClaimKey[] =>
  group.members.map(({ path, claim }) => keyOf(path, claim));

const inOrder = (facts: Iterable<Fact>): readonly Fact[] => [...facts].sort((a, b) => (a.order < b.order ? -1 : 1));
