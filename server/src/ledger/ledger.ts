// Invariant: ledger/ never sees an offset. It knows articles by path, and what they say by claim id and person name.
// Invariant: what it holds is a function of the articles that are in it, not of the order in which they came.
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Conflict } from '../model/conflict.ts';
import type { Entity } from '../model/entity.ts';
import type { Group } from '../model/group.ts';
import { hash } from '../model/hash.ts';
import { type ClaimKey, keyOf, refOf } from './claim-key.ts';
import { clusters, reach } from './cluster.ts';
import { memberOf } from './conflicts.ts';
import { Entities } from './entities/entities.ts';
import type { IdentityRuling } from './entities/rulings.ts';
import { type Fact, factOf } from './fact.ts';
import { judge } from './judge/pair.ts';
import { MODELS, type Models } from './judge/trees.ts';
import { Links } from './links.ts';
import { profileOf, topicsOf } from './profile.ts';
import { Stories } from './stories.ts';

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
  private readonly stories = new Stories();
  private readonly links = new Links();
  private readonly meanings = new Map<string, string>();
  private readonly people = new Entities();
  private readonly claims = new Map<ClaimKey, Claim>();
  private readonly factOfClaim = new Map<ClaimKey, Fact>();
  private readonly facts = new Map<string, Fact>();
  private readonly factsOfPath = new Map<string, Set<Fact>>();

  /** `models` are the fitted weights of judging; others than the program's own are for fitting and measuring. */
  constructor(private readonly models: Models = MODELS) {}

  /** Puts an article in, in place of the one at the same path. */
  set(article: Article): LedgerChange {
    const before = this.stories.profile(article.path);
    const meaning = meaningOf(article);
    // Most edits move claims and change none: then nothing is judged anew, and only the article's own positions moved.
    if (before && this.meanings.get(article.path) === meaning) return { paths: new Set([article.path]) };
    this.meanings.set(article.path, meaning);
    for (const claim of before?.claims ?? []) this.claims.delete(keyOf(article.path, claim.id));
    for (const claim of article.claims) this.claims.set(keyOf(article.path, claim.id), claim);
    const unlinked = this.unlink(article.path);
    const profile = profileOf(article);
    const renamed = this.people.set(article.path, article.persons, topicsOf(profile));
    const { paths } = this.rejudge(article.path, this.stories.set(profile), unlinked);
    return { paths: new Set([...paths, ...renamed]) };
  }

  /** Takes an article out; without effect where none is at that path. */
  delete(path: string): LedgerChange {
    for (const claim of this.stories.profile(path)?.claims ?? []) this.claims.delete(keyOf(path, claim.id));
    this.meanings.delete(path);
    const unlinked = this.unlink(path);
    const renamed = this.people.delete(path);
    const { paths } = this.rejudge(path, this.stories.delete(path), unlinked);
    return { paths: new Set([...paths, ...renamed]) };
  }

  /** Puts people's rulings on who is who in force, in place of those before. */
  rule(rulings: readonly IdentityRuling[]): LedgerChange {
    return { paths: this.people.rule(rulings) };
  }

  state(): LedgerState {
    const facts = [...this.facts.values()].sort((a, b) => (a.order < b.order ? -1 : 1));
    return {
      entities: this.people.all(),
      groups: facts.map((fact) => fact.group),
      conflicts: facts.flatMap((fact) => fact.conflict ?? []),
    };
  }

  /** The groups that an article has a part in, with their conflicts: what a change of one article asks for, without a pass over all. */
  factsOf(path: string): readonly Fact[] {
    return [...(this.factsOfPath.get(path) ?? [])].sort((a, b) => (a.order < b.order ? -1 : 1));
  }

  /** The fact of a group; null where there is none of that id (any more). */
  factOf(group: string): Fact | null {
    return this.facts.get(group) ?? null;
  }

  /** The person that an article's name stands for; null where the article names none so. */
  entityOf(path: string, name: string): Entity | null {
    return this.people.entityOf(path, name);
  }

  /** Takes out all verdicts of an article; returns the claims that they joined. */
  private unlink(path: string): Set<ClaimKey> {
    const touched = new Set<ClaimKey>();
    for (const other of [...this.links.partnersOf(path)])
      for (const key of this.links.delete(path, other)) touched.add(key);
    return touched;
  }

  /** Judges the changed article, and all whose neighbours changed with it, against their neighbours; then draws the facts anew. */
  private rejudge(changed: string, affected: ReadonlySet<string>, unlinked: ReadonlySet<ClaimKey>): LedgerChange {
    const touched = new Set(unlinked);
    for (const path of affected) {
      const profile = this.stories.profile(path);
      if (!profile) continue;
      const near = new Set([...this.stories.neighbours(path), path]);
      for (const other of [...this.links.partnersOf(path)])
        if (!near.has(other)) for (const key of this.links.delete(path, other)) touched.add(key);
      const known = this.links.partnersOf(path);
      for (const other of near) {
        if (path !== changed && known.has(other)) continue;
        const neighbour = this.stories.profile(other);
        // One order for a pair, so that judging it from either side gives the same verdicts.
        const [from, to] = path <= other ? [profile, neighbour] : [neighbour, profile];
        if (from && to)
          for (const key of this.links.set(from.path, to.path, judge(from, to, this.models))) touched.add(key);
      }
    }
    return this.redraw(changed, touched);
  }

  private redraw(changed: string, touched: ReadonlySet<ClaimKey>): LedgerChange {
    const paths = new Set([changed]);
    const stale = new Set<ClaimKey>(touched);
    for (const key of reach(touched, this.links)) stale.add(key);
    const dropped = new Set<Fact>();
    for (const key of [...stale]) {
      const fact = this.factOfClaim.get(key);
      if (fact) dropped.add(fact);
    }
    for (const fact of dropped) {
      this.facts.delete(fact.group.id);
      for (const { key } of fact.members) {
        this.factOfClaim.delete(key);
        stale.add(key);
        const { path } = refOf(key);
        paths.add(path);
        const rest = this.factsOfPath.get(path);
        rest?.delete(fact);
        if (rest?.size === 0) this.factsOfPath.delete(path);
      }
    }
    const live = new Set([...stale].filter((key) => this.claims.has(key)));
    for (const cluster of clusters(live, this.links, (key) => this.claims.get(key))) {
      const members = cluster.members.flatMap((key) => {
        const claim = this.claims.get(key);
        const source = this.stories.profile(refOf(key).path)?.article.source ?? null;
        return claim ? [memberOf(key, claim, source)] : [];
      });
      const fact = factOf(cluster, members);
      this.facts.set(fact.group.id, fact);
      for (const { key, path } of members) {
        this.factOfClaim.set(key, fact);
        paths.add(path);
        const known = this.factsOfPath.get(path);
        if (known) known.add(fact);
        else this.factsOfPath.set(path, new Set([fact]));
      }
    }
    return { paths };
  }
}

/** All of an article that the ledger looks at, as one short text: equal where an edit changed no claim, name or role. */
function meaningOf(article: Article): string {
  const persons = article.persons.map(({ name, text, honorific, role, moreRoles }) => [
    name,
    text,
    honorific,
    ...[role, ...moreRoles].map((r) => r?.text ?? ''),
  ]);
  return hash(JSON.stringify([article.source, article.claims.map((claim) => claim.id), article.terms, persons]));
}
