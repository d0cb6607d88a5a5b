// Invariant: what it holds depends on the articles and rulings in it alone, not on the order in which they came.
import type { Entity } from '../../model/entity.ts';
import type { PersonMention } from '../../model/person.ts';
import { type Clustered, type Context, clusterPeople } from './cluster-people.ts';
import { describe, idOf } from './describe.ts';
import { type EvidenceMemory, evidenceFor } from './evidence.ts';
import { ENOUGH, type Judgement, judgeNames, MOST_EVIDENCE } from './judge-identity.ts';
import { type IdentityRuling, speaksOf, splitsName } from './rulings.ts';
import { type Appearance, appearancesOf, callNames, keyOf, type Spelled, spelled } from './spelled.ts';

/** The persons of all articles, whatever their spellings, kept up article by article. */
export class Entities {
  private readonly nodes = new Map<string, Spelled>();
  private readonly blocks = new Map<string, Set<string>>();
  /** For a surname: the full spellings that it is part of; and the one-word names that it is. */
  private readonly bearers = new Map<string, Set<string>>();
  private readonly singles = new Map<string, Set<string>>();
  private readonly links = new Map<string, Map<string, Judgement>>();
  private readonly keysOfPath = new Map<string, Set<string>>();
  private readonly memory: EvidenceMemory = new WeakMap();
  private readonly clusterOf = new Map<string, Clustered>();
  private readonly clusters = new Map<string, Clustered>();
  private readonly described = new WeakMap<Clustered, Entity>();
  private rulings: readonly IdentityRuling[] = [];
  private listed: readonly Entity[] | null = null;

  /**
   * Puts an article's persons in, in place of those it had. `topics` is what the article is about, in words that other
   * articles on the same affair share. Returns the paths whose entities are not as they were.
   */
  set(path: string, persons: readonly PersonMention[], topics: Iterable<string> = []): ReadonlySet<string> {
    const touched = this.takeOut(path);
    const appearances = appearancesOf(path, persons, topics);
    const keys = new Set<string>();
    for (const appearance of appearances) {
      const key = this.keyFor(appearance.name, path);
      keys.add(key);
      this.enter(key, appearance, touched);
      touched.add(key);
    }
    this.keysOfPath.set(path, keys);
    return this.recluster(touched, path);
  }

  /** Takes an article's persons out. Returns the paths for which a name now stands for another person. */
  delete(path: string): ReadonlySet<string> {
    return this.recluster(this.takeOut(path), path);
  }

  /** Puts people's rulings in force, in place of those before. Returns the paths for which a name now stands for another person. */
  rule(rulings: readonly IdentityRuling[]): ReadonlySet<string> {
    const before = this.rulings;
    this.rulings = rulings;
    const changed = new Set<string>();
    const touched = new Set<string>();
    for (const node of [...this.nodes.values()])
      for (const appearance of [...node.appearances.values()]) {
        if (!speaksOf(before, appearance.name) && !speaksOf(rulings, appearance.name)) continue;
        touched.add(node.key);
        const key = this.keyFor(appearance.name, appearance.path);
        if (key === node.key) continue;
        const id = `${appearance.path}\n${appearance.name}`;
        node.appearances.delete(id);
        node.first.length = 0;
        this.enter(key, appearance, touched);
        this.keysOfPath.get(appearance.path)?.add(key);
        touched.add(key);
      }
    for (const key of [...touched]) if (this.nodes.get(key)?.appearances.size === 0) this.drop(key, touched);
    for (const path of this.recluster(touched, null)) changed.add(path);
    return changed;
  }

  /** All persons, ordered by id. */
  all(): readonly Entity[] {
    this.listed ??= [...this.clusters.values()]
      .map((cluster) => this.entityFor(cluster))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.listed;
  }

  /** The person that an article's name stands for; null where the article names none so. */
  entityOf(path: string, name: string): Entity | null {
    const cluster = this.clusterOf.get(this.keyFor(name, path));
    return cluster ? this.entityFor(cluster) : null;
  }

