import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { type Client, onNotification } from './server-client.ts';

/** The server's last word on its state, for everything that shows it. */
export class StatusFeed implements vscode.Disposable {
  current: Status | undefined;
  private readonly changed = new vscode.EventEmitter<Status>();
  readonly onDidChange = this.changed.event;
  private readonly listening: vscode.Disposable;

  constructor(client: Client, output: vscode.LogOutputChannel) {
    this.listening = onNotification(client, 'concordance/status', (status) => {
      for (const problem of status.problems) if (!this.current?.problems.includes(problem)) output.warn(problem);
      this.current = status;
      this.changed.fire(status);
    });
  }

  dispose(): void {
    this.listening.dispose();
    this.changed.dispose();
  }
}
