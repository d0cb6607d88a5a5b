// Fits the trees of ledger/judge/weights.json to cases with gold: `npx tsx test/train/same-fact.ts BANK… [--write]`.
// A bank is a folder of case folders with a gold.json each. Prints precision and recall of pairs, each case judged by
// weights that were fitted to the other cases; with --write, fits to all of them and writes the file.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { candidatesOf } from '../../server/src/ledger/judge/candidates.ts';
import { FEATURES, type FeatureVector } from '../../server/src/ledger/judge/features.ts';
import { profileOf } from '../../server/src/ledger/profile.ts';
import type { Claim } from '../../server/src/model/claim.ts';
import { boost, type Ensemble, probability } from './boost.ts';

interface Spot {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}
interface Gold {
  readonly contradictions?: readonly { readonly sides: readonly (readonly Spot[])[] }[];
  readonly agreements?: readonly { readonly members: readonly Spot[] }[];
  readonly neverContradict?: readonly { readonly pair: readonly Spot[] }[];
  readonly planted?: { readonly sides: readonly (readonly Spot[])[] };
  readonly control?: unknown;
}
interface Example {
  readonly case: string;
  readonly kind: Claim['kind'];
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly text: string;
}

const FOLDS = 5;

/** The few pairs of one fact weigh as much as a part of the many that are not, or nothing would ever be one fact. */
const MOST_BOOST = 4;
const SETTINGS = { rounds: 120, depth: 3, rate: 0.08, ridge: 6, bins: 12 };

/** And how near a wrong day is: one, two, five days off. */
const NEAR_DAYS = [0.5, 0.33, 0.5, 0.17, 0.25, 0.5, 0.1];

const banks = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const KINDS = ['figure', 'date'] as const;
const examples = { agree: [] as Example[], differ: [] as Example[] };
for (const bank of banks) for (const folder of caseFolders(bank)) readCase(folder);
for (const name of ['agree', 'differ'] as const)
  for (const kind of KINDS)
    report(
      `${name}, ${kind}`,
      examples[name].filter((row) => row.kind === kind),
    );
if (process.argv.includes('--write')) write();

function* caseFolders(folder: string): Generator<string> {
  if (existsSync(path.join(folder, 'gold.json'))) yield folder;
  else
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) yield* caseFolders(path.join(folder, entry.name));
}

function readCase(folder: string): void {
  const gold: Gold = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8'));
  if (gold.control !== undefined) return;
  const profiles = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      profileOf(extract(readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, ''), defaultContext(name))),
    );
  // A planted case is its original's twin: it belongs to the same fold, or the weights would have seen the answer.
  const fold = gold.planted ? path.basename(path.dirname(folder)) : path.basename(folder);
  const disputes = [...(gold.contradictions ?? []), ...(gold.planted ? [gold.planted] : [])].map((c) => c.sides);
  const facts = [...(gold.agreements ?? []).map((a) => a.members), ...disputes.flat()];
  profiles.forEach((from, i) => {
    for (const to of profiles.slice(i)) {
      for (const { a, b, relation, features } of candidatesOf(from, to)) {
        const touchA = (spots: readonly Spot[]) => touches(from.article, a, spots);
        const touchB = (spots: readonly Spot[]) => touches(to.article, b, spots);
        const x = FEATURES.map((name) => features[name]);
        const text = `${siteText(from.article, a)} ~ ${siteText(to.article, b)}`;
        const { kind } = relation;
        if (
          kind === 'equal' &&
          from !== to &&
          !gold.planted &&
          facts.some((members) => touchA(members) && touchB(members))
        )
          examples.differ.push({
            case: fold,
            kind: a.kind,
            x: asIfAltered(features, a.kind, examples.differ.length),
            y: 1,
            text,
          });
        if (kind === 'excluding' || kind === 'developing') {
          const opposed = disputes.some((sides) =>
            sides.some((s, m) => touchA(s) && sides.some((t, n) => n !== m && touchB(t))),
          );
          if (opposed || !gold.planted) examples.differ.push({ case: fold, kind: a.kind, x, y: opposed ? 1 : 0, text });
        } else if (!gold.planted) {
          const same = facts.some((members) => touchA(members) && touchB(members));
          const apart = (gold.neverContradict ?? []).some(
            ({ pair }) =>
              (touchA(pair.slice(0, 1)) && touchB(pair.slice(1))) ||
              (touchA(pair.slice(1)) && touchB(pair.slice(0, 1))),
          );
          const told = facts.some(touchA) && facts.some(touchB);
          if (same || (told && !apart) || apart)
            examples.agree.push({ case: fold, kind: a.kind, x, y: same ? 1 : 0, text });
        }
      }
    }
  });
}

