// Invariant: ledger/ never sees an offset. It knows articles by path, and what they say by claim id and person name.
// Invariant: what it holds is a function of the articles that are in it, not of the order in which they came.
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Conflict, ConflictMark } from '../model/conflict.ts';
import type { Entity } from '../model/entity.ts';
import type { Group } from '../model/group.ts';
import { Archive } from './archive.ts';
import { Desk } from './desk.ts';
import { Drawing } from './drawing.ts';
import { Due } from './due.ts';
import { Entities } from './entities/entities.ts';
import type { IdentityRuling } from './entities/rulings.ts';
import type { Fact } from './fact.ts';
import { Facts, type FactsDump } from './facts.ts';
import { type Gist, gistOf } from './gist.ts';
import { MODELS, type Models } from './judge/models.ts';
import { judge } from './judge/pair.ts';
import { Links, type LinksDump } from './links.ts';
import { Stories } from './stories.ts';
import { judgedIn, type Task, tasksOf } from './tasks.ts';

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

/** What came of comparing: with the articles it was made of it makes the same ledger again, without anything being judged. */
export interface LedgerDump {
  readonly links: LinksDump;
  readonly facts: FactsDump;
  /** For each article what it said when it was compared. */
  readonly claims: ReadonlyMap<string, string>;
}

/** So many articles that came in while others were compared go before them: those that somebody writes in. */
const FEW = 8;

/** So many pairs of one article are judged before others get their turn: some milliseconds of work. */
const AT_ONCE = 4;

/**
 * Keeps entities, groups and conflicts over all articles up to date. An article is entered, which costs little, and settled,
 * which compares it with the others: one by one while somebody writes, thousands together while a folder is read.
 */
export class Ledger {
  readonly articles = new Archive();
  private readonly stories = new Stories();
  private readonly links = new Links();
  private readonly people = new Entities();
  private readonly facts = new Facts();
  private readonly gists = new Map<string, Pick<Gist, 'claims' | 'persons' | 'terms' | 'tales' | 'source'>>();
  private readonly desk = new Desk(this.articles);
  private readonly drawing = new Drawing(
    this.links,
    this.facts,
    this.articles,
    (path) => this.gists.get(path)?.source ?? null,
  );
  /** Articles whose claims are not those that were judged. */
  private readonly unjudged = new Set<string>();
  private readonly due = new Due();
  /** Looks different since the last time somebody was told. */
  private readonly changed = new Set<string>();

  /** `models` are the fitted weights of judging; others than the program's own are for fitting and measuring. */
  constructor(private readonly models: Models = MODELS) {}

  /** Puts an article in, in place of the one at the same path, and settles. */
  set(article: Article): LedgerChange {
    this.enter(article);
    return this.settle();
  }

  /** Takes an article out, and settles; without effect where none is at that path. */
  delete(path: string): LedgerChange {
    this.remove(path);
    return this.settle();
  }

  /** Puts an article in, to be compared with the others by the next `settle`. */
  enter(article: Article): void {
    this.articles.set(article);
    this.note(article.path, gistOf(article));
  }

  /** The same for an article that is packed already, with its gist made elsewhere. */
  enterPacked(path: string, gist: Gist, article: Uint8Array): void {
    this.articles.setPacked(path, article);
    this.note(path, gist);
  }

  /** Takes an article out; what others are without it is worked out by the next `settle`. */
  remove(path: string): void {
    if (!this.gists.delete(path)) return;
    this.changed.add(path);
    this.drawing.touch(this.links.deleteAll(path));
    this.stories.delete(path);
    for (const other of this.people.delete(path)) this.changed.add(other);
    this.unjudged.delete(path);
    this.due.delete(path);
    this.desk.clear(path);
    this.articles.delete(path);
  }

  /** Compares with each other whatever was entered. */
  settle(): LedgerChange {
    for (const _ of this.settling()) continue;
    return this.told();
  }

  /**
   * The same a few pairs of articles or facts at a time: in between anything may be asked, entered or removed, and what came in goes
   * first. `told` says what looks different.
   */
  *settling(): Generator<void, void> {
    // Whole rounds, until nothing has come in meanwhile. Facts are drawn when all is judged: so one of a hundred sources is
    // drawn once, and not whenever another source comes in.
    do {
      for (let order = this.gather(); order.length > 0; order = this.gather())
        for (const path of order) {
          yield* this.judgeAll(path);
          if (this.unjudged.size > 0) break;
        }
      yield* this.drawing.draw(this.changed, () => this.unjudged.size > 0);
    } while (this.unjudged.size > 0 || this.stories.isStale);
  }

  /** What is to be compared, for other threads: `takeJudged` takes what they found. It is still to be settled. */
  *tasks(): Generator<Task, void> {
    const sheetOf = (path: string): Task['articles'][number] | null => {
      const [gist, article] = [this.gists.get(path), this.articles.getPacked(path)];
      // A copy: it may be a part of all that a cache held, which would go to the thread as a whole.
      return gist && article ? { path, claims: gist.claims, article: new Uint8Array(article) } : null;
    };
    yield* tasksOf(this.gather(), (path) => this.due.of(path), sheetOf);
  }

  /** Of articles that are not any more as they were judged, nothing is taken. */
  takeJudged(bytes: Uint8Array): void {
    const { claims, pairs } = judgedIn(bytes);
    const isSame = (path: string): boolean => this.gists.get(path)?.claims === claims.get(path);
    for (const [a, b, verdicts] of pairs) {
      if (!this.due.has([a, b]) || !isSame(a) || !isSame(b)) continue;
      this.due.cancel([a, b]);
      this.drawing.touch(this.links.set(a, b, verdicts));
    }
  }

