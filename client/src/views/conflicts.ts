import * as vscode from 'vscode';
import type { ConflictItem } from '../../../server/src/protocol.ts';
import { lineOf } from '../places.ts';
import { ask, type Client } from '../server-client.ts';
import type { StatusFeed } from '../status-feed.ts';
import { countOf } from '../words.ts';

type Site = ConflictItem['sides'][number][number];
type Node =
  | { readonly kind: 'conflict'; readonly conflict: ConflictItem }
  | { readonly kind: 'reasons'; readonly conflict: ConflictItem }
  | { readonly kind: 'reason'; readonly text: string }
  | { readonly kind: 'site'; readonly site: Site };

/** The Conflicts view: every conflict, the explained and the doubtful too, with its sides and its reasons. */
export function registerConflictsView(client: Client, feed: StatusFeed): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: toTreeItem,
    getChildren: async (node) => (node ? childrenOf(node) : await topLevel(client)),
  };
  const view = vscode.window.createTreeView('concordance.conflicts', { treeDataProvider: provider });
  const listening = feed.onDidChange((status) => {
    view.badge =
      status.conflicts > 0 ? { value: status.conflicts, tooltip: countOf.conflicts(status.conflicts) } : undefined;
    if (!status.indexing) changed.fire();
  });
  return vscode.Disposable.from(view, changed, listening);
}

async function topLevel(client: Client): Promise<Node[]> {
  if (!client.isRunning()) return [];
  const conflicts = await ask(client, 'concordance/conflicts', {});
  return conflicts.map((conflict) => ({ kind: 'conflict', conflict }));
}

function childrenOf(node: Node): Node[] {
  switch (node.kind) {
    case 'conflict':
      return [
        ...node.conflict.sides.flat().map((site) => ({ kind: 'site', site }) as const),
        ...(node.conflict.because.length > 0 ? [{ kind: 'reasons', conflict: node.conflict } as const] : []),
      ];
    case 'reasons':
      return node.conflict.because.map((text) => ({ kind: 'reason', text }));
    case 'site':
    case 'reason':
      return [];
  }
}

function toTreeItem(node: Node): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'conflict':
      return {
        id: node.conflict.id,
        label: node.conflict.topic,
        description: stateOf(node.conflict),
        tooltip: node.conflict.message,
        iconPath: iconOf(node.conflict),
        contextValue: 'conflict',
        collapsibleState: Collapsed,
        accessibilityInformation: { label: `${node.conflict.message}. ${stateOf(node.conflict)}` },
      };
    case 'reasons':
      return { label: vscode.l10n.t('Why'), iconPath: new vscode.ThemeIcon('info'), collapsibleState: Collapsed };
    case 'reason':
      return { label: node.text, tooltip: node.text, collapsibleState: None };
    case 'site':
      return siteItem(node.site);
  }
}

const siteItem = (site: Site): vscode.TreeItem => ({
  label: site.value,
  description: `${site.label} · ${site.path}:${lineOf(site)}`,
  tooltip: `${site.path}:${lineOf(site)}\n${site.text}`,
  iconPath: new vscode.ThemeIcon('quote'),
  command: { command: 'concordance.openPlace', title: vscode.l10n.t('Open'), arguments: [site] },
  collapsibleState: vscode.TreeItemCollapsibleState.None,
});

function stateOf(conflict: ConflictItem): string {
  if (conflict.explained) return vscode.l10n.t('explained');
  if (conflict.developing) return vscode.l10n.t('developing');
  const values = conflict.sides.map((side) => side[0]?.value ?? '').join(' ≠ ');
  return conflict.severity === 'hint' ? `${vscode.l10n.t('doubtful')} · ${values}` : values;
}

function iconOf(conflict: ConflictItem): vscode.ThemeIcon {
  if (conflict.explained) return new vscode.ThemeIcon('comment');
  if (conflict.developing) return new vscode.ThemeIcon('history');
  if (conflict.severity === 'warning' || conflict.severity === 'error')
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return new vscode.ThemeIcon(conflict.severity === 'hint' ? 'question' : 'info');
}
