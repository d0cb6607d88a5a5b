import type { Article } from '../model/article.ts';
import type { Claim, Site } from '../model/claim.ts';
import type { Skipped } from './facts.ts';
import type { Articles } from './host.ts';
import type { LedgerView } from './ledger-view.ts';
import type { LineIndex } from './line-index.ts';

/**
 * Everything known at one moment, to be read and not changed. Every question of the services is asked of a snapshot and
 * answered without waiting, so no answer mixes two moments.
 */
export interface Snapshot {
  article(path: string): Article | null;
  /** The claim with that id; null where the article or the claim is gone. Cheaper than the article, most of whose claims nobody asks for. */
  claim(path: string, id: string): Claim | null;
  lines(path: string): LineIndex | null;
  /** Whether the user is writing this one: it is compared with the sources, and is none itself. */
  isDraft(path: string): boolean;
  /** The outlet that an article names; null where it names none, or is none. */
  sourceOf(path: string): string | null;
  readonly articles: Articles;
  readonly ledger: LedgerView;
  /** By path; a file is here or among the articles, never both. */
  readonly skipped: ReadonlyMap<string, string>;
}

/** A claim's site, with the article in which it stands. */
export interface LocatedSite extends Site {
  readonly path: string;
}

/** Where a claim stands; empty where the article is gone. */
export function sitesOf(snapshot: Snapshot, path: string, claim: string): readonly LocatedSite[] {
  return (snapshot.article(path)?.sites.get(claim) ?? []).map((site) => ({ ...site, path }));
}

/** So many independent sources tell the same where a fact is agreed: a draft needs one, a source another one beside itself. */
export const agreeing = (snapshot: Snapshot, path: string): number => (snapshot.isDraft(path) ? 1 : 2);

/** The skipped files, sorted by path. */
export function skippedFiles(snapshot: Snapshot): readonly Skipped[] {
  return [...snapshot.skipped]
    .map(([path, why]) => ({ path, why }))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
