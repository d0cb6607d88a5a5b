import type { Role } from '../../model/person.ts';
import type { Appearance, Spelled } from './spelled.ts';

/** What surrounds a person in an article: the full names of other persons, and what the caller says the article is about. */
export interface Surroundings {
  readonly people: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

export interface Evidence {
  readonly points: number;
  readonly reasons: readonly string[];
}

const NONE: Evidence = { points: 0, reasons: [] };
/** Enough articles tell what there is to tell: a hub's hundreds are not all compared. */
const MOST_LOOKED_AT = 12;

/** What offices and surroundings say on whether two spellings are one person: up to 2 points. */
export function evidenceFor(a: Spelled, b: Spelled, around: (path: string) => Surroundings | undefined): Evidence {
  let best = NONE;
  for (const x of firstOf(a)) {
    for (const y of firstOf(b)) {
      const found = evidenceBetween(x, y, around);
      if (found.points > best.points) best = found;
      if (best.points >= 2) return best;
    }
  }
  return best;
}

/** The same for two articles' persons. */
function evidenceBetween(x: Appearance, y: Appearance, around: (path: string) => Surroundings | undefined): Evidence {
  const reasons: string[] = [];
  let points = 0;
  const role = sharedRole(x.roles, y.roles);
  if (role !== null) {
    points += 1.25;
    reasons.push(`both are ${role}`);
  }
  const shared = sharedAround(around(x.path), around(y.path));
  if (shared !== null) {
    points += 1;
    reasons.push(shared);
  }
  return points === 0 ? NONE : { points: Math.min(2, points), reasons };
}

const firstOf = (spelled: Spelled): Appearance[] =>
  [...spelled.appearances.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, MOST_LOOKED_AT);

/** An office that both are given, in words; countries, where both name one, must be the same. */
function sharedRole(a: readonly Role[], b: readonly Role[]): string | null {
  for (const x of a)
    for (const y of b) {
      if (x.office === null || x.office !== y.office || x.deputy !== y.deputy) continue;
      if (x.country !== null && y.country !== null && x.country !== y.country) continue;
      if (x.organisation !== null && y.organisation !== null && !overlap(x.organisation, y.organisation)) continue;
      return x.organisation && y.organisation ? `${x.office} (${x.organisation})` : x.office;
    }
  return null;
}

const overlap = (a: string, b: string): boolean => {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => word.length > 3 && words.has(word));
};

/** Another person whom both articles name, or two topics that both are about. */
function sharedAround(a: Surroundings | undefined, b: Surroundings | undefined): string | null {
  if (!a || !b) return null;
  const [few, many] = a.people.size <= b.people.size ? [a.people, b.people] : [b.people, a.people];
  for (const person of few) if (many.has(person)) return 'both articles name the same other person';
  let topics = 0;
  const [short, long] = a.topics.size <= b.topics.size ? [a.topics, b.topics] : [b.topics, a.topics];
  for (const topic of short) if (long.has(topic) && ++topics >= 2) return 'both articles are about the same affair';
  return null;
}
