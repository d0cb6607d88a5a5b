import * as vscode from 'vscode';
import type { Status } from '../../server/src/protocol.ts';
import type { StatusFeed } from './status-feed.ts';
import { countOf } from './words.ts';

/** One item at the left: how many articles, how many conflicts; its menu offers what fits. */
export function registerStatusBar(feed: StatusFeed): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('concordance.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Concordance';
  item.command = 'concordance.showMenu';
  const listening = feed.onDidChange((status) => {
    const { text, label, problem } = describe(status);
    item.text = text;
    item.tooltip = label;
    item.accessibilityInformation = { label: `Concordance: ${label}`, role: 'button' };
    item.backgroundColor = problem ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  });
  return vscode.Disposable.from(item, listening);
}

/** The item's text and, in full sentences, its tooltip. A setting that could not be used gives it the warning colour. */
export function describe(status: Status): { text: string; label: string; problem: boolean } {
  const { articles, conflicts, indexing, skipped, problems } = status;
  const lines = [
    articles === 0 && !indexing ? vscode.l10n.t('No articles found in this workspace.') : countOf.articles(articles),
    ...(indexing ? [vscode.l10n.t('Reading: {0} of {1} files', indexing.done, indexing.total)] : []),
    ...(articles > 0 ? [countOf.conflicts(conflicts)] : []),
    ...(skipped > 0 ? [countOf.skipped(skipped)] : []),
    ...problems,
  ];
  // No sign of a severity: Problems may list them as information only.
  const conflictText = conflicts > 0 ? ` $(arrow-swap) ${conflicts}` : '';
  const skippedText = skipped > 0 ? ` $(circle-slash) ${skipped}` : '';
  const text = indexing
    ? `$(sync~spin) ${indexing.done}/${indexing.total}`
    : `$(book) ${articles}${conflictText}${skippedText}`;
  return { text, label: lines.join('\n'), problem: problems.length > 0 };
}
