import type { Claim } from '../model/claim.ts';
import type { ClaimFinder } from './archive.ts';
import { type ClaimKey, refOf } from './claim-key.ts';
import { type Cluster, type Component, clusters } from './cluster.ts';
import type { Fact } from './fact.ts';
import { type Facts, keysOf } from './facts.ts';
import type { Link, Links } from './links.ts';
import type { Surrounding, Surroundings } from './surroundings.ts';

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
  readonly surroundings: Surroundings;
}

/**
 * What a change of one claim alters, and no more. Chains of unsure verdicts join nearly all articles of an archive ("40 people"
 * of one affair and "42 people" of the next), and few of them join facts. A fact grows by its own verdicts alone, as long as
 * each verdict that leads out of it is refused when its turn comes; and whether it is hangs on the two facts that it leads
 * between. So the facts of the claims that changed are clustered together with those beside them. Where those beside
 * come out as they were, everything beyond them stays as it is; where not, they are part of what changed, and it is tried again.
 */
export function regionOf(seed: ClaimKey, ground: Ground): Region {
  const inner = new Inner(ground);
  inner.add([seed]);
  for (;;) {
    const beside = besideOf(inner, ground);
    const made = clusters(joined(inner, beside));
    const homes = new Map(made.flatMap((cluster) => cluster.members.map((key) => [key, cluster] as const)));
    const broken = beside.filter((one) => !isAsBefore(one, homes));
    if (broken.length === 0)
      return {
        keys: inner.keys,
        claims: inner.claims,
        clusters: made.filter(({ members: [first] }) => first !== undefined && inner.keys.has(first)),
        before: [...inner.facts.values()],
      };
    inner.add(broken.flatMap(({ keys }) => keys));
  }
}

/** The facts, and the claims that are part of none, to which verdicts lead from those within. */
function besideOf(inner: Inner, { facts, surroundings }: Ground): readonly Surrounding[] {
  const groups = new Set<string>();
  const lone = new Set<ClaimKey>();
  for (const links of inner.links.values())
    for (const { a, b } of links)
      for (const key of [a, b]) {
        if (inner.keys.has(key)) continue;
        const { path, claim } = refOf(key);
        const group = facts.groupOf(path, claim);
        if (group === undefined) lone.add(key);
        else groups.add(group);
      }
  return [...[...groups].flatMap((group) => surroundings.ofGroup(group) ?? []), ...[...lone].map(surroundings.ofClaim)];
}

/** Whether the claims of a fact, or the one that met no other, make what they made before. */
function isAsBefore({ keys }: Surrounding, homes: ReadonlyMap<ClaimKey, Cluster>): boolean {
  const [first] = keys;
  const now = (first && homes.get(first)?.members) ?? [];
  return keys.length === 1 ? now.length === 0 : now.length === keys.length && keys.every((key, i) => key === now[i]);
}

/** Both as one: with the verdicts between them, and without those among the facts beside, which are known to be refused. */
function joined(inner: Inner, beside: readonly Surrounding[]): Component {
  const claims = new Map(inner.claims);
  const links = new Map(inner.links);
  const across = new Map<ClaimKey, Link[]>();
  for (const own of inner.links.values())
    for (const link of own)
      for (const key of [link.a, link.b]) {
        if (inner.keys.has(key)) continue;
        const known = across.get(key);
        if (known) known.push(link);
        else across.set(key, [link]);
      }
  for (const one of beside) {
    for (const [key, claim] of one.claims) claims.set(key, claim);
    for (const key of one.keys) links.set(key, [...(one.links.get(key) ?? []), ...(across.get(key) ?? [])]);
  }
  return { claims, links };
}

/** Whole facts with all of their verdicts, while they are gathered. */
class Inner {
  readonly keys = new Set<ClaimKey>();
  readonly claims = new Map<ClaimKey, Claim>();
  readonly facts = new Map<string, Fact>();
  readonly links = new Map<ClaimKey, readonly Link[]>();
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  /**
   * Adds claims with all of their facts, and the touched ones that verdicts join to them. It goes article by article: a fact
   * that a hundred sources tell asks for each of them once or twice, and not for each claim anew.
   */
  add(seeds: readonly ClaimKey[]): void {
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
        for (const { a, b } of own) for (const next of [a, b]) if (isTouched(next)) want(next);
      }
    }
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