/**
 * The features of a pair that agrees, as they would be had one article another value: agreements teach what one fact looks
 * like to the judge of contradictions. Where they are counted is all that a changed value changes.
 */
function asIfAltered(features: FeatureVector, kind: Claim['kind'], turn: number): readonly number[] {
  // The golden ratio spreads the nearness evenly from 0.5 to 1, the same in each run.
  const valueNear = kind === 'figure' ? 0.5 + ((turn * 0.618034) % 1) / 2 : 0;
  const dayNear = features.isDay === 1 ? (NEAR_DAYS[turn % NEAR_DAYS.length] ?? 0.5) : features.dayNear;
  const altered = {
    ...features,
    valueNear,
    dayNear,
    nearBest: features.bestForBoth * valueNear,
    equalElsewhere: 0,
    equalElsewhereBoth: 0,
  };
  return FEATURES.map((name) => altered[name]);
}

function touches(
  article: { path: string; sites: ReadonlyMap<string, readonly { start: number; end: number }[]> },
  claim: Claim,
  spots: readonly Spot[],
): boolean {
  return (article.sites.get(claim.id) ?? []).some((site) =>
    spots.some((spot) => spot.path === article.path && site.start < spot.end && spot.start < site.end),
  );
}

function siteText(
  article: { path: string; sites: ReadonlyMap<string, readonly { text: string }[]> },
  claim: Claim,
): string {
  return `${article.path} ${article.sites.get(claim.id)?.[0]?.text ?? ''} [${claim.kind === 'figure' ? `${claim.value.head} ${claim.value.event}` : claim.topic.event}]`;
}

function fit(rows: readonly Example[]): Ensemble {
  const positives = rows.filter((row) => row.y === 1).length;
  const weight = Math.min(MOST_BOOST, (rows.length - positives) / Math.max(1, positives));
  return boost(
    rows.map(({ x, y }) => ({ x, y, weight: y === 1 ? weight : 1 })),
    SETTINGS,
  );
}

function report(name: string, rows: readonly Example[]): void {
  const cases = [...new Set(rows.map((row) => row.case))].sort();
  const foldOf = new Map(cases.map((name, i) => [name, i % FOLDS]));
  const scored = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const w = fit(rows.filter((row) => foldOf.get(row.case) !== fold));
    return rows.filter((row) => foldOf.get(row.case) === fold).map((row) => ({ row, p: probability(w, row.x) }));
  });
  scored.sort((a, b) => b.p - a.p);
  const all = rows.filter((row) => row.y === 1).length;
  console.log(`${name}: ${rows.length} pairs, ${all} of one fact`);
  for (const threshold of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]) {
    const above = scored.filter(({ p }) => p >= threshold);
    const right = above.filter(({ row }) => row.y === 1).length;
    console.log(
      `  ≥ ${threshold}  precision ${(right / Math.max(1, above.length)).toFixed(3)}  recall ${(right / Math.max(1, all)).toFixed(3)}  (${above.length})`,
    );
  }
  if (process.argv.includes('--missed'))
    for (const { row, p } of scored
      .filter(({ row }) => row.y === 1)
      .reverse()
      .slice(0, 90))
      console.log(`  + ${p.toFixed(2)} ${row.case}: ${row.text}`);
  if (process.argv.includes('--wrong'))
    for (const { row, p } of scored.filter(({ row }) => row.y === 0).slice(0, 60))
      console.log(`  ${p.toFixed(2)} ${row.case}: ${row.text}`);
}

function write(): void {
  const models = (rows: readonly Example[]) =>
    Object.fromEntries(KINDS.map((kind) => [kind, fit(rows.filter((row) => row.kind === kind))]));
  const file = new URL('../../server/src/ledger/judge/weights.json', import.meta.url);
  const json = { features: FEATURES, agree: models(examples.agree), differ: models(examples.differ) };
  writeFileSync(file, `${JSON.stringify(json)}\n`);
}
