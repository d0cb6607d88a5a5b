import { FEATURE_SPACE, MOST_FEATURES, transitionFeature, type View, writeFeatures } from './features.ts';
import type { Run } from './runs.ts';

/** Outside of a name, its first word, one of its further words. */
export const O = 0;
export const B = 1;
export const I = 2;
export const TAG_COUNT = 3;

/** A weight for each feature and tag: `weights[feature * TAG_COUNT + tag]`. */
export type Weights = Int8Array | Float64Array;
export const WEIGHT_COUNT = FEATURE_SPACE * TAG_COUNT;

/** The features of the word at hand, in room that the next one uses again. */
const features = new Int32Array(MOST_FEATURES);

/** The best tags for the words of a run, by Viterbi's algorithm over a linear model. `seen` is the article's evidence for a word. */
export function tagRun(view: View, run: Run, seen: (word: string) => number, weights: Weights): Uint8Array {
  const length = run.to - run.from;
  const back = new Uint8Array(length * TAG_COUNT);
  // Two rows by turns: a row of its own for each word cost more than what is added up in it.
  let next = new Float64Array(TAG_COUNT);
  let best = new Float64Array(TAG_COUNT).fill(Number.NEGATIVE_INFINITY);
  best[O] = 0;
  for (let step = 0; step < length; step++) {
    const at = run.from + step;
    const count = writeFeatures(view, run, at, seen(view.sentence.tokens[at]?.lower ?? ''), features);
    const kind = view.classes[at] ?? 0;
    next.fill(0);
    for (let f = 0; f < count; f++) {
      const row = (features[f] as number) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++) next[tag] = (next[tag] as number) + (weights[row + tag] as number);
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let top = Number.NEGATIVE_INFINITY;
      for (let previous = 0; previous < TAG_COUNT; previous++) {
        if (tag === I && previous === O) continue;
        const link = weights[transitionFeature(previous, kind) * TAG_COUNT + tag] as number;
        const score = (best[previous] as number) + link;
        if (score > top) {
          top = score;
          back[step * TAG_COUNT + tag] = previous;
        }
      }
      next[tag] = (next[tag] as number) + top;
    }
    [best, next] = [next, best];
  }
  const tags = new Uint8Array(length);
  let tag = O;
  for (const other of [B, I]) if ((best[other] as number) > (best[tag] as number)) tag = other;
  for (let step = length - 1; step >= 0; step--) {
    tags[step] = tag;
    tag = back[step * TAG_COUNT + tag] as number;
  }
  return tags;
}
