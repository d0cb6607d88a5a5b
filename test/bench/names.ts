// Judges the pairs of names of the nomenklatura project (MIT; OpenSanctions) that stand beside the checkout, and prints how
// often the judgement is right: `npx tsx test/bench/names.ts`.
import { existsSync, readFileSync } from 'node:fs';
import { compareTexts } from '../../server/src/ledger/entities/compare-names.ts';

const CASES = new URL('../../../shared/data/name-bench/cases.csv', import.meta.url);
/** Found on these pairs: where precision and recall together are best. Linking in the ledger asks for more than letters. */
const THRESHOLD = 0.8;
const PEER = { name: "OpenSanctions' logic-v2", f1: 0.742 };

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly group: string;
}

export function run(): void {
  if (!existsSync(CASES)) {
    console.log('names: the pairs of names are not beside this checkout, nothing to measure');
    return;
  }
  const pairs = readPairs(readFileSync(CASES, 'utf8'));
  const scored = pairs.map((pair) => ({ ...pair, score: compareTexts(pair.a, pair.b).score }));
  console.log(`names: ${pairs.length} pairs of persons' names`);
  console.log('threshold  precision  recall  F1');
  for (let at = 0.7; at < 0.96; at += 0.02) {
    const { p, r, f } = rates(scored, at);
    console.log(
      `${at.toFixed(2).padStart(9)}  ${p.toFixed(3).padStart(9)}  ${r.toFixed(3).padStart(6)}  ${f.toFixed(3)}`,
    );
  }
  const own = rates(scored, THRESHOLD);
  console.log(
    `at ${THRESHOLD}: F1 ${own.f.toFixed(3)}; ${PEER.name}: ${PEER.f1}; ratio ${(own.f / PEER.f1).toFixed(2)}`,
  );
  for (const pair of scored)
    if (pair.score >= THRESHOLD !== pair.same)
      console.log(`${pair.same ? 'missed' : 'wrong '} ${pair.score.toFixed(3)} ${pair.a} | ${pair.b} (${pair.group})`);
}

function rates(scored: readonly (Pair & { score: number })[], threshold: number): { p: number; r: number; f: number } {
  const found = scored.filter((pair) => pair.score >= threshold);
  const hit = found.filter((pair) => pair.same).length;
  const wanted = scored.filter((pair) => pair.same).length;
  const p = found.length ? hit / found.length : 0;
  const r = hit / wanted;
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 };
}

function readPairs(csv: string): Pair[] {
  const [head = [], ...rows] = csv.split(/\r?\n/).filter(Boolean).map(cells);
  const column = (name: string): number => head.indexOf(name);
  return rows
    .filter((row) => row[column('schema')] === 'Person')
    .map((row) => ({
      a: row[column('name1')] ?? '',
      b: row[column('name2')] ?? '',
      same: row[column('is_match')] === 'true',
      group: [row[column('case_group')], row[column('category')], row[column('notes')]].filter(Boolean).join(': '),
    }));
}

/** The cells of one line; a quoted one may hold commas and doubled quotes. */
function cells(line: string): string[] {
  const found: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
    found.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
  return found;
}

if (process.argv[1]?.endsWith('names.ts')) run();