  private keyFor(name: string, path: string): string {
    return keyOf(name, path, splitsName(this.rulings, name));
  }

  private enter(key: string, appearance: Appearance, touched: Set<string>): void {
    const node = this.nodeFor(key, appearance, touched);
    node.appearances.set(`${appearance.path}\n${appearance.name}`, appearance);
    node.first.length = 0;
  }

  private nodeFor(key: string, appearance: Appearance, touched: Set<string>): Spelled {
    const known = this.nodes.get(key);
    if (known) return known;
    const node = spelled(appearance.name, appearance.path, splitsName(this.rulings, appearance.name));
    this.nodes.set(key, node);
    const links = new Map<string, Judgement>();
    this.links.set(key, links);
    for (const block of node.blocks) {
      for (const other of this.blocks.get(block) ?? []) this.link(node, other, links);
      add(this.blocks, block, key);
    }
    for (const word of callNames(node.parts)) {
      if (node.parts.length < 2) add(this.singles, word, key);
      else {
        if (!this.bearers.has(word)) for (const single of this.singles.get(word) ?? []) touched.add(single);
        add(this.bearers, word, key);
      }
    }
    return node;
  }

  private link(node: Spelled, other: string, links: Map<string, Judgement>): void {
    const node2 = this.nodes.get(other);
    if (!node2 || links.has(other) || other === node.key) return;
    const judgement = node.key < node2.key ? judgeNames(node, node2) : judgeNames(node2, node);
    if (judgement.points === null || judgement.points + MOST_EVIDENCE < ENOUGH) return;
    links.set(other, judgement);
    this.links.get(other)?.set(node.key, judgement);
  }

  /** Takes an article's appearances out; returns the keys of the spellings that it touched, with their neighbours. */
  private takeOut(path: string): Set<string> {
    const touched = new Set<string>();
    const nodes = [...(this.keysOfPath.get(path) ?? [])].flatMap((key) => this.nodes.get(key) ?? []);
    for (const node of nodes) for (const neighbour of this.neighbours(node)) touched.add(neighbour);
    for (const node of nodes) {
      const { key } = node;
      touched.add(key);
      node.first.length = 0;
      for (const [id, appearance] of node.appearances) if (appearance.path === path) node.appearances.delete(id);
      if (node.appearances.size > 0) continue;
      for (const mate of this.clusterOf.get(key)?.nodes ?? []) touched.add(mate.key);
      this.drop(key, touched);
    }
    this.keysOfPath.delete(path);
    return touched;
  }

  /** A surname that nobody bears in full any more leaves its one-word names to each other: they are looked at again. */
  private lose(node: Spelled, word: string, touched: Set<string>): void {
    remove(node.parts.length < 2 ? this.singles : this.bearers, word, node.key);
    if (node.parts.length > 1 && !this.bearers.has(word))
      for (const single of this.singles.get(word) ?? []) touched.add(single);
  }

  private drop(key: string, touched: Set<string>): void {
    const node = this.nodes.get(key);
    if (!node) return;
    for (const other of this.links.get(key)?.keys() ?? []) this.links.get(other)?.delete(key);
    this.links.delete(key);
    for (const block of node.blocks) remove(this.blocks, block, key);
    for (const word of callNames(node.parts)) this.lose(node, word, touched);
    this.nodes.delete(key);
  }

  /** Spellings that letters and evidence connect with this one now. */
  private *neighbours(node: Spelled): Iterable<string> {
    for (const [key, judgement] of this.links.get(node.key) ?? []) {
      const other = this.nodes.get(key);
      if (
        other &&
        judgement.points !== null &&
        (judgement.points >= ENOUGH || this.reaches(node, other, judgement.points))
      )
        yield key;
    }
    const single = node.parts.length < 2;
    for (const word of callNames(node.parts)) {
      const bearers = this.bearers.get(word);
      for (const key of (single && bearers) || this.singles.get(word) || []) {
        const other = this.nodes.get(key);
        if (other && other !== node && evidenceFor(node, other, this.memory).points > 0) yield key;
      }
    }
    if (this.rulings.length > 0) yield* this.ruledWith(node);
  }

