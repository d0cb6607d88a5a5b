// Fits the trees of ledger/judge/weights.json to cases with gold: `npx tsx test/train/same-fact.ts BANK… [--write]`.
// A bank is a folder of case folders with a gold.json or a gold.md each. Prints precision and recall of pairs, each case
// judged by weights that were fitted to other cases; with --write, fits to all of them and writes the file.
import { writeFileSync } from 'node:fs';
import { type Candidate, candidatesOf, type SlotScore } from '../../server/src/ledger/judge/candidates.ts';
import { FEATURES, SLOT_FEATURES } from '../../server/src/ledger/judge/features.ts';
import { Forest } from '../../server/src/ledger/judge/forest.ts';
import { forestsOf, type Models, slotScoreOf } from '../../server/src/ledger/judge/trees.ts';
import { type Profile, profileOf } from '../../server/src/ledger/profile.ts';
import type { Claim } from '../../server/src/model/claim.ts';
import { altered } from './alter.ts';
import { boost, type Row, type Settings } from './boost.ts';
import { readCases, type TrainCase } from './train-cases.ts';

const KINDS = ['figure', 'date'] as const;
type Kind = (typeof KINDS)[number];

const FOLDS = 4;
const SLOT: Settings = { rounds: 140, depth: 4, rate: 0.07, ridge: 6, bins: 24 };
const PAIR: Settings = { rounds: 140, depth: 3, rate: 0.07, ridge: 8, bins: 24 };
/** A pair that an altered value made counts less than one that a newspaper made. */
const ALTERED_WEIGHT = 0.5;

interface Example extends Row {
  readonly kind: Kind;
  readonly source: 'real' | 'altered';
  readonly case: string;
  readonly text: string;
}

/** Fits all models to some cases. */
export function fitModels(cases: readonly TrainCase[]): Models {
  const slot = byKind((kind) =>
    boost(
      cases.flatMap((c) => slotExamples(c)).filter((row) => row.kind === kind),
      SLOT,
    ),
  );
  const score = slotScoreOf({ slot: byKind((kind) => new Forest(slot[kind])) });
  const differ = cases.flatMap((c) => differExamples(c, score));
  const agree = cases.flatMap((c) => agreeExamples(c, score));
  return {
    slot,
    agree: byKind((kind) =>
      boost(
        agree.filter((row) => row.kind === kind),
        PAIR,
      ),
    ),
    differ: byKind((kind) =>
      boost(
        differ.filter((row) => row.kind === kind),
        PAIR,
      ),
    ),
  };
}

const byKind = <T>(make: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  figure: make('figure'),
  date: make('date'),
});

/** Pairs of one fact and pairs that surely are not, values left aside. What has the same value and is in no gold may be either. */
function slotExamples(c: TrainCase): readonly Example[] {
  return pairsOf(c.profiles, () => 0).flatMap(({ from, to, candidate }) => {
    const y = c.isOneFact(candidate.a, candidate.b);
    const differs = candidate.relation.kind === 'excluding' || candidate.relation.kind === 'developing';
    if (!y && !differs && !(c.isTold(candidate.a) && c.isTold(candidate.b))) return [];
    return from === to && !y ? [] : [exampleOf(c, candidate, SLOT_FEATURES, y, 1, 'real')];
  });
}

/** Pairs whose values stand against each other: as the articles have them, and with what they agree on altered in one of them. */
function differExamples(c: TrainCase, score: SlotScore): readonly Example[] {
  const real = pairsOf(c.profiles, score).flatMap(({ candidate }) =>
    isAgainst(candidate) ? [exampleOf(c, candidate, FEATURES, c.isOneFact(candidate.a, candidate.b), 1, 'real')] : [],
  );
  const planted = c.agreements.flatMap((members, i) =>
    c.profiles.flatMap((profile, j): Example[] => {
      const mine = new Set(profile.claims.filter((claim) => members.has(claim) && isKind(claim)));
      const twin = mine.size === 0 ? null : altered(profile.article, mine, i + j);
      if (twin === null) return [];
      const others = c.profiles.filter(
        (other) => other !== profile && other.claims.some((claim) => members.has(claim)),
      );
      const from = profileOf(twin);
      const isMine = new Set(twin.claims.filter((claim, at) => claim !== profile.claims[at]));
      return others.flatMap((to) =>
        candidatesOf(from, to, score).flatMap((candidate) => {
          if (!isAgainst(candidate) || !isMine.has(candidate.a)) return [];
          return [exampleOf(c, candidate, FEATURES, members.has(candidate.b), ALTERED_WEIGHT, 'altered')];
        }),
      );
    }),
  );
  return [...real, ...planted];
}

