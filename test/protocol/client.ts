import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type ConfigurationParams,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type FileEvent,
  type Hover,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  type SemanticTokens,
  StreamMessageReader,
  StreamMessageWriter,
  type UnregistrationParams,
} from 'vscode-languageserver/node';
import { VANISHED } from '../../server/src/lsp/files/files.ts';
import { createServer } from '../../server/src/lsp/server.ts';
import type { ClientRequests, Status } from '../../server/src/protocol.ts';
import { anyOf } from '../../server/src/service/glob.ts';
import { Host } from '../../server/src/service/host.ts';
import type { Store } from '../../server/src/service/store.ts';
import type { Holds } from './holds.ts';
import { PlainBook } from './plain-book.ts';

/** Files by URI, in place of a disk. */
export type Disk = Map<string, string | Uint8Array>;

export interface ClientSettings {
  readonly folders?: readonly string[];
  /** The `concordance` section, by folder URI; '' stands for all others. */
  readonly settings?: Record<string, unknown>;
  readonly capabilities?: ClientCapabilities;
  readonly commands?: boolean;
  readonly locale?: string;
  /** In place of one that judges plainly. */
  readonly host?: Host;
  /** In place of no rest at all. */
  readonly rest?: () => Promise<void>;
  /** Holds what was read and listed, before the server is given it. */
  readonly holds?: Holds;
  /** What is kept between two starts, in place of nothing. */
  readonly store?: Store;
}

const WATCHED = 'workspace/didChangeWatchedFiles';

/** A fake editor at the other end of an in-memory pipe. */
export class TestClient {
  readonly connection: MessageConnection;
  readonly diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly published: string[] = [];
  readonly log: string[] = [];
  readonly registrations: RegistrationParams['registrations'] = [];
  /** How many watchers were registered after each word about them; and those that are, by their ids. */
  readonly watching: number[] = [];
  readonly watchers = new Map<string, RegistrationParams['registrations'][number]>();
  readonly statuses: Status[] = [];
  readonly refreshes: string[] = [];
  /** How often it was told that lists are not as they were. */
  changes = 0;
  status: Status | null = null;
  settings: Record<string, unknown>;
  initialized: InitializeResult | null = null;
  private readonly waiting = new Set<() => void>();
  private version = 1;

  constructor(connection: MessageConnection, settings: Record<string, unknown>) {
    this.connection = connection;
    this.settings = settings;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.diagnostics.set(params.uri, params.diagnostics);
      this.published.push(params.uri);
      this.wake();
    });
    connection.onNotification('concordance/status', (status: Status) => {
      this.status = status;
      this.statuses.push(status);
      this.wake();
    });
    connection.onNotification('concordance/changed', () => {
      this.changes++;
      this.wake();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.wake();
    });
    connection.onRequest('workspace/configuration', ({ items }: ConfigurationParams) =>
      items.map((item) => this.settings[item.scopeUri ?? ''] ?? this.settings[''] ?? null),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.registrations.push(...registrations);
      for (const registration of registrations)
        if (registration.method === WATCHED) this.watchers.set(registration.id, registration);
      this.watching.push(this.watchers.size);
      this.wake();
    });
    connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
      for (const { id } of unregisterations) this.watchers.delete(id);
      this.watching.push(this.watchers.size);
    });
    for (const what of ['semanticTokens', 'inlayHint', 'codeLens'])
      connection.onRequest(`workspace/${what}/refresh`, () => {
        this.refreshes.push(what);
        this.wake();
        return null;
      });
    connection.listen();
  }

  /** Resolves as soon as the condition holds; it is looked at whenever the server has said something. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  /** Resolves when everything that was asked until now is settled on the server. */
  async idle(): Promise<void> {
    await this.until(() => this.status !== null && this.status.indexing === null);
    for (let turn = 0; turn < 4; turn++) await this.ask('concordance/skipped', {});
  }

  ask<M extends keyof ClientRequests>(
    method: M,
    params: ClientRequests[M]['params'],
  ): Promise<ClientRequests[M]['result']> {
    return this.connection.sendRequest<ClientRequests[M]['result']>(method, params);
  }

  open(uri: string, text: string, languageId = 'plaintext'): void {
    void this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: this.version++, text },
    });
  }
  /** Replaces the first `from` of the text as it is now by `to`, as an editor does: by its range. */
  edit(uri: string, text: string, from: string, to: string): string {
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`"${from}" is not in the text`);
    const position = (offset: number) => {
      const lines = text.slice(0, offset).split('\n');
      return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    };
    void this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: this.version++ },
      contentChanges: [{ range: { start: position(at), end: position(at + from.length) }, text: to }],
    });
    return text.slice(0, at) + to + text.slice(at + from.length);
  }
  close(uri: string): void {
    void this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
  /** Tells of changes on the disk, in one message. */
  tell(...changes: readonly FileEvent[]): void {
    this.notify(WATCHED, { changes });
  }
  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  hover(uri: string, text: string, at: string): Promise<Hover | null> {
    const before = text.slice(0, text.indexOf(at) + 1).split('\n');
    return this.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: before.length - 1, character: (before.at(-1)?.length ?? 1) - 1 },
    });
  }
  tokens(uri: string): Promise<SemanticTokens> {
    return this.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
  }

  private wake(): void {
    const resolvers = [...this.waiting];
    this.waiting.clear();
    for (const resolve of resolvers) resolve();
  }
}

/** Starts a server and a client at the two ends of a pipe, and says hello. */
export async function connect(disk: Disk, settings: ClientSettings = {}): Promise<TestClient> {
  const { store } = settings;
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  createServer(
    server,
    {
      disk: {
        read: async (uri) => {
          const content = disk.get(uri);
          await settings.holds?.pass(uri);
          if (content === undefined) return VANISHED;
          return { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
        },
        list: async (folder, { include }) => {
          const listed = [...disk.keys()].filter(
            (uri) => uri.startsWith(`${folder}/`) && anyOf(include)(uri.slice(folder.length + 1)),
          );
          await settings.holds?.pass(folder);
          return listed;
        },
      },
      threads: null,
      store: store ? () => store : null,
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      rest: settings.rest ?? (() => new Promise((resolve) => setImmediate(resolve))),
    },
    settings.host ?? new Host(() => new PlainBook()),
  );
  server.listen();
  const client = new TestClient(
    createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)),
    settings.settings ?? {},
  );
  client.initialized = await client.connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: (settings.folders ?? ['file:///news']).map((uri) => ({ uri, name: uri.split('/').at(-1) ?? '' })),
    capabilities: settings.capabilities ?? {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
        semanticTokens: { refreshSupport: true },
        codeLens: { refreshSupport: true },
      },
      textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
    },
    ...(settings.locale === undefined ? {} : { locale: settings.locale }),
    initializationOptions: { commands: settings.commands === true, cacheFolder: '/cache' },
  });
  client.notify('initialized', {});
  return client;
}
