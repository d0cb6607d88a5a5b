/** A leaf is a number, a branch `[feature, threshold, below, above]`, the feature as an index into the list of features. */
export type Tree = number | readonly [feature: number, threshold: number, below: Tree, above: Tree];

/** Shallow trees whose sum, through the logistic function, is the chance that two claims are one fact. */
export interface Ensemble {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

const LEAF = -1;
/** So many trees are added up before it is asked whether the rest can still matter. */
const STRIDE = 10;
/** Sums of floats are this far from exact at the most. */
const SLACK = 1e-6;

/** An ensemble laid out flat, node behind node: a pair is taken through some hundred trees, and an index is a hundred thousand pairs. */
export class Forest {
  private readonly bias: number;
  private readonly roots: Int32Array;
  private readonly feature: Int16Array;
  /** The threshold of a branch; the value of a leaf. */
  private readonly number: Float64Array;
  private readonly below: Int32Array;
  private readonly above: Int32Array;
  /** For each tree the most that it and all trees behind it can add. */
  private readonly most: Float64Array;

  constructor({ bias, trees }: Ensemble) {
    const nodes: { feature: number; number: number; below: number; above: number }[] = [];
    const lay = (tree: Tree): number => {
      const at = nodes.length;
      const node = { feature: LEAF, number: 0, below: 0, above: 0 };
      nodes.push(node);
      if (typeof tree === 'number') node.number = tree;
      else {
        [node.feature, node.number] = tree;
        node.below = lay(tree[2]);
        node.above = lay(tree[3]);
      }
      return at;
    };
    this.bias = bias;
    this.roots = Int32Array.from(trees, lay);
    this.feature = Int16Array.from(nodes, (node) => node.feature);
    this.number = Float64Array.from(nodes, (node) => node.number);
    this.below = Int32Array.from(nodes, (node) => node.below);
    this.above = Int32Array.from(nodes, (node) => node.above);
    this.most = new Float64Array(trees.length + 1);
    for (let i = trees.length - 1; i >= 0; i--) this.most[i] = (this.most[i + 1] ?? 0) + largestLeaf(trees[i] ?? 0);
  }

  /** The chance, from 0 to 1, for the features that begin at `start`; 0 as soon as it is certain that it is below `least`. */
  chance(cells: Float64Array, start: number, least = 0): number {
    const { roots, feature, number, below, above, most } = this;
    const enough = Math.log(least / (1 - least)) - SLACK;
    let sum = this.bias;
    for (let tree = 0; tree < roots.length; tree++) {
      if (tree % STRIDE === 0 && sum + (most[tree] ?? 0) < enough) return 0;
      let at = roots[tree] ?? 0;
      for (let f = feature[at] ?? LEAF; f !== LEAF; f = feature[at] ?? LEAF)
        at = ((cells[start + f] ?? 0) < (number[at] ?? 0) ? below[at] : above[at]) ?? 0;
      sum += number[at] ?? 0;
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

const largestLeaf = (tree: Tree): number =>
  typeof tree === 'number' ? tree : Math.max(largestLeaf(tree[2]), largestLeaf(tree[3]));
