/** Paths that were told of since a look at the disk began; '' stands for all of them. */
export type Told = ReadonlySet<string>;

/**
 * Looks at the disk that are under way, each with what was told of since it began. What a look brings of a file that was told of
 * meanwhile may be older than the news: whoever told of it has it read anew, or forgotten, and the look is to leave it alone.
 * So nobody waits for a look through ten thousand files, and the last word holds all the same.
 */
export class Looks {
  private readonly underWay = new Set<Set<string>>();

  /** A file, or a folder with all that is in it, is not as it was; '' stands for everything. */
  tell(path: string): void {
    for (const told of this.underWay) told.add(path);
  }

  /** Looks at the disk. The set that the look is given grows while it is under way. */
  async during(look: (told: Told) => Promise<void>): Promise<void> {
    const told = new Set<string>();
    this.underWay.add(told);
    try {
      await look(told);
    } finally {
      this.underWay.delete(told);
    }
  }
}

/** Whether a path, or a folder that it lies in, is one of these. */
export function covers(paths: ReadonlySet<string>, path: string): boolean {
  if (paths.size === 0) return false;
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
    if (paths.has(path.slice(0, end))) return true;
  return paths.has('');
}
