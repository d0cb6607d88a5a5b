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
import { findNames } from '../../server/src/extract/officials/find-names.ts';
import { findRuns, isNameLike, type Run } from '../../server/src/extract/officials/runs.ts';
import { B, I, O, TAG_COUNT, tagRun, WEIGHT_COUNT } from '../../server/src/extract/officials/tagger.ts';
import { Class, classOf } from '../../server/src/extract/officials/word-class.ts';
import { readLayout } from '../../server/src/extract/reading/stage.ts';
import type { TaggedSentence } from '../../server/src/extract/syntax/analysis.ts';
import { readSentences } from '../../server/src/extract/syntax/stage.ts';
import { makeArticle } from './persons-articles.ts';

interface Example {
  readonly view: View;
  readonly run: Run;
  readonly seen: (word: string) => number;
  readonly gold: Uint8Array;
}
interface Sheet {
  readonly set: string;
  readonly sentences: readonly TaggedSentence[];
  readonly rows: readonly Row[];
  readonly inScope: (at: number) => boolean;
  readonly examples: readonly Example[];
}
interface Row {
  readonly start: number;
  readonly end: number;
  readonly name?: { readonly start: number; readonly end: number };
  readonly optional?: boolean;
}

const EPOCHS = 8;
/** A proper noun that is one of these is taken to be nobody where a treebank says no more. */
const NOT_PERSON =
  Class.Place |
  Class.Demonym |
  Class.Calendar |
  Class.Known |
  Class.Organisation |
  Class.Thing |
  Class.Office |
  Class.Rank |
  Class.Honorific;

const [folder = '../shared/data', mode] = process.argv.slice(2);
const SETS = ['meantime', 'gum-news', 're3d'];
const sheets = SETS.flatMap(read);
const TREEBANKS = ['ewt-a', 'ewt-b', 'gum-academic', 'gum-bio', 'gum-court', 'gum-interview', 'gum-voyage', 'pud'];
const MADE_UP = Number(/--made=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 1600);
const extra = process.argv.includes('--bare') ? [] : [...TREEBANKS.flatMap(readTreebank), ...madeUp(MADE_UP)];