/** Pairs whose values agree: of one fact, or by chance. */
function agreeExamples(c: TrainCase, score: SlotScore): readonly Example[] {
  return pairsOf(c.profiles, score).flatMap(({ from, to, candidate }) => {
    if (isAgainst(candidate) || from === to) return [];
    const y = c.isOneFact(candidate.a, candidate.b);
    const isKnown = y || (c.isTold(candidate.a) && c.isTold(candidate.b)) || c.isNever(candidate.a, candidate.b);
    return isKnown ? [exampleOf(c, candidate, FEATURES, y, 1, 'real')] : [];
  });
}

const isKind = (claim: Claim): boolean => claim.kind === 'figure' || claim.kind === 'date';
const isAgainst = ({ relation }: Candidate): boolean => relation.kind === 'excluding' || relation.kind === 'developing';

function pairsOf(
  profiles: readonly Profile[],
  score: SlotScore,
): readonly { readonly from: Profile; readonly to: Profile; readonly candidate: Candidate }[] {
  return profiles.flatMap((from, i) =>
    profiles.slice(i).flatMap((to) =>
      candidatesOf(from, to, score)
        .filter(({ a }) => isKind(a))
        .map((candidate) => ({ from, to, candidate })),
    ),
  );
}

function exampleOf(
  c: TrainCase,
  { a, b, features, relation }: Candidate,
  names: readonly (typeof FEATURES)[number][],
  y: boolean,
  weight: number,
  source: Example['source'],
): Example {
  return {
    x: names.map((name) => features[name]),
    y: y ? 1 : 0,
    weight,
    kind: a.kind === 'date' ? 'date' : 'figure',
    source,
    case: c.name,
    text: `${relation.kind}\n     ${c.sentenceOf(a)}\n     ${c.sentenceOf(b)}`,
  };
}

function report(name: string, scored: readonly { readonly row: Example; readonly p: number }[], all: number): void {
  console.log(`${name}: ${scored.length} pairs, ${all} of one fact`);
  const sorted = [...scored].sort((x, y) => y.p - x.p);
  for (const threshold of [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]) {
    const above = sorted.filter(({ p }) => p >= threshold);
    const right = above.filter(({ row }) => row.y === 1).length;
    console.log(
      `  ≥ ${threshold}  precision ${(right / Math.max(1, above.length)).toFixed(3)}  recall ${(right / Math.max(1, all)).toFixed(3)}  (${above.length})`,
    );
  }
  if (process.argv.includes('--wrong'))
    for (const { row, p } of sorted.filter(({ row }) => row.y === 0).slice(0, 40))
      console.log(`  ${p.toFixed(2)} ${row.case}: ${row.text}`);
}

function crossValidate(cases: readonly TrainCase[]): void {
  const scored: { name: string; row: Example; p: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = fitModels(cases.filter((_, i) => i % FOLDS !== fold));
    const forests = forestsOf(models);
    const score = slotScoreOf(forests);
    const chance = (name: keyof Models, { kind, x }: Example): number =>
      forests[name][kind].chance(Float64Array.from(x), 0);
    for (const c of cases.filter((_, i) => i % FOLDS === fold)) {
      for (const row of slotExamples(c)) scored.push({ name: 'slot', row, p: chance('slot', row) });
      for (const row of differExamples(c, score))
        scored.push({ name: `differ, ${row.source}`, row, p: chance('differ', row) });
      for (const row of agreeExamples(c, score)) scored.push({ name: 'agree', row, p: chance('agree', row) });
    }
  }
  for (const name of [...new Set(scored.map((s) => s.name))].sort())
    for (const kind of KINDS) {
      const rows = scored.filter((s) => s.name === name && s.row.kind === kind);
      report(`${name}, ${kind}`, rows, rows.filter(({ row }) => row.y === 1).length);
    }
}

if (import.meta.filename === process.argv[1]) {
  const cases = readCases(process.argv.slice(2).filter((argument) => !argument.startsWith('--')));
  if (process.argv.includes('--write')) {
    const file = new URL('../../server/src/ledger/judge/weights.json', import.meta.url);
    writeFileSync(
      file,
      `${JSON.stringify({ slotFeatures: SLOT_FEATURES, features: FEATURES, ...fitModels(cases) })}\n`,
    );
  } else crossValidate(cases);
}
