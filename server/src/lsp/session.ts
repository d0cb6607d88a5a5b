import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { InitializationOptions, ServerNotifications } from '../protocol.ts';
import { DECISIONS_FILE } from '../service/decisions.ts';
import type { Host } from '../service/host.ts';
import { lensesOf } from '../service/lenses.ts';
import { marksOf } from '../service/marks.ts';
import { readGlobs } from '../service/settings.ts';
import { type DateStyle, readerLocale } from '../service/words/reader.ts';
import { DecisionFiles } from './decision-files.ts';
import { Documents } from './documents.ts';
import { FilesByScheme } from './files/by-scheme.ts';
import { ClientFiles } from './files/client-files.ts';
import type { Files } from './files/files.ts';
import { canonical, Folders } from './folders.ts';
import { inBackground } from './guard.ts';
import { IndexRuns } from './index-runs.ts';
import { LensCache } from './lens-cache.ts';
import type { Platform } from './platform.ts';
import { Publisher } from './publisher.ts';
import { readAlike, SettingsStore } from './settings-store.ts';
import { StatusReporter } from './status.ts';
import { type Addresses, toTokens } from './to-lsp.ts';
import { TokenCache } from './token-cache.ts';
import { Turns } from './turns.ts';
import { Watchers } from './watchers.ts';
import { Workspace } from './workspace.ts';

/** Questions without end must not keep the conflicts waiting. */
const MOST_RESTS = 3;

const ALL: ReadonlySet<string> = new Set(['']);

/** One client's session: what is open, what is known, and what the client has been told. */
export class Session {
  readonly connection: Connection;
  readonly options: InitializationOptions;
  /** How the reader likes what is told: in the language of their editor, as far as it is spoken here. */
  readonly style: DateStyle;
  readonly workspace: Workspace;
  readonly tokens = new TokenCache();
  readonly lenses = new LensCache();
  readonly files: Files;
  readonly settings: SettingsStore;
  readonly decisions: DecisionFiles;
  readonly runs: IndexRuns;
  readonly platform: Platform;
  readonly capabilities: InitializeParams['capabilities'];
  readonly publisher: Publisher;
  readonly status: StatusReporter;
  private readonly watchers: Watchers;
  private settling = false;
  private readonly comparing = new Turns();
  /** Loads of the settings: one that is half done is no ground for another one to stand on. */
  private readonly loads = new Turns();
  private isTold = false;
  private asked = false;

  constructor(connection: Connection, platform: Platform, host: Host, params: InitializeParams) {
    this.connection = connection;
    this.platform = platform;
    this.capabilities = params.capabilities;
    this.options = (params.initializationOptions ?? {}) as InitializationOptions;
    this.style = { locale: readerLocale(params.locale), weekday: true };
    this.settings = new SettingsStore(connection, this.capabilities.workspace?.configuration === true);
    this.files = new FilesByScheme(platform.disk, this.options.files ? new ClientFiles(connection) : null);
    const folders = new Folders();
    folders.set(params.workspaceFolders ?? []);
    this.workspace = new Workspace(host, new Documents(), folders, this.settings);
    this.publisher = new Publisher(connection, this.workspace, platform.pause, this.style);
    this.status = new StatusReporter(connection, this.workspace);
    this.watchers = new Watchers(connection, this.capabilities);
    this.decisions = new DecisionFiles(this);
    this.runs = new IndexRuns(this);
  }

  get addresses(): Addresses {
    return { snapshot: this.workspace.host, uriOf: (path) => this.workspace.folders.uriOf(path) };
  }

  /** The core's path of a document, its text read: what every question about an open document begins with. */
  pathOf(uri: string): string {
    this.asked = true;
    if (this.workspace.freshen(uri)) this.looksDifferent([]);
    return this.workspace.folders.pathOf(uri);
  }

  /** Loads the settings and decisions, then reads the folders in the background. */
  start(): Promise<void> {
    return this.loads.take(() => this.load());
  }

  /** Reads the settings anew; rereads files only where the settings read them in another way. */
  settingsChanged(): Promise<void> {
    return this.loads.take(async () => {
      const scopes = [null, ...this.workspace.folders.all()];
      const before = scopes.map((folder) => this.settings.for(folder));
      await this.loadSettings();
      this.looksDifferent(this.workspace.host.articles.keys());
      const alike = scopes.every((folder, index) => {
        const old = before[index];
        return old !== undefined && readAlike(old, this.settings.for(folder));
      });
      if (alike) return;
      this.runs.overtake();
      this.runs.inBackground();
    });
  }

