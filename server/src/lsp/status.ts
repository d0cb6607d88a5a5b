import type { Connection } from 'vscode-languageserver';
import type { ServerNotifications, Status } from '../protocol.ts';
import { summaryOf } from '../service/summary.ts';
import type { Workspace } from './workspace.ts';

/** Tells the client how things stand, whenever that changed. */
export class StatusReporter {
  private readonly connection: Connection;
  private readonly workspace: Workspace;
  private last = '';
  private indexing: Status['indexing'] = null;
  private settingProblems: readonly string[] = [];
  private troubles: readonly string[] = [];

  constructor(connection: Connection, workspace: Workspace) {
    this.connection = connection;
    this.workspace = workspace;
  }

  /** Null when nothing is being indexed any more. */
  setIndexing(indexing: Status['indexing']): void {
    this.indexing = indexing;
  }

  setSettingProblems(problems: readonly string[]): void {
    this.settingProblems = problems;
  }

  /** What went wrong in the last look through the folders: a folder that cannot be read, a run that was stopped. */
  setTroubles(troubles: readonly string[]): void {
    this.troubles = troubles;
  }

  /** Answers whether there was anything to tell. */
  send(): boolean {
    const { articles, conflicts, skipped } = summaryOf(this.workspace.host);
    const problems = [...this.settingProblems, ...this.troubles];
    const status: Status = { articles, conflicts, indexing: this.indexing, skipped, problems };
    const text = JSON.stringify(status);
    if (text === this.last) return false;
    this.last = text;
    const method = 'concordance/status' satisfies keyof ServerNotifications;
    void this.connection.sendNotification(method, status);
    return true;
  }
}
