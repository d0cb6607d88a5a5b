import type { TaggedSentence } from '../syntax/analysis.ts';
import { completeNames } from './complete-names.ts';
import { gatherEvidence } from './evidence.ts';
import { viewOf } from './features.ts';
import { findRuns, type Run } from './runs.ts';
import { B, I, tagRun, type Weights } from './tagger.ts';

/** A name where it stands: tokens `[from, to)` of a sentence. */
export interface Name {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** The names of persons, in order: those that the tagger finds, set right by what the whole article tells. */
export function findNames(sentences: readonly TaggedSentence[], weights: Weights): Name[] {
  const runs = sentences.map((sentence) => findRuns(sentence.tokens));
  const evidence = gatherEvidence(sentences, runs);
  const seen = (word: string): number => evidence.get(word) ?? 0;
  const tagged = sentences.flatMap((sentence, index) => {
    const mine = runs[index] ?? [];
    if (mine.length === 0) return [];
    const view = viewOf(sentence, mine);
    return mine.flatMap((run) => namesOf(run, tagRun(view, run, seen, weights), index));
  });
  return completeNames(sentences, runs, tagged);
}

function namesOf(run: Run, tags: Uint8Array, sentence: number): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tags.length; at++) {
    if (tags[at] !== B) continue;
    let end = at + 1;
    while (tags[end] === I) end++;
    names.push({ sentence, from: run.from + at, to: run.from + end });
  }
  return names;
}
