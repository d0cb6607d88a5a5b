import { Frontier } from './frontier.ts';
import type { Pair } from './stories.ts';

/** Pairs of articles that are still to be judged, an article with itself among them. */
export class Due {
  private readonly others = new Map<string, Set<string>>();

  get isEmpty(): boolean {
    return this.others.size === 0;
  }

  has([a, b]: Pair): boolean {
    return this.others.get(a)?.has(b) === true;
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

  /** The pairs of an article. */
  of(path: string): readonly Pair[] {
    return [...(this.others.get(path) ?? [])].map((other): Pair => (path <= other ? [path, other] : [other, path]));
  }

  /** The articles that pairs are due for, those of a story together: so most articles are prepared for comparison but once. */
  order(): readonly string[] {
    const order = new Set<string>();
    const frontier = new Frontier();
    for (const start of this.others.keys())
      for (let path: string | undefined = start; path !== undefined; path = frontier.next()) {
        if (order.has(path)) continue;
        order.add(path);
        for (const other of this.others.get(path) ?? []) if (!order.has(other)) frontier.meet(other);
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
