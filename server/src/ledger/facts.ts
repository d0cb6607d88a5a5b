import type { ConflictMark } from '../model/conflict.ts';
import type { ClaimRef } from '../model/group.ts';
import { Packer, unpack } from '../model/packed.ts';
import type { Fact } from './fact.ts';
import { forgetOldest } from './forget-oldest.ts';

/** The facts of so many articles stand unpacked: those that are being drawn, and those of open documents. */
const MOST_LOOSE = 256;

/** Facts as bytes, in no order. */
export type FactsDump = readonly Uint8Array[];

/**
 * The facts that were drawn, by group and by article. An archive has a hundred thousand of them, most of which nobody looks
 * at: they are kept packed. As objects they would take ten times the room, and keep alive all texts that their words are cut from.
 */
export class Facts {
  private readonly packer = new Packer();
  private readonly packed = new Map<string, Uint8Array>();
  /** By article the group of each of its claims that is part of one. */
  private readonly groupByClaim = new Map<string, Map<string, string>>();
  private readonly marks = new Map<string, ConflictMark>();
  private readonly loose = new Map<string, Set<Fact>>();

  /** Puts a fact in; returns its bytes, by which facts that came out alike are told. */
  add(fact: Fact): Uint8Array {
    const bytes = this.packer.pack(fact);
    this.put(fact, bytes);
    for (const path of pathsOf(fact)) this.loose.get(path)?.add(fact);
    return bytes;
  }

  /** Takes the fact of a group out, of which these are the members; returns the bytes it had, undefined where there is none. */
  delete(id: string, members: readonly ClaimRef[]): Uint8Array | undefined {
    const bytes = this.packed.get(id);
    this.packed.delete(id);
    this.marks.delete(id);
    for (const { path, claim } of members) {
      const rest = this.groupByClaim.get(path);
      if (rest?.get(claim) === id) rest.delete(claim);
      if (rest?.size === 0) this.groupByClaim.delete(path);
      const loose = this.loose.get(path);
      for (const fact of loose ?? NONE) if (fact.group.id === id) loose?.delete(fact);
    }
    return bytes;
  }

  get(group: string): Fact | undefined {
    const bytes = this.packed.get(group);
    return bytes && (unpack(bytes) as Fact);
  }

  /** The facts of an article, in order. */
  of(path: string): readonly Fact[] {
    return inOrder(this.looseOf(path));
  }

  /** Those of an article's facts that hold a conflict of which `isWanted` is true, in order: the others are not unpacked for it. */
  disputed(path: string, isWanted: (conflict: ConflictMark) => boolean): readonly Fact[] {
    const loose = this.loose.get(path);
    if (loose) return inOrder([...loose].filter(({ conflict }) => conflict && isWanted(conflict)));
    const groups = new Set(this.groupByClaim.get(path)?.values());
    return inOrder(
      [...groups].flatMap((group) => {
        const mark = this.marks.get(group);
        return (mark && isWanted(mark) ? this.get(group) : null) ?? [];
      }),
    );
  }

  /** The group that a claim is part of; undefined where it meets no other. */
  groupOf(path: string, claim: string): string | undefined {
    return this.groupByClaim.get(path)?.get(claim);
  }

  all(): readonly Fact[] {
    return inOrder([...this.packed.values()].map((bytes) => unpack(bytes) as Fact));
  }

  /** In no order: for those who count. */
  conflicts(): Iterable<ConflictMark> {
    return this.marks.values();
  }

  dump(): FactsDump {
    return [...this.packed.values()];
  }

  /** Puts in what another one dumped; returns the paths of the articles that have a side in a conflict. */
  restore(dump: FactsDump): ReadonlySet<string> {
    const disputed = new Set<string>();
    // What stands unpacked of an article that was asked for before is not added to.
    this.loose.clear();
    for (const bytes of dump) {
      const fact = unpack(bytes) as Fact;
      this.put(fact, bytes);
      for (const { path } of fact.conflict?.sides.flat() ?? []) disputed.add(path);
    }
    return disputed;
  }

  private put(fact: Fact, bytes: Uint8Array): void {
    const { id } = fact.group;
    this.packed.set(id, bytes);
    if (fact.conflict) this.marks.set(id, markOf(fact.conflict));
    for (const { path, claim } of fact.group.members) {
      const known = this.groupByClaim.get(path);
      if (known) known.set(claim, id);
      else this.groupByClaim.set(path, new Map([[claim, id]]));
    }
  }

  private looseOf(path: string): ReadonlySet<Fact> {
    const groups = this.groupByClaim.get(path);
    if (!groups) return NONE;
    return (
      this.loose.get(path) ??
      this.loosen(
        path,
        [...new Set(groups.values())].flatMap((group) => this.get(group) ?? []),
      )
    );
  }

  private loosen(path: string, facts: readonly Fact[]): ReadonlySet<Fact> {
    const loose = new Set(facts);
    this.loose.delete(path);
    this.loose.set(path, loose);
    forgetOldest(this.loose, MOST_LOOSE);
    return loose;
  }
}

const NONE: ReadonlySet<Fact> = new Set();

const markOf = ({ group, fingerprint, kind, severity, explained, developing }: ConflictMark): ConflictMark => ({
  group,
  fingerprint,
  kind,
  severity,
  explained,
  developing,
});

const pathsOf = ({ group }: Fact): ReadonlySet<string> => new Set(group.members.map(({ path }) => path));

const inOrder = (facts: Iterable<Fact>): readonly Fact[] => [...facts].sort((a, b) => (a.order < b.order ? -1 : 1));
