import * as vscode from 'vscode';
import type { StatusFeed } from './status-feed.ts';

/** Tells the views' welcome texts how things stand: `reading` until the folders have been read, then `empty` or `ready`. */
export function registerViewContext(feed: StatusFeed): vscode.Disposable {
  let last = '';
  return feed.onDidChange(({ articles, indexing }) => {
    const state = indexing ? 'reading' : articles === 0 ? 'empty' : 'ready';
    if (state === last) return;
    last = state;
    void vscode.commands.executeCommand('setContext', 'concordance.state', state);
  });
}
