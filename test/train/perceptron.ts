import { LEVELS, ROW } from '../../server/src/extract/syntax/packed.ts';

/** Hashed weights that are averaged over all steps of training, so that the last sentences weigh no more than the first. */
export interface Perceptron {
  readonly weights: Float32Array;
  /** Moves the rows' weights toward `right` and away from `wrong`. */
  readonly learn: (rows: Int32Array, count: number, right: number, wrong: number) => void;
  readonly step: () => void;
  readonly averaged: () => Float32Array;
}

/** Where `kept` is given, weights outside it stay zero. */
export function createPerceptron(bits: number, kept: Uint8Array | null): Perceptron {
  const size = 2 ** bits + ROW;
  const weights = new Float32Array(size);
  const totals = new Float64Array(size);
  const stamps = new Int32Array(size);
  let now = 0;
  const add = (at: number, by: number): void => {
    if (kept !== null && kept[at] === 0) return;
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

/** The mean of several trainings that met the sentences in different orders: steadier than any of them. */
export function meanOf(trainings: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(trainings[0]?.length ?? 0);
  for (const weights of trainings)
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / trainings.length;
  return mean;
}

/** Marks the `count` weights that matter most: a second training with these alone loses little, and the file stays small. */
export function strongest(weights: Float32Array, count: number): Uint8Array {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const least = Math.max(sizes[Math.max(0, sizes.length - count)] ?? 0, Number.MIN_VALUE);
  return Uint8Array.from(weights, (weight) => (Math.abs(weight) >= least ? 1 : 0));
}

/** Weights as the file holds them: the nearest of fifteen levels (by ratio), the largest of which stands for the rarest. */
export function quantise(weights: Float32Array): Int8Array {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort();
  const top = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const unit = top / (LEVELS[LEVELS.length - 1] ?? 1);
  return Int8Array.from(weights, (weight) => Math.sign(weight) * nearest(Math.abs(weight) / unit));
}

function nearest(size: number): number {
  if (size < (LEVELS[0] ?? 1) / 2) return 0;
  return LEVELS.reduce((best, level) => (Math.abs(level - size) < Math.abs(best - size) ? level : best));
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
