import { compareTexts } from '../ledger/entities/compare-names.ts';
import type { Entity } from '../model/entity.ts';
import { factAt } from './fact-at.ts';
import type { Snapshot } from './snapshot.ts';
import { fileName, labelOf } from './words/label.ts';

export interface PersonHere {
  /** The person's fullest name in the article, and the article's file. */
  readonly name: string;
  readonly article: string;
  /** Where else this person is taken to be named. */
  readonly members: readonly {
    readonly name: string;
    readonly article: string;
    readonly label: string;
    readonly role: string | null;
  }[];
}

export interface OtherPerson {
  readonly name: string;
  readonly role: string | null;
  /** How many articles name the person. */
  readonly articles: number;
}

/** Longer lists are searched by typing anyway. */
const MOST_OTHERS = 200;

/** Who stands at an offset, and where else the person is taken to be named: for rulings on who is who. Null where nobody is. */
export function personAt(snapshot: Snapshot, path: string, offset: number): PersonHere | null {
  const article = snapshot.article(path);
  const fact = article && factAt(article, offset);
  if (!article || fact?.kind !== 'person') return null;
  const { name } = fact.mention;
  const members = snapshot.ledger.entityOf(path, name)?.members ?? [];
  return {
    name,
    article: fileName(path),
    members: members
      .filter((member) => member.path !== path || member.name !== name)
      .map((member) => {
        const where = snapshot.article(member.path);
        return {
          name: member.name,
          article: fileName(member.path),
          label: where ? labelOf(where) : fileName(member.path),
          role: where?.persons.find((person) => person.name === member.name && person.role)?.role?.text ?? null,
        };
      }),
  };
}

/** Everybody else than the one for whom a name of the article at `path` stands, those with the most similar names first. */
export function othersThan(snapshot: Snapshot, path: string, name: string): readonly OtherPerson[] {
  return snapshot.ledger
    .all()
    .entities.filter((other) => !other.members.some((member) => member.path === path && member.name === name))
    .map((other) => ({ other, like: compareTexts(name, other.name).score }))
    .sort((a, b) => b.like - a.like || (a.other.name < b.other.name ? -1 : 1))
    .slice(0, MOST_OTHERS)
    .map(({ other }) => ({ name: other.name, role: other.roles[0]?.role ?? null, articles: articlesOf(other) }));
}

const articlesOf = (entity: Entity): number => new Set(entity.members.map((member) => member.path)).size;
