import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  WatchKind,
} from 'vscode-languageserver';
import type { Folder } from './folders.ts';
import { Turns } from './turns.ts';

/** Asks the client to tell of changes on the disk; a client that cannot is left alone. */
export class Watchers {
  private readonly connection: Connection;
  private readonly can: boolean;
  private readonly turns = new Turns();
  private registered: Disposable | null = null;
  /** What is watched, as one text. */
  private held = '';
  private isEnded = false;

  constructor(connection: Connection, capabilities: ClientCapabilities) {
    this.connection = connection;
    this.can = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** Watches these folders for files that the globs name, in place of what was watched before. Without effect where that is the same. */
  watch(folders: readonly Folder[], globs: readonly string[]): Promise<void> {
    return this.can ? this.turns.take(() => this.register(folders, globs)) : Promise.resolve();
  }

  /** Nothing is watched any more, and nothing will be: also what the client has yet to agree to is given back. */
  end(): void {
    this.isEnded = true;
    this.registered?.dispose();
    this.registered = null;
  }

  private async register(folders: readonly Folder[], globs: readonly string[]): Promise<void> {
    const patterns = [...new Set(globs)].map((glob) => (glob.includes('/') ? glob : `**/${glob}`));
    // The folders too: an editor may make one watcher of its own for each of them, when it is asked.
    const wanted = [...folders.map(({ uri }) => uri), ...patterns].join('\n');
    if (this.isEnded || wanted === this.held) return;
    const registered = await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...patterns.map((globPattern) => ({ globPattern, kind: WatchKind.Change })),
        // A folder that comes or goes outside of the editor may name none of its files.
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ],
    });
    // Only now, so that there is no moment in which nobody watches.
    this.registered?.dispose();
    this.registered = registered;
    this.held = wanted;
    if (this.isEnded) this.end();
  }
}
