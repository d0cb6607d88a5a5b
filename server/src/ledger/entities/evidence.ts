import type { Role } from '../../model/person.ts';
import { type Appearance, callNames, type Spelled, type Surroundings } from './spelled.ts';

export interface Evidence {
  readonly points: number;
  readonly reasons: readonly string[];
}

/** Evidence between two articles' persons, kept for as long as both stand: neither ever changes, a new text makes a new one. */
export type EvidenceMemory = WeakMap<Appearance, WeakMap<Appearance, Evidence>>;

const NONE: Evidence = { points: 0, reasons: [] };
/** Enough articles tell what there is to tell: a hub's hundreds are not all compared. */
const MOST_LOOKED_AT = 12;

/** What offices and surroundings say on whether two spellings are one person: up to 2 points. */
export function evidenceFor(a: Spelled, b: Spelled, memory: EvidenceMemory): Evidence {
  const own = new Set([...callNames(a.parts), ...callNames(b.parts)]);
  let best = NONE;
  for (const x of firstOf(a)) {
    for (const y of firstOf(b)) {
      const found = recalled(x, y, own, memory);
      if (found.points > best.points) best = found;
      if (best.points >= 2) return best;
    }
  }
  return best;
}

function recalled(x: Appearance, y: Appearance, own: ReadonlySet<string>, memory: EvidenceMemory): Evidence {
  const row = memory.get(x) ?? new WeakMap<Appearance, Evidence>();
  memory.set(x, row);
  const known = row.get(y);
  if (known) return known;
  const found = evidenceBetween(x, y, own);
  row.set(y, found);
  return found;
}

function evidenceBetween(x: Appearance, y: Appearance, own: ReadonlySet<string>): Evidence {
  const reasons: string[] = [];
  let points = 0;
  const role = sharedRole(x.roles, y.roles);
  if (role !== null) {
    points += 1.25;
    reasons.push(`both are ${role}`);
  }
  const shared = sharedAround(x.around, y.around, own);
  if (shared !== null) {
    points += 1;
    reasons.push(shared);
  }
  return points === 0 ? NONE : { points: Math.min(2, points), reasons };
}

/** The articles that come first by path. */
function firstOf(spelled: Spelled): readonly Appearance[] {
  if (spelled.first.length === 0)
    spelled.first.push(
      ...[...spelled.appearances.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, MOST_LOOKED_AT),
    );
  return spelled.first;
}

/** An office that both are given, in words; countries, where both name one, must be the same. */
function sharedRole(a: readonly Role[], b: readonly Role[]): string | null {
  for (const x of a)
    for (const y of b) {
      if (x.office === null || x.office !== y.office || x.deputy !== y.deputy) continue;
      if (x.country !== null && y.country !== null && x.country !== y.country) continue;
      if (x.organisation !== null && y.organisation !== null && !overlap(x.organisation, y.organisation)) continue;
      const called = commonWords(x.text, y.text) ?? x.office;
      return x.organisation && y.organisation ? `${called} (${x.organisation})` : called;
    }
  return null;
}

/** "chief engineer" of "Chief engineer" and "Norden Rail's chief engineer": in these words both articles call the office. */
function commonWords(a: string, b: string): string | null {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
  return short && long?.endsWith(short) ? short : null;
}

const overlap = (a: string, b: string): boolean => {
  if (a === b) return true;
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => word.length > 3 && words.has(word));
};

/** Another person whom both articles name, or two topics that both are about. */
function sharedAround(a: Surroundings, b: Surroundings, own: ReadonlySet<string>): string | null {
  const [few, many] = a.surnames.size <= b.surnames.size ? [a.surnames, b.surnames] : [b.surnames, a.surnames];
  for (const person of few) if (many.has(person) && !own.has(person)) return 'both articles name the same other person';
  let topics = 0;
  const [short, long] = a.topics.size <= b.topics.size ? [a.topics, b.topics] : [b.topics, a.topics];
  for (const topic of short) if (long.has(topic) && ++topics >= 2) return 'both articles are about the same affair';
  return null;
}
