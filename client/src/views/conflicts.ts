import * as vscode from 'vscode';
import { ask, type Client } from '../server-client.ts';
import type { StatusFeed } from '../status-feed.ts';
import { countOf } from '../words.ts';
import { askForFilter, type Hidden, isFiltering, isShown, NOTHING_HIDDEN } from './conflict-filter.ts';
import { byArticle, byTopic, childrenOf, type Node, toTreeItem } from './conflict-node.ts';
import { openSides, ruleOn } from './conflict-rulings.ts';

/**
 * The Contradictions view: every conflict, the explained, doubtful and decided ones too, with its sides and its reasons; by topic or by
 * article, all or those that the filter leaves.
 */
export function registerConflictsView(client: Client, feed: StatusFeed): vscode.Disposable {
  const view = new ConflictsView(client, feed);
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    view,
    registerCommand('concordance.conflictsByArticle', () => view.group('article')),
    registerCommand('concordance.conflictsByTopic', () => view.group('topic')),
    registerCommand('concordance.filterConflicts', async (wanted?: Hidden) => {
      const hidden = wanted ?? (await askForFilter(view.hidden));
      if (hidden) view.filter(hidden);
    }),
    registerCommand('concordance.showAllConflicts', () => view.filter(NOTHING_HIDDEN)),
    registerCommand(
      'concordance.ruleOnConflict',
      (node: Node) => node.kind === 'conflict' && ruleOn(client, node.conflict),
    ),
    registerCommand('concordance.openSides', (node: Node) => node.kind === 'conflict' && openSides(node.conflict)),
  );
}

class ConflictsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  hidden: Hidden = NOTHING_HIDDEN;
  private by: 'topic' | 'article' = 'topic';
  private readonly client: Client;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<Node>;
  private readonly listening: vscode.Disposable;

  constructor(client: Client, feed: StatusFeed) {
    this.client = client;
    this.view = vscode.window.createTreeView('concordance.conflicts', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.listening = vscode.Disposable.from(
      feed.onDidChange(({ conflicts }) => {
        this.view.badge = conflicts > 0 ? { value: conflicts, tooltip: countOf.conflicts(conflicts) } : undefined;
      }),
      feed.onDidSettle(() => this.changed.fire()),
    );
  }

  group(by: 'topic' | 'article'): void {
    this.by = by;
    void vscode.commands.executeCommand('setContext', 'concordance.conflictsBy', by);
    this.changed.fire();
  }

  filter(hidden: Hidden): void {
    this.hidden = hidden;
    void vscode.commands.executeCommand('setContext', 'concordance.filtering', isFiltering(hidden));
    this.changed.fire();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return toTreeItem(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return childrenOf(node);
    if (!this.client.isRunning()) return [];
    const all = await ask(this.client, 'concordance/conflicts', {});
    const shown = all.filter((conflict) => isShown(this.hidden, conflict));
    this.view.message =
      isFiltering(this.hidden) && shown.length > 0
        ? vscode.l10n.t('{0} of {1} are shown', shown.length, all.length)
        : '';
    return this.by === 'article' ? byArticle(shown) : byTopic(shown);
  }

  dispose(): void {
    this.listening.dispose();
    this.view.dispose();
    this.changed.dispose();
  }
}
