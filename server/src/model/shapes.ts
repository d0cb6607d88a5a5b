interface Shape {
  readonly keys: readonly string[];
  readonly place: number;
}

/**
 * Kinds of objects, told by their keys in order, each with its place in a table. They are found by the first key: of most kinds
 * it is their own. To join all keys of each object into one text took more time than the packing of what stands behind them.
 */
export class Shapes {
  private readonly byFirst = new Map<string | undefined, Shape[]>();
  private count = 0;

  /** The place of the kind that has these keys; null where there is none yet. */
  placeOf(keys: readonly string[]): number | null {
    return this.byFirst.get(keys[0])?.find((shape) => areAlike(shape.keys, keys))?.place ?? null;
  }

  /** Adds a kind that is new; returns its place. */
  add(keys: readonly string[]): number {
    const shape = { keys, place: this.count++ };
    const alike = this.byFirst.get(keys[0]);
    if (alike) alike.push(shape);
    else this.byFirst.set(keys[0], [shape]);
    return shape.place;
  }
}

function areAlike(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}
