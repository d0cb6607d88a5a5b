import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../model/conflict.ts';
import { hash } from '../model/hash.ts';
import { diagnosticsOf } from '../service/diagnostics.ts';
import type { DateStyle } from '../service/words/reader.ts';
import { toDiagnostic } from './to-lsp.ts';
import { Turns } from './turns.ts';
import type { Workspace } from './workspace.ts';

/** So many articles at once, before messages are let in. */
const SLICE = 50;

/** Sends the diagnostics of articles that look different, where they differ from what was sent last. */
export class Publisher {
  private readonly connection: Connection;
  private readonly workspace: Workspace;
  private readonly pause: () => Promise<void>;
  private readonly style: DateStyle;
  private readonly dirty = new Set<string>();
  /** What the client shows, as a hash, by path; a path without problems has no entry. */
  private readonly sent = new Map<string, string>();
  private readonly turns = new Turns();
  private hasNews = false;

  constructor(connection: Connection, workspace: Workspace, pause: () => Promise<void>, style: DateStyle) {
    this.connection = connection;
    this.workspace = workspace;
    this.pause = pause;
    this.style = style;
  }

  mark(paths: Iterable<string>): void {
    for (const path of paths) {
      this.dirty.add(path);
      this.hasNews = true;
    }
  }

  /** Whether anything was marked since this was last asked. */
  takeNews(): boolean {
    const { hasNews } = this;
    this.hasNews = false;
    return hasNews;
  }

  /**
   * Sends what is marked; resolves when nothing is left of it. Open documents go first. One run after the other: who joined one that
   * was at its last word would leave what they marked unsent.
   */
  flush(): Promise<void> {
    return this.turns.take(() => this.run());
  }

  private async run(): Promise<void> {
    for (const uri of this.workspace.documents.uris()) {
      const path = this.workspace.folders.pathOf(uri);
      if (this.dirty.delete(path)) await this.publish(path);
    }
    let sending: Promise<void>[] = [];
    // The set may grow while messages are let in; its iterator then goes on to what was added.
    for (const path of this.dirty) {
      this.dirty.delete(path);
      sending.push(this.publish(path));
      if (sending.length < SLICE) continue;
      // No faster than the client takes it in: what waits to be sent would fill the memory.
      await Promise.all(sending);
      sending = [];
      await this.pause();
    }
    await Promise.all(sending);
  }

  private async publish(path: string): Promise<void> {
    const { host, folders, documents } = this.workspace;
    const uri = folders.uriOf(path);
    const addresses = { snapshot: host, uriOf: (other: string) => folders.uriOf(other) };
    // A hint is a mark under the words of an open document; in Problems it never stands, and most conflicts are hints.
    const isShown = (severity: Severity): boolean => severity !== 'hint' || documents.has(uri);
    const diagnostics = diagnosticsOf(host, path, this.workspace.settingsFor(uri), this.style, isShown).map(
      (diagnostic) => toDiagnostic(addresses, path, diagnostic),
    );
    const text = diagnostics.length === 0 ? undefined : hash(JSON.stringify(diagnostics));
    if (text === this.sent.get(path)) return;
    if (text === undefined) this.sent.delete(path);
    else this.sent.set(path, text);
    const version = documents.get(uri)?.version;
    await this.connection.sendDiagnostics({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
  }
}
