import { pack, unpack } from '../model/packed.ts';
import { type ClaimKey, keyOf, refOf } from './claim-key.ts';
import { forgetOldest } from './forget-oldest.ts';
import type { Verdict } from './judge/verdict.ts';
import { THRESHOLDS } from './thresholds.ts';

/** A verdict between two claims of named articles. */
export interface Link {
  readonly a: ClaimKey;
  readonly b: ClaimKey;
  readonly verdict: Verdict;
}

/** The verdicts on so many articles stand unpacked: those whose facts are being drawn, claim after claim. */
const MOST_LOOSE = 256;

/** Packed verdicts by the two paths. */
export type LinksDump = ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;

type LinksByClaim = ReadonlyMap<ClaimKey, readonly Link[]>;

/**
 * The verdicts over all pairs of articles. Those too unsure to make two claims one fact are not kept, the rest packed: an
 * archive holds some hundred thousand of them, and looks at those of a few articles at a time.
 */
export class Links {
  /** By the two paths, the lesser one first. */
  private readonly pairs = new Map<string, Map<string, Uint8Array>>();
  /** For the greater path of each pair the lesser ones. */
  private readonly lesser = new Map<string, Set<string>>();
  private readonly loose = new Map<string, LinksByClaim>();

  /** Puts the verdicts of two articles in, in place of what was there; returns the claims of which a verdict is another one now. */
  set(from: string, to: string, verdicts: readonly Verdict[]): ReadonlySet<ClaimKey> {
    const [a, b] = from <= to ? [from, to] : [to, from];
    const strong = verdicts.filter(isStrong);
    const sided = from <= to ? strong : strong.map((verdict) => ({ ...verdict, a: verdict.b, b: verdict.a }));
    const known = this.pairs.get(a)?.get(b);
    const before = known ? (unpack(known) as readonly Verdict[]) : [];
    const touched = new Set(differing(before, sided).flatMap((verdict) => [keyOf(a, verdict.a), keyOf(b, verdict.b)]));
    if (touched.size === 0) return touched;
    if (sided.length === 0) return this.delete(a, b);
    this.loose.delete(a);
    this.loose.delete(b);
    entryOf(this.pairs, a, () => new Map<string, Uint8Array>()).set(b, pack(sided));
    entryOf(this.lesser, b, () => new Set<string>()).add(a);
    return touched;
  }

  /** Takes the verdicts of two articles out; returns the claims that they joined. */
  delete(from: string, to: string): ReadonlySet<ClaimKey> {
    const [a, b] = from <= to ? [from, to] : [to, from];
    const bytes = this.pairs.get(a)?.get(b);
    if (!bytes) return new Set();
    this.loose.delete(a);
    this.loose.delete(b);
    drop(this.pairs, a, b);
    drop(this.lesser, b, a);
    return new Set(linksIn(a, b, bytes).flatMap((link) => [link.a, link.b]));
  }

  /** Takes all verdicts of an article out; returns the claims that they joined. */
  deleteAll(path: string): ReadonlySet<ClaimKey> {
    const touched = new Set<ClaimKey>();
    for (const other of this.partnersOf(path)) for (const key of this.delete(path, other)) touched.add(key);
    return touched;
  }

  dump(): LinksDump {
    return this.pairs;
  }

  /** Puts in what another one dumped. */
  restore(dump: LinksDump): void {
    // Of an article without verdicts is kept, too, that it has none.
    this.loose.clear();
    for (const [a, others] of dump)
      for (const [b, bytes] of others) {
        entryOf(this.pairs, a, () => new Map<string, Uint8Array>()).set(b, bytes);
        entryOf(this.lesser, b, () => new Set<string>()).add(a);
      }
  }

  /** The articles with which some claim of an article is held together, itself perhaps among them. */
  private partnersOf(path: string): readonly string[] {
    return [...new Set([...(this.pairs.get(path)?.keys() ?? []), ...(this.lesser.get(path) ?? [])])];
  }

  /** The verdicts on the claims of an article. Those of a pair are two objects, one for either side. */
  ofPath(path: string): LinksByClaim {
    const known = this.loose.get(path);
    if (known) return known;
    const links = new Map<ClaimKey, Link[]>();
    for (const other of this.partnersOf(path)) {
      const [a, b] = path <= other ? [path, other] : [other, path];
      const bytes = this.pairs.get(a)?.get(b);
      for (const link of bytes ? linksIn(a, b, bytes) : [])
        for (const key of new Set([link.a, link.b]))
          if (refOf(key).path === path) entryOf(links, key, (): Link[] => []).push(link);
    }
    this.loose.set(path, links);
    forgetOldest(this.loose, MOST_LOOSE);
    return links;
  }
}

/** Whether a verdict is sure enough for its two claims to be shown as one fact. */
const isStrong = ({ score, relation }: Verdict): boolean =>
  score >=
  (relation.kind === 'excluding' || relation.kind === 'developing' ? THRESHOLDS.hint[relation.kind] : THRESHOLDS.agree);

/** The verdicts that are in one list and not in the other: most edits change few of an article's claims. */
function differing(before: readonly Verdict[], now: readonly Verdict[]): readonly Verdict[] {
  if (before.length === 0) return now;
  const known = new Map(before.map((verdict) => [`${verdict.a} ${verdict.b}`, verdict]));
  const others = now.filter((verdict) => {
    const pair = `${verdict.a} ${verdict.b}`;
    const old = known.get(pair);
    if (!old || !isSame(old, verdict)) return true;
    known.delete(pair);
    return false;
  });
  return [...known.values(), ...others];
}

const isSame = (x: Verdict, y: Verdict): boolean =>
  x.score === y.score &&
  x.relation.kind === y.relation.kind &&
  x.relation.because === y.relation.because &&
  x.because.join('\n') === y.because.join('\n');

const linksIn = (a: string, b: string, bytes: Uint8Array): readonly Link[] =>
  (unpack(bytes) as readonly Verdict[]).map((verdict) => ({ a: keyOf(a, verdict.a), b: keyOf(b, verdict.b), verdict }));

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
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
