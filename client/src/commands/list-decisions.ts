import * as vscode from 'vscode';
import type { DecisionEntry } from '../../../server/src/protocol.ts';
import { ask, type Client } from '../server-client.ts';

interface DecisionItem extends vscode.QuickPickItem {
  readonly decision?: DecisionEntry;
}

/**
 * "Concordance: List Decisions": each with what was found and why; choosing one asks whether to take it back, so that the
 * keyboard alone does. Returns the decisions.
 */
export async function listDecisions(client: Client): Promise<readonly DecisionEntry[]> {
  const decisions = await ask(client, 'concordance/decisions', {});
  if (decisions.length === 0)
    void vscode.window.showInformationMessage(vscode.l10n.t('No decisions have been made yet.'));
  else void choose(decisions);
  return decisions;
}

async function choose(decisions: readonly DecisionEntry[]): Promise<void> {
  const openFile = { label: `$(go-to-file) ${vscode.l10n.t('Open the file of decisions')}` };
  const items: DecisionItem[] = [
    ...decisions.map(toItem),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    openFile,
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Decisions'),
    placeHolder: vscode.l10n.t('Choose one to take it back'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  if (!chosen.decision) await vscode.commands.executeCommand('concordance.openDecisions');
  else await confirm(chosen.decision);
}

/** Taking back loses the reason, so it is asked once more. */
async function confirm(decision: DecisionEntry): Promise<void> {
  const takeBack = vscode.l10n.t('Take Back');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('Take this decision back?'),
    { modal: true, detail: `${decision.about}\n${wordsOf(decision.ruling)}: ${decision.reason}` },
    takeBack,
  );
  if (chosen === takeBack) await vscode.commands.executeCommand('concordance.takeBack', decision);
}

const toItem = (decision: DecisionEntry): DecisionItem => ({
  label: `$(${ICONS[decision.list]}) ${decision.about}`,
  // On a line of its own: what the decision is about fills the first one, and what stands behind it is cut off.
  detail: `${wordsOfState(decision)}: ${decision.reason}`,
  decision,
});

const wordsOfState = ({ ruling, stale }: DecisionEntry): string =>
  stale ? vscode.l10n.t('{0} · no longer met by any contradiction', wordsOf(ruling)) : wordsOf(ruling);

const ICONS: Readonly<Record<DecisionEntry['list'], string>> = { conflicts: 'law', persons: 'account' };

export function wordsOf(ruling: DecisionEntry['ruling']): string {
  switch (ruling) {
    case 'no-contradiction':
      return vscode.l10n.t('not a contradiction');
    case 'explained':
      return vscode.l10n.t('explained');
    case 'right':
      return vscode.l10n.t('one article has it right');
    case 'same':
      return vscode.l10n.t('one person');
    case 'different':
      return vscode.l10n.t('two persons');
  }
}
