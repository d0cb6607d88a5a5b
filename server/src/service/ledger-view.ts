import type { LedgerState } from '../ledger/ledger.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Entity } from '../model/entity.ts';
import type { ClaimRef, Group } from '../model/group.ts';

/** What the services ask of the ledger. Each question is about one article or one group, so none needs a pass over all. */
export interface LedgerView {
  /** The groups that hold a claim; empty where it meets no other. */
  groupsOf(path: string, claim: string): readonly Group[];
  group(id: string): Group | null;
  /** The conflicts with a side in the article, in the ledger's order. */
  conflictsOf(path: string): readonly Conflict[];
  conflictsOfGroup(group: string): readonly Conflict[];
  entityOf(path: string, name: string): Entity | null;
  /** Everything at once: for questions about the whole workspace. */
  all(): LedgerState;
}

/** The view over a state that is given whole: its indexes are made once, when the first question comes. */
export class StateView implements LedgerView {
  private readonly state: LedgerState;
  private indexes: Indexes | null = null;

  constructor(state: LedgerState) {
    this.state = state;
  }

  groupsOf(path: string, claim: string): readonly Group[] {
    return this.index().groupsByClaim.get(key(path, claim)) ?? [];
  }
  group(id: string): Group | null {
    return this.index().groups.get(id) ?? null;
  }
  conflictsOf(path: string): readonly Conflict[] {
    return this.index().conflictsByPath.get(path) ?? [];
  }
  conflictsOfGroup(group: string): readonly Conflict[] {
    return this.index().conflictsByGroup.get(group) ?? [];
  }
  entityOf(path: string, name: string): Entity | null {
    return this.index().entities.get(key(path, name)) ?? null;
  }
  all(): LedgerState {
    return this.state;
  }

  private index(): Indexes {
    this.indexes ??= indexesOf(this.state);
    return this.indexes;
  }
}

/** The articles in which a conflict stands, each once, in the order of its sides. */
export const pathsOf = (conflict: Conflict): readonly string[] => [
  ...new Set(conflict.sides.flatMap((side: readonly ClaimRef[]) => side.map((ref) => ref.path))),
];

interface Indexes {
  readonly groups: ReadonlyMap<string, Group>;
  readonly groupsByClaim: ReadonlyMap<string, readonly Group[]>;
  readonly conflictsByPath: ReadonlyMap<string, readonly Conflict[]>;
  readonly conflictsByGroup: ReadonlyMap<string, readonly Conflict[]>;
  readonly entities: ReadonlyMap<string, Entity>;
}

const key = (path: string, name: string): string => `${path}\n${name}`;

function indexesOf(state: LedgerState): Indexes {
  const groupsByClaim = new Map<string, Group[]>();
  const conflictsByPath = new Map<string, Conflict[]>();
  const conflictsByGroup = new Map<string, Conflict[]>();
  const entities = new Map<string, Entity>();
  for (const group of state.groups)
    for (const member of group.members) add(groupsByClaim, key(member.path, member.claim), group);
  for (const conflict of state.conflicts) {
    add(conflictsByGroup, conflict.group, conflict);
    for (const path of pathsOf(conflict)) add(conflictsByPath, path, conflict);
  }
  for (const entity of state.entities)
    for (const member of entity.members) entities.set(key(member.path, member.name), entity);
  return {
    groups: new Map(state.groups.map((group) => [group.id, group])),
    groupsByClaim,
    conflictsByPath,
    conflictsByGroup,
    entities,
  };
}

function add<T>(map: Map<string, T[]>, at: string, item: T): void {
  const list = map.get(at);
  if (list) list.push(item);
  else map.set(at, [item]);
}
