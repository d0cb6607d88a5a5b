import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import { forgetOldest, recall } from './forget-oldest.ts';
import { byId, claimFinder, packArticle, unpackArticle } from './packed-article.ts';

/** Finds a claim of one article by its id; undefined where the article has no such claim. */
export type ClaimFinder = (id: string) => Claim | undefined;
const NO_CLAIMS: ClaimFinder = () => undefined;

/** So many articles stand unpacked: those that were asked for last, the ones being edited and their neighbours among them. */
const MOST_LOOSE = 256;

/** The articles of a workspace by path, packed but for the last used. What it gives is equal to what was put in, not the same. */
export class Archive {
  private readonly packed = new Map<string, Uint8Array>();
  /** Those without packed bytes of their own are packed when they leave: an edited article is not packed at each keystroke. */
  private readonly loose = new Map<string, Article>();
  /** For those of the packed articles that facts were drawn from last. */
  private readonly finders = new Map<string, ClaimFinder>();
  /** Every path, in the order in which it came first. */
  private readonly paths = new Set<string>();

  get size(): number {
    return this.paths.size;
  }

  set(article: Article): void {
    this.packed.delete(article.path);
    this.finders.delete(article.path);
    this.loosen(article.path, article);
  }

  setPacked(path: string, bytes: Uint8Array): void {
    this.loose.delete(path);
    this.finders.delete(path);
    this.packed.set(path, bytes);
    this.paths.add(path);
  }

  delete(path: string): boolean {
    this.packed.delete(path);
    this.loose.delete(path);
    this.finders.delete(path);
    return this.paths.delete(path);
  }

  has(path: string): boolean {
    return this.paths.has(path);
  }

  get(path: string): Article | undefined {
    const known = recall(this.loose, path);
    if (known) return known;
    const article = this.passing(path);
    if (article) this.loosen(path, article);
    return article;
  }

  /**
   * The same for who keeps what was made of it. Thousands are compared one after the other: had each stood here for a while,
   * it would have lived long enough to be copied twice and cleared up late, which was a fifth of the time.
   */
  passing(path: string): Article | undefined {
    const bytes = this.packed.get(path);
    return this.loose.get(path) ?? (bytes && unpackArticle(bytes));
  }

  /** Finds the article's claims by id; it finds none where there is no article. Cheaper than the article itself, most of which facts do not need. */
  claims(path: string): ClaimFinder {
    const known = this.finders.get(path);
    if (known) return known;
    const bytes = this.packed.get(path);
    const article = bytes ? undefined : this.loose.get(path);
    if (!bytes && !article) return NO_CLAIMS;
    const found = article && byId(article.claims);
    const finder = bytes ? claimFinder(bytes) : (id: string) => found?.get(id);
    this.finders.set(path, finder);
    forgetOldest(this.finders, MOST_LOOSE);
    return finder;
  }

  /** The article's bytes; undefined where there is none. */
  getPacked(path: string): Uint8Array | undefined {
    const known = this.packed.get(path);
    if (known) return known;
    const article = this.loose.get(path);
    return article && this.pack(path, article);
  }

  keys(): Iterable<string> {
    return this.paths;
  }

  /** One after the other, each unpacked when its turn comes. */
  *values(): Iterable<Article> {
    for (const path of this.paths) {
      const article = this.get(path);
      if (article) yield article;
    }
  }

  private loosen(path: string, article: Article): void {
    this.paths.add(path);
    this.loose.delete(path);
    this.loose.set(path, article);
    if (this.loose.size <= MOST_LOOSE) return;
    for (const [oldest, left] of this.loose) {
      if (!this.packed.has(oldest)) this.pack(oldest, left);
      this.loose.delete(oldest);
      return;
    }
  }

  private pack(path: string, article: Article): Uint8Array {
    const bytes = packArticle(article);
    this.packed.set(path, bytes);
    return bytes;
  }
}
