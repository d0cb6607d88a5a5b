import type { Claim } from '../model/claim.ts';
import type { ClaimFinder } from './archive.ts';
import { type ClaimKey, refOf } from './claim-key.ts';
import { type Cluster, type Component, clusters } from './cluster.ts';
import type { Fact } from './fact.ts';
import { type Facts, keysOf } from './facts.ts';
import type { Link, Links } from './links.ts';

/** Claims whose facts are to be drawn anew, all of them together, with the clusters that they make now. */
export interface Region {
  readonly keys: ReadonlySet<ClaimKey>;
  readonly claims: ReadonlyMap<ClaimKey, Claim>;
  readonly clusters: readonly Cluster[];
  /** The facts that these claims made until now. */
  readonly before: readonly Fact[];
}

/** What a region is cut from. */
export interface Ground {
  readonly links: Links;
  readonly facts: Facts;
  readonly claimsOf: (path: string) => ClaimFinder;
  /** Whether a claim's verdicts are others than those that its fact was drawn from. */
  readonly isTouched: (key: ClaimKey) => boolean;
}

/**
 * What a change of one claim alters, and no more. Chains of unsure verdicts join nearly all articles of an archive ("40 people"
 * of one affair and "42 people" of the next), and few of them join facts. A fact grows by its own verdicts alone, as long as
 * each verdict that leads out of it is refused when its turn comes; and whether it is hangs on the two facts that it leads
 * between. So the facts of the claims that changed are clustered together with those beside them. Where those beside
 * come out as they were, everything beyond them stays as it is; where not, they are part of what changed, and it is tried again.
 */
export function regionOf(seed: ClaimKey, ground: Ground): Region {
  const inner = new Patch(ground);
  inner.add([seed], true);
  for (;;) {
    const patch = inner.copy();
    const beside = inner.beside();
    patch.add(beside, false);
    const made = clusters(patch.component());
    const homes = new Map(made.flatMap((cluster) => cluster.members.map((key) => [key, cluster] as const)));
    const broken = beside.filter((key) => !isAsBefore(key, homes.get(key), patch.factOf(key)));
    if (broken.length === 0)
      return {
        keys: inner.keys,
        claims: patch.claims,
        clusters: made.filter(({ members: [first] }) => first !== undefined && inner.keys.has(first)),
        before: [...inner.facts.values()],
      };
    inner.add(broken, true);
  }
}

/** Whether a claim's cluster is the fact that it was part of; or none, where it met no other. */
function isAsBefore(key: ClaimKey, now: Cluster | undefined, before: Fact | undefined): boolean {
  const [here, there] = [now?.members ?? [key], before ? keysOf(before) : [key]];
  return here.length === there.length && here.every((member, i) => member === there[i]);
}

/** Whole facts with their verdicts and claims, while they are gathered. */
class Patch {
  readonly keys = new Set<ClaimKey>();
  readonly claims = new Map<ClaimKey, Claim>();
  readonly facts = new Map<string, Fact>();
  private readonly links = new Map<ClaimKey, readonly Link[]>();
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  copy(): Patch {
    const copy = new Patch(this.ground);
    for (const key of this.keys) copy.keys.add(key);
    for (const [key, claim] of this.claims) copy.claims.set(key, claim);
    for (const [group, fact] of this.facts) copy.facts.set(group, fact);
    for (const [key, links] of this.links) copy.links.set(key, links);
    return copy;
  }

  /**
   * Adds claims with all of their facts and, where asked, the touched ones that verdicts join to them. It goes article by
   * article: a fact that a hundred sources tell asks for each of them once or twice, and not for each claim anew.
   */
  add(seeds: readonly ClaimKey[], spreads: boolean): void {
    const { links, claimsOf, isTouched } = this.ground;
    const open = new Map<string, ClaimKey[]>();
    const want = (key: ClaimKey): void => {
      if (this.keys.has(key)) return;
      this.keys.add(key);
      const { path } = refOf(key);
      const waiting = open.get(path);
      if (waiting) waiting.push(key);
      else open.set(path, [key]);
    };
    for (const key of seeds) want(key);
    for (const [path, wanted] of open) {
      open.delete(path);
      const here = links.ofPath(path);
      const find = claimsOf(path);
      for (const key of wanted) {
        const claim = find(refOf(key).claim);
        if (claim) this.claims.set(key, claim);
        const own = here.get(key) ?? [];
        this.links.set(key, own);
        for (const mate of this.enterFact(key)) want(mate);
        if (spreads) for (const { a, b } of own) for (const next of [a, b]) if (isTouched(next)) want(next);
      }
    }
  }

  /** The claims that verdicts join to these, and that are none of them. */
  beside(): readonly ClaimKey[] {
    const beside = new Set<ClaimKey>();
    for (const links of this.links.values())
      for (const { a, b } of links) for (const key of [a, b]) if (!this.keys.has(key)) beside.add(key);
    return [...beside];
  }

  component(): Component {
    return { links: this.links, claims: this.claims };
  }

  /** The fact that a claim of these was part of until now. */
  factOf(key: ClaimKey): Fact | undefined {
    const { path, claim } = refOf(key);
    const group = this.ground.facts.groupOf(path, claim);
    return group === undefined ? undefined : this.facts.get(group);
  }

  /** Notes the claim's fact; returns its members the first time. */
  private enterFact(key: ClaimKey): readonly ClaimKey[] {
    const { path, claim } = refOf(key);
    const group = this.ground.facts.groupOf(path, claim);
    if (group === undefined || this.facts.has(group)) return [];
    const fact = this.ground.facts.get(group);
    if (!fact) return [];
    this.facts.set(group, fact);
    return keysOf(fact);
  }
}
