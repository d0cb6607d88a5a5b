import * as vscode from 'vscode';
import type { FactItem, FactsOverview } from '../../../server/src/protocol.ts';
import { lineOf } from '../places.ts';
import { ask, type Client } from '../server-client.ts';
import type { StatusFeed } from '../status-feed.ts';
import { countOf } from '../words.ts';

type Section = keyof FactsOverview;
type Node =
  | { readonly kind: 'section'; readonly section: Section; readonly facts: readonly FactItem[] }
  | { readonly kind: 'fact'; readonly section: Section; readonly fact: FactItem }
  | { readonly kind: 'place'; readonly place: FactItem['places'][number] };

/** The Facts view: people, dates along time, figures, each with every place where it stands. */
export function registerFactsView(client: Client, feed: StatusFeed): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: toTreeItem,
    getChildren: async (node) => (node ? childrenOf(node) : await sections(client)),
  };
  const view = vscode.window.createTreeView('concordance.facts', { treeDataProvider: provider, showCollapseAll: true });
  const listening = feed.onDidSettle(() => changed.fire());
  return vscode.Disposable.from(view, changed, listening);
}

async function sections(client: Client): Promise<Node[]> {
  if (!client.isRunning()) return [];
  const overview = await ask(client, 'concordance/facts', {});
  const order: readonly Section[] = ['people', 'dates', 'figures'];
  return order
    .map((section) => ({ kind: 'section' as const, section, facts: overview[section] }))
    .filter((node) => node.facts.length > 0);
}

function childrenOf(node: Node): Node[] {
  switch (node.kind) {
    case 'section':
      return node.facts.map((fact) => ({ kind: 'fact', section: node.section, fact }));
    case 'fact':
      return node.fact.places.map((place) => ({ kind: 'place', place }));
    case 'place':
      return [];
  }
}

function toTreeItem(node: Node): vscode.TreeItem {
  const { Expanded, Collapsed, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'section':
      return { label: titles[node.section](), description: String(node.facts.length), collapsibleState: Expanded };
    case 'fact':
      return {
        label: node.fact.label,
        description: node.fact.detail,
        tooltip: wordsOf(node.fact).join('\n'),
        iconPath: iconOf(node.section, node.fact),
        collapsibleState: Collapsed,
        accessibilityInformation: { label: wordsOf(node.fact).join('. ') },
      };
    case 'place':
      return {
        label: node.place.text,
        description: `${node.place.label} · ${node.place.path}:${lineOf(node.place)}`,
        command: { command: 'concordance.openPlace', title: vscode.l10n.t('Open'), arguments: [node.place] },
        tooltip: `${node.place.path}:${lineOf(node.place)}\n${node.place.text}`,
        collapsibleState: None,
        accessibilityInformation: {
          label: vscode.l10n.t(
            '{0} in {1}, {2}, line {3}',
            node.place.text,
            node.place.label,
            node.place.path,
            lineOf(node.place),
          ),
        },
      };
  }
}

/** All that the entry shows, its icon too, in words. */
const wordsOf = ({ label, detail, status, independent }: FactItem): readonly string[] =>
  [
    label,
    detail,
    countOf.sources(independent),
    ...(status === 'conflict' ? [vscode.l10n.t('sources contradict each other')] : []),
  ].filter(Boolean);

const titles: Readonly<Record<Section, () => string>> = {
  people: () => vscode.l10n.t('People'),
  dates: () => vscode.l10n.t('Dates'),
  figures: () => vscode.l10n.t('Figures'),
};

const icons: Readonly<Record<Section, string>> = { people: 'account', dates: 'calendar', figures: 'symbol-numeric' };

/** A fact that sources tell differently keeps its sign in the list. */
const iconOf = (section: Section, fact: FactItem): vscode.ThemeIcon =>
  fact.status === 'conflict'
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(icons[section]);
