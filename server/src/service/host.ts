import { defaultContext, type ExtractContext } from '../extract/context.ts';
import type { Memory } from '../extract/memory.ts';
import { extract } from '../extract/pipeline.ts';
import type { IdentityRuling } from '../ledger/entities/rulings.ts';
import { type Gist, gistOf } from '../ledger/gist.ts';
import { Ledger, type LedgerChange, type LedgerDump, type PackedArticle } from '../ledger/ledger.ts';
import { packArticle } from '../ledger/packed-article.ts';
import type { Task } from '../ledger/tasks.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Decisions } from './decisions.ts';
import { DraftBook } from './draft-book.ts';
import type { PathTest } from './glob.ts';
import { type LedgerSource, LedgerView, pathsOf } from './ledger-view.ts';
import { LineIndex } from './line-index.ts';
import type { Settings } from './settings.ts';
import { type Decided, type Settlements, type Standing, settlementsOf, standingOf } from './settled.ts';
import type { Snapshot } from './snapshot.ts';

/** What reading a text gave: all that is kept of it. */
export interface Reading {
  readonly article: Article;
  readonly lineStarts: Uint32Array;
}

/** The same as a thread or a cache hands it over: the article in bytes, and beside it what must be at hand of it. */
export interface Filed {
  readonly path: string;
  readonly length: number;
  readonly lineStarts: Uint32Array;
  readonly gist: Gist;
  readonly article: Uint8Array;
}

/** Reads one text. The same text, path and settings give the same reading; a memory makes that of an edited text cheaper. */
export function read(text: string, path: string, settings: Settings, memory: Memory | null = null): Reading {
  return { article: extract(text, contextFor(path, settings), memory), lineStarts: LineIndex.startsOf(text) };
}

export const file = ({ article, lineStarts }: Reading): Filed => ({
  path: article.path,
  length: article.length,
  lineStarts,
  gist: gistOf(article),
  article: packArticle(article),
});

/** Articles by path. Those of closed files are unpacked when they are asked for: who goes through all of them takes them one by one. */
export interface Articles {
  readonly size: number;
  has(path: string): boolean;
  get(path: string): Article | undefined;
  keys(): Iterable<string>;
  values(): Iterable<Article>;
}

/** Where articles are kept and compared: the ledger, or in tests one that judges as plainly as the test needs. */
export interface Book extends LedgerSource {
  readonly articles: Articles;
  /** The claim of an article; null where either is not there. */
  claimOf(path: string, id: string): Claim | null;
  /** Puts an article in, in place of the one at its path; `settling` compares it. */
  enter(article: Article): void;
  enterPacked(path: string, gist: Gist, article: Uint8Array): void;
  /** Without effect where there is no such article. */
  remove(path: string): void;
  rule(rulings: readonly IdentityRuling[]): LedgerChange;
  /** Compares what came and went since, a little at a time. */
  settling(): Generator<void, void>;
  /** What is to be compared, cut up for other threads. None of it has to be done by them. */
  tasks(): Iterable<Task>;
  /** Takes what a thread found; `settling` is to follow. */
  takeJudged(bytes: Uint8Array): void;
  /** What looks different since the last time this was asked. */
  told(): LedgerChange;
  /** What came of comparing; null where it is not to be had. */
  dump(): BookDump | null;
  /** Takes in articles with what once came of comparing them, in place of all that is there; false where it cannot. */
  restore(articles: readonly PackedArticle[], dump: BookDump): boolean;
}

/** Made by a book, and only understood by one. */
export type BookDump = LedgerDump;

/** Holds the articles of a workspace, the ledger over them, and the files that were refused. The one place that changes. */
export class Host implements Snapshot {
  readonly articles: Articles;
  readonly skipped = new Map<string, string>();
  readonly ledger: LedgerView;
  private readonly lineIndexes = new Map<string, LineIndex>();
  /** Read, and not in the book yet. */
  private readonly placed = new Map<string, Article>();
  /** What is asked of every article that has a part in a conflict, without its being unpacked. */
  private readonly sources = new Map<string, string>();
  private isComparing = false;
  private readonly book: Book;
  private settlements: Settlements = new Map();
  private drafts: PathTest = () => false;

