// Invariant: ledger/ never sees an offset. It knows articles by path, and what they say by claim id and person name.
import type { Article } from '../model/article.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Entity } from '../model/entity.ts';
import type { Group } from '../model/group.ts';

/** All that is known over all articles. A value: `Ledger.state()` gives the one of the moment. */
export interface LedgerState {
  readonly entities: readonly Entity[];
  readonly groups: readonly Group[];
  readonly conflicts: readonly Conflict[];
}

/** What one delta changed: the paths whose groups, conflicts or entities are not as they were. */
export interface LedgerChange {
  readonly paths: ReadonlySet<string>;
}

/** Keeps entities, groups and conflicts over all articles up to date, article by article. */
export class Ledger {
  private readonly articles = new Map<string, Article>();

  /** Puts an article in, in place of the one at the same path. */
  set(article: Article): LedgerChange {
    this.articles.set(article.path, article);
    return { paths: new Set([article.path]) };
  }

  /** Takes an article out; without effect where none is at that path. */
  delete(path: string): LedgerChange {
    return { paths: new Set(this.articles.delete(path) ? [path] : []) };
  }

  state(): LedgerState {
    return { entities: [], groups: [], conflicts: [] };
  }
}
