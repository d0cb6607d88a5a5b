import type { Gist } from '../../server/src/ledger/gist.ts';
import type { LedgerChange, LedgerState } from '../../server/src/ledger/ledger.ts';
import { unpackArticle } from '../../server/src/ledger/packed-article.ts';
import type { Article } from '../../server/src/model/article.ts';
import type { Claim, FigureClaim } from '../../server/src/model/claim.ts';
import type { Conflict, ConflictMark } from '../../server/src/model/conflict.ts';
import type { Group } from '../../server/src/model/group.ts';
import type { Book } from '../../server/src/service/host.ts';
import type { Fact } from '../../server/src/service/ledger-view.ts';

interface Told {
  readonly path: string;
  readonly claim: FigureClaim;
}

/**
 * A ledger that any reader can foresee: figures that count the same word are one fact, and different numbers contradict
 * each other. The protocol's tests ask what the server does with a conflict, not whether the judgement is wise.
 */
export class PlainBook implements Book {
  readonly articles = new Map<string, Article>();
  private readonly changed = new Set<string>();

  claimOf(path: string, id: string): Claim | null {
    return this.articles.get(path)?.claims.find((claim) => claim.id === id) ?? null;
  }
  enter(article: Article): void {
    this.articles.set(article.path, article);
    this.change();
  }
  enterPacked(_path: string, _gist: Gist, article: Uint8Array): void {
    this.enter(unpackArticle(article));
  }
  remove(path: string): void {
    this.change();
    this.articles.delete(path);
  }
  *settling(): Generator<void, void> {}
  tasks(): readonly never[] {
    return [];
  }
  takeJudged(): void {}
  told(): LedgerChange {
    const paths = new Set(this.changed);
    this.changed.clear();
    return { paths };
  }
  dump(): null {
    return null;
  }
  restore(): false {
    return false;
  }
  rule(): LedgerChange {
    return { paths: new Set() };
  }
  factsOf(path: string): readonly Fact[] {
    return this.facts().filter(({ group }) => group.members.some((member) => member.path === path));
  }
  disputesOf(path: string, isWanted: (conflict: ConflictMark) => boolean): readonly Fact[] {
    return this.factsOf(path).filter(({ conflict }) => conflict && isWanted(conflict));
  }
  factOf(id: string): Fact | null {
    return this.facts().find(({ group }) => group.id === id) ?? null;
  }
  entityOf(): null {
    return null;
  }
  state(): LedgerState {
    const facts = this.facts();
    return {
      entities: [],
      groups: facts.map(({ group }) => group),
      conflicts: facts.flatMap(({ conflict }) => conflict ?? []),
    };
  }

  conflicts(): readonly Conflict[] {
    return this.state().conflicts;
  }

  /** One number more or less may be at odds with any other. */
  private change(): void {
    for (const path of this.articles.keys()) this.changed.add(path);
  }

  private facts(): readonly Fact[] {
    const byWord = new Map<string, Told[]>();
    for (const article of [...this.articles.values()].sort((a, b) => (a.path < b.path ? -1 : 1)))
      for (const claim of article.claims)
        if (claim.kind === 'figure' && claim.value.counted) {
          const word = claim.value.counted;
          byWord.set(word, [...(byWord.get(word) ?? []), { path: article.path, claim }]);
        }
    return [...byWord].map(([word, told]) => factOf(word, told));
  }
}

function factOf(word: string, told: readonly Told[]): Fact {
  const values = [...new Set(told.map(({ claim }) => claim.value.value))];
  const group: Group = {
    id: word,
    kind: 'figure',
    topic: word,
    status: values.length > 1 ? 'conflict' : told.length > 1 ? 'agree' : 'single',
    independent: told.length,
    members: told.map(({ path, claim }) => ({ path, claim: claim.id, value: String(claim.value.value) })),
  };
  const conflict: Conflict = {
    id: `conflict ${word}`,
    fingerprint: `conflict ${word}`,
    group: word,
    kind: 'figure',
    severity: 'warning',
    explained: false,
    developing: false,
    within: false,
    message: '',
    because: [`both count ${word}`],
    sides: values.map((value) =>
      told.filter(({ claim }) => claim.value.value === value).map(({ path, claim }) => ({ path, claim: claim.id })),
    ),
  };
  return { group, conflict: values.length > 1 ? conflict : null };
}