  private reaches(a: Spelled, b: Spelled, points: number): boolean {
    return points + evidenceFor(a, b, this.memory).points >= ENOUGH;
  }

  /** Draws anew the persons that the touched spellings may belong to; returns the paths for which something is different. */
  private recluster(touched: ReadonlySet<string>, path: string | null): ReadonlySet<string> {
    const reached = new Set<string>();
    const undone = new Set<Clustered>();
    const open = [...touched];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (reached.has(key)) continue;
      reached.add(key);
      const cluster = this.clusterOf.get(key);
      if (cluster && !undone.has(cluster)) {
        undone.add(cluster);
        for (const mate of cluster.nodes) open.push(mate.key);
      }
      const node = this.nodes.get(key);
      if (node) for (const other of this.neighbours(node)) if (!reached.has(other)) open.push(other);
    }
    const before = new Map<string, string>();
    const old = new Map<string, Clustered>();
    for (const key of reached) {
      const cluster = this.clusterOf.get(key);
      if (!cluster) continue;
      const id = idOf(cluster);
      before.set(key, id);
      old.set(id, cluster);
      this.clusters.delete(id);
      this.clusterOf.delete(key);
    }
    const changed = new Set<string>(path === null ? [] : [path]);
    const nodes = [...reached].flatMap((key) => this.nodes.get(key) ?? []);
    for (const drawn of clusterPeople(nodes, this.context())) {
      const id = idOf(drawn);
      const was = old.get(id);
      const same = was && !drawn.nodes.some((node) => touched.has(node.key)) && signatureOf(was) === signatureOf(drawn);
      const cluster = same ? was : drawn;
      this.clusters.set(id, cluster);
      for (const node of cluster.nodes) {
        this.clusterOf.set(node.key, cluster);
        if (before.get(node.key) === id) continue;
        for (const appearance of node.appearances.values()) changed.add(appearance.path);
      }
    }
    this.listed = null;
    return changed;
  }

  /** Drawn when it is asked for: a person named in a thousand articles is not written out a thousand times while they come in. */
  private entityFor(cluster: Clustered): Entity {
    const known = this.described.get(cluster);
    if (known) return known;
    const entity = describe(cluster);
    this.described.set(cluster, entity);
    return entity;
  }

  private context(): Context {
    return {
      links: (key) => this.links.get(key) ?? new Map<string, Judgement>(),
      borne: (word) => this.bearers.has(word),
      memory: this.memory,
      rulings: this.rulings,
    };
  }

  /** Spellings that a ruling names together with this one. */
  private *ruledWith(of: Spelled): Iterable<string> {
    const names = new Set([...of.appearances.values()].map((appearance) => appearance.name));
    for (const { a, b } of this.rulings) {
      const other = names.has(a.name) ? b.name : names.has(b.name) ? a.name : null;
      if (other === null) continue;
      for (const node of this.nodes.values())
        for (const appearance of node.appearances.values()) if (appearance.name === other) yield node.key;
    }
  }
}

/** What makes two drawings of a person the same: its spellings and why they are one. */
const signatureOf = (cluster: Clustered): string =>
  `${cluster.nodes
    .map((node) => node.key)
    .sort()
    .join('\t')}\t\t${[...cluster.because].sort().join('\t')}`;

function add(index: Map<string, Set<string>>, at: string, key: string): void {
  const known = index.get(at);
  if (known) known.add(key);
  else index.set(at, new Set([key]));
}

function remove(index: Map<string, Set<string>>, at: string, key: string): void {
  const known = index.get(at);
  known?.delete(key);
  if (known?.size === 0) index.delete(at);
}
