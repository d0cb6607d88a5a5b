import * as vscode from 'vscode';
import type { ClientRequests } from '../../../server/src/protocol.ts';
import { ask, type Client } from '../server-client.ts';

/** What a quick fix asks to decide; `reason` is asked for where it is not given. */
export type Decide = Omit<ClientRequests['concordance/decide']['params'], 'reason'> & { readonly reason?: string };

const FILE = 'concordance.decisions.json';

/** "Not a contradiction…" and its kin, and "Concordance: List Decisions": the file is the list, to be edited like any other. */
export function registerDecisions(client: Client): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('concordance.decide', (wanted: Decide) => decide(client, wanted)),
    vscode.commands.registerCommand('concordance.listDecisions', listDecisions),
  );
}

async function decide(client: Client, wanted: Decide): Promise<void> {
  const reason = wanted.reason ?? (await askForReason(wanted.about));
  if (reason === undefined) return;
  await saveOpenFiles();
  const answer = await ask(client, 'concordance/decide', { ...wanted, reason });
  if (answer.text !== null) {
    await vscode.workspace.fs.writeFile(vscode.Uri.parse(answer.uri, true), new TextEncoder().encode(answer.text));
    return;
  }
  const open = vscode.l10n.t('Open File');
  const chosen = await vscode.window.showErrorMessage(answer.problem, ...(answer.uri === null ? [] : [open]));
  if (chosen === open && answer.uri !== null) await show(vscode.Uri.parse(answer.uri, true));
}

const askForReason = (about: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: about,
    prompt: vscode.l10n.t('Why? The reason is kept with the decision, for whoever reviews it.'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Give a reason.') : undefined),
  });

/** What somebody is typing into the file must not be overtaken. */
async function saveOpenFiles(): Promise<void> {
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty && document.uri.path.endsWith(`/${FILE}`)) await document.save();
}

async function listDecisions(): Promise<void> {
  const files: vscode.Uri[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const file = vscode.Uri.joinPath(folder.uri, FILE);
    const isThere = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (isThere) files.push(file);
  }
  const [first] = files;
  if (!first) void vscode.window.showInformationMessage(vscode.l10n.t('No decisions have been made yet.'));
  else if (files.length === 1) await show(first);
  else {
    const items = files.map((file) => ({ label: vscode.workspace.asRelativePath(file, true), file }));
    const chosen = await vscode.window.showQuickPick(items);
    if (chosen) await show(chosen.file);
  }
}

const show = (file: vscode.Uri): Thenable<vscode.TextEditor> => vscode.window.showTextDocument(file);
