import { forgetOldest } from '../ledger/forget-oldest.ts';
import type { LedgerState } from '../ledger/ledger.ts';
import type { Conflict, ConflictMark } from '../model/conflict.ts';
import type { Entity } from '../model/entity.ts';
import type { Group } from '../model/group.ts';
import { type Settlements, settled } from './settled.ts';

/** A group with its conflict, if its values exclude each other. */
export interface Fact {
  readonly group: Group;
  readonly conflict: Conflict | null;
}

/** What the services ask of the ledger. All but `state` is about one article or one group, so none of it needs a pass over all. */
export interface LedgerSource {
  factsOf(path: string): readonly Fact[];
  /** Those of an article's facts that hold a conflict, as far as `isWanted` says so of it; in the same order. */
  disputesOf(path: string, isWanted: (conflict: ConflictMark) => boolean): readonly Fact[];
  factOf(group: string): Fact | null;
  entityOf(path: string, name: string): Entity | null;
  /** Every conflict, in no order: for those who count. */
  conflicts(): Iterable<ConflictMark>;
  /** Everything at once: for questions about the whole workspace. */
  state(): LedgerState;
}

/** The ledger as the services see it: after what people decided. What is asked about one article is indexed once, until that article changes. */
export class LedgerView {
  private readonly source: LedgerSource;
  private readonly groups = new Map<string, ReadonlyMap<string, readonly Group[]>>();
  private readonly disputes = new Map<string, readonly Conflict[]>();
  private whole: LedgerState | null = null;
  private settlements: Settlements = new Map();

  constructor(source: LedgerSource) {
    this.source = source;
  }

  /** To be called with what a change of the ledger touched. */
  changed(paths: ReadonlySet<string>): void {
    this.whole = null;
    for (const index of [this.groups, this.disputes])
      if (paths.size > index.size) index.clear();
      else for (const path of paths) index.delete(path);
  }

  /** Puts people's decisions in force, in place of those before. */
  settle(settlements: Settlements): void {
    this.settlements = settlements;
    this.whole = null;
    this.groups.clear();
    this.disputes.clear();
  }

  /** The groups that hold a claim; empty where it meets no other. */
  groupsOf(path: string, claim: string): readonly Group[] {
    const known = this.groups.get(path);
    if (known) return known.get(claim) ?? [];
    const groups = groupsByClaim(
      path,
      this.source.factsOf(path).map((fact) => settled(fact, this.settlements)),
    );
    this.groups.set(path, groups);
    forgetOldest(this.groups, MOST_INDEXES);
    return groups.get(claim) ?? [];
  }
  group(id: string): Group | null {
    return this.factOf(id)?.group ?? null;
  }
  /** The conflicts with a side in the article, in the ledger's order. */
  conflictsOf(path: string): readonly Conflict[] {
    const known = this.disputes.get(path);
    if (known) return known;
    const conflicts = this.conflictsThat(path, () => true);
    this.disputes.set(path, conflicts);
    forgetOldest(this.disputes, MOST_INDEXES);
    return conflicts;
  }
  /** The same of those alone that somebody wants, for who asks of thousands of articles once: next to nothing is unpacked or kept. */
  conflictsThat(path: string, isWanted: (conflict: ConflictMark) => boolean): readonly Conflict[] {
    const { settlements } = this;
    // What a decision makes of a conflict is only known when it is at hand.
    const facts = this.source.disputesOf(path, (mark) => settlements.has(mark.fingerprint) || isWanted(mark));
    return facts.flatMap((fact) => {
      const { conflict } = settled(fact, settlements);
      return conflict && isWanted(conflict) && isIn(conflict, path) ? [conflict] : [];
    });
  }
  conflictOf(group: string): Conflict | null {
    return this.factOf(group)?.conflict ?? null;
  }
  /** Why somebody found the difference in a group to be no contradiction; null where nobody did. */
  dismissalOf(group: string): string | null {
    const conflict = this.source.factOf(group)?.conflict;
    const decision = conflict ? this.settlements.get(conflict.fingerprint) : undefined;
    return decision?.ruling === 'no-contradiction' ? decision.reason : null;
  }
  entityOf(path: string, name: string): Entity | null {
    return this.source.entityOf(path, name);
  }
  /** Every conflict, in no order: for those who count, after each change. */
  *conflicts(): Iterable<ConflictMark> {
    for (const conflict of this.source.conflicts()) {
      const fact = this.settlements.has(conflict.fingerprint) ? this.factOf(conflict.group) : { conflict };
      if (fact?.conflict) yield fact.conflict;
    }
  }
  all(): LedgerState {
    this.whole ??= this.settledState();
    return this.whole;
  }

  private factOf(group: string): Fact | null {
    const fact = this.source.factOf(group);
    return fact && settled(fact, this.settlements);
  }

  private settledState(): LedgerState {
    const state = this.source.state();
    if (this.settlements.size === 0) return state;
    const conflicts = new Map(state.conflicts.map((conflict) => [conflict.group, conflict]));
    const facts = state.groups.map((group) =>
      settled({ group, conflict: conflicts.get(group.id) ?? null }, this.settlements),
    );
    return {
      entities: state.entities,
      groups: facts.map(({ group }) => group),
      conflicts: facts.flatMap(({ conflict }) => conflict ?? []),
    };
  }
}

/** The articles in which a conflict stands, each once, in the order of its sides. */
export const pathsOf = (conflict: Conflict): readonly string[] => [
  ...new Set(conflict.sides.flatMap((side) => side.map((ref) => ref.path))),
];

/** Open documents ask again and again; thousands of closed files ask once. */
const MOST_INDEXES = 64;

function groupsByClaim(path: string, facts: readonly Fact[]): ReadonlyMap<string, readonly Group[]> {
  const groups = new Map<string, Group[]>();
  for (const { group } of facts)
    for (const member of group.members) {
      if (member.path !== path) continue;
      const list = groups.get(member.claim);
      if (list) list.push(group);
      else groups.set(member.claim, [group]);
    }
  return groups;
}

const isIn = ({ sides }: Conflict, path: string): boolean =>
  sides.some((side) => side.some((ref) => ref.path === path));
