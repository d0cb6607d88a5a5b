import * as vscode from 'vscode';
import type { DecideResult } from '../../../server/src/protocol.ts';

export const DECISIONS_FILE = 'concordance.decisions.json';

export const askForReason = (about: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: about,
    prompt: vscode.l10n.t('Why? The reason is kept with the decision, for whoever reviews it.'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Give a reason.') : undefined),
  });

/** Writes the decisions file as the server would have it; where it cannot, says what stands in the way. */
export async function keep(changed: () => Promise<DecideResult>): Promise<void> {
  await saveOpenFiles();
  const answer = await changed();
  if (answer.text !== null) {
    await vscode.workspace.fs.writeFile(vscode.Uri.parse(answer.uri, true), new TextEncoder().encode(answer.text));
    return;
  }
  const open = vscode.l10n.t('Open File');
  const chosen = await vscode.window.showErrorMessage(answer.problem, ...(answer.uri === null ? [] : [open]));
  if (chosen === open && answer.uri !== null) await vscode.window.showTextDocument(vscode.Uri.parse(answer.uri, true));
}

/** What somebody is typing into the file must not be overtaken. */
async function saveOpenFiles(): Promise<void> {
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty && document.uri.path.endsWith(`/${DECISIONS_FILE}`)) await document.save();
}
