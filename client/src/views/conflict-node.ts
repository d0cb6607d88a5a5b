import * as vscode from 'vscode';
import type { ConflictItem } from '../../../server/src/protocol.ts';
import { wordsOf } from '../commands/list-decisions.ts';
import { lineOf } from '../places.ts';
import { countOf } from '../words.ts';
import { stateOf } from './conflict-filter.ts';

type Site = ConflictItem['sides'][number][number];
export type Node =
  | {
      readonly kind: 'article';
      readonly path: string;
      readonly uri: string;
      readonly conflicts: readonly ConflictItem[];
    }
  | { readonly kind: 'conflict'; readonly conflict: ConflictItem; readonly below: string | null }
  | { readonly kind: 'reasons'; readonly conflict: ConflictItem; readonly below: string | null }
  | { readonly kind: 'reason'; readonly text: string }
  | { readonly kind: 'site'; readonly site: Site; readonly isOther: boolean };

/** Every article with the conflicts that it has a part in, those with most first. */
export function byArticle(conflicts: readonly ConflictItem[]): Node[] {
  const articles = new Map<string, { uri: string; conflicts: ConflictItem[] }>();
  for (const conflict of conflicts)
    for (const [path, { uri }] of new Map(conflict.sides.flat().map((site) => [site.path, site]))) {
      const known = articles.get(path);
      if (known) known.conflicts.push(conflict);
      else articles.set(path, { uri, conflicts: [conflict] });
    }
  return [...articles]
    .map(([path, article]) => ({ kind: 'article' as const, path, ...article }))
    .sort((a, b) => b.conflicts.length - a.conflicts.length || (a.path < b.path ? -1 : 1));
}

export const byTopic = (conflicts: readonly ConflictItem[]): Node[] =>
  conflicts.map((conflict) => ({ kind: 'conflict', conflict, below: null }));

export function childrenOf(node: Node): Node[] {
  switch (node.kind) {
    case 'article':
      return node.conflicts.map((conflict) => ({ kind: 'conflict', conflict, below: node.path }));
    case 'conflict':
      return [
        ...node.conflict.sides.flatMap((side, index) =>
          side.map((site) => ({ kind: 'site', site, isOther: index > 0 }) as const),
        ),
        ...(reasonsOf(node.conflict).length > 0 ? [{ ...node, kind: 'reasons' } as const] : []),
      ];
    case 'reasons':
      return reasonsOf(node.conflict).map((text) => ({ kind: 'reason', text }));
    case 'site':
    case 'reason':
      return [];
  }
}

/** Why it is a conflict, and what somebody found about it. */
const reasonsOf = ({ because, decided }: ConflictItem): readonly string[] => [
  ...because,
  ...(decided ? [vscode.l10n.t('Decided: {0} ({1})', wordsOf(decided.ruling), decided.reason)] : []),
];

export function toTreeItem(node: Node): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'article':
      return {
        id: `article ${node.path}`,
        label: node.path.split('/').at(-1) ?? node.path,
        description: countOf.conflicts(node.conflicts.length),
        tooltip: node.path,
        resourceUri: vscode.Uri.parse(node.uri, true),
        iconPath: vscode.ThemeIcon.File,
        collapsibleState: Expanded,
      };
    case 'conflict':
      return conflictItem(node);
    case 'reasons':
      return {
        id: `why ${idOf(node)}`,
        label: vscode.l10n.t('Why'),
        iconPath: new vscode.ThemeIcon('info'),
        collapsibleState: Collapsed,
      };
    case 'reason':
      return { label: node.text, tooltip: node.text, collapsibleState: None };
    case 'site':
      return siteItem(node);
  }
}

/** One conflict stands below each of its articles, and VS Code refuses an entry whose id another has. */
const idOf = ({ conflict, below }: Extract<Node, { readonly conflict: ConflictItem }>): string =>
  `${below ?? ''} ${conflict.id}`;

const conflictItem = (node: Extract<Node, { readonly kind: 'conflict' }>): vscode.TreeItem => {
  const { conflict } = node;
  return {
    id: idOf(node),
    ...namedBy(conflict),
    tooltip: [conflict.message, ...reasonsOf(conflict)].join('\n'),
    iconPath: iconOf(conflict),
    contextValue: conflict.decided ? 'decidedConflict' : 'conflict',
    collapsibleState: vscode.TreeItemCollapsibleState.Collapsed,
    accessibilityInformation: {
      label: [
        conflict.message,
        ...(stateOf(conflict) === 'open' ? [] : [stateInWords(conflict)]),
        ...reasonsOf(conflict),
      ].join('. '),
    },
  };
};

/** A narrow view cuts an entry at its end. A date's topic is a phrase, so what differs goes before it; "People killed" goes first. */
function namedBy(conflict: ConflictItem): Pick<vscode.TreeItem, 'label' | 'description'> {
  const values = valuesOf(conflict);
  const [label, rest] = conflict.kind === 'date' ? [values, conflict.topic] : [conflict.topic, values];
  const state = stateOf(conflict);
  return { label, description: state === 'open' ? rest : `${stateInWords(conflict)} · ${rest}` };
}

/** Every place of a side after the first begins with "≠": one without it would pass for agreeing with the first. */
const siteItem = ({ site, isOther }: Extract<Node, { readonly kind: 'site' }>): vscode.TreeItem => ({
  label: isOther ? `≠ ${site.value}` : site.value,
  description: whereOf(site),
  tooltip: `${site.path}:${lineOf(site)}\n${site.text}`,
  iconPath: new vscode.ThemeIcon('quote'),
  command: { command: 'concordance.openPlace', title: vscode.l10n.t('Open'), arguments: [site] },
  collapsibleState: vscode.TreeItemCollapsibleState.None,
  accessibilityInformation: {
    label: vscode.l10n.t(
      '{0} says {1}: “{2}”, {3}, line {4}',
      site.label,
      site.value,
      site.text,
      site.path,
      lineOf(site),
    ),
  },
});

/** The tooltip has the folders: in a narrow view they would leave no room for what tells two articles of one outlet apart. */
function whereOf(site: Site): string {
  const file = `${site.path.split('/').at(-1) ?? site.path}:${lineOf(site)}`;
  return file.startsWith(`${site.label}:`) ? file : `${site.label} · ${file}`;
}

const valuesOf = ({ sides }: ConflictItem): string => sides.map((side) => side[0]?.value ?? '').join(' ≠ ');

function stateInWords(conflict: ConflictItem): string {
  if (conflict.decided) return wordsOf(conflict.decided.ruling);
  if (conflict.explained) return vscode.l10n.t('explained');
  return conflict.developing ? vscode.l10n.t('developing') : vscode.l10n.t('doubtful');
}

function iconOf(conflict: ConflictItem): vscode.ThemeIcon {
  switch (stateOf(conflict)) {
    case 'decided':
      return new vscode.ThemeIcon('law');
    case 'explained':
      return new vscode.ThemeIcon('comment');
    case 'developing':
      return new vscode.ThemeIcon('history');
    case 'doubtful':
      return new vscode.ThemeIcon('question');
    case 'open':
      return conflict.severity === 'information'
        ? new vscode.ThemeIcon('info')
        : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  }
}
