import * as vscode from 'vscode';
import type { ClientRequests, DecideResult } from '../../../server/src/protocol.ts';
import { ask, type Client } from '../server-client.ts';
import { askForReason, DECISIONS_FILE, keep } from './decisions-file.ts';
import { listDecisions } from './list-decisions.ts';

/** What a quick fix asks to decide; `reason` is asked for where it is not given. */
export type Decide = Omit<ClientRequests['concordance/decide']['params'], 'reason'> & { readonly reason?: string };
/** The same for two names. */
export type DecidePersons = Omit<ClientRequests['concordance/decidePersons']['params'], 'reason'> & {
  readonly reason?: string;
};

/** "Not a contradiction…", "Same person as…" and their kin, and "Concordance: List Decisions". */
export function registerDecisions(client: Client): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('concordance.decide', (wanted: Decide) =>
      decide(wanted, wanted.about, (reason) => ask(client, 'concordance/decide', { ...wanted, reason })),
    ),
    registerCommand('concordance.decidePersons', (wanted: DecidePersons) =>
      decide(wanted, titleOf(wanted), (reason) => ask(client, 'concordance/decidePersons', { ...wanted, reason })),
    ),
    registerCommand('concordance.listDecisions', () => listDecisions(client)),
    registerCommand('concordance.takeBack', (entry: ClientRequests['concordance/takeBack']['params']) =>
      keep(() => ask(client, 'concordance/takeBack', entry)),
    ),
    registerCommand('concordance.openDecisions', openDecisions),
  );
}

async function decide(
  wanted: { readonly reason?: string },
  title: string,
  changed: (reason: string) => Promise<DecideResult>,
): Promise<void> {
  const reason = wanted.reason ?? (await askForReason(title));
  if (reason !== undefined) await keep(() => changed(reason));
}

const titleOf = ({ a, b, same }: DecidePersons): string =>
  same
    ? vscode.l10n.t('{0} and {1} are one person', a.name, b.name)
    : vscode.l10n.t('{0} and {1} are two persons', a.name, b.name);

/** The file itself, of one folder or of the one that is chosen. */
async function openDecisions(): Promise<void> {
  const files: vscode.Uri[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const file = vscode.Uri.joinPath(folder.uri, DECISIONS_FILE);
    const isThere = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (isThere) files.push(file);
  }
  const items = files.map((file) => ({ label: vscode.workspace.asRelativePath(file, true), file }));
  const chosen = items.length > 1 ? await vscode.window.showQuickPick(items) : items[0];
  if (chosen) await vscode.window.showTextDocument(chosen.file);
  else if (items.length === 0)
    void vscode.window.showInformationMessage(vscode.l10n.t('No decisions have been made yet.'));
}
