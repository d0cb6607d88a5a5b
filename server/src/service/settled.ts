import type { Conflict, ConflictMark } from '../model/conflict.ts';
import type { Decision } from '../model/decision.ts';
import type { Fact } from './ledger-view.ts';

/** Decisions by the fingerprint of their conflict; of two on one conflict the later one holds. */
export type Settlements = ReadonlyMap<string, Decision>;

export const settlementsOf = (decisions: readonly Decision[]): Settlements =>
  new Map(decisions.map((decision) => [decision.conflict, decision]));

/**
 * A fact as it stands after people decided: what they found to be no contradiction is none, and what they explained, or
 * found one source to be right about, is an explained one with their reason.
 */
export function settled(fact: Fact, settlements: Settlements): Fact {
  const decision = fact.conflict && settlements.get(fact.conflict.fingerprint);
  if (!fact.conflict || !decision) return fact;
  const group = { ...fact.group, status: 'explained' as const };
  return { group, conflict: decision.ruling === 'no-contradiction' ? null : explained(fact.conflict, decision) };
}

/** A conflict, and what somebody found about it. */
export interface Decided {
  readonly conflict: Conflict;
  readonly decision: Decision;
}

/** How decisions meet the conflicts that there are. */
export interface Standing {
  /** Conflicts that a decision found to be none. */
  readonly ruledOut: number;
  /** Decisions whose conflict is gone: its words were edited, or a source was taken out. They are reported, never dropped. */
  readonly stale: readonly Decision[];
}

export function standingOf(settlements: Settlements, conflicts: readonly ConflictMark[]): Standing {
  const ruled = conflicts.filter(({ fingerprint }) => settlements.get(fingerprint)?.ruling === 'no-contradiction');
  const met = new Set(conflicts.map(({ fingerprint }) => fingerprint));
  return { ruledOut: ruled.length, stale: [...settlements.values()].filter(({ conflict }) => !met.has(conflict)) };
}

/** A stale decision in words: what it was about, and why somebody made it. */
export const staleInWords = ({ conflict, about, reason }: Decision): string =>
  `the decision on “${about || conflict}” (${reason}) meets no contradiction any more`;

function explained(conflict: Conflict, { ruling, source, reason }: Decision): Conflict {
  const finding = ruling === 'right' && source !== null ? `${source} has it right: ${reason}` : reason;
  return {
    ...conflict,
    explained: true,
    severity: conflict.severity === 'hint' ? 'hint' : 'information',
    because: [...conflict.because, finding],
  };
}
