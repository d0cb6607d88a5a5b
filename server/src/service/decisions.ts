import type { Decision, Ruling } from '../model/decision.ts';

/** The file at a workspace folder's root that holds the decisions. */
export const DECISIONS_FILE = 'concordance.decisions.json';
const SCHEMA = 'concordance.decisions/1';
const RULINGS: readonly Ruling[] = ['no-contradiction', 'explained', 'right'];

export interface DecisionsRead {
  readonly decisions: readonly Decision[];
  /** A sentence for each entry that could not be used; one for the whole file where it is no decisions file. */
  readonly problems: readonly string[];
}

/** Reads the file. Total: an entry that cannot be used is named by its number, and the others hold. */
export function readDecisions(text: string): DecisionsRead {
  const file = parse(text);
  if (!isRecord(file) || file.schema !== SCHEMA || !Array.isArray(file.conflicts))
    return { decisions: [], problems: [`${DECISIONS_FILE} is not a decisions file ("schema": "${SCHEMA}")`] };
  const decisions: Decision[] = [];
  const problems: string[] = [];
  file.conflicts.forEach((entry: unknown, at) => {
    const decision = toDecision(entry);
    if (decision) decisions.push(decision);
    else
      problems.push(
        `${DECISIONS_FILE}: entry ${at + 1} needs "conflict", a "ruling" of ${RULINGS.join(', ')}, and a "reason"`,
      );
  });
  return { decisions, problems };
}

/**
 * The file's text with a decision in it, in place of an earlier one on the same conflict; `text` is null where there is
 * no file yet. A file that cannot be read is not written over: null comes back.
 */
export function withDecision(text: string | null, decision: Decision): string | null {
  return rewritten(text, (decisions) => [...decisions.filter((d) => d.conflict !== decision.conflict), decision]);
}

/** The file's text without the decision on a conflict. Null where the file cannot be read. */
export function withoutDecision(text: string, conflict: string): string | null {
  return rewritten(text, (decisions) => decisions.filter((decision) => decision.conflict !== conflict));
}

/** The decisions by the fingerprint of their conflict; of two on one conflict the later one holds. */
export const byConflict = (decisions: readonly Decision[]): ReadonlyMap<string, Decision> =>
  new Map(decisions.map((decision) => [decision.conflict, decision]));

/** Decisions whose conflict is gone: its words were edited, or a source was taken out. They are reported, never dropped. */
export function staleDecisions(decisions: readonly Decision[], fingerprints: ReadonlySet<string>): readonly Decision[] {
  return decisions.filter((decision) => !fingerprints.has(decision.conflict));
}

/** Sorted by fingerprint, so that two people's rulings merge without a quarrel over order. */
function rewritten(
  text: string | null,
  change: (decisions: readonly Decision[]) => readonly Decision[],
): string | null {
  const { decisions, problems } = text === null ? { decisions: [], problems: [] } : readDecisions(text);
  if (problems.length > 0) return null;
  const conflicts = [...change(decisions)].sort((a, b) =>
    a.conflict < b.conflict ? -1 : a.conflict > b.conflict ? 1 : 0,
  );
  return `${JSON.stringify({ schema: SCHEMA, conflicts }, null, 2)}\n`;
}

function toDecision(entry: unknown): Decision | null {
  if (!isRecord(entry)) return null;
  const { conflict, ruling, source, reason, about } = entry;
  const known = RULINGS.find((item) => item === ruling);
  if (typeof conflict !== 'string' || !known || typeof reason !== 'string') return null;
  return {
    conflict,
    ruling: known,
    source: typeof source === 'string' ? source : null,
    reason,
    about: typeof about === 'string' ? about : '',
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
