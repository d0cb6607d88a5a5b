import type { Draft } from '../draft.ts';
import { completeNames } from './complete-names.ts';
import { gatherEvidence, type Marks, marksOf } from './evidence.ts';
import { type View, viewOf } from './features.ts';
import { findRuns, type Run } from './runs.ts';
import { B, I, tagRun, type Weights } from './tagger.ts';

/** A name where it stands: tokens `[from, to)` of a sentence. */
export interface Name {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Where names may stand in a sentence, what is seen of them there, and how the tagger sees it; no view where they may stand nowhere. */
export interface Viewed {
  readonly runs: readonly Run[];
  readonly marks: Marks;
  readonly view: View | null;
}

/** The names that the tagger finds in a sentence: tokens `[from, to)`. */
export type NamesIn = readonly { readonly from: number; readonly to: number }[];

/** The names of persons, in order: those that the tagger finds, set right by what the whole article tells. */
export function findNames(
  { text, sentences, memory }: Pick<Draft, 'text' | 'sentences' | 'memory'>,
  weights: Weights,
): Name[] {
  const texts = memory ? sentences.map(({ start, end }) => text.slice(start, end)) : [];
  const views = sentences.map((sentence, index) => {
    const see = (): Viewed => {
      const runs = findRuns(sentence.tokens);
      return { runs, marks: marksOf(sentence, runs), view: runs.length > 0 ? viewOf(sentence, runs) : null };
    };
    return memory ? memory.views.recall(texts[index] ?? '', see) : see();
  });
  const runs = views.map((viewed) => viewed.runs);
  const evidence = gatherEvidence(
    sentences,
    views.map((viewed) => viewed.marks),
  );
  const seen = (word: string): number => evidence.get(word) ?? 0;
  const tagged: Name[] = [];
  views.forEach(({ runs, view }, sentence) => {
    if (view === null) return;
    const read = (): NamesIn => runs.flatMap((run) => namesOf(run, tagRun(view, run, seen, weights)));
    const names = memory
      ? memory.names.recall(`${evidenceOf(view, runs, seen)}${texts[sentence] ?? ''}`, read)
      : read();
    for (const { from, to } of names) tagged.push({ sentence, from, to });
  });
  return completeNames(sentences, runs, tagged);
}

/** All that the rest of the article tells the tagger of a sentence. */
function evidenceOf({ sentence }: View, runs: readonly Run[], seen: (word: string) => number): string {
  let told = '';
  for (const { from, to } of runs)
    for (let at = from; at < to; at++) told += `${seen(sentence.tokens[at]?.lower ?? '')} `;
  return told;
}

function namesOf(run: Run, tags: Uint8Array): NamesIn {
  const names: { from: number; to: number }[] = [];
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] !== B) continue;
    let end = at + 1;
    while (tags[end] === I) end++;
    names.push({ from: run.from + at, to: run.from + end });
  }
  return names;
}
