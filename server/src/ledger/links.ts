import { Packer, unpack } from '../model/packed.ts';
import { keyOf } from './claim-key.ts';
import type { Verdict } from './judge/verdict.ts';
import type { Knot, Link } from './knot.ts';
import { isStrong } from './thresholds.ts';

/** Packed verdicts by the two paths. */
export type LinksDump = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;

/** So many different lists of reasons are told apart: most verdicts have one of a few thousand. */
const MOST_REASONS = 8192;

/**
 * The verdicts over all pairs of articles, without those too unsure to make two claims one fact. Whoever draws facts goes from
 * claim to claim: to unpack the verdicts of each article that it came by took half of a keystroke, so that they stand at hand,
 * each once, with its words shared. Those of a cache stay packed until somebody comes by.
 */
export class Links {
  /** By the two paths, the lesser one first. */
  private readonly pairs = new Map<string, Map<string, readonly Link[]>>();
  /** For the greater path of each pair the lesser ones. */
  private readonly lesser = new Map<string, Set<string>>();
  private readonly knots = new Map<string, Map<string, Standing>>();
  /** What was restored and nobody came by yet: the same bytes under either path. */
  private readonly packed = new Map<string, Map<string, Uint8Array>>();
  private readonly reasons = new Map<string, readonly string[]>();

  /** Puts the verdicts of two articles in, in place of what was there; returns the claims of which a verdict is another one now. */
  set(from: string, to: string, verdicts: readonly Verdict[]): ReadonlySet<Knot> {
    const [a, b] = from <= to ? [from, to] : [to, from];
    this.loosen(a, b);
    const touched = new Set<Knot>();
    const before = new Map<string, Link>();
    for (const link of this.pairs.get(a)?.get(b) ?? []) before.set(`${link.a.claim} ${link.b.claim}`, link);
    const now: Link[] = [];
    for (const verdict of verdicts) {
      if (!isStrong(verdict)) continue;
      const [x, y] = from <= to ? [verdict.a, verdict.b] : [verdict.b, verdict.a];
      const old = before.size > 0 ? before.get(`${x} ${y}`) : undefined;
      if (old && isSame(old, verdict)) {
        before.delete(`${x} ${y}`);
        now.push(old);
      } else {
        const link = this.tie(a, x, b, y, verdict);
        now.push(link);
        touched.add(link.a).add(link.b);
      }
    }
    for (const link of before.values()) {
      untie(link);
      touched.add(link.a).add(link.b);
    }
    if (touched.size > 0) this.keep(a, b, now);
    return touched;
  }

  /** Takes the verdicts of two articles out; returns the claims that they joined. */
  delete(from: string, to: string): ReadonlySet<Knot> {
    return this.set(from, to, []);
  }

  /** Takes all verdicts of an article out; returns the claims that they joined. */
  deleteAll(path: string): ReadonlySet<Knot> {
    this.loosenAll(path);
    const touched = new Set<Knot>();
    for (const other of [...(this.pairs.get(path)?.keys() ?? []), ...(this.lesser.get(path) ?? [])])
      for (const knot of this.delete(path, other)) touched.add(knot);
    return touched;
  }

  dump(): LinksDump {
    const dump = new Map<string, Map<string, Uint8Array>>();
    const packer = new Packer();
    for (const [a, others] of this.packed)
      for (const [b, bytes] of others) if (a <= b) entryOf(dump, a, newMap<Uint8Array>).set(b, bytes);
    for (const [a, others] of this.pairs)
      for (const [b, links] of others) entryOf(dump, a, newMap<Uint8Array>).set(b, packer.pack(links.map(verdictOf)));
    return dump;
  }

  /** Puts in what another one dumped. */
  restore(dump: LinksDump): void {
    for (const [a, others] of dump)
      for (const [b, bytes] of others) {
        entryOf(this.packed, a, newMap<Uint8Array>).set(b, bytes);
        entryOf(this.packed, b, newMap<Uint8Array>).set(a, bytes);
      }
  }