  /** What looks different since the last time this was asked. */
  told(): LedgerChange {
    const paths = new Set(this.changed);
    this.changed.clear();
    return { paths };
  }

  /** Puts people's rulings on who is who in force, in place of those before. */
  rule(rulings: readonly IdentityRuling[]): LedgerChange {
    return { paths: this.people.rule(rulings) };
  }

  /** Null while something is still to be compared. */
  dump(): LedgerDump | null {
    if (this.unjudged.size > 0 || !this.due.isEmpty || !this.drawing.isDone) return null;
    const claims = new Map([...this.gists].map(([path, gist]) => [path, meaningOf(gist)]));
    return { links: this.links.dump(), facts: this.facts.dump(), claims };
  }

  /**
   * Takes in articles with what came of comparing them once, in place of everything that is there. Without effect, and
   * false, where these are not the articles that were compared.
   */
  restore(articles: readonly PackedArticle[], dump: LedgerDump): boolean {
    const isSame = (one: PackedArticle): boolean => dump.claims.get(one.path) === meaningOf(one.gist);
    if (articles.length !== dump.claims.size || !articles.every(isSame)) return false;
    for (const path of [...this.articles.keys()]) this.remove(path);
    // Also what was drawn of them: an open document is often read before what was kept is.
    for (const _ of this.settling()) continue;
    for (const { path, gist, article } of articles) this.enterPacked(path, gist, article);
    // The pairs that these make were judged when they were compared.
    this.stories.settle();
    this.unjudged.clear();
    this.links.restore(dump.links);
    for (const path of this.facts.restore(dump.facts)) this.changed.add(path);
    return true;
  }

  state(): LedgerState {
    const facts = this.facts.all();
    return {
      entities: this.people.all(),
      groups: facts.map((fact) => fact.group),
      conflicts: facts.flatMap((fact) => fact.conflict ?? []),
    };
  }

  /** All conflicts in no order: for those who count them. */
  conflicts(): Iterable<ConflictMark> {
    return this.facts.conflicts();
  }

  /** The groups that an article has a part in, with their conflicts: what a change of one article asks for, without a pass over all. */
  factsOf(path: string): readonly Fact[] {
    return this.facts.of(path);
  }

  /** Those of them that hold a conflict, as far as `isWanted` says so of it. */
  disputesOf(path: string, isWanted: (conflict: ConflictMark) => boolean): readonly Fact[] {
    return this.facts.disputed(path, isWanted);
  }

  /** The fact of a group; null where there is none of that id (any more). */
  factOf(group: string): Fact | null {
    return this.facts.get(group) ?? null;
  }

  /** The claim of an article; null where either is not there. */
  claimOf(path: string, id: string): Claim | null {
    return this.articles.claims(path)(id) ?? null;
  }

  /** The person that an article's name stands for; null where the article names none so. */
  entityOf(path: string, name: string): Entity | null {
    return this.people.entityOf(path, name);
  }

  /** Works out which pairs are due; the articles in the order in which they are best judged. */
  private gather(): readonly string[] {
    const { joined, parted } = this.stories.settle();
    for (const pair of parted) {
      this.due.cancel(pair);
      this.drawing.touch(this.links.delete(...pair));
    }
    for (const pair of joined) this.due.add(pair);
    const first = [...this.unjudged];
    this.unjudged.clear();
    for (const path of first) for (const other of [path, ...this.stories.neighbours(path)]) this.due.add([path, other]);
    return first.length > FEW ? this.due.order() : [...new Set([...first, ...this.due.order()])];
  }

  /** Judges an article with those that it is due with, until something else comes in. */
  private *judgeAll(path: string): Generator<void, void> {
    let judged = 0;
    // One order for a pair, so that judging it from either side gives the same verdicts.
    for (const [a, b] of this.due.of(path)) {
      this.due.cancel([a, b]);
      const [from, to] = [this.desk.profile(a), this.desk.profile(b)];
      if (from && to) this.drawing.touch(this.links.set(a, b, judge(from, to, this.models)));
      if (++judged % AT_ONCE === 0) yield;
      if (this.unjudged.size > 0) return;
    }
    yield;
  }

  /** Most edits move claims and change none: then nothing is judged anew, and only the article's own positions moved. */
  private note(path: string, gist: Gist): void {
    const { claims, persons, terms, tales, source } = gist;
    const before = this.gists.get(path);
    this.gists.set(path, { claims, persons, terms, tales, source });
    // Of an article that is new, it is the facts that it has a part in that tell that it looks different.
    if (before) this.changed.add(path);
    if (before?.tales !== tales) this.stories.set(path, gist.tellTales);
    if (before?.terms !== terms || before.persons !== persons)
      for (const other of this.people.set(path, gist.mentions, gist.topics))
        if (other !== path) this.changed.add(other);
    if (before?.claims === claims) return;
    // Claims that stay as they were go on being told by the source that the article names.
    if (before && before.source !== source) this.drawing.touch(this.links.knotsOf(path));
    this.desk.clear(path);
    this.unjudged.add(path);
  }
}

/** An article in bytes, and its gist. */
export interface PackedArticle {
  readonly path: string;
  readonly gist: Gist;
  readonly article: Uint8Array;
}

const meaningOf = ({ claims, terms }: Pick<Gist, 'claims' | 'terms'>): string => `${claims} ${terms}`;
