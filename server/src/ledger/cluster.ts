import type { Claim } from '../model/claim.ts';
import { type ClaimKey, refOf } from './claim-key.ts';
import { relationOf } from './judge/relation-of.ts';
import type { Link, Links } from './links.ts';
import { THRESHOLDS } from './thresholds.ts';

/** Claims that are one fact, with the verdicts that made them one. */
export interface Cluster {
  readonly members: readonly ClaimKey[];
  readonly links: readonly Link[];
}

/** All claims that a chain of verdicts joins to the given ones: what a change of these may touch. */
export function reach(seeds: Iterable<ClaimKey>, links: Links): ReadonlySet<ClaimKey> {
  const reached = new Set<ClaimKey>(seeds);
  for (const key of reached)
    for (const link of links.of(key)) {
      reached.add(link.a);
      reached.add(link.b);
    }
  return reached;
}

/**
 * Cuts claims into clusters of one fact each, surest verdicts first. Two values of one article are two facts, unless a verdict
 * says otherwise: so a list ("41 persons and 16 companies") never becomes one fact through a third article.
 */
export function clusters(
  claims: ReadonlySet<ClaimKey>,
  links: Links,
  claimAt: (key: ClaimKey) => Claim | undefined,
): readonly Cluster[] {
  const edges = new Set<Link>();
  for (const key of claims) for (const link of links.of(key)) if (isStrong(link)) edges.add(link);
  const order = [...edges].sort((x, y) => y.verdict.score - x.verdict.score || (x.a + x.b < y.a + y.b ? -1 : 1));
  const home = new Map<ClaimKey, ClaimKey[]>();
  for (const link of order) {
    const x = home.get(link.a) ?? [link.a];
    const y = home.get(link.b) ?? [link.b];
    if (x === y || !fit(x, y, links, claimAt)) continue;
    const joined = [...x, ...y];
    for (const key of joined) home.set(key, joined);
  }
  const inside = new Map<readonly ClaimKey[], Link[]>();
  for (const members of new Set(home.values())) inside.set(members, []);
  for (const link of order) {
    const members = home.get(link.a);
    if (members !== undefined && members === home.get(link.b)) inside.get(members)?.push(link);
  }
  return [...inside].map(([members, links]) => ({ members: [...members].sort(), links }));
}

const isStrong = ({ verdict }: Link): boolean =>
  verdict.score >=
  (verdict.relation.kind === 'excluding' || verdict.relation.kind === 'developing'
    ? THRESHOLDS.hint
    : THRESHOLDS.agree);

function fit(
  x: readonly ClaimKey[],
  y: readonly ClaimKey[],
  links: Links,
  claimAt: (key: ClaimKey) => Claim | undefined,
): boolean {
  const [small, large] = x.length <= y.length ? [x, y] : [y, x];
  const rivals = new Map<string, ClaimKey[]>();
  for (const key of small) {
    const { path } = refOf(key);
    const known = rivals.get(path);
    if (known) known.push(key);
    else rivals.set(path, [key]);
  }
  for (const b of large) {
    for (const a of rivals.get(refOf(b).path) ?? []) {
      const first = claimAt(a);
      const second = claimAt(b);
      if (!first || !second) return false;
      const relation = relationOf(first, second);
      if (relation.kind === 'equal' || relation.kind === 'compatible') continue;
      if (!isHeldAgainst(a, large, second, links, claimAt) && !isHeldAgainst(b, small, first, links, claimAt))
        return false;
    }
  }
  return true;
}

/** Whether a verdict holds `claim` against one of `others` that has the value of `like`: what is said of one holds for its equals. */
function isHeldAgainst(
  claim: ClaimKey,
  others: readonly ClaimKey[],
  like: Claim,
  links: Links,
  claimAt: (key: ClaimKey) => Claim | undefined,
): boolean {
  for (const link of links.of(claim)) {
    const other = link.a === claim ? link.b : link.a;
    if (!isStrong(link) || !others.includes(other)) continue;
    const found = claimAt(other);
    if (found && (found === like || relationOf(found, like).kind === 'equal')) return true;
  }
  return false;
}
