// How many contradictions are found, and how many flags are right, on the affairs of the project: `npx tsx
// test/bench/cases.ts [FOLDER…] [--misses] [--bank DIR]`. Without a folder: the samples, the open cases and, in one line
// each, those kept aside. `--misses` lists what was missed, with where on its way it was lost, and what was flagged wrongly;
// `--bank` writes the cases with their gold as JSON for another program to score.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { caseFacts } from '../support/case-facts.ts';
import { type CaseFolder, caseFolders } from '../support/case-folders.ts';
import type { GoldConflict } from '../support/case-gold.ts';
import { type Lost, lostIn } from '../support/case-lost.ts';
import { type CaseScore, flagsApart, scoreCase } from '../support/case-score.ts';
import { plant } from '../support/plant.ts';

const banks = ['samples', 'cases/open', 'cases/aside'].map((bank) => path.resolve(import.meta.dirname, '..', bank));

export function run(roots: readonly string[] = banks, misses = false): void {
  for (const root of roots) {
    const folders = readable(root);
    const scores = folders.map((folder) => scoreCase(folder.gold, caseFacts(folder.articles)));
    const trials = folders.flatMap(tryPlanted);
    const found = trials.filter((trial) => trial.found);
    const wrongly = trials.filter((trial) => trial.control);
    console.log(`\n${path.relative(process.cwd(), root)}: ${scores.length} affairs`);
    for (const line of summary(scores)) console.log(`  ${line}`);
    console.log(`  planted errors found          ${share(found.length, trials.length)}`);
    console.log(`  flagged without the error     ${share(wrongly.length, trials.length)}`);
    const strays = flagsAcross(folders);
    console.log(`  all in one folder             ${strays.length} flags across affairs`);
    if (!misses) continue;
    for (const folder of folders)
      for (const line of listing(scoreCase(folder.gold, caseFacts(folder.articles)), lostIn(folder))) console.log(line);
    for (const { why } of trials.filter((trial) => !trial.found)) console.log(`planted, missed: ${why}`);
    for (const message of strays) console.log(`across affairs: ${message}`);
    for (const { why } of wrongly) console.log(`flagged without the error: ${why}`);
  }
}

/** One gold file with a slip is named and fails the run, and does not keep the others from being measured. */
function readable(root: string): readonly CaseFolder[] {
  return caseFolders(root, ({ message }) => {
    console.error(`left out: ${message}`);
    process.exitCode = 1;
  });
}

/** Each planted error: whether it is found, and whether the same spots are flagged in the affair as it was. */
function tryPlanted(folder: CaseFolder): readonly { why: string; found: boolean; control: boolean }[] {
  const calm = caseFacts(folder.articles);
  return plant(folder).map((planted) => ({
    why: `${planted.case}: ${planted.kind}: ${planted.why}`,
    found: flagsApart(caseFacts(planted.articles), planted.sides),
    control: flagsApart(calm, planted.control),
  }));
}

/** The errors and warnings between articles of different affairs, when all are opened as one folder: each is wrong. */
function flagsAcross(folders: readonly CaseFolder[]): readonly string[] {
  const all = new Map(
    folders.flatMap((f) => [...f.articles].map(([file, text]) => [`${f.name}/${file}`, text] as const)),
  );
  return caseFacts(all)
    .conflicts.filter(({ severity }) => severity === 'error' || severity === 'warning')
    .filter(({ sides }) => new Set(sides.flat().map((member) => path.dirname(member.path))).size > 1)
    .map(({ message }) => message);
}

export function summary(scores: readonly CaseScore[]): readonly string[] {
  const conflicts = scores.flatMap((score) => score.conflicts);
  const clear = conflicts.filter(({ gold }) => gold.certainty === 'clear');
  const soft = clear.filter(({ gold }) => gold.explained || gold.developing);
  const flags = scores.flatMap((score) => score.flags);
  const calm = scores.filter((score) => !score.conflicts.some(({ gold }) => gold.certainty === 'clear'));
  const trapped = sum(scores.map((score) => score.traps.flagged.length));
  const kinds = ['date', 'figure', 'official', 'quote', 'polarity'].map((kind) => {
    const of = clear.filter(({ gold }) => gold.kind === kind);
    return `${kind} ${share(sum(of.map((c) => c.worth)), of.length)}`;
  });
  return [
    `clear conflicts found         ${share(sum(clear.map((c) => c.worth)), clear.length)}`,
    `  ${kinds.join(', ')}`,
    `  developing or explained     ${share(sum(soft.map((c) => c.worth)), soft.length)}`,
    `errors and warnings right     ${share(sum(flags.map((f) => f.worth)), flags.length)}`,
    `calm affairs left in peace    ${share(calm.filter((s) => s.flags.every((f) => f.worth > 0)).length, calm.length)}`,
    `traps fallen into             ${trapped} of ${sum(scores.map((score) => score.traps.all))}`,
    `agreements grouped (pairs)    ${share(sum(scores.map((s) => s.agreements.grouped)), sum(scores.map((s) => s.agreements.pairs)))}`,
    `name variants linked          ${share(sum(scores.map((s) => s.variants.linked)), sum(scores.map((s) => s.variants.all)))}`,
  ];
}

function listing(score: CaseScore, lost: (conflict: GoldConflict) => Lost): readonly string[] {
  const missed = score.conflicts.filter(({ gold, worth }) => worth < 1 && gold.certainty === 'clear');
  return [
    ...missed.map(({ gold, worth, quietly }) => {
      const how = worth > 0 ? 'not told apart' : quietly ? 'only hinted at' : 'missed';
      const { stage, pair } = lost(gold);
      return `${score.name}: ${how}: ${gold.kind}: ${gold.why}\n    ${stage}: ${pair}`;
    }),
    ...score.flags
      .filter(({ worth }) => worth === 0)
      .map(({ flag, trap }) => `${score.name}: wrong: ${flag.message}${trap ? ` (trap: ${trap})` : ''}`),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const share = (part: number, whole: number): string =>
  whole > 0 ? `${(part / whole).toFixed(2)} (${part} of ${whole})` : '– (none)';

function writeBank(folders: readonly CaseFolder[], target: string): void {
  for (const { name, articles, gold } of folders) {
    const folder = path.join(target, name);
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of articles) writeFileSync(path.join(folder, file), text);
    writeFileSync(path.join(folder, 'gold.json'), `${JSON.stringify(gold, null, 1)}\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = process.argv.slice(2);
  const bank = given.indexOf('--bank');
  const target = bank < 0 ? undefined : given[bank + 1];
  const folders = given.filter((argument, i) => !argument.startsWith('--') && (bank < 0 || i !== bank + 1));
  const roots = folders.length > 0 ? folders : banks;
  if (target) writeBank(roots.flatMap(readable), target);
  else run(roots, given.includes('--misses'));
}
