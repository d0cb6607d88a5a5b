import type { Gist } from '../ledger/gist.ts';
import type { LedgerState, PackedArticle } from '../ledger/ledger.ts';
import type { Task } from '../ledger/tasks.ts';
import { independentSources } from '../ledger/wording.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { ConflictMark } from '../model/conflict.ts';
import type { Entity } from '../model/entity.ts';
import type { Group } from '../model/group.ts';
import type { Articles, Book, BookDump } from './host.ts';
import type { Fact } from './ledger-view.ts';

/** Marks the facts as a draft sees them: the sources' own facts have ids without it. */
const MARK = 'draft ';

/**
 * A book in which drafts meet the sources and the sources never meet a draft: what sources agree or differ on is the same
 * whether or not somebody is writing about it. The sources are compared in one book; while there is a draft, they are
 * compared with all drafts in a second one, from which only the drafts are answered.
 */
export class DraftBook implements Book {
  private readonly sources: Book;
  private readonly open: () => Book;
  private readonly isDraft: (path: string) => boolean;
  readonly articles: Articles;
  private readonly drafts = new Set<string>();
  private all: Book | null = null;
  /** Taken out since the last time that somebody was told. */
  private readonly gone = new Set<string>();
  private rulings: Parameters<Book['rule']>[0] = [];

  /** `open` opens an empty book; it is asked for a second one when the first draft comes. */
  constructor(open: () => Book, isDraft: (path: string) => boolean) {
    this.sources = open();
    this.open = open;
    this.isDraft = isDraft;
    this.articles = new WithDrafts(this.sources.articles, () => this.all?.articles ?? null, this.drafts);
  }

  claimOf(path: string, id: string): Claim | null {
    return (this.all && this.drafts.has(path) ? this.all : this.sources).claimOf(path, id);
  }

  enter(article: Article): void {
    for (const book of this.booksFor(article.path)) book.enter(article);
  }

  enterPacked(path: string, gist: Gist, article: Uint8Array): void {
    for (const book of this.booksFor(path)) book.enterPacked(path, gist, article);
  }

  remove(path: string): void {
    this.gone.add(path);
    this.all?.remove(path);
    if (!this.drafts.delete(path)) this.sources.remove(path);
    else if (this.drafts.size === 0) this.all = null;
  }

  *settling(): Generator<void, void> {
    yield* this.sources.settling();
    if (this.all) yield* this.all.settling();
  }

  /** Of the sources alone: drafts are few. */
  tasks(): Iterable<Task> {
    return this.sources.tasks();
  }

  takeJudged(bytes: Uint8Array): void {
    this.sources.takeJudged(bytes);
  }

  told(): { readonly paths: ReadonlySet<string> } {
    const paths = new Set([...this.gone, ...this.sources.told().paths]);
    this.gone.clear();
    if (this.all) this.addDrafts(paths, this.all.told().paths);
    return { paths };
  }

  rule(rulings: Parameters<Book['rule']>[0]): { readonly paths: ReadonlySet<string> } {
    this.rulings = rulings;
    const paths = new Set(this.sources.rule(rulings).paths);
    if (this.all) this.addDrafts(paths, this.all.rule(rulings).paths);
    return { paths };
  }

  factsOf(path: string): readonly Fact[] {
    return this.all && this.drafts.has(path)
      ? this.all.factsOf(path).map((fact) => this.asDraftsSee(fact))
      : this.sources.factsOf(path);
  }

  disputesOf(path: string, isWanted: (conflict: ConflictMark) => boolean): readonly Fact[] {
    return this.all && this.drafts.has(path)
      ? this.all.disputesOf(path, isWanted).map((fact) => this.asDraftsSee(fact))
      : this.sources.disputesOf(path, isWanted);
  }

  factOf(group: string): Fact | null {
    if (!group.startsWith(MARK)) return this.sources.factOf(group);
    const fact = this.all?.factOf(group.slice(MARK.length)) ?? null;
    return fact && this.asDraftsSee(fact);
  }

  entityOf(path: string, name: string): Entity | null {
    return (this.all && this.drafts.has(path) ? this.all : this.sources).entityOf(path, name);
  }

