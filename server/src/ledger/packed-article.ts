import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { pack, unpack } from '../model/packed.ts';

/** What stands in the text, for those who show it. */
const MENTIONS = ['paragraphs', 'dates', 'figures', 'persons', 'quotes'] as const;
type Mentions = Pick<Article, (typeof MENTIONS)[number]>;
type About = Omit<Article, keyof Mentions | 'claims' | 'sites'>;

/** The parts of an article, each asked for by others: packed on their own, and unpacked when they are looked at. */
interface Packed {
  readonly about: About;
  readonly mentions: Uint8Array;
  /** Four claims in five are statements, and few facts are made of them: the claims of values, then the statements. */
  readonly values: Uint8Array;
  readonly statements: Uint8Array;
  /** For each claim, in the article's order, 1 where it is a statement. */
  readonly order: Uint8Array;
  readonly sites: Uint8Array;
}

/** An article as bytes, from which its parts can be unpacked one by one. */
export function packArticle(article: Article): Uint8Array<ArrayBuffer> {
  const { paragraphs, dates, figures, persons, quotes, claims, sites, ...about } = article;
  const packed: Packed = {
    about,
    mentions: pack({ paragraphs, dates, figures, persons, quotes } satisfies Mentions),
    values: pack(claims.filter(({ kind }) => kind !== 'statement')),
    statements: pack(claims.filter(({ kind }) => kind === 'statement')),
    order: Uint8Array.from(claims, ({ kind }) => (kind === 'statement' ? 1 : 0)),
    sites: pack(sites),
  };
  return pack(packed);
}

/** The article that was packed. Throws, or gives some other value, where the bytes are not what `packArticle` made. */
export function unpackArticle(bytes: Uint8Array): Article {
  const packed = unpack(bytes) as Packed;
  const article: Record<string, unknown> = { ...packed.about };
  for (const key of MENTIONS)
    lazily(article, key, () => {
      // Who asks for one kind of mention asks for the others.
      const mentions = unpack(packed.mentions) as Mentions;
      for (const other of MENTIONS) settle(article, other, mentions[other]);
      return mentions[key];
    });
  lazily(article, 'claims', () => claimsOf(packed));
  lazily(article, 'sites', () => unpack(packed.sites));
  return article as unknown as Article;
}

/** Finds claims of a packed article by id; of most articles that a fact is drawn from, nobody asks for a statement. */
export function claimFinder(bytes: Uint8Array): (id: string) => Claim | undefined {
  const packed = unpack(bytes) as Packed;
  const values = byId(unpack(packed.values) as readonly Claim[]);
  let statements: ReadonlyMap<string, Claim> | null = null;
  return (id) => {
    const value = values.get(id);
    if (value) return value;
    statements ??= byId(unpack(packed.statements) as readonly Claim[]);
    return statements.get(id);
  };
}

/** Claims by their ids. */
export const byId = (claims: readonly Claim[]): ReadonlyMap<string, Claim> =>
  new Map(claims.map((claim) => [claim.id, claim]));

function claimsOf({ values, statements, order }: Packed): readonly Claim[] {
  const lists = [unpack(values), unpack(statements)] as readonly (readonly Claim[])[];
  const next = [0, 0];
  return Array.from(order).flatMap((list) => {
    const at = next[list] ?? 0;
    next[list] = at + 1;
    return lists[list]?.[at] ?? [];
  });
}

function lazily(object: Record<string, unknown>, key: string, make: () => unknown): void {
  Object.defineProperty(object, key, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      settle(object, key, value);
      return value;
    },
  });
}

function settle(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { enumerable: true, configurable: true, value });
}
