import type { Claim } from '../model/claim.ts';
import type { ClaimFinder } from './archive.ts';
import { type ClaimKey, refOf } from './claim-key.ts';
import { type Facts, keysOf } from './facts.ts';
import { forgetOldest, recall } from './forget-oldest.ts';
import type { Link, Links } from './links.ts';

/** A fact, or a claim that is part of none, as what lies beside it asks for it: its claims in order, and the verdicts between them. */
export interface Surrounding {
  readonly keys: readonly ClaimKey[];
  readonly claims: ReadonlyMap<ClaimKey, Claim>;
  readonly links: ReadonlyMap<ClaimKey, readonly Link[]>;
}

/** So many stay at hand: who types asks for the same ones at each keystroke, some hundred where every affair has the like. */
const MOST_FACTS = 512;
const MOST_LONE = 2048;

/** What lies beside the facts that are being drawn. To unpack all verdicts of all articles that tell of it took most of a keystroke. */
export class Surroundings {
  private readonly links: Links;
  private readonly facts: Facts;
  private readonly claimsOf: (path: string) => ClaimFinder;
  private readonly groups = new Map<string, Surrounding>();
  private readonly lone = new Map<ClaimKey, Surrounding>();

  constructor(links: Links, facts: Facts, claimsOf: (path: string) => ClaimFinder) {
    this.links = links;
    this.facts = facts;
    this.claimsOf = claimsOf;
  }

  /** To be called with claims that are not as they were, or whose verdicts are not, before any of their facts is drawn anew. */
  forget(key: ClaimKey): void {
    const { path, claim } = refOf(key);
    const group = this.facts.groupOf(path, claim);
    if (group !== undefined) this.groups.delete(group);
    this.lone.delete(key);
  }

  /** The same for all claims of an article that are not touched themselves: what they say may be put in other words. */
  forgetArticle(path: string): void {
    for (const group of this.facts.groupsOf(path)) this.groups.delete(group);
    for (const key of this.lone.keys()) if (refOf(key).path === path) this.lone.delete(key);
  }

  /** Undefined where there is no fact of that group. */
  ofGroup(group: string): Surrounding | undefined {
    const known = recall(this.groups, group);
    if (known) return known;
    const fact = this.facts.get(group);
    if (!fact) return undefined;
    const made = this.read(keysOf(fact));
    this.groups.set(group, made);
    forgetOldest(this.groups, MOST_FACTS);
    return made;
  }

  /** A claim that is part of no fact. */
  readonly ofClaim = (key: ClaimKey): Surrounding => {
    const known = recall(this.lone, key);
    if (known) return known;
    const { path, claim: id } = refOf(key);
    const claim = this.claimsOf(path)(id);
    const made: Surrounding = { keys: [key], claims: new Map(claim && [[key, claim]]), links: NO_LINKS };
    this.lone.set(key, made);
    forgetOldest(this.lone, MOST_LONE);
    return made;
  };

  private read(keys: readonly ClaimKey[]): Surrounding {
    const all = new Set(keys);
    const claims = new Map<ClaimKey, Claim>();
    const links = new Map<ClaimKey, readonly Link[]>();
    for (const key of keys) {
      const { path, claim: id } = refOf(key);
      const claim = this.claimsOf(path)(id);
      if (claim) claims.set(key, claim);
      links.set(
        key,
        (this.links.ofPath(path).get(key) ?? []).filter(({ a, b }) => all.has(a) && all.has(b)),
      );
    }
    return { keys, claims, links };
  }
}

const NO_LINKS: ReadonlyMap<ClaimKey, readonly Link[]> = new Map();