if (mode === '--check') {
  for (const set of ['meantime', 'gum-news', 're3d'])
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

function read(set: string): Sheet[] {
  const gold = JSON.parse(readFileSync(join(folder, set, 'gold.json'), 'utf8'));
  return gold.articles.map((article: { path: string; scope?: [number, number][]; officials: Row[] }) => {
    const text = readFileSync(join(folder, set, 'articles', article.path), 'utf8').replace(/^\uFEFF/, '');
    const inScope = (at: number): boolean => !article.scope || article.scope.some(([s, e]) => at >= s && at < e);
    return { set, rows: article.officials, inScope, ...examplesOf(text, article.officials, inScope) };
  });
}

/**
 * The sets leave out some persons ("Mayor Ana Ruiz of Ede", where only "Ana Ruiz" alone was marked). What looks like an
 * overlooked one teaches nothing: a given name with a word behind it that names no thing, or the surname of a marked person.
 */
function isOverlooked(view: View, run: Run, gold: Uint8Array, surnames: ReadonlySet<string>): boolean {
  const { tokens } = view.sentence;
  const classAt = (at: number): number => view.classes[at] ?? 0;
  for (let step = 0; step < gold.length; step++) {
    if (gold[step] !== O) continue;
    const token = tokens[run.from + step];
    const next = tokens[run.from + step + 1];
    const last = tokens[run.to - 1];
    if (!token || !last || !isNameLike(token)) continue;
    const kind = classAt(run.from + step);
    const thing = classAt(run.to - 1) & (Class.Organisation | Class.Thing);
    if (!thing && surnames.has(token.lower)) return true;
    const given =
      kind & Class.Given && !(kind & (Class.Place | Class.Known | Class.Office | Class.Organisation | Class.Common));
    if (
      given &&
      !thing &&
      next &&
      step + 1 < gold.length &&
      !(classAt(run.from + step + 1) & (Class.Place | Class.Known))
    )
      return true;
    const titled = classAt(run.from + step - 1) & (Class.Rank | Class.Honorific | Class.Office);
    if (titled && !thing && !(kind & ~(Class.Given | Class.Surname))) return true;
  }
  return false;
}

function examplesOf(
  text: string,
  rows: readonly Row[],
  inScope: (at: number) => boolean,
  strict = false,
): Pick<Sheet, 'sentences' | 'examples'> {
  const surnames = new Set(
    rows
      .map((row) => row.name ?? row)
      .map((span) => text.slice(span.start, span.end).toLowerCase().split(' ').pop() ?? ''),
  );
  const context = defaultContext('article.txt');
  let draft = { text, context, layout: { paragraphs: [] }, sentences: [] } as unknown as Draft;
  draft = { ...draft, ...readLayout(draft) };
  draft = { ...draft, ...readSentences(draft) };
  const runs = draft.sentences.map((sentence) => findRuns(sentence.tokens));
  const evidence = gatherEvidence(draft.sentences, runs);
  const seen = (word: string): number => evidence.get(word) ?? 0;
  const examples = draft.sentences.flatMap((sentence, index) => {
    const view = viewOf(sentence);
    return (runs[index] ?? []).flatMap((run) => {
      const tokens = sentence.tokens.slice(run.from, run.to);
      const doubtful = rows.some((row) => row.optional && tokens.some((t) => t.start < row.end && row.start < t.end));
      if (doubtful || !inScope(tokens[0]?.start ?? 0)) return [];
      const gold = Uint8Array.from(tokens, (token) => {
        const row = rows.map((r) => r.name ?? r).find((r) => token.start >= r.start && token.end <= r.end);
        return row === undefined ? O : token.start === row.start ? B : I;
      });
      const [first] = tokens;
      if (!strict && first && isOverlooked(view, run, gold, surnames)) return [];
      return [{ view, run, seen, gold }];
    });
  });
  return { sentences: draft.sentences, examples };
}

function madeUp(many: number): Sheet[] {
  const random = generator(5);
  return Array.from({ length: many }, () => {
    const { text, rows } = makeArticle(random);
    return { set: 'made up', rows, inScope: () => true, ...examplesOf(text, rows, () => true, true) };
  });
}

/** A treebank marks names by the relation `flat`, but not whose: a flat name that begins like a person's is one. */
function readTreebank(file: string): Sheet[] {
  const documents = readFileSync(join(folder, 'syntax', `${file}.conllu`), 'utf8').split(/^# newdoc.*$/m);
  return documents.map((document) => {
    let text = '';
    const rows: Row[] = [];
    const unknown: Row[] = [];
    const names = new Set<string>();
    for (const block of document.split('\n\n')) {
      const words = block
        .split('\n')
        .filter((line) => /^\d+\t/.test(line))
        .map((line) => line.split('\t'));
      const spots: { start: number; end: number }[] = [];
      for (const word of words) {
        spots.push({ start: text.length, end: text.length + (word[1] ?? '').length });
        text += `${word[1]}${word[9]?.includes('SpaceAfter=No') ? '' : ' '}`;
      }
      text += '\n';
      for (let at = 0; at < words.length; at++) {
        if (words[at]?.[3] !== 'PROPN') continue;
        let end = at + 1;
        while (words[end]?.[7] === 'flat' && words[end]?.[3] === 'PROPN' && Number(words[end]?.[6]) === at + 1) end++;
        const span = { start: spots[at]?.start ?? 0, end: spots[end - 1]?.end ?? 0 };
        const kind = classOf((words[at]?.[1] ?? '').toLowerCase());
        const given = kind & Class.Given && !(kind & (Class.Place | Class.Known | Class.Thing | Class.Organisation));
        if (end - at > 1 && (given || /^[A-Z]\.?$/.test(words[at]?.[1] ?? ''))) {
          rows.push(span);
          names.add((words[end - 1]?.[1] ?? '').toLowerCase());
        } else if (end - at > 1 || !(kind & NOT_PERSON)) unknown.push(span);
        at = end - 1;
      }
    }
    const single = unknown.filter((span) => names.has(text.slice(span.start, span.end).toLowerCase()));
    const masked = unknown.filter((span) => !single.includes(span)).map((span) => ({ ...span, optional: true }));
    const all = [...rows, ...single, ...masked];
    return { set: file, rows: all, inScope: () => true, ...examplesOf(text, all, () => true) };
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

/** Found against marked on whole articles, by the stage's own code; what the sets overlook counts neither way. */
function count(on: readonly Sheet[], weights: Float64Array): [number, number, number] {
  let [hit, found, wanted] = [0, 0, 0];
  for (const { sentences, rows, inScope, examples } of on) {
    const judged = new Map(examples.map((example) => [`${example.view.sentence.start}/${example.run.from}`, example]));
    const guesses = findNames(sentences, weights).flatMap((name) => {
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
