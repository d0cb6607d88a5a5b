/**
 * Who is next among articles that hang together, so that few of them are under work at one time: whoever was met most often by
 * those before, of several the one met last. Stories hang together by way of articles that are a little alike. Going through
 * them in rings around the first one unpacked each of 3,000 articles three times, since a ring is wider than what is kept at hand.
 */
export class Frontier {
  private readonly times = new Map<string, number>();
  /** By how often they were met; who was met again stands in a later one, too. */
  private readonly waiting: string[][] = [[]];

  /** Notes that an article has to do with one that is done. */
  meet(path: string): void {
    const times = this.times.get(path) ?? 0;
    this.times.set(path, times + 1);
    const waiting = this.waiting[times];
    if (waiting) waiting.push(path);
    else this.waiting.push([path]);
  }

  /** Takes out the one that is next, each once; undefined where nobody is waiting. */
  next(): string | undefined {
    for (let at = this.waiting.length - 1; at >= 0; at--)
      for (let path = this.waiting[at]?.pop(); path !== undefined; path = this.waiting[at]?.pop())
        if (this.times.get(path) === at + 1) {
          this.times.delete(path);
          return path;
        }
    return undefined;
  }
}
