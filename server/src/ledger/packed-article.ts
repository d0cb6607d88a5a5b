import type { Article } from '../model/article.ts';
import { pack, unpack } from '../model/packed.ts';

/** The large parts of an article, each asked for by others: packed on their own, and unpacked when they are looked at. */
const PARTS = ['claims', 'sites', 'shingles'] as const;
type Part = (typeof PARTS)[number];
type Packed = Omit<Article, Part> & Readonly<Record<Part, Uint8Array>>;

export function packArticle(article: Article): Uint8Array<ArrayBuffer> {
  const { claims, sites, shingles } = article;
  return pack({ ...article, claims: pack(claims), sites: pack(sites), shingles: pack(shingles) });
}

/** The article that was packed. Throws, or gives some other value, where the bytes are not what `packArticle` made. */
export function unpackArticle(bytes: Uint8Array): Article {
  const packed = unpack(bytes) as Packed;
  const article: Record<string, unknown> = { ...packed };
  for (const part of PARTS)
    Object.defineProperty(article, part, {
      enumerable: true,
      configurable: true,
      get() {
        const value = unpack(packed[part]);
        Object.defineProperty(article, part, { enumerable: true, value });
        return value;
      },
    });
  return article as unknown as Article;
}
