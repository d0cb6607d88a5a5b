import type { TaggedSentence } from '../syntax/analysis.ts';
import { gatherEvidence } from './evidence.ts';
import { viewOf } from './features.ts';
import { findRuns, type Run } from './runs.ts';
import { B, I, tagRun } from './tagger.ts';
import { WEIGHTS } from './unpack-weights.ts';

/** A name where it stands: tokens `[from, to)` of a sentence. */
export interface Name {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** The names of persons that the tagger finds, in order. */
export function findNames(sentences: readonly TaggedSentence[]): Name[] {
  const runs = sentences.map((sentence) => findRuns(sentence.tokens));
  const evidence = gatherEvidence(sentences, runs);
  const seen = (word: string): number => evidence.get(word) ?? 0;
  return sentences.flatMap((sentence, index) => {
    const mine = runs[index] ?? [];
    if (mine.length === 0) return [];
    const view = viewOf(sentence);
    return mine.flatMap((run) => namesOf(run, tagRun(view, run, seen, WEIGHTS), index));
  });
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
