import { readName } from '../../extract/officials/person-name.ts';
import { foldName } from '../../extract/officials/word-class.ts';
import type { PersonMention, Role } from '../../model/person.ts';
import { blockKeys } from './block-keys.ts';
import { type Part, partsOf } from './compare-names.ts';

/** One person of one article, as that article has it. */
export interface Appearance {
  readonly path: string;
  /** The article's fullest name for the person. */
  readonly name: string;
  /** Every spelling of the article, each once, in order. */
  readonly texts: readonly string[];
  readonly mentions: number;
  readonly roles: readonly Role[];
}

/** A full name in one spelling, with all articles that use it; or a name of one word, which is each article's own. */
export interface Spelled {
  /** The folded name; for a name of one word, and where a ruling keeps articles apart, the path too. */
  readonly key: string;
  readonly parts: readonly Part[];
  readonly suffix: string | null;
  readonly blocks: readonly string[];
  readonly appearances: Map<string, Appearance>;
}

/** The persons of one article, each with its spellings and roles. */
export function appearancesOf(path: string, persons: readonly PersonMention[]): Appearance[] {
  const byName = new Map<string, PersonMention[]>();
  for (const person of persons) {
    const known = byName.get(person.name);
    if (known) known.push(person);
    else byName.set(person.name, [person]);
  }
  return [...byName].map(([name, mentions]) => ({
    path,
    name,
    texts: [...new Set([name, ...mentions.map((mention) => mention.text)])],
    mentions: mentions.length,
    roles: mentions.flatMap((mention) =>
      mention.role ? [mention.role, ...mention.moreRoles] : [...mention.moreRoles],
    ),
  }));
}

/** An empty spelling for a name; `apart` keeps it from the same name of other articles. */
export function spelled(name: string, path: string, apart: boolean): Spelled {
  const read = readName(name);
  const parts = partsOf(read);
  const single = parts.length < 2;
  return {
    key: keyOf(name, path, apart),
    parts,
    suffix: read.suffix,
    blocks: single ? [] : blockKeys(parts),
    appearances: new Map(),
  };
}

/** The key of the spelling that a name of an article belongs to. */
export function keyOf(name: string, path: string, apart: boolean): string {
  const read = readName(name);
  const folded = `${read.parts.join(' ')}${read.suffix ? ` ${read.suffix}` : ''}` || foldName(name);
  return apart || read.parts.length < 2 ? `${folded}\n${path}` : folded;
}
