import { type ClaimKey, keyOf } from './claim-key.ts';
import type { Verdict } from './judge/verdict.ts';

/** A verdict between two claims of named articles. */
export interface Link {
  readonly a: ClaimKey;
  readonly b: ClaimKey;
  readonly verdict: Verdict;
}

/** The verdicts over all pairs of articles, by pair and by claim. */
export class Links {
  private readonly byPair = new Map<string, readonly Link[]>();
  private readonly byClaim = new Map<ClaimKey, Set<Link>>();
  private readonly partners = new Map<string, Set<string>>();

  /** Puts the verdicts of two articles in, in place of what was there; returns the claims that a verdict joins or joined. */
  set(from: string, to: string, verdicts: readonly Verdict[]): ReadonlySet<ClaimKey> {
    const touched = new Set(this.delete(from, to));
    const links = verdicts.map((verdict) => ({ a: keyOf(from, verdict.a), b: keyOf(to, verdict.b), verdict }));
    this.byPair.set(pairKey(from, to), links);
    this.join(from, to);
    this.join(to, from);
    for (const link of links) {
      for (const key of [link.a, link.b]) {
        const known = this.byClaim.get(key);
        if (known) known.add(link);
        else this.byClaim.set(key, new Set([link]));
        touched.add(key);
      }
    }
    return touched;
  }

  /** Takes the verdicts of two articles out; returns the claims that they joined. */
  delete(from: string, to: string): ReadonlySet<ClaimKey> {
    const touched = new Set<ClaimKey>();
    const key = pairKey(from, to);
    for (const link of this.byPair.get(key) ?? []) {
      for (const claim of [link.a, link.b]) {
        touched.add(claim);
        const known = this.byClaim.get(claim);
        known?.delete(link);
        if (known?.size === 0) this.byClaim.delete(claim);
      }
    }
    this.byPair.delete(key);
    this.partners.get(from)?.delete(to);
    this.partners.get(to)?.delete(from);
    return touched;
  }

  of(claim: ClaimKey): Iterable<Link> {
    return this.byClaim.get(claim) ?? [];
  }

  /** The articles with which an article has been judged, itself among them. */
  partnersOf(path: string): ReadonlySet<string> {
    return this.partners.get(path) ?? new Set();
  }

  private join(from: string, to: string): void {
    const known = this.partners.get(from);
    if (known) known.add(to);
    else this.partners.set(from, new Set([to]));
  }
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n\n${b}` : `${b}\n\n${a}`);
