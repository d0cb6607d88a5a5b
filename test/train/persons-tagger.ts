// Learns the weights of the name tagger (an averaged structured perceptron) and writes
// server/src/extract/officials/weights.ts. The annotated sets stand beside the checkout:
//   npx tsx test/train/persons-tagger.ts ../shared/data            learn from all and write
//   npx tsx test/train/persons-tagger.ts ../shared/data --check    five-fold and leave-one-set-out figures, nothing written
import { writeFileSync } from 'node:fs';
import { MOST_FEATURES, transitionFeature, writeFeatures } from '../../server/src/extract/officials/features.ts';
import { findNames } from '../../server/src/extract/officials/find-names.ts';
import { findRuns } from '../../server/src/extract/officials/runs.ts';
import { O, TAG_COUNT, tagRun, WEIGHT_COUNT } from '../../server/src/extract/officials/tagger.ts';
import type { TaggedSentence } from '../../server/src/extract/syntax/analysis.ts';
import { generator, shuffle } from './persons-random.ts';
import { madeUp, readSet, readTreebank, type Sheet } from './persons-sheets.ts';

const EPOCHS = 8;
const [folder = '../shared/data', mode] = process.argv.slice(2);
const SETS = ['meantime', 'gum-news', 're3d'];
const sheets = SETS.flatMap((set) => readSet(folder, set));
const TREEBANKS = ['ewt-a', 'ewt-b', 'gum-academic', 'gum-bio', 'gum-court', 'gum-interview', 'gum-voyage', 'pud'];
const MADE_UP = Number(/--made=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 1600);
const extra = process.argv.includes('--bare')
  ? []
  : [...TREEBANKS.flatMap((file) => readTreebank(folder, file)), ...madeUp(MADE_UP)];

if (mode === '--check') {
  for (const set of SETS)
    report(
      `without ${set}`,
      sheets.filter((s) => s.set === set),
      learn([...extra, ...sheets.filter((s) => s.set !== set)]),
    );
  const folds = sheets.map((sheet, at) => ({ sheet, fold: (at * 7) % 5 }));
  const totals = new Map<string, number[]>();
  for (let fold = 0; fold < 5; fold++) {
    const weights = learn([...extra, ...folds.filter((f) => f.fold !== fold).map((f) => f.sheet)]);
    for (const { sheet } of folds.filter((f) => f.fold === fold)) {
      const [hit, found, wanted] = count([sheet], weights);
      const sum = totals.get(sheet.set) ?? [0, 0, 0];
      totals.set(sheet.set, [(sum[0] ?? 0) + hit, (sum[1] ?? 0) + found, (sum[2] ?? 0) + wanted]);
    }
  }
  for (const [set, [hit = 0, found = 0, wanted = 0]] of totals) print(`five-fold ${set}`, hit, found, wanted);
} else write(learn([...extra, ...sheets]));
function learn(from: readonly Sheet[]): Float64Array {
  const examples = from.flatMap((sheet) => sheet.examples);
  const weights = new Float64Array(WEIGHT_COUNT);
  const sums = new Float64Array(WEIGHT_COUNT);
  const random = generator(20);
  let clock = 1;
  const add = (index: number, amount: number): void => {
    weights[index] = (weights[index] ?? 0) + amount;
    sums[index] = (sums[index] ?? 0) + amount * clock;
  };
  const out = new Int32Array(MOST_FEATURES);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { view, run, seen, gold } of shuffle(examples, random)) {
      const guess = tagRun(view, run, seen, weights);
      clock++;
      if (guess.every((tag, at) => tag === gold[at])) continue;
      for (let step = 0; step < gold.length; step++) {
        const at = run.from + step;
        const [right = O, wrong = O] = [gold[step], guess[step]];
        const [rightBefore, wrongBefore] = step === 0 ? [O, O] : [gold[step - 1] ?? O, guess[step - 1] ?? O];
        if (right !== wrong || rightBefore !== wrongBefore) {
          const kind = view.classes[at] ?? 0;
          add(transitionFeature(rightBefore, kind) * TAG_COUNT + right, 1);
          add(transitionFeature(wrongBefore, kind) * TAG_COUNT + wrong, -1);
        }
        if (right === wrong) continue;
        const many = writeFeatures(view, run, at, seen(view.sentence.tokens[at]?.lower ?? ''), out);
        for (let f = 0; f < many; f++) {
          add((out[f] ?? 0) * TAG_COUNT + right, 1);
          add((out[f] ?? 0) * TAG_COUNT + wrong, -1);
        }
      }
    }
  }
  return weights.map((weight, index) => weight - (sums[index] ?? 0) / clock);
}

