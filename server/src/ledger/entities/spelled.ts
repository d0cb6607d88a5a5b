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
  readonly around: Surroundings;
}

/** What surrounds a person in an article. */
export interface Surroundings {
  /** The surnames of all persons of the article. */
  readonly surnames: ReadonlySet<string>;
  /** What the caller says the article is about. */
  readonly topics: ReadonlySet<string>;
}

/** A full name in one spelling, with all articles that use it; or a name of one word, which is each article's own. */
export interface Spelled {
  /** The folded name; for a name of one word, and where a ruling keeps articles apart, the path too. */
  readonly key: string;
  readonly parts: readonly Part[];
  readonly suffix: string | null;
  readonly blocks: readonly string[];
  readonly appearances: Map<string, Appearance>;
  /** The appearances that come first by path, filled when asked for; to be emptied whenever an appearance comes or goes. */
  readonly first: Appearance[];
}

/** The word by which others call the person: the last one; the first where the second is hyphenated, as in "Kim Min-seo". */
export const callNames = (parts: readonly Part[]): string[] => {
  const last = parts[parts.length - 1]?.text ?? '';
  const first = parts[0]?.text ?? '';
  return parts.length === 2 && last.includes('-') && !first.includes('-') ? [last, first] : [last];
};

/** The persons of one article, each with its spellings and roles. */
export function appearancesOf(path: string, persons: readonly PersonMention[], topics: Iterable<string>): Appearance[] {
  const byName = new Map<string, PersonMention[]>();
  for (const person of persons) {
    const known = byName.get(person.name);
    if (known) known.push(person);
    else byName.set(person.name, [person]);
  }
  const parts = [...byName.keys()].map((name) => readName(name).parts);
  const own = new Set(parts.flat());
  const around: Surroundings = {
    surnames: new Set(parts.map((words) => words[words.length - 1] ?? '')),
    topics: new Set([...topics].filter((topic) => !own.has(topic))),
  };
  return [...byName].map(([name, mentions]) => ({
    path,
    name,
    texts: [...new Set([name, ...mentions.map((mention) => mention.text)])],
    mentions: mentions.length,
    roles: mentions.flatMap((mention) =>
      mention.role ? [mention.role, ...mention.moreRoles] : [...mention.moreRoles],
    ),
    around,
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
    first: [],
  };
}

/** The key of the spelling that a name of an article belongs to. */
export function keyOf(name: string, path: string, apart: boolean): string {
  const read = readName(name);
  const folded = `${read.parts.join(' ')}${read.suffix ? ` ${read.suffix}` : ''}` || foldName(name);
  return apart || read.parts.length < 2 ? `${folded}\n${path}` : folded;
}
