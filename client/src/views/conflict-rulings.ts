import * as vscode from 'vscode';
import type { ConflictItem } from '../../../server/src/protocol.ts';
import type { Decide } from '../commands/decisions.ts';
import { openPlace } from '../places.ts';
import { ask, type Client } from '../server-client.ts';

interface RulingItem extends vscode.QuickPickItem {
  readonly ruling?: Decide['ruling'];
  readonly source?: string;
}

/** Asks what one finds about a conflict of the view, and keeps it; a decision that is there already can be taken back. */
export async function ruleOn(client: Client, conflict: ConflictItem): Promise<void> {
  const [first] = conflict.sides.flat();
  if (!first) return;
  const takeBack = { label: `$(discard) ${vscode.l10n.t('Take the decision back')}` };
  const articles = new Map(conflict.sides.flat().map((site) => [site.uri, site]));
  const items: RulingItem[] = [
    ...(conflict.decided ? [takeBack] : []),
    { label: vscode.l10n.t('Not a contradiction…'), ruling: 'no-contradiction' },
    { label: vscode.l10n.t('Explained…'), ruling: 'explained' },
    ...[...articles.values()].map((site) => ({
      label: vscode.l10n.t('{0} has it right…', site.label),
      description: site.value,
      ruling: 'right' as const,
      source: vscode.workspace.asRelativePath(vscode.Uri.parse(site.uri, true), false),
    })),
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: conflict.message });
  if (!chosen) return;
  if (!chosen.ruling) return takeDecisionBack(client, conflict);
  await vscode.commands.executeCommand('concordance.decide', {
    textDocument: { uri: first.uri },
    conflict: conflict.fingerprint,
    ruling: chosen.ruling,
    source: chosen.source ?? null,
    about: conflict.message,
  } satisfies Decide);
}

async function takeDecisionBack(client: Client, { fingerprint }: ConflictItem): Promise<void> {
  const decisions = await ask(client, 'concordance/decisions', {});
  for (const decision of decisions)
    if (decision.list === 'conflicts' && JSON.parse(decision.entry).conflict === fingerprint)
      await vscode.commands.executeCommand('concordance.takeBack', decision);
}

/** The first place of the first two sides, beside each other. */
export async function openSides(conflict: ConflictItem): Promise<void> {
  const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
  for (const [at, side] of conflict.sides.slice(0, 2).entries()) {
    const [site] = side;
    if (site) await openPlace(site, { viewColumn: columns[at] ?? vscode.ViewColumn.Beside, preview: false });
  }
}
