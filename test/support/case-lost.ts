// Where on its way a conflict of the gold was lost: the claims were not made, their articles were not taken for one story,
// their values were not held against each other, or the pair was judged too unsure. The furthest pair of each conflict counts.
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { judge } from '../../server/src/ledger/judge/pair.ts';
import { relationOf } from '../../server/src/ledger/judge/relation-of.ts';
import { profileOf } from '../../server/src/ledger/profile.ts';
import { Stories } from '../../server/src/ledger/stories.ts';
import { tellTalesOf } from '../../server/src/ledger/tell-tales.ts';
import { THRESHOLDS } from '../../server/src/ledger/thresholds.ts';
import type { Article } from '../../server/src/model/article.ts';
import type { Claim } from '../../server/src/model/claim.ts';
import type { CaseFolder } from './case-folders.ts';
import type { GoldConflict, GoldKind, Spot } from './case-gold.ts';

const stages = [
  'no claim',
  'not one story',
  'incomparable',
  'agreeing',
  'judged too low',
  'lost among others',
] as const;
export type Stage = (typeof stages)[number];

export interface Lost {
  readonly stage: Stage;
  /** The two mentions that came furthest, and what was held of them. */
  readonly pair: string;
}

const claimKinds: Record<GoldKind, readonly Claim['kind'][]> = {
  date: ['date'],
  figure: ['figure', 'date'],
  official: ['official'],
  quote: ['quote'],
  polarity: ['statement'],
};

/** A function that tells of each conflict of an affair how far it came. */
export function lostIn(folder: CaseFolder): (conflict: GoldConflict) => Lost {
  const articles = new Map([...folder.articles].map(([path, text]) => [path, extract(text, defaultContext(path))]));
  const stories = new Stories();
  for (const article of articles.values()) stories.set(article.path, tellTalesOf(article));
  stories.settle();
  return (conflict) => {
    const kinds = claimKinds[conflict.kind];
    const pairs = conflict.sides.flatMap((left, i) =>
      conflict.sides.slice(i + 1).flatMap((right) => left.flatMap((x) => right.map((y) => [x, y] as const))),
    );
    const told = pairs.map(([x, y]) => howFar(x, y, kinds, articles, stories));
    const furthest = Math.max(...told.map(({ stage }) => stages.indexOf(stage)));
    return told.find(({ stage }) => stages.indexOf(stage) === furthest) ?? { stage: 'no claim', pair: '' };
  };
}

function howFar(
  x: Spot,
  y: Spot,
  kinds: readonly Claim['kind'][],
  articles: ReadonlyMap<string, Article>,
  stories: Stories,
): Lost {
  const pair = `${x.path} "${x.text}" – ${y.path} "${y.text}"`;
  const [first, second] = x.path <= y.path ? [x, y] : [y, x];
  const left = claimsAt(first, kinds, articles);
  const right = claimsAt(second, kinds, articles);
  if (left.length === 0 || right.length === 0) return { stage: 'no claim', pair };
  const from = articles.get(first.path);
  const to = articles.get(second.path);
  if (!from || !to || (from !== to && !stories.neighbours(first.path).has(second.path)))
    return { stage: 'not one story', pair };
  const verdicts = judge(profileOf(from), profileOf(to));
  const told = left.flatMap((a) =>
    right.map((b): Lost => {
      const relation = relationOf(a, b);
      const because = `${pair}: ${relation.kind} ${relation.because}`;
      if (relation.kind === 'incomparable') return { stage: 'incomparable', pair: because };
      if (relation.kind !== 'excluding' && relation.kind !== 'developing') return { stage: 'agreeing', pair: because };
      const verdict = verdicts.find((v) => (v.a === a.id && v.b === b.id) || (v.a === b.id && v.b === a.id));
      const score = verdict?.score ?? 0;
      const stage = score < THRESHOLDS.warning[a.kind] ? 'judged too low' : 'lost among others';
      return { stage, pair: `${because} (${score.toFixed(2)})` };
    }),
  );
  return told.sort((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage))[0] ?? { stage: 'no claim', pair };
}

function claimsAt(spot: Spot, kinds: readonly Claim['kind'][], articles: ReadonlyMap<string, Article>): Claim[] {
  const article = articles.get(spot.path);
  return (article?.claims ?? []).filter(
    ({ id, kind }) =>
      kinds.includes(kind) && (article?.sites.get(id) ?? []).some((s) => s.start < spot.end && spot.start < s.end),
  );
}
