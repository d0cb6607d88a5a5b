// How well the judge does on affairs that its weights were not fitted to: `npx tsx test/bench/held-out.ts BANK… [--models DIR]
// [--dump FILE]`. Every affair is judged, as a whole ledger, by weights fitted to the other four fifths; `../shared`'s planted
// errors by the weights that have not seen the affair they were planted in. `--models` keeps the five sets of weights, and
// reads them again where they are there: for trying rules and thresholds, which need no fitting.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Models } from '../../server/src/ledger/judge/models.ts';
import { caseFacts } from '../support/case-facts.ts';
import { type CaseFolder, caseFolders } from '../support/case-folders.ts';
import type { Spot } from '../support/case-gold.ts';
import { flagsApart, scoreCase } from '../support/case-score.ts';
import { fitModels } from '../train/same-fact.ts';
import { readCases, type TrainCase } from '../train/train-cases.ts';
import { summary } from './cases.ts';

const FOLDS = 5;
const shared = path.resolve(import.meta.dirname, '../../../shared/cases');
const own = path.resolve(import.meta.dirname, '..');
const banks = [`${shared}/invented`, `${shared}/meantime`, `${own}/cases/open`, `${own}/samples`];

export function run(roots: readonly string[] = banks, models: string | null = null, dump: string | null = null): void {
  const there = roots.filter((root) => existsSync(root));
  for (const root of roots) if (!there.includes(root)) console.log(`not there, left out: ${root}`);
  const folders = there.flatMap((root) => caseFolders(root));
  const known = readCases(there);
  const fitted = Array.from({ length: FOLDS }, (_, fold) => modelsOf(known, fold, models));
  const scores = folders.map((folder) => {
    const facts = caseFacts(folder.articles, fitted[foldOf(folder.name)]);
    return { folder, facts, score: scoreCase(folder.gold, facts) };
  });
  console.log(`${folders.length} affairs, each by weights fitted to the others`);
  for (const line of summary(scores.map(({ score }) => score))) console.log(`  ${line}`);
  const trials = existsSync(`${shared}/planted`)
    ? caseFolders(`${shared}/planted`).flatMap((f) => trialsOf(f, fitted))
    : [];
  for (const kind of ['official', 'date', 'figure', 'control']) {
    const of = trials.filter((trial) => trial.kind === kind);
    console.log(
      `  ${kind === 'control' ? 'controls flagged' : `planted, ${kind}`}: ${of.filter(({ found }) => found).length} of ${of.length}`,
    );
  }
  if (dump !== null)
    writeFileSync(
      dump,
      JSON.stringify({ scores: scores.map(({ folder, ...rest }) => ({ name: folder.name, ...rest })), trials }),
    );
}

interface Trial {
  readonly kind: string;
  readonly why: string;
  readonly found: boolean;
}

/** What `../shared`'s planted cases and controls ask: two lists of spots, and whether a warning has them on two sides. */
interface PlantedGold {
  readonly case: string;
  readonly planted?: PlantedSpots;
  readonly control?: readonly PlantedSpots[];
}
interface PlantedSpots {
  readonly kind: string;
  readonly why: string;
  readonly sides: readonly [readonly Spot[], readonly Spot[]];
}

function trialsOf({ gold, articles }: CaseFolder, fitted: readonly Models[]): readonly Trial[] {
  const { case: name, planted, control } = gold as unknown as PlantedGold;
  const facts = caseFacts(articles, fitted[foldOf(name.split('/')[0] ?? '')]);
  const tried = (kind: string, { why, sides }: PlantedSpots): Trial => ({
    kind,
    why: `${name}: ${why}`,
    found: flagsApart(facts, sides),
  });
  return [
    ...(planted ? [tried(planted.kind, planted)] : []),
    ...(control ?? []).map((spots) => tried('control', spots)),
  ];
}

/** The weights for a fold, fitted to the affairs of the others. */
function modelsOf(cases: readonly TrainCase[], fold: number, kept: string | null): Models {
  const file = kept === null ? null : path.join(kept, `${fold}.json`);
  if (file !== null && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const models = fitModels(cases.filter(({ name }) => foldOf(name) !== fold));
  if (file !== null) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(models));
  }
  return models;
}

/** An affair's fold, by the sum of its name's letters. */
const foldOf = (name: string): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % FOLDS;

if (process.argv[1] === import.meta.filename) {
  const given = process.argv.slice(2);
  const after = (name: string): string | null =>
    given.includes(name) ? (given[given.indexOf(name) + 1] ?? null) : null;
  const roots = given.filter((argument, i) => !argument.startsWith('--') && !given[i - 1]?.startsWith('--'));
  run(roots.length > 0 ? roots : banks, after('--models'), after('--dump'));
}
