import type { Article } from '../model/article.ts';
import { hash } from '../model/hash.ts';
import type { PersonMention } from '../model/person.ts';
import { type TellTales, tellTalesOf, topicsOf } from './tell-tales.ts';

/** What the ledger needs of an article to put it in its place, without its claims. Plain data: a thread or a cache hands it over. */
export interface Gist {
  /** Hashes of what the ledger looks at, part by part: equal ones tell that an edit left that part as it was. */
  readonly claims: string;
  readonly persons: string;
  readonly terms: string;
  readonly tales: string;
  /** The outlet that the article names; null where it names none. */
  readonly source: string | null;
  readonly mentions: readonly PersonMention[];
  readonly topics: readonly string[];
  readonly tellTales: TellTales;
}

export function gistOf(article: Article): Gist {
  const { source, claims, clashes, persons, terms } = article;
  const people = persons.map(({ name, text, honorific, role, moreRoles }) =>
    [name, text, honorific, ...[role, ...moreRoles].map((r) => r?.text ?? '')].join('\t'),
  );
  const tellTales = tellTalesOf(article);
  return {
    // A claim's id is made of all that it says.
    claims: hash([source, ...claims.map(({ id }) => id), ...clashes.map((c) => `${c.stated} ${c.against}`)].join('\n')),
    persons: hash(people.join('\n')),
    terms: hash(`${terms.names.join('\n')}\n\n${terms.words.join('\n')}`),
    tales: hash([...tellTales.keys()].join('\n')),
    source,
    mentions: persons,
    topics: topicsOf(article),
    tellTales,
  };
}
