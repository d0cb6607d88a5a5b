interface Hold {
  /** Resolves when the server has begun what is held. */
  readonly begun: Promise<void>;
  readonly letGo: () => void;
}

/** Holds reads of files and lists of folders: what a test does until it lets go of one happens while the server waits for it. */
export class Holds {
  private readonly held = new Map<string, { readonly begin: () => void; readonly released: Promise<void> }>();

  /** Holds the next read of a file, or the next list of a folder. */
  next(uri: string): Hold {
    const [begun, released] = [gate(), gate()];
    this.held.set(uri, { begin: begun.open, released: released.opened });
    return { begun: begun.opened, letGo: released.open };
  }

  /** Resolves at once where nothing is held. */
  async pass(uri: string): Promise<void> {
    const hold = this.held.get(uri);
    this.held.delete(uri);
    hold?.begin();
    await hold?.released;
  }
}

function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
