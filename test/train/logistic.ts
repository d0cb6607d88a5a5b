// Logistic regression with a ridge penalty, fitted by Newton's method (iteratively reweighted least squares). Boosted trees were
// tried on the same pairs: they learn more of what is true of the examples alone, and less of what is true of others.
import type { Linear } from '../../server/src/ledger/judge/models.ts';

/** What is looked at, the answer, and for how many like it stands. */
export interface Row {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

const TURNS = 25;
/** A step that lessens the loss by no more has arrived. */
const CLOSE = 0.01;
const LEAST_SHARE = 1 / 64;
/** Features that hardly vary are left as they are. */
const LEAST_SPREAD = 1e-6;

/** `ridge`: the penalty on the square of each weight, for features brought to a spread of one. */
export function regress(rows: readonly Row[], ridge: number): Linear {
  const width = rows[0]?.x.length ?? 0;
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const positive = rows.reduce((sum, row) => sum + row.y * row.weight, 0);
  if (positive === 0 || positive === total)
    return { bias: positive === 0 ? -10 : 10, weights: new Array(width).fill(0) };
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const { x, weight } of rows) x.forEach((value, f) => set(mean, f, at(mean, f) + (value * weight) / total));
  for (const { x, weight } of rows)
    x.forEach((value, f) => set(spread, f, at(spread, f) + ((value - at(mean, f)) ** 2 * weight) / total));
  const scale = spread.map((variance) => (variance < LEAST_SPREAD ? 0 : 1 / Math.sqrt(variance)));
  // The last one is the bias, which no penalty holds.
  const size = width + 1;
  const weights = new Float64Array(size);
  weights[width] = Math.log(positive / (total - positive));
  const scaled = rows.map(({ x }) => {
    const row = new Float64Array(size);
    x.forEach((value, f) => set(row, f, (value - at(mean, f)) * at(scale, f)));
    row[width] = 1;
    return row;
  });
  let loss = lossOf(rows, scaled, weights, ridge);
  for (let turn = 0; turn < TURNS; turn++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    rows.forEach(({ y, weight }, i) => {
      const row = scaled[i] ?? gradient;
      const p = 1 / (1 + Math.exp(-dot(weights, row)));
      const bend = p * (1 - p) * weight;
      for (let f = 0; f < size; f++) {
        const value = at(row, f);
        if (value === 0) continue;
        set(gradient, f, at(gradient, f) + (y - p) * weight * value);
        const line = curvature[f] ?? gradient;
        for (let g = 0; g <= f; g++) line[g] = at(line, g) + bend * value * at(row, g);
      }
    });
    for (let f = 0; f < width; f++) set(gradient, f, at(gradient, f) - ridge * at(weights, f));
    curvature.forEach((line, f) => set(line, f, at(line, f) + (f < width ? ridge : LEAST_SPREAD)));
    const step = solve(curvature, gradient);
    // Where the sigmoids are flat a whole step leads too far; half of it, or a quarter, does not.
    let share = 1;
    let moved = weights.map((weight, f) => weight + at(step, f));
    let less = lossOf(rows, scaled, moved, ridge);
    for (; less > loss && share > LEAST_SHARE; less = lossOf(rows, scaled, moved, ridge)) {
      share /= 2;
      moved = weights.map((weight, f) => weight + share * at(step, f));
    }
    if (less >= loss) break;
    weights.set(moved);
    if (loss - less < CLOSE) break;
    loss = less;
  }
  const own = Array.from({ length: width }, (_, f) => at(weights, f) * at(scale, f));
  const bias = own.reduce((sum, weight, f) => sum - weight * at(mean, f), at(weights, width));
  return { bias: round(bias), weights: own.map(round) };
}

function lossOf(rows: readonly Row[], scaled: readonly Float64Array[], weights: Float64Array, ridge: number): number {
  let loss = 0;
  rows.forEach(({ y, weight }, i) => {
    const sum = dot(weights, scaled[i] ?? weights);
    loss += weight * (Math.max(sum, 0) - y * sum + Math.log1p(Math.exp(-Math.abs(sum))));
  });
  for (let f = 0; f < weights.length - 1; f++) loss += (ridge / 2) * at(weights, f) ** 2;
  return loss;
}

/** Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's method. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const row = lower[i] ?? right;
    for (let j = 0; j <= i; j++) {
      const other = lower[j] ?? right;
      let sum = at(row, j);
      for (let k = 0; k < j; k++) sum -= at(row, k) * at(other, k);
      row[j] = i === j ? Math.sqrt(Math.max(sum, LEAST_SPREAD)) : sum / at(other, j);
    }
  }
  const found = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = at(right, i);
    for (let k = 0; k < i; k++) sum -= at(lower[i] ?? right, k) * at(found, k);
    found[i] = sum / at(lower[i] ?? right, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(found, i);
    for (let k = i + 1; k < size; k++) sum -= at(lower[k] ?? right, i) * at(found, k);
    found[i] = sum / at(lower[i] ?? right, i);
  }
  return found;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

const at = (list: Float64Array, i: number): number => list[i] ?? 0;
const set = (list: Float64Array, i: number, value: number): void => {
  list[i] = value;
};
const round = (value: number): number => Math.round(value * 10000) / 10000;
