// Invariant: what it holds depends on the articles and rulings in it alone, not on the order in which they came.
import { readName } from '../../extract/officials/person-name.ts';
import type { Entity } from '../../model/entity.ts';
import type { PersonMention } from '../../model/person.ts';
import { type Clustered, clusterPeople } from './cluster-people.ts';
import { describe } from './describe.ts';
import type { Surroundings } from './evidence.ts';
import { ENOUGH, type Judgement, judgeNames, MOST_EVIDENCE } from './judge-identity.ts';
import { type IdentityRuling, speaksOf, splitsName } from './rulings.ts';
import { type Appearance, appearancesOf, keyOf, type Spelled, spelled } from './spelled.ts';

/** The persons of all articles, whatever their spellings, kept up article by article. */
export class Entities {
  private readonly nodes = new Map<string, Spelled>();
  private readonly blocks = new Map<string, Set<string>>();
  /** For a surname: the full spellings that it is part of; and the one-word names that it is. */
  private readonly bearers = new Map<string, Set<string>>();
  private readonly singles = new Map<string, Set<string>>();
  private readonly links = new Map<string, Map<string, Judgement>>();
  private readonly keysOfPath = new Map<string, Set<string>>();
  private readonly around = new Map<string, Surroundings>();
  private readonly entityOfKey = new Map<string, Entity>();
  private readonly entities = new Map<string, Entity>();
  private rulings: readonly IdentityRuling[] = [];
  private listed: readonly Entity[] | null = null;

  /**
   * Puts an article's persons in, in place of those it had. `topics` is what the article is about, in words that other
   * articles on the same affair share. Returns the paths whose entities are not as they were.
   */
  set(path: string, persons: readonly PersonMention[], topics: Iterable<string> = []): ReadonlySet<string> {
    const touched = this.takeOut(path);
    const appearances = appearancesOf(path, persons);
    const keys = new Set<string>();
    for (const appearance of appearances) {
      const key = this.keyFor(appearance.name, path);
      keys.add(key);
      this.nodeFor(key, appearance).appearances.set(`${path}\n${appearance.name}`, appearance);
      touched.add(key);
    }
    this.keysOfPath.set(path, keys);
    const people = new Set([...keys].filter((key) => !key.includes('\n')));
    const own = new Set(appearances.flatMap(({ name }) => readName(name).parts));
    this.around.set(path, { people, topics: new Set([...topics].filter((topic) => !own.has(topic))) });
    return this.recluster(touched, path);
  }

  /** Takes an article's persons out. Returns the paths whose entities are not as they were. */
  delete(path: string): ReadonlySet<string> {
    return this.recluster(this.takeOut(path), path);
  }

