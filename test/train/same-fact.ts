// Fits the weights of ledger/judge/weights.json to cases with gold: `npx tsx test/train/same-fact.ts BANK… [--write]`.
// A bank is a folder of case folders with a gold.json or a gold.md each. Prints precision and recall of pairs, each case
// judged by weights that were fitted to other cases; with --write, fits to all of them and writes the file.
import { writeFileSync } from 'node:fs';
import { type Candidate, candidatesOf, type SlotScore } from '../../server/src/ledger/judge/candidates.ts';
import { FEATURES, SLOT_FEATURES } from '../../server/src/ledger/judge/features.ts';
import { type Linear, type Models, slotScoreOf } from '../../server/src/ledger/judge/models.ts';
import { type Profile, profileOf } from '../../server/src/ledger/profile.ts';
import type { Claim } from '../../server/src/model/claim.ts';
import { altered } from './alter.ts';
import { type Row, regress } from './logistic.ts';
import { readCases, type TrainCase } from './train-cases.ts';

const KINDS = ['figure', 'date'] as const;
type Kind = (typeof KINDS)[number];

const FOLDS = 4;
/** A pair that an altered value made counts less than one that a newspaper made. */
const ALTERED_WEIGHT = 0.1;

interface Example extends Row {
  readonly kind: Kind;
  readonly source: 'real' | 'altered';
  readonly case: string;
  readonly text: string;
}

/** Fits all models to some cases. */
export function fitModels(cases: readonly TrainCase[]): Models {
  const slots = cases.map((c) => slotExamples(c));
  const slotOf = (left: number | null): Models['slot'] =>
    fitted(slots.flatMap((rows, i) => (left === null || i % INNER !== left ? rows : [])));
  // What a pair's rivals are is told by weights that have not seen the affair: they would be too sure of themselves there.
  const scores = Array.from({ length: INNER }, (_, left) => slotScoreOf({ slot: slotOf(left) }));
  const scoreAt = (i: number): SlotScore => scores[i % INNER] ?? (() => 0);
  return {
    slot: slotOf(null),
    agree: fitted(cases.flatMap((c, i) => agreeExamples(c, scoreAt(i)))),
    differ: fitted(cases.flatMap((c, i) => differExamples(c, scoreAt(i)))),
  };
}

/** One in so many of the pairs that are surely not one fact is learnt from, and counts for all of them. */
const FEW = 3;
const INNER = 3;
/** The ridge of the weighted sums, in pairs. */
const RIDGE = 30;

const fitted = (rows: readonly Example[]): Models['slot'] =>
  byKind((kind) =>
    regress(
      rows.filter((row) => row.kind === kind),
      RIDGE,
    ),
  );

const byKind = <T>(make: (kind: Kind) => T): Readonly<Record<Kind, T>> => ({
  figure: make('figure'),
  date: make('date'),
});

/** Pairs of one fact and pairs that surely are not, values left aside. What has the same value and is in no gold may be either. */
function slotExamples(c: TrainCase): readonly Example[] {
  return pairsOf(c.profiles, () => 0).flatMap(({ from, to, candidate }, i) => {
    const y = c.isOneFact(candidate.a, candidate.b);
    const isTold = c.isTold(candidate.a) && c.isTold(candidate.b);
    if ((!y && !isTold && !isAgainst(candidate)) || (from === to && !y)) return [];
    // Of the many that are nothing to each other a few stand for the rest.
    const weight = y || isTold ? 1 : FEW;
    return weight === FEW && i % FEW > 0 ? [] : [exampleOf(c, candidate, SLOT_FEATURES, y, weight, 'real')];
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

const chanceOf = ({ bias, weights }: Linear, x: readonly number[]): number =>
  1 / (1 + Math.exp(-weights.reduce((sum, weight, f) => sum + weight * (x[f] ?? 0), bias)));

function crossValidate(cases: readonly TrainCase[]): void {
  const scored: { name: string; row: Example; p: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = fitModels(cases.filter((_, i) => i % FOLDS !== fold));
    const score = slotScoreOf(models);
    const chance = (name: keyof Models, { kind, x }: Example): number => chanceOf(models[name][kind], x);
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