  /** `openBook` opens an empty book: one for the sources, and another one as soon as there is a draft. */
  constructor(openBook: () => Book = () => new Ledger()) {
    this.book = new DraftBook(openBook, (path) => this.isDraft(path));
    this.articles = this.book.articles;
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
  place({ article, lineStarts }: Reading): void {
    this.note(article.path, lineStarts, article.length, article.source);
    this.placed.set(article.path, article);
  }

  /** Puts in what was read elsewhere. `compare` or `comparing` is to follow; thousands may be put in before. */
  put({ path, length, lineStarts, gist, article }: Filed): void {
    this.note(path, lineStarts, length, gist.source);
    this.placed.delete(path);
    this.book.enterPacked(path, gist, article);
  }

  /** What was put in and is still to be compared, cut up for other threads; `comparing` does what they leave. */
  tasks(): Iterable<Task> {
    this.enterPlaced();
    return this.book.tasks();
  }

  takeJudged(bytes: Uint8Array): void {
    this.book.takeJudged(bytes);
  }

  dump(): BookDump | null {
    return this.placed.size > 0 ? null : this.book.dump();
  }

  /** Puts in files with what once came of comparing them, in place of all articles; false, and nothing is different, where it cannot. */
  restore(files: readonly Filed[], dump: BookDump): boolean {
    if (!this.book.restore(files, dump)) return false;
    this.placed.clear();
    this.lineIndexes.clear();
    this.sources.clear();
    for (const { path, lineStarts, length, gist } of files) this.note(path, lineStarts, length, gist.source);
    this.ledger.changed(new Set(this.articles.keys()));
    return true;
  }

  /** Compares what was put in since the last time. While `comparing` is under way, it is left to that. */
  compare(): LedgerChange {
    this.enterPlaced();
    if (!this.isComparing) for (const _ of this.book.settling()) continue;
    return this.noted(this.book.told());
  }

  /**
   * The same a little at a time, each with what looks different since: in between anything may be asked and put in. Who comes
   * while it is under way waits for its end, and is to let others have their turns, as everybody who asks for it a little at a time.
   */
  *comparing(): Generator<LedgerChange, void> {
    while (this.isComparing) {
      this.enterPlaced();
      yield this.noted(this.book.told());
    }
    this.isComparing = true;
    try {
      do {
        this.enterPlaced();
        for (const _ of this.book.settling()) {
          yield this.noted(this.book.told());
          // The newest edit goes before what is still to be compared.
          this.enterPlaced();
        }
        yield this.noted(this.book.told());
      } while (this.placed.size > 0);
    } finally {
      this.isComparing = false;
    }
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
    this.sources.delete(path);
    this.placed.delete(path);
    if (!this.articles.has(path)) return { paths: new Set() };
    this.book.remove(path);
    return this.compare();
  }

  /** Puts people's decisions in force, in place of those before. */
  decide({ conflicts, persons }: Decisions): LedgerChange {
    const before = this.settlements;
    this.settlements = settlementsOf(conflicts);
    const paths = new Set(this.noted(this.book.rule(persons)).paths);
    if (before.size === 0 && this.settlements.size === 0) return { paths };
    for (const { fingerprint, group } of this.book.conflicts()) {
      if (before.get(fingerprint) === this.settlements.get(fingerprint)) continue;
      const conflict = this.book.factOf(group)?.conflict;
      for (const path of conflict ? pathsOf(conflict) : []) paths.add(path);
    }
    this.ledger.settle(this.settlements);
    return { paths };
  }

  /** The conflicts that people decided on, as they were judged before. */
  decided(): readonly Decided[] {
    if (this.settlements.size === 0) return [];
    return this.book.state().conflicts.flatMap((conflict) => {
      const decision = this.settlements.get(conflict.fingerprint);
      return decision ? [{ conflict, decision }] : [];
    });
  }

  /** How the decisions meet what the articles say now. */
  standing(): Standing {
    if (this.settlements.size === 0) return { ruledOut: 0, stale: [] };
    return standingOf(this.settlements, [...this.book.conflicts()]);
  }

  /** Everything that is known: what is compared, what is still to be, and what was refused. */
  paths(): readonly string[] {
    return [...new Set([...this.articles.keys(), ...this.placed.keys(), ...this.skipped.keys()])];
  }

  article(path: string): Article | null {
    return this.placed.get(path) ?? this.articles.get(path) ?? null;
  }
  claim(path: string, id: string): Claim | null {
    const placed = this.placed.get(path);
    return placed ? (placed.claims.find((claim) => claim.id === id) ?? null) : this.book.claimOf(path, id);
  }
  sourceOf(path: string): string | null {
    return this.sources.get(path) ?? null;
  }
  lines(path: string): LineIndex | null {
    return this.lineIndexes.get(path) ?? null;
  }

  private note(path: string, starts: Uint32Array, length: number, source: string | null): void {
    this.skipped.delete(path);
    this.lineIndexes.set(path, new LineIndex(starts, length));
    if (source === null) this.sources.delete(path);
    else this.sources.set(path, source);
  }

  private enterPlaced(): void {
    for (const article of this.placed.values()) this.book.enter(article);
    this.placed.clear();
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
