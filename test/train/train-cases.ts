// Cases with gold, prepared for fitting: what each claim of each article is, as the gold has it.
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { type Profile, profileOf } from '../../server/src/ledger/profile.ts';
import type { Claim } from '../../server/src/model/claim.ts';
import type { Span } from '../../server/src/model/span.ts';
import { type CaseFolder, caseFolders } from '../support/case-folders.ts';
import type { CaseGold, Spot } from '../support/case-gold.ts';

export interface TrainCase {
  readonly name: string;
  readonly articles: ReadonlyMap<string, string>;
  readonly gold: CaseGold;
  readonly profiles: readonly Profile[];
  /** The claims of each fact on which the articles agree. */
  readonly agreements: readonly ReadonlySet<Claim>[];
  /** Whether the gold has both for one fact, agreed or disputed. */
  readonly isOneFact: (a: Claim, b: Claim) => boolean;
  /** Whether the gold says that the two never contradict each other. */
  readonly isNever: (a: Claim, b: Claim) => boolean;
  /** Whether the gold speaks of a claim's value at all. */
  readonly isTold: (claim: Claim) => boolean;
  /** A claim in its sentence, for people who read what was judged wrongly. */
  readonly sentenceOf: (claim: Claim) => string;
}

/** Reads the cases below the given folders, in the order of their names. */
export function readCases(roots: readonly string[]): readonly TrainCase[] {
  return roots.flatMap((root) => caseFolders(root).map(prepare)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function prepare({ name, articles, gold }: CaseFolder): TrainCase {
  const profiles = [...articles].map(([file, text]) => profileOf(extract(text, defaultContext(file))));
  const homes = new Map(profiles.flatMap((profile) => profile.claims.map((claim) => [claim, profile] as const)));
  const sitesOf = (claim: Claim) => homes.get(claim)?.article.sites.get(claim.id) ?? [];
  const stands = (claim: Claim, spots: readonly Spot[]): boolean =>
    sitesOf(claim).some((site) =>
      spots.some(
        (s) => s.path === homes.get(claim)?.path && overlap(site, s) > 0 && overlap(site, s) * 3 > s.end - s.start,
      ),
    );
  const claims = [...homes.keys()].filter((claim) => claim.kind === 'figure' || claim.kind === 'date');
  const claimsAt = (spots: readonly Spot[]): ReadonlySet<Claim> =>
    new Set(claims.filter((claim) => stands(claim, spots)));
  const agreements = gold.agreements
    .filter(({ topic }) => !topic.startsWith('role of '))
    .map(({ members }) => claimsAt(members));
  // What is told two ways is quoted by the clause, and the numbers in it are not what is disputed.
  const disputes = gold.contradictions.filter(({ kind }) => kind === 'figure' || kind === 'date');
  const facts = [...agreements, ...disputes.map(({ sides }) => claimsAt(sides.flat()))];
  const never = (gold.neverContradict ?? []).map(({ pair: [a, b] }) => [claimsAt([a]), claimsAt([b])] as const);
  return {
    name,
    articles,
    gold,
    profiles,
    agreements,
    isOneFact: (a, b) => facts.some((fact) => fact.has(a) && fact.has(b)),
    isNever: (a, b) => never.some(([x, y]) => (x.has(a) && y.has(b)) || (x.has(b) && y.has(a))),
    isTold: (claim) => facts.some((fact) => fact.has(claim)),
    sentenceOf: (claim) => {
      const profile = homes.get(claim);
      const [site] = sitesOf(claim);
      const text = articles.get(profile?.path ?? '') ?? '';
      return site
        ? `${profile?.path}: ${text.slice(site.sentence.start, site.start)}[[${site.text}]]${text.slice(site.end, site.sentence.end)}`
        : '';
    },
  };
}
