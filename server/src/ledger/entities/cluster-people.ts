import { type EvidenceMemory, evidenceFor } from './evidence.ts';
import { ENOUGH, type Judgement, judgeNames } from './judge-identity.ts';
import { type IdentityRuling, rulingOn } from './rulings.ts';
import { callNames, type Spelled } from './spelled.ts';

/** Spellings that are one person, and why. */
export interface Clustered {
  readonly nodes: readonly Spelled[];
  readonly because: readonly string[];
}

export interface Context {
  readonly links: (key: string) => ReadonlyMap<string, Judgement>;
  /** Whether some full name bears this surname. */
  readonly borne: (word: string) => boolean;
  readonly memory: EvidenceMemory;
  readonly rulings: readonly IdentityRuling[];
}

interface Cluster {
  nodes: Spelled[];
  because: string[];
}

interface Edge {
  readonly a: Spelled;
  readonly b: Spelled;
  readonly points: number;
  readonly reasons: readonly string[];
}

const RULED = 100;

/** Joins spellings into persons: rulings first, then full names from the surest pair down, then names of one word. */
export function clusterPeople(nodes: readonly Spelled[], context: Context): Clustered[] {
  const ordered = [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1));
  const home = new Map<Spelled, Cluster>(ordered.map((node) => [node, { nodes: [node], because: [] }]));
  for (const edge of edgesOf(ordered, context)) {
    const [one, other] = [home.get(edge.a), home.get(edge.b)];
    if (!one || !other || one === other) continue;
    if (edge.points < RULED && excluded(one, other, context)) continue;
    join(home, one, other, edge.reasons);
  }
  const byWord = new Map<string, Spelled[]>();
  for (const node of ordered) for (const word of callNames(node.parts)) push(byWord, word, node);
  for (const node of ordered)
    if (node.parts.length < 2) placeSingle(node, byWord.get(node.parts[0]?.text ?? '') ?? [], home, context);
  return [...new Set(home.values())];
}

/** Pairs that reach the mark, surest first; equal ones in the order of their keys. */
function edgesOf(nodes: readonly Spelled[], context: Context): Edge[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const edges: Edge[] = [];
  for (const a of nodes) {
    for (const [key, judgement] of context.links(a.key)) {
      const b = byKey.get(key);
      if (!b || a.key >= b.key || judgement.points === null) continue;
      const short = judgement.points < ENOUGH;
      const more = short ? evidenceFor(a, b, context.memory) : { points: 0, reasons: [] };
      const points = judgement.points + more.points;
      if (points >= ENOUGH) edges.push({ a, b, points, reasons: [...judgement.reasons, ...more.reasons] });
    }
  }
  if (context.rulings.length > 0)
    for (const a of nodes)
      for (const b of nodes)
        if (a.key < b.key && ruled(a, b, context) === true)
          edges.push({ a, b, points: RULED, reasons: ['ruled to be one person'] });
  return edges.sort((x, y) => y.points - x.points || (x.a.key + x.b.key < y.a.key + y.b.key ? -1 : 1));
}

/** Whether some name of one cluster cannot be some name of the other, or a ruling parts them. */
function excluded(one: Cluster, other: Cluster, context: Context): boolean {
  for (const a of one.nodes)
    for (const b of other.nodes) {
      const ruling = ruled(a, b, context);
      if (ruling === false) return true;
      if (
        ruling === null &&
        a.parts.length > 1 &&
        b.parts.length > 1 &&
        !context.links(a.key).has(b.key) &&
        judgeNames(a, b).points === null
      )
        return true;
    }
  return false;
}

/** A name of one word goes to the one person who bears it and with whom something besides the name connects it; else it stays alone. */
function placeSingle(node: Spelled, sharing: readonly Spelled[], home: Map<Spelled, Cluster>, context: Context): void {
  const word = node.parts[0]?.text ?? '';
  const own = home.get(node);
  const full = sharing.filter((other) => other.parts.length > 1);
  const bearers = new Map<Cluster, readonly string[]>();
  for (const other of context.borne(word) ? full : sharing) {
    if (other === node || (other.parts.length < 2 && other.key > node.key)) continue;
    const cluster = home.get(other);
    if (!cluster || !own || cluster === own || bearers.has(cluster)) continue;
    if (ruled(node, other, context) === false || excluded(own, cluster, context)) continue;
    const found = evidenceFor(node, other, context.memory);
    if (found.points > 0) bearers.set(cluster, found.reasons);
  }
  const [only, second] = [...bearers];
  if (!only || second || !own) return;
  join(home, only[0], own, [`no other “${word}” is named nearby`, ...only[1]]);
}

function join(home: Map<Spelled, Cluster>, into: Cluster, from: Cluster, reasons: readonly string[]): void {
  into.nodes.push(...from.nodes);
  into.because = [...new Set([...into.because, ...from.because, ...reasons])];
  for (const node of from.nodes) home.set(node, into);
}

function push(index: Map<string, Spelled[]>, word: string, node: Spelled): void {
  const known = index.get(word);
  if (known) known.push(node);
  else index.set(word, [node]);
}

function ruled(a: Spelled, b: Spelled, context: Context): boolean | null {
  if (context.rulings.length === 0) return null;
  for (const x of a.appearances.values())
    for (const y of b.appearances.values()) {
      const verdict = rulingOn(context.rulings, x, y);
      if (verdict !== null) return verdict;
    }
  return null;
}