  /** Folders have come or gone. A path begins with its folder's name, so everything is read anew. */
  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> {
    return this.loads.take(async () => {
      const { workspace, runs } = this;
      runs.overtake();
      // Until the client shows nothing under the names of before, and also not what was opened or written meanwhile.
      while (workspace.host.paths().length > 0) {
        this.looksDifferent(workspace.forgetAll(ALL));
        await this.publisher.flush();
      }
      runs.overtake();
      const gone = new Set(removed.map(({ uri }) => canonical(uri)));
      const kept = workspace.folders.all().filter(({ uri }) => !gone.has(uri));
      workspace.folders.set([...kept, ...added]);
      await this.load();
    });
  }

  /** Notes that articles look different; the client is told in a later turn, so that a burst of edits is answered once. */
  looksDifferent(paths: Iterable<string>): void {
    this.publisher.mark(paths);
    if (this.settling) return;
    this.settling = true;
    inBackground(this.connection, 'Sending what changed', async () => {
      // A question that came meanwhile may not have its answer sent yet: comparing now would hold it back.
      for (let turn = 0; turn < MOST_RESTS; turn++) {
        this.asked = false;
        await this.platform.rest();
        if (!this.asked) break;
      }
      this.settling = false;
      await this.compare();
      await this.settle();
    });
  }

  /** Brings the client up to date. */
  async settle(): Promise<void> {
    await this.publisher.flush();
    // While articles are still being read, a decision may only seem to be stale.
    if (this.runs.areDone) this.decisions.report();
    const isTold = this.status.send();
    if (this.runs.areDone && this.publisher.takeNews() && !isTold)
      void this.connection.sendNotification('concordance/changed' satisfies keyof ServerNotifications, null);
    this.refreshEditors();
  }

  /**
   * Compares what was written, and lets questions in between: who types waits for none of it. What comes meanwhile joins in, and is
   * looked after once more: it may have come when all was said.
   */
  private compare(): Promise<void> {
    return this.comparing.take(() => this.compareAll());
  }

  private async compareAll(): Promise<void> {
    for (const paths of this.workspace.comparing()) {
      this.publisher.mark(paths);
      await this.platform.pause();
    }
  }

  /** Stops what runs in the background. */
  end(): void {
    this.runs.end();
    this.watchers.end();
  }

  private async load(): Promise<void> {
    try {
      await this.askForSettings();
      await this.loadSettings();
      await this.decisions.load();
    } finally {
      // Also for a client that refuses one of these: the articles are what counts.
      this.runs.inBackground();
    }
  }

  /** VS Code tells of changed settings only where somebody asked to be told; asked once, also where the folders change. */
  private async askForSettings(): Promise<void> {
    if (this.isTold || this.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration !== true) return;
    this.isTold = true;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'concordance' });
  }

  private async loadSettings(): Promise<void> {
    const folders = this.workspace.folders.all();
    await this.settings.load(folders);
    const problems = this.settings.problems().map((p) => `${p.setting} ${p.complaint}; ${p.used} is used`);
    for (const problem of problems) this.connection.console.warn(problem);
    this.status.setSettingProblems(problems);
    for (const uri of this.workspace.documents.uris()) this.workspace.markStale(uri);
    const globs = folders.flatMap((folder) => readGlobs(this.settings.for(folder)));
    await this.watchers.watch(folders, [DECISIONS_FILE, ...globs]);
    this.looksDifferent([]);
  }

  /** An edit in one file may change colours, lenses and hints in another one that is open. */
  private refreshEditors(): void {
    const { folders, documents, host } = this.workspace;
    const outdated = documents.uris().some((uri) => {
      const path = folders.pathOf(uri);
      const isRecoloured = this.tokens.isOutdated(uri, toTokens(this.addresses, path, marksOf(host, path)));
      return isRecoloured || this.lenses.isOutdated(uri, () => lensesOf(host, path, this.style));
    });
    if (!outdated) return;
    const { workspace } = this.capabilities;
    const { languages } = this.connection;
    const refreshes = [
      workspace?.semanticTokens?.refreshSupport ? languages.semanticTokens.refresh() : null,
      workspace?.codeLens?.refreshSupport ? this.connection.sendRequest('workspace/codeLens/refresh') : null,
      workspace?.inlayHint?.refreshSupport ? languages.inlayHint.refresh() : null,
    ];
    inBackground(this.connection, 'Refreshing the editors', async () => {
      await Promise.all(refreshes);
    });
  }
}
