import type { Pair } from './stories.ts';

/** Pairs of articles that are still to be judged, an article with itself among them. */
export class Due {
  private readonly others = new Map<string, Set<string>>();

  get isEmpty(): boolean {
    return this.others.size === 0;
  }

  add([a, b]: Pair): void {
    this.put(a, b);
    this.put(b, a);
  }

  /** Forgets a pair. */
  cancel([a, b]: Pair): void {
    this.cut(a, b);
    this.cut(b, a);
  }

  /** Forgets all pairs of an article. */
  delete(path: string): void {
    for (const other of this.others.get(path) ?? []) this.cut(other, path);
    this.others.delete(path);
  }

  /** Takes out the pairs of an article. */
  take(path: string): readonly Pair[] {
    const pairs = [...(this.others.get(path) ?? [])].map(
      (other): Pair => (path <= other ? [path, other] : [other, path]),
    );
    this.delete(path);
    return pairs;
  }

  /**
   * The articles that pairs are due for, in an order in which few of them are under work at one time. Next comes whoever has
   * most of its pairs with those before it. Stories hang together by way of articles that are a little alike: going through
   * them in rings around the first one prepared each of 3,000 articles three times, since a ring is wider than the desk.
   */
  order(): readonly string[] {
    const order = new Set<string>();
    const met = new Map<string, number>();
    /** By how many of its pairs were met, the last one on top; who was met again stands in a later one, too. */
    const waiting: string[][] = [];
    for (const start of this.others.keys()) {
      for (let next: string | undefined = start; next !== undefined; next = takeLast(waiting, order, met)) {
        if (order.has(next)) continue;
        order.add(next);
        for (const other of this.others.get(next) ?? []) {
          if (order.has(other)) continue;
          const times = (met.get(other) ?? 0) + 1;
          met.set(other, times);
          (waiting[times] ??= []).push(other);
        }
      }
    }
    return [...order];
  }

  private put(path: string, other: string): void {
    const known = this.others.get(path);
    if (known) known.add(other);
    else this.others.set(path, new Set([other]));
  }

  private cut(path: string, other: string): void {
    const rest = this.others.get(path);
    rest?.delete(other);
    if (rest?.size === 0) this.others.delete(path);
  }
}

/** Who is waiting for the most of its pairs. */
function takeLast(
  waiting: readonly string[][],
  order: ReadonlySet<string>,
  met: ReadonlyMap<string, number>,
): string | undefined {
  for (let times = waiting.length - 1; times > 0; times--)
    for (let next = waiting[times]?.pop(); next !== undefined; next = waiting[times]?.pop())
      if (!order.has(next) && met.get(next) === times) return next;
  return undefined;
}
