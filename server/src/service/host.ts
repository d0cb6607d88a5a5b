import { defaultContext, type ExtractContext } from '../extract/context.ts';
import { extract } from '../extract/pipeline.ts';
import type { IdentityRuling } from '../ledger/entities/rulings.ts';
import { Ledger, type LedgerChange } from '../ledger/ledger.ts';
import type { Article } from '../model/article.ts';
import type { Decisions } from './decisions.ts';
import { DraftBook } from './draft-book.ts';
import type { PathTest } from './glob.ts';
import { type LedgerSource, LedgerView, pathsOf } from './ledger-view.ts';
import { LineIndex } from './line-index.ts';
import type { Settings } from './settings.ts';
import { type Settlements, type Standing, settlementsOf, standingOf } from './settled.ts';
import type { Snapshot } from './snapshot.ts';

/** What reading a file gave: all that is kept of it. Plain values and typed arrays, so a worker can send it. */
export interface Reading {
  readonly article: Article;
  readonly lineStarts: Uint32Array;
}

/** Reads one text. Pure: the same text, path and settings give the same reading. */
export function read(text: string, path: string, settings: Settings): Reading {
  return { article: extract(text, contextFor(path, settings)), lineStarts: LineIndex.startsOf(text) };
}

/** Where articles are compared: the ledger, or in tests one that judges as plainly as the test needs. */
export interface Book extends LedgerSource {
  set(article: Article): LedgerChange;
  delete(path: string): LedgerChange;
  rule(rulings: readonly IdentityRuling[]): LedgerChange;
}

/** Holds the articles of a workspace, the ledger over them, and the files that were refused. The one place that changes. */
export class Host implements Snapshot {
  readonly articles = new Map<string, Article>();
  readonly skipped = new Map<string, string>();
  readonly ledger: LedgerView;
  private readonly lineIndexes = new Map<string, LineIndex>();
  private readonly uncompared = new Set<string>();
  private readonly book: Book;
  private settlements: Settlements = new Map();
  private drafts: PathTest = () => false;

  /** `openBook` opens an empty book: one for the sources, and another one as soon as there is a draft. */
  constructor(openBook: () => Book = () => new Ledger()) {
    this.book = new DraftBook(openBook, (path) => this.isDraft(path));
    this.ledger = new LedgerView(this.book);
  }

  /** Says which paths are drafts. It holds for what is put in from now on: what is there already is to be put in again. */
  nameDrafts(drafts: PathTest): void {
    this.drafts = drafts;
  }

  isDraft(path: string): boolean {
    return this.drafts(path);
  }

  /** Puts a reading in, in place of what stood at its path, and compares it with the others. */
  set(reading: Reading): LedgerChange {
    this.place(reading);
    return this.compare();
  }

  /**
   * Puts a reading in without comparing it yet, so that its positions hold at once: claims have no positions, and what is
   * known of those that an edit left alone goes on being right. `compare` is to follow.
   */
  place(reading: Reading): void {
    const { path, length } = reading.article;
    this.skipped.delete(path);
    this.articles.set(path, reading.article);
    this.lineIndexes.set(path, new LineIndex(reading.lineStarts, length));
    this.uncompared.add(path);
  }

  /** Compares what was placed since the last time. */
  compare(): LedgerChange {
    const paths = new Set<string>();
    for (const path of this.uncompared) {
      const article = this.articles.get(path);
      if (article) for (const touched of this.noted(this.book.set(article)).paths) paths.add(touched);
    }
    this.uncompared.clear();
    return { paths };
  }

  /** Notes that a file is not read, and takes its article out if there was one. */
  skip(path: string, why: string): LedgerChange {
    const change = this.delete(path);
    this.skipped.set(path, why);
    return change;
  }

  /** Forgets a file. */
  delete(path: string): LedgerChange {
    this.skipped.delete(path);
    this.lineIndexes.delete(path);
    this.uncompared.delete(path);
    return this.articles.delete(path) ? this.noted(this.book.delete(path)) : { paths: new Set() };
  }

  /** Puts people's decisions in force, in place of those before. */
  decide({ conflicts, persons }: Decisions): LedgerChange {
    const before = this.settlements;
    this.settlements = settlementsOf(conflicts);
    const paths = new Set(this.noted(this.book.rule(persons)).paths);
    if (before.size === 0 && this.settlements.size === 0) return { paths };
    for (const conflict of this.book.state().conflicts)
      if (before.get(conflict.fingerprint) !== this.settlements.get(conflict.fingerprint))
        for (const path of pathsOf(conflict)) paths.add(path);
    this.ledger.settle(this.settlements);
    return { paths };
  }

  /** How the decisions meet what the articles say now. */
  standing(): Standing {
    if (this.settlements.size === 0) return { ruledOut: 0, stale: [] };
    return standingOf(this.settlements, this.book.state().conflicts);
  }

  article(path: string): Article | null {
    return this.articles.get(path) ?? null;
  }
  lines(path: string): LineIndex | null {
    return this.lineIndexes.get(path) ?? null;
  }

  private noted(change: LedgerChange): LedgerChange {
    this.ledger.changed(change.paths);
    return change;
  }
}

const contextFor = (path: string, settings: Settings): ExtractContext => ({
  ...defaultContext(path),
  dayMonthOrder: settings.dayMonthOrder,
  maxLength: settings.maxFileSize * 1000,
});
