import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import { type Client, onNotification } from './server-client.ts';

/** In milliseconds. The views ask about the whole workspace, which is too much for every key. */
const PAUSE = 700;

/** The server's last word on its state, for everything that shows it. */
export class StatusFeed implements vscode.Disposable {
  current: Status | undefined;
  private readonly changed = new vscode.EventEmitter<Status>();
  readonly onDidChange = this.changed.event;
  private readonly settled = new vscode.EventEmitter<void>();
  /** When what the views tell may be another: at once with the numbers, else as soon as nobody types any more. */
  readonly onDidSettle = this.settled.event;
  private readonly listening: vscode.Disposable;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, output: vscode.LogOutputChannel) {
    this.listening = vscode.Disposable.from(
      onNotification(client, 'concordance/status', (status) => {
        for (const problem of status.problems) if (!this.current?.problems.includes(problem)) output.warn(problem);
        this.current = status;
        this.changed.fire(status);
        if (!status.indexing) this.settle();
      }),
      onNotification(client, 'concordance/changed', () => {
        clearTimeout(this.pause);
        this.pause = setTimeout(() => this.settle(), PAUSE);
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.pause);
    this.listening.dispose();
    this.changed.dispose();
    this.settled.dispose();
  }

  private settle(): void {
    clearTimeout(this.pause);
    this.settled.fire();
  }
}
