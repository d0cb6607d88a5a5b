// The annotated articles, treebanks and made-up articles from which the name tagger learns, in one form.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultContext } from '../../server/src/extract/context.ts';
import type { Draft } from '../../server/src/extract/draft.ts';
import { gatherEvidence, marksOf } from '../../server/src/extract/officials/evidence.ts';
import { type View, viewOf } from '../../server/src/extract/officials/features.ts';
import { findRuns, isNameLike, type Run } from '../../server/src/extract/officials/runs.ts';
import { B, I, O } from '../../server/src/extract/officials/tagger.ts';
import { Class, classOf } from '../../server/src/extract/officials/word-class.ts';
import { readLayout } from '../../server/src/extract/reading/stage.ts';
import type { TaggedSentence } from '../../server/src/extract/syntax/analysis.ts';
import { readSentences } from '../../server/src/extract/syntax/stage.ts';
import { makeArticle } from './persons-articles.ts';
import { generator } from './persons-random.ts';

export interface Example {
  readonly view: View;
  readonly run: Run;
  readonly seen: (word: string) => number;
  readonly gold: Uint8Array;
}
export interface Sheet {
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

/** A set with gold beside its articles. */
export function readSet(folder: string, set: string): Sheet[] {
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
  const evidence = gatherEvidence(
    draft.sentences,
    draft.sentences.map((sentence, index) => marksOf(sentence, runs[index] ?? [])),
  );
  const seen = (word: string): number => evidence.get(word) ?? 0;
  const examples = draft.sentences.flatMap((sentence, index) => {
    const view = viewOf(sentence, runs[index] ?? []);
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

export function madeUp(many: number): Sheet[] {
  const random = generator(5);
  return Array.from({ length: many }, () => {
    const { text, rows } = makeArticle(random);
    return { set: 'made up', rows, inScope: () => true, ...examplesOf(text, rows, () => true, true) };
  });
}

/** A treebank marks names by the relation `flat`, but not whose: a flat name that begins like a person's is one. */
export function readTreebank(folder: string, file: string): Sheet[] {
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