/** Found against marked on whole articles, by the stage's own code; what the sets overlook counts neither way. */
function count(on: readonly Sheet[], weights: Float64Array): [number, number, number] {
  let [hit, found, wanted] = [0, 0, 0];
  for (const { sentences, rows, inScope, examples } of on) {
    const judged = new Map(examples.map((example) => [`${example.view.sentence.start}/${example.run.from}`, example]));
    const guesses = findNames({ text: '', sentences, memory: null }, weights).flatMap((name) => {
      const { tokens, start } = sentences[name.sentence] as TaggedSentence;
      const span = { start: tokens[name.from]?.start ?? 0, end: tokens[name.to - 1]?.end ?? 0 };
      const run = findRuns(tokens).find((one) => one.from <= name.from && name.from < one.to);
      return run && judged.has(`${start}/${run.from}`) && inScope(span.start) ? [span] : [];
    });
    const gold = rows.filter((row) => !row.optional && inScope(row.start)).map((row) => row.name ?? row);
    const right = guesses.filter((guess) => gold.some((row) => row.start === guess.start && row.end === guess.end));
    hit += right.length;
    found += guesses.length;
    wanted += gold.length;
    if (!process.argv.includes('--misses')) continue;
    for (const sentence of sentences) {
      const inside = (span: { start: number; end: number }): boolean =>
        span.start >= sentence.start && span.end <= sentence.end;
      const show = (span: { start: number; end: number }): string =>
        sentence.tokens
          .filter((t) => t.start >= span.start - 25 && t.end <= span.end + 25)
          .map((t) => (t.start >= span.start && t.end <= span.end ? `[${t.text}]` : t.text))
          .join(' ');
      for (const guess of guesses) if (inside(guess) && !right.includes(guess)) console.log('extra ', show(guess));
      for (const row of gold)
        if (inside(row) && !right.some((r) => r.start === row.start)) console.log('missed', show(row));
    }
  }
  return [hit, found, wanted];
}

function report(what: string, on: readonly Sheet[], weights: Float64Array): void {
  print(what, ...count(on, weights));
}

function print(what: string, hit: number, found: number, wanted: number): void {
  const [p, r] = [hit / found, hit / wanted];
  console.log(
    `${what.padEnd(24)} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(3)} (${wanted})`,
  );
}

/** Weights as bytes: the largest is 127; base64, so that it goes into any bundle. */
function write(weights: Float64Array): void {
  const most = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const bytes = Int8Array.from(weights, (weight) => Math.round((weight / most) * 127));
  const pairs: number[] = [];
  let last = 0;
  bytes.forEach((value, index) => {
    if (value === 0) return;
    for (let gap = index - last; ; gap -= 255) {
      if (gap < 255) {
        pairs.push(gap, value & 255);
        break;
      }
      pairs.push(255, 0);
    }
    last = index;
  });
  const text = [
    '// Weights of the name tagger, made by test/train/persons-tagger.ts from annotated news under free licences',
    '// (MEANTIME, CC BY 4.0; GUM, CC BY 4.0; re3d, OGL v3, public domain and CC BY 3.0 AU). Base64 of pairs of bytes:',
    '// the distance to the next weight that is not zero (255 goes on), and its value.',
    `export const PACKED_WEIGHTS =\n  '${Buffer.from(pairs).toString('base64')}';`,
    '',
  ].join('\n');
  writeFileSync(new URL('../../server/src/extract/officials/weights.ts', import.meta.url), text);
  console.log(`${pairs.length / 2} weights, ${text.length} bytes`);
}
