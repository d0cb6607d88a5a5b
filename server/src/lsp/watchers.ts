import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  WatchKind,
} from 'vscode-languageserver';

/** Asks the client to tell of changes on the disk; a client that cannot is left alone. */
export class Watchers {
  private readonly connection: Connection;
  private readonly can: boolean;
  private registered: Disposable | null = null;

  constructor(connection: Connection, capabilities: ClientCapabilities) {
    this.connection = connection;
    this.can = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** A folder that comes or goes outside of the editor may name none of its files: hence the second watcher. */
  async watch(globs: readonly string[]): Promise<void> {
    if (!this.can) return;
    this.end();
    this.registered = await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        ...[...new Set(globs)].map((glob) => ({ globPattern: glob.includes('/') ? glob : `**/${glob}` })),
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ],
    });
  }

  end(): void {
    this.registered?.dispose();
    this.registered = null;
  }
}
