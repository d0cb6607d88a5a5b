// Learns the weights of the name tagger (an averaged structured perceptron) and writes
// server/src/extract/officials/weights.ts. The annotated sets stand beside the checkout:
//   npx tsx test/train/persons-tagger.ts ../shared/data            learn from all and write
//   npx tsx test/train/persons-tagger.ts ../shared/data --check    five-fold and leave-one-set-out figures, nothing written
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultContext } from '../../server/src/extract/context.ts';
import type { Draft } from '../../server/src/extract/draft.ts';
import { gatherEvidence } from '../../server/src/extract/officials/evidence.ts';
import {
  MOST_FEATURES,
  transitionFeature,
  type View,
  viewOf,
  writeFeatures,
} from '../../server/src/extract/officials/features.ts';
import { findRuns, type Run } from '../../server/src/extract/officials/runs.ts';
import { B, I, O, TAG_COUNT, tagRun, WEIGHT_COUNT } from '../../server/src/extract/officials/tagger.ts';
import { readLayout } from '../../server/src/extract/reading/stage.ts';
import { readSentences } from '../../server/src/extract/syntax/stage.ts';

interface Example {
  readonly view: View;
  readonly run: Run;
  readonly seen: (word: string) => number;
  readonly gold: Uint8Array;
}
interface Sheet {
  readonly set: string;
  readonly examples: readonly Example[];
}
interface Row {
  readonly start: number;
  readonly end: number;
  readonly name?: { readonly start: number; readonly end: number };
  readonly optional?: boolean;
}

const EPOCHS = 8;
const [folder = '../shared/data', mode] = process.argv.slice(2);
const sheets = ['meantime', 'gum-news', 're3d'].flatMap(read);

if (mode === '--check') {
  for (const set of ['meantime', 'gum-news', 're3d'])
    report(
      `without ${set}`,
      sheets.filter((s) => s.set === set),
      learn(sheets.filter((s) => s.set !== set)),
    );
  const folds = sheets.map((sheet, at) => ({ sheet, fold: (at * 7) % 5 }));
  const totals = new Map<string, number[]>();
  for (let fold = 0; fold < 5; fold++) {
    const weights = learn(folds.filter((f) => f.fold !== fold).map((f) => f.sheet));
    for (const { sheet } of folds.filter((f) => f.fold === fold)) {
      const [hit, found, wanted] = count([sheet], weights);
      const sum = totals.get(sheet.set) ?? [0, 0, 0];
      totals.set(sheet.set, [(sum[0] ?? 0) + hit, (sum[1] ?? 0) + found, (sum[2] ?? 0) + wanted]);
    }
  }
  for (const [set, [hit = 0, found = 0, wanted = 0]] of totals) print(`five-fold ${set}`, hit, found, wanted);
} else write(learn(sheets));

function read(set: string): Sheet[] {
  const gold = JSON.parse(readFileSync(join(folder, set, 'gold.json'), 'utf8'));
  return gold.articles.map((article: { path: string; scope?: [number, number][]; officials: Row[] }) => {
    const text = readFileSync(join(folder, set, 'articles', article.path), 'utf8').replace(/^\uFEFF/, '');
    const inScope = (at: number): boolean => !article.scope || article.scope.some(([s, e]) => at >= s && at < e);
    return { set, examples: examplesOf(text, article.officials, inScope) };
  });
}

function examplesOf(text: string, rows: readonly Row[], inScope: (at: number) => boolean): Example[] {
  const context = defaultContext('article.txt');
  let draft = { text, context, layout: { paragraphs: [] }, sentences: [] } as unknown as Draft;
  draft = { ...draft, ...readLayout(draft) };
  draft = { ...draft, ...readSentences(draft) };
  const runs = draft.sentences.map((sentence) => findRuns(sentence.tokens));
  const evidence = gatherEvidence(draft.sentences, runs);
  const seen = (word: string): number => evidence.get(word) ?? 0;
  return draft.sentences.flatMap((sentence, index) => {
    const view = viewOf(sentence);
    return (runs[index] ?? []).flatMap((run) => {
      const tokens = sentence.tokens.slice(run.from, run.to);
      const doubtful = rows.some((row) => row.optional && tokens.some((t) => t.start < row.end && row.start < t.end));
      if (doubtful || !inScope(tokens[0]?.start ?? 0)) return [];
      const gold = Uint8Array.from(tokens, (token) => {
        const row = rows.map((r) => r.name ?? r).find((r) => token.start >= r.start && token.end <= r.end);
        return row === undefined ? O : token.start === row.start ? B : I;
      });
      return [{ view, run, seen, gold }];
    });
  });
}

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

function count(on: readonly Sheet[], weights: Float64Array): [number, number, number] {
  let [hit, found, wanted] = [0, 0, 0];
  for (const { view, run, seen, gold } of on.flatMap((sheet) => sheet.examples)) {
    const guess = spans(tagRun(view, run, seen, weights));
    const right = spans(gold);
    found += guess.length;
    wanted += right.length;
    hit += guess.filter((span) => right.includes(span)).length;
    if (process.argv.includes('--misses') && guess.join() !== right.join())
      console.log(
        guess.join(),
        '| gold',
        right.join(),
        '|',
        view.sentence.tokens
          .slice(Math.max(0, run.from - 3), run.to + 3)
          .map((t) => t.text)
          .join(' '),
      );
  }
  return [hit, found, wanted];
}

function spans(tags: Uint8Array): string[] {
  const found: string[] = [];
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] !== B) continue;
    let end = at + 1;
    while (tags[end] === I) end++;
    found.push(`${at}-${end}`);
  }
  return found;
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

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
  }
  return mixed;
}

/** Mulberry32: the same seed, the same weights. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