  /** Puts people's rulings in force, in place of those before. Returns the paths whose entities are not as they were. */
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
        this.nodeFor(key, appearance).appearances.set(id, appearance);
        this.keysOfPath.get(appearance.path)?.add(key);
        touched.add(key);
      }
    for (const key of touched) if (this.nodes.get(key)?.appearances.size === 0) this.drop(key);
    for (const path of this.recluster(touched, null)) changed.add(path);
    return changed;
  }

  /** All persons, ordered by id. */
  all(): readonly Entity[] {
    this.listed ??= [...this.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    return this.listed;
  }

  /** The person that an article's name stands for; null where the article names none so. */
  entityOf(path: string, name: string): Entity | null {
    return this.entityOfKey.get(this.keyFor(name, path)) ?? null;
  }

  private keyFor(name: string, path: string): string {
    return keyOf(name, path, splitsName(this.rulings, name));
  }

  private nodeFor(key: string, appearance: Appearance): Spelled {
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
    for (const part of node.parts) add(node.parts.length < 2 ? this.singles : this.bearers, part.text, key);
    return node;
  }

  private link(node: Spelled, other: string, links: Map<string, Judgement>): void {
    const node2 = this.nodes.get(other);
    if (!node2 || links.has(other) || other === node.key) return;
    const judgement = judgeNames(node, node2);
    if (judgement.points === null || judgement.points + MOST_EVIDENCE < ENOUGH) return;
    links.set(other, judgement);
    this.links.get(other)?.set(node.key, judgement);
  }

  /** Takes an article's appearances out; returns the keys of the spellings that it touched, with their neighbours. */
  private takeOut(path: string): Set<string> {
    const touched = new Set<string>();
    for (const key of this.keysOfPath.get(path) ?? []) {
      const node = this.nodes.get(key);
      if (!node) continue;
      touched.add(key);
      for (const [id, appearance] of node.appearances) if (appearance.path === path) node.appearances.delete(id);
      if (node.appearances.size > 0) continue;
      for (const neighbour of this.neighbours(key)) touched.add(neighbour);
      this.drop(key);
    }
    this.keysOfPath.delete(path);
    this.around.delete(path);
    return touched;
  }

  private drop(key: string): void {
    const node = this.nodes.get(key);
    if (!node) return;
    for (const other of this.links.get(key)?.keys() ?? []) this.links.get(other)?.delete(key);
    this.links.delete(key);
    for (const block of node.blocks) remove(this.blocks, block, key);
    for (const part of node.parts) remove(node.parts.length < 2 ? this.singles : this.bearers, part.text, key);
    this.nodes.delete(key);
  }

  /** Spellings whose fate may hang on this one. */
  private *neighbours(key: string): Iterable<string> {
    yield* this.links.get(key)?.keys() ?? [];
    const node = this.nodes.get(key);
    for (const part of node?.parts ?? []) {
      yield* this.singles.get(part.text) ?? [];
      if (node?.parts.length === 1) yield* this.bearers.get(part.text) ?? [];
    }
  }

  /** Draws anew the persons that the touched spellings may belong to; returns the paths for which something is different. */
  private recluster(touched: ReadonlySet<string>, path: string | null): ReadonlySet<string> {
    const reached = new Set<string>();
    const open = [...touched];
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (reached.has(key)) continue;
      reached.add(key);
      for (const other of this.neighbours(key)) if (!reached.has(other)) open.push(other);
      for (const member of this.ruledWith(key)) if (!reached.has(member)) open.push(member);
    }
    const before = new Map<string, Entity>();
    for (const key of reached) {
      const entity = this.entityOfKey.get(key);
      if (entity) before.set(entity.id, entity);
      this.entityOfKey.delete(key);
    }
    for (const id of before.keys()) this.entities.delete(id);
    const nodes = [...reached].flatMap((key) => this.nodes.get(key) ?? []);
    const context = {
      links: (key: string) => this.links.get(key) ?? new Map<string, Judgement>(),
      around: (at: string) => this.around.get(at),
      rulings: this.rulings,
    };
    const changed = new Set<string>(path === null ? [] : [path]);
    for (const cluster of clusterPeople(nodes, context)) this.keep(cluster, before, changed);
    for (const gone of before.values()) for (const member of gone.members) changed.add(member.path);
    this.listed = null;
    return changed;
  }

  /** Spellings that a ruling names together with this one. */
  private *ruledWith(key: string): Iterable<string> {
    if (this.rulings.length === 0) return;
    const names = [...(this.nodes.get(key)?.appearances.values() ?? [])].map((appearance) => appearance.name);
    for (const { a, b } of this.rulings)
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        if (names.includes(one.name))
          for (const node of this.nodes.values())
            for (const appearance of node.appearances.values()) if (appearance.name === other.name) yield node.key;
  }

  /** Keeps a person; the one before stands where nothing changed, so that "changed" tells the truth. */
  private keep(cluster: Clustered, before: Map<string, Entity>, changed: Set<string>): void {
    const drawn = describe(cluster);
    const old = before.get(drawn.id);
    const entity = old && JSON.stringify(old) === JSON.stringify(drawn) ? old : drawn;
    if (entity === old) before.delete(entity.id);
    else for (const member of entity.members) changed.add(member.path);
    this.entities.set(entity.id, entity);
    for (const node of cluster.nodes) this.entityOfKey.set(node.key, entity);
  }
}

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