  /** The sources' facts; in place of one that a draft has a part in, the fact as the draft sees it. People are those of all, so that each mention is somebody. */
  state(): LedgerState {
    const state = this.sources.state();
    if (!this.all) return state;
    const facts = new Map<string, Fact>();
    for (const path of [...this.drafts].sort())
      for (const fact of this.factsOf(path)) if (!facts.has(fact.group.id)) facts.set(fact.group.id, fact);
    const drafted = new Set([...facts.values()].flatMap(({ group }) => group.members.map(keyOf)));
    const groups = state.groups.filter((group) => !group.members.every((member) => drafted.has(keyOf(member))));
    const kept = new Set(groups.map((group) => group.id));
    return {
      entities: this.all.state().entities,
      groups: [...groups, ...[...facts.values()].map((fact) => fact.group)],
      conflicts: [
        ...state.conflicts.filter((conflict) => kept.has(conflict.group)),
        ...[...facts.values()].flatMap((fact) => fact.conflict ?? []),
      ],
    };
  }

  /** Null while there is a draft: it is nothing that sources are to be compared with at the next start. */
  dump(): BookDump | null {
    return this.all ? null : this.sources.dump();
  }

  restore(articles: readonly PackedArticle[], dump: BookDump): boolean {
    if (articles.some(({ path }) => this.isDraft(path)) || !this.sources.restore(articles, dump)) return false;
    this.drafts.clear();
    this.all = null;
    return true;
  }

  conflicts(): Iterable<ConflictMark> {
    return this.all ? this.state().conflicts : this.sources.conflicts();
  }

  /** The books that an article belongs into now, after it was taken out where it has become a draft or ceased to be one. */
  private booksFor(path: string): readonly Book[] {
    const isDraft = this.isDraft(path);
    if (isDraft !== this.drafts.has(path) && this.articles.has(path)) this.remove(path);
    if (isDraft) {
      this.drafts.add(path);
      this.all ??= this.openAll();
      return [this.all];
    }
    return this.all ? [this.sources, this.all] : [this.sources];
  }

  private openAll(): Book {
    const all = this.open();
    all.rule(this.rulings);
    for (const article of this.sources.articles.values()) all.enter(article);
    return all;
  }

  /** A fact with the agreement of its sources alone: that the draft says it, too, confirms nothing. */
  private asDraftsSee({ group, conflict }: Fact): Fact {
    const id = MARK + group.id;
    const told = group.members.flatMap(({ path, claim: id }) => {
      const claim = this.drafts.has(path)
        ? undefined
        : this.sources.articles.get(path)?.claims.find((one) => one.id === id);
      return claim ? [{ path, claim }] : [];
    });
    const agreed: Group['status'] = told.length > 0 ? 'agree' : 'single';
    return {
      group: { ...group, id, status: conflict ? group.status : agreed, independent: independentSources(told) },
      conflict: conflict && { ...conflict, id: MARK + conflict.id, group: id },
    };
  }

  /** Of what changed in the book of all, the drafts: the sources are not answered from it. */
  private addDrafts(paths: Set<string>, changed: ReadonlySet<string>): void {
    for (const path of changed) if (this.drafts.has(path)) paths.add(path);
  }
}

/** The sources with the drafts, which are in the book of all alone. */
class WithDrafts implements Articles {
  private readonly sources: Articles;
  private readonly all: () => Articles | null;
  private readonly drafts: ReadonlySet<string>;

  constructor(sources: Articles, all: () => Articles | null, drafts: ReadonlySet<string>) {
    this.sources = sources;
    this.all = all;
    this.drafts = drafts;
  }

  get size(): number {
    return this.sources.size + this.drafts.size;
  }
  has(path: string): boolean {
    return this.drafts.has(path) || this.sources.has(path);
  }
  get(path: string): Article | undefined {
    return (this.drafts.has(path) ? this.all() : this.sources)?.get(path);
  }
  *keys(): Iterable<string> {
    yield* this.sources.keys();
    yield* this.drafts;
  }
  *values(): Iterable<Article> {
    yield* this.sources.values();
    for (const path of this.drafts) {
      const draft = this.all()?.get(path);
      if (draft) yield draft;
    }
  }
}

const keyOf = ({ path, claim }: Group['members'][number]): string => `${path}\n${claim}`;

const add = (paths: Set<string>, more: ReadonlySet<string>): void => {
  for (const path of more) paths.add(path);
};
