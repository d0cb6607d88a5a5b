import type { IdentityRuling } from '../ledger/entities/rulings.ts';
import type { Decision, PersonSide, Ruling } from '../model/decision.ts';

/** The file at a workspace folder's root that holds the decisions. */
export const DECISIONS_FILE = 'concordance.decisions.json';
const SCHEMA = 'concordance.decisions/1';
const RULINGS: readonly Ruling[] = ['no-contradiction', 'explained', 'right'];

/** What people decided about the articles of a workspace. */
export interface Decisions {
  readonly conflicts: readonly Decision[];
  /** Two names are one person, or two. */
  readonly persons: readonly IdentityRuling[];
}

export interface DecisionsRead extends Decisions {
  /** A phrase for each entry that could not be used, or one for the whole file: "is not JSON (…)". Whoever reads the file names it. */
  readonly problems: readonly string[];
}

/** Reads the file. Total: an entry that cannot be used is named by its number, and the others hold. */
export function readDecisions(text: string): DecisionsRead {
  const file = parse(text);
  if (typeof file === 'string') return { conflicts: [], persons: [], problems: [file] };
  const problems: string[] = [];
  const read = <T>(list: string, wants: string, accept: (entry: unknown) => T | null): readonly T[] =>
    listOf(file, list).flatMap((entry, at) => {
      const accepted = accept(entry);
      if (accepted === null) problems.push(`entry ${at + 1} of "${list}" needs ${wants}`);
      return accepted === null ? [] : [accepted];
    });
  return {
    conflicts: read('conflicts', `"conflict", a "ruling" of ${RULINGS.join(', ')}, and a "reason"`, toDecision),
    persons: read('persons', '"a" and "b", two names, and "same", true or false', toIdentity),
    problems,
  };
}

/**
 * The file's text with a decision in it, in place of an earlier one on the same conflict; `text` is null where there is
 * no file yet. All else in the file stays, entries that could not be used too. A text that is no decisions file is not
 * written over: null comes back. Entries are sorted, so that two people's rulings merge without a quarrel over order.
 */
export function withDecision(text: string | null, decision: Decision): string | null {
  const file = text === null ? { schema: SCHEMA } : parse(text);
  if (typeof file === 'string') return null;
  const others = listOf(file, 'conflicts').filter((entry) => keyOf(entry) !== decision.conflict);
  const conflicts = [...others, decision].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  return `${JSON.stringify({ ...file, conflicts }, null, 2)}\n`;
}

/** A ruling on two names, to be written. */
export interface Identity {
  readonly a: PersonSide;
  readonly b: PersonSide;
  readonly same: boolean;
  readonly reason: string;
}

/** The same for a ruling on two names: it replaces an earlier one on the pair, and stands last, since the last one holds. */
export function withIdentity(text: string | null, { a, b, same, reason }: Identity): string | null {
  const file = text === null ? { schema: SCHEMA } : parse(text);
  if (typeof file === 'string') return null;
  const entry = { a: written(a), b: written(b), same, reason };
  const others = listOf(file, 'persons').filter((other) => pairOf(other) !== pairOf(entry));
  return `${JSON.stringify({ ...file, persons: [...others, entry] }, null, 2)}\n`;
}

/** The file's text without one of its entries, told as it stands there; null where there is no such entry (any more). */
export function withoutEntry(text: string, list: 'conflicts' | 'persons', entry: string): string | null {
  const file = parse(text);
  if (typeof file === 'string') return null;
  const entries = listOf(file, list);
  const left = entries.filter((other) => JSON.stringify(other) !== entry);
  return left.length === entries.length ? null : `${JSON.stringify({ ...file, [list]: left }, null, 2)}\n`;
}

/** Every entry of the file as it stands there, one list after the other; empty where it cannot be read. */
export function entriesOf(text: string): readonly { readonly list: 'conflicts' | 'persons'; readonly entry: Json }[] {
  const file = parse(text);
  if (typeof file === 'string') return [];
  return (['conflicts', 'persons'] as const).flatMap((list) =>
    listOf(file, list).flatMap((entry) => (isRecord(entry) ? [{ list, entry }] : [])),
  );
}

/** A name alone is meant wherever it stands; with an article it is meant there. */
const written = ({ name, article }: PersonSide): unknown => (article === null ? name : { name, article });

const pairOf = (entry: unknown): string =>
  isRecord(entry) ? JSON.stringify([JSON.stringify(entry.a), JSON.stringify(entry.b)].sort()) : '';

type Json = Readonly<Record<string, unknown>>;

/** The file as an object, or what is wrong with it. */
function parse(text: string): Json | string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return `is not JSON (${error instanceof Error ? error.message : String(error)})`;
  }
  if (!isRecord(file) || file.schema !== SCHEMA) return `is not a decisions file ("schema": "${SCHEMA}")`;
  for (const list of ['conflicts', 'persons'])
    if (file[list] !== undefined && !Array.isArray(file[list])) return `must have a list as "${list}"`;
  return file;
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

function toIdentity(entry: unknown): IdentityRuling | null {
  if (!isRecord(entry)) return null;
  const { a, b, same } = entry;
  const [one, other] = [toSide(a), toSide(b)];
  return one && other && typeof same === 'boolean' ? { same, a: one, b: other } : null;
}

function toSide(side: unknown): IdentityRuling['a'] | null {
  if (typeof side === 'string') return { name: side, path: null };
  if (!isRecord(side) || typeof side.name !== 'string') return null;
  return { name: side.name, path: typeof side.article === 'string' ? side.article : null };
}

const listOf = (file: Json, name: string): readonly unknown[] => {
  const list = file[name];
  return Array.isArray(list) ? list : [];
};
const keyOf = (entry: unknown): string => (isRecord(entry) ? String(entry.conflict) : '');
const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
