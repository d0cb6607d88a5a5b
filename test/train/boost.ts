// Gradient boosting of shallow regression trees on the logistic loss (Friedman, 2001; Newton leaves as in XGBoost). Small on
// purpose: a few thousand rows, some forty features, no randomness.

export interface Row {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  readonly weight: number;
}

/** A tree as nested arrays, to be written as JSON: a leaf is a number, a branch `[feature, threshold, below, above]`. */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

export interface Ensemble {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

export interface Settings {
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** L2 penalty on leaves, in units of summed curvature: small leaves stay near zero. */
  readonly ridge: number;
  readonly bins: number;
}

export function boost(rows: readonly Row[], settings: Settings): Ensemble {
  if (rows.every((row) => row.y === 0)) return { bias: -10, trees: [] };
  const features = rows[0]?.x.length ?? 0;
  const cuts = Array.from({ length: features }, (_, f) => cutsOf(rows, f, settings.bins));
  // Which threshold a value is at is looked up once, not once a node.
  const bins = cuts.map((thresholds, f) => Uint8Array.from(rows, (row) => binOf(thresholds, row.x[f] ?? 0)));
  const positive = rows.reduce((sum, row) => sum + row.y * row.weight, 0);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const bias = Math.log(positive / (total - positive));
  const scores = new Float64Array(rows.length).fill(bias);
  const trees: Tree[] = [];
  for (let round = 0; round < settings.rounds; round++) {
    const gradient = new Float64Array(rows.length);
    const curvature = new Float64Array(rows.length);
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      gradient[i] = (row.y - p) * row.weight;
      curvature[i] = p * (1 - p) * row.weight;
    });
    const tree = grow(
      rows,
      rows.map((_, i) => i),
      gradient,
      curvature,
      cuts,
      bins,
      settings.depth,
      settings,
    );
    trees.push(tree);
    rows.forEach((row, i) => {
      scores[i] = (scores[i] ?? 0) + valueAt(tree, row.x);
    });
  }
  return { bias, trees };
}

export function valueAt(tree: Tree, x: readonly number[]): number {
  let node = tree;
  while (typeof node !== 'number') node = (x[node[0]] ?? 0) < node[1] ? node[2] : node[3];
  return node;
}

export function probability({ bias, trees }: Ensemble, x: readonly number[]): number {
  return 1 / (1 + Math.exp(-trees.reduce<number>((sum, tree) => sum + valueAt(tree, x), bias)));
}

/** Thresholds between the quantiles of a feature. */
function cutsOf(rows: readonly Row[], feature: number, bins: number): readonly number[] {
  const values = [...new Set(rows.map((row) => row.x[feature] ?? 0))].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(values.length / bins));
  const cuts: number[] = [];
  for (let i = step; i < values.length; i += step) cuts.push(((values[i - 1] ?? 0) + (values[i] ?? 0)) / 2);
  return cuts;
}

function grow(
  rows: readonly Row[],
  members: readonly number[],
  gradient: Float64Array,
  curvature: Float64Array,
  cuts: readonly (readonly number[])[],
  bins: readonly Uint8Array[],
  depth: number,
  settings: Settings,
): Tree {
  let g = 0;
  let h = 0;
  for (const i of members) {
    g += gradient[i] ?? 0;
    h += curvature[i] ?? 0;
  }
  const leaf = (settings.rate * g) / (h + settings.ridge);
  if (depth === 0) return round(leaf);
  let best = { gain: 1e-6, feature: -1, threshold: 0 };
  cuts.forEach((thresholds, feature) => {
    if (thresholds.length === 0) return;
    const sumG = new Float64Array(thresholds.length + 1);
    const sumH = new Float64Array(thresholds.length + 1);
    const binsOfFeature = bins[feature] ?? new Uint8Array(0);
    for (const i of members) {
      const bin = binsOfFeature[i] ?? 0;
      sumG[bin] = (sumG[bin] ?? 0) + (gradient[i] ?? 0);
      sumH[bin] = (sumH[bin] ?? 0) + (curvature[i] ?? 0);
    }
    let belowG = 0;
    let belowH = 0;
    thresholds.forEach((threshold, bin) => {
      belowG += sumG[bin] ?? 0;
      belowH += sumH[bin] ?? 0;
      const gain =
        belowG ** 2 / (belowH + settings.ridge) +
        (g - belowG) ** 2 / (h - belowH + settings.ridge) -
        g ** 2 / (h + settings.ridge);
      if (gain > best.gain) best = { gain, feature, threshold };
    });
  });
  if (best.feature < 0) return round(leaf);
  const { feature, threshold } = best;
  const below = members.filter((i) => (rows[i]?.x[feature] ?? 0) < threshold);
  const above = members.filter((i) => (rows[i]?.x[feature] ?? 0) >= threshold);
  if (below.length === 0 || above.length === 0) return round(leaf);
  return [
    feature,
    round(threshold),
    grow(rows, below, gradient, curvature, cuts, bins, depth - 1, settings),
    grow(rows, above, gradient, curvature, cuts, bins, depth - 1, settings),
  ];
}

/** The number of thresholds that a value is at or above. */
function binOf(thresholds: readonly number[], value: number): number {
  let low = 0;
  let high = thresholds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (thresholds[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const round = (value: number): number => Math.round(value * 10000) / 10000;
