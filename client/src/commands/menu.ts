import * as vscode from 'vscode';
import { describe } from '../status-bar.ts';
import type { StatusFeed } from '../status-feed.ts';
import { countOf } from '../words.ts';

interface MenuItem extends vscode.QuickPickItem {
  readonly command: string;
}

/** The status bar item's menu: what fits the state, most useful first. */
export function registerMenu(feed: StatusFeed): vscode.Disposable {
  return vscode.commands.registerCommand('concordance.showMenu', async () => {
    const status = feed.current;
    const title = status ? describe(status).label.split('\n').join(' · ') : 'Concordance';
    const chosen = await vscode.window.showQuickPick(itemsFor(status), { title });
    if (chosen) await vscode.commands.executeCommand(chosen.command);
  });
}

function itemsFor(status: StatusFeed['current']): MenuItem[] {
  const conflicts = status?.conflicts ?? 0;
  const skipped = status?.skipped ?? 0;
  const problems = status?.problems ?? [];
  return [
    ...(conflicts > 0
      ? [
          {
            label: `$(warning) ${vscode.l10n.t('Open Problems')}`,
            description: countOf.conflicts(conflicts),
            command: 'concordance.showProblems',
          },
        ]
      : []),
    { label: `$(checklist) ${vscode.l10n.t('Check Workspace')}`, command: 'concordance.checkWorkspace' },
    { label: `$(search) ${vscode.l10n.t('Show Facts Here')}`, command: 'concordance.showFacts' },
    { label: `$(graph-scatter) ${vscode.l10n.t('Open Report')}`, command: 'concordance.openReport' },
    { label: `$(list-tree) ${vscode.l10n.t('Contradictions')}`, command: 'concordance.conflicts.focus' },
    { label: `$(list-flat) ${vscode.l10n.t('Facts')}`, command: 'concordance.facts.focus' },
    {
      label: `$(calendar) ${vscode.l10n.t('Set Publication Date')}`,
      command: 'concordance.setPublicationDate',
    },
    { label: `$(law) ${vscode.l10n.t('List Decisions')}`, command: 'concordance.listDecisions' },
    ...(skipped > 0
      ? [
          {
            label: `$(circle-slash) ${vscode.l10n.t('Show Skipped Files')}`,
            description: countOf.skipped(skipped),
            command: 'concordance.showSkipped',
          },
        ]
      : []),
    ...problems.map((problem) => ({
      label: `$(gear) ${vscode.l10n.t('Open Settings')}`,
      description: problem,
      command: 'concordance.openSettings',
    })),
    { label: `$(output) ${vscode.l10n.t('Show Output')}`, command: 'concordance.showOutput' },
  ];
}