  /** The claim of an article, with all verdicts on it; without any where it was never judged. */
  knotOf(path: string, claim: string): Knot {
    this.loosenAll(path);
    return this.standingOf(path, claim);
  }

  /** The claims of an article that there are verdicts on. */
  knotsOf(path: string): Iterable<Knot> {
    this.loosenAll(path);
    return this.knots.get(path)?.values() ?? [];
  }

  /** The verdicts on a claim. Those that lead to it from elsewhere it has in its own list, but after a start from a cache not all of them. */
  of(knot: Knot): readonly Link[] {
    this.loosenAll(knot.path);
    return knot.links;
  }

  /** To be called with a claim that nobody holds any more: one without verdicts is forgotten. */
  release({ path, claim, links }: Knot): void {
    if (links.length > 0) return;
    const rest = this.knots.get(path);
    rest?.delete(claim);
    if (rest?.size === 0) this.knots.delete(path);
  }

  private keep(a: string, b: string, links: readonly Link[]): void {
    if (links.length > 0) {
      entryOf(this.pairs, a, newMap<readonly Link[]>).set(b, links);
      entryOf(this.lesser, b, newSet).add(a);
    } else {
      drop(this.pairs, a, b);
      drop(this.lesser, b, a);
    }
  }

  private loosenAll(path: string): void {
    for (const other of this.packed.get(path)?.keys() ?? [])
      if (path <= other) this.loosen(path, other);
      else this.loosen(other, path);
  }

  private loosen(a: string, b: string): void {
    const bytes = this.packed.get(a)?.get(b);
    if (!bytes) return;
    drop(this.packed, a, b);
    drop(this.packed, b, a);
    const verdicts = unpack(bytes) as readonly Verdict[];
    this.keep(
      a,
      b,
      verdicts.map((verdict) => this.tie(a, verdict.a, b, verdict.b, verdict)),
    );
  }

  private tie(a: string, x: string, b: string, y: string, { score, relation, because }: Verdict): Link {
    const [from, to] = [this.standingOf(a, x), this.standingOf(b, y)];
    const link: Link = { a: from, b: to, score, relation, because: this.shared(because) };
    from.links.push(link);
    if (to !== from) to.links.push(link);
    return link;
  }

  private standingOf(path: string, claim: string): Standing {
    const here = entryOf(this.knots, path, newMap<Standing>);
    const known = here.get(claim);
    if (known) return known;
    const key = keyOf(path, claim);
    // Cut from the key, and not from the article that the claim was unpacked with: all of its words would be held by it.
    const knot: Standing = { path, claim: key.slice(path.length + 1), key, links: [] };
    here.set(knot.claim, knot);
    return knot;
  }

  private shared(because: readonly string[]): readonly string[] {
    const joined = because.join('\n');
    const known = this.reasons.get(joined);
    if (known) return known;
    if (this.reasons.size >= MOST_REASONS) this.reasons.clear();
    const made = joined === '' ? [] : joined.split('\n');
    this.reasons.set(joined, made);
    return made;
  }
}

/** A knot as this file alone may change it. */
interface Standing extends Knot {
  readonly links: Link[];
}

const isSame = (x: Link, y: Verdict): boolean =>
  x.score === y.score &&
  x.relation.kind === y.relation.kind &&
  x.relation.because === y.relation.because &&
  x.because.join('\n') === y.because.join('\n');

const verdictOf = ({ a, b, score, relation, because }: Link): Verdict => ({
  a: a.claim,
  b: b.claim,
  score,
  relation,
  because,
});

function untie(link: Link): void {
  for (const { links } of new Set([link.a, link.b])) {
    const own = links as Link[];
    const at = own.indexOf(link);
    const last = own.pop();
    if (last && last !== link) own[at] = last;
  }
}

const newMap = <V>(): Map<string, V> => new Map();
const newSet = (): Set<string> => new Set();

function entryOf<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function drop<V extends Map<string, unknown> | Set<string>>(index: Map<string, V>, at: string, key: string): void {
  const inner = index.get(at);
  inner?.delete(key);
  if (inner?.size === 0) index.delete(at);
}
