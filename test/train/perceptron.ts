import { ROW } from '../../server/src/extract/syntax/packed.ts';

/** Hashed weights that are averaged over all steps of training, so that the last sentences weigh no more than the first. */
export interface Perceptron {
  readonly weights: Float32Array;
  /** Moves the rows' weights toward `right` and away from `wrong`. */
  readonly learn: (rows: Int32Array, count: number, right: number, wrong: number) => void;
  readonly step: () => void;
  readonly averaged: () => Float32Array;
}

export function createPerceptron(bits: number): Perceptron {
  const size = 2 ** bits + ROW;
  const weights = new Float32Array(size);
  const totals = new Float64Array(size);
  const stamps = new Int32Array(size);
  let now = 0;
  const add = (at: number, by: number): void => {
    totals[at] = (totals[at] ?? 0) + (now - (stamps[at] ?? 0)) * (weights[at] ?? 0);
    stamps[at] = now;
    weights[at] = (weights[at] ?? 0) + by;
  };
  return {
    weights,
    step: () => {
      now++;
    },
    learn: (rows, count, right, wrong) => {
      for (let feature = 0; feature < count; feature++) {
        add((rows[feature] ?? 0) + right, 1);
        add((rows[feature] ?? 0) + wrong, -1);
      }
    },
    averaged: () => {
      const means = new Float32Array(size);
      for (let at = 0; at < size; at++)
        means[at] = ((totals[at] ?? 0) + (now - (stamps[at] ?? 0)) * (weights[at] ?? 0)) / Math.max(1, now);
      return means;
    },
  };
}

/** Weights in 8 bits; those that round to nothing are left out, which is what keeps the file small. */
export function quantise(weights: Float32Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
}

/** A generator of its own, so that a training can be repeated (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const item = items[last] as T;
    items[last] = items[other] as T;
    items[other] = item;
  }
}
