import type { Conflict } from '../model/conflict.ts';
import type { Group, GroupStatus } from '../model/group.ts';
import { hash } from '../model/hash.ts';
import type { Cluster } from './cluster.ts';
import { conflictOf, type Member } from './conflicts.ts';
import { independentSources } from './wording.ts';
import { labelOf, valueOf } from './words.ts';

/** A group and, where its values exclude each other, its conflict. It holds no claims: an archive has a hundred thousand facts. */
export interface Fact {
  /** Sorts facts: the first member's path and claim. */
  readonly order: string;
  readonly group: Group;
  readonly conflict: Conflict | null;
}

export function factOf(cluster: Cluster, members: readonly Member[]): Fact {
  const id = hash(`group ${cluster.members.map(({ key }) => key).join(' ')}`);
  const conflict = conflictOf(id, cluster, members);
  const first = members[0];
  return {
    order: cluster.members[0]?.key ?? '',
    conflict,
    group: {
      id,
      kind: first?.value.kind ?? 'statement',
      topic: first ? labelOf(first.value) : '',
      status: statusOf(conflict, members),
      independent: independentSources(members.map((member) => ({ path: member.path, claim: member.value }))),
      members: members.map(({ path, claim, value }) => ({ path, claim, value: valueOf(value) })),
    },
  };
}

function statusOf(conflict: Conflict | null, members: readonly Member[]): GroupStatus {
  if (conflict?.developing) return 'developing';
  if (conflict?.explained) return 'explained';
  if (conflict !== null) return 'conflict';
  return new Set(members.map((member) => member.path)).size > 1 ? 'agree' : 'single';
}
