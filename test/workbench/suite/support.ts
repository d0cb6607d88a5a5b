// Helpers for the suites, without anything of Node: the web suite uses them too.
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/start.ts';

export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>('concordance.concordance-news');
  if (!found) throw new Error('the extension is not installed');
  return found;
}

/** The extension, active, with every article of the workspace read. */
export async function indexed(): Promise<Api> {
  const api = await extension().activate();
  await until(api.onDidChangeStatus, () => {
    const status = api.status();
    return status !== undefined && status.indexing === null && status.articles > 0;
  });
  return api;
}

/** Resolves as soon as a condition holds, looked at now and after each event; mocha's time limit is the only other end. */
export function until(event: vscode.Event<unknown>, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!holds()) return;
      listening.dispose();
      resolve();
    };
    const listening = event(look);
    look();
  });
}

/** Resolves as soon as the diagnostics of a file are as wanted. */
export const untilDiagnostics = (uri: vscode.Uri, wanted: (found: readonly vscode.Diagnostic[]) => boolean) =>
  until(vscode.languages.onDidChangeDiagnostics, () => wanted(diagnosticsOf(uri)));

export const diagnosticsOf = (uri: vscode.Uri): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'Concordance');

/** Opens a file of the test's workspace, named from its root. */
export async function openArticle(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
}

export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The name of the draft that `writeDraft` puts into the workspace, by a setting of its own, and `removeDraft` takes out. */
export const DRAFT = 'own.draft.txt';

export async function writeDraft(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(DRAFT), new TextEncoder().encode(text));
  await vscode.workspace.getConfiguration('concordance').update('drafts', ['*.draft.txt']);
}

export async function removeDraft(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.workspace.getConfiguration('concordance').update('drafts', undefined);
  await vscode.workspace.fs.delete(uriOf('.vscode'), { recursive: true });
  await vscode.workspace.fs.delete(uriOf(DRAFT));
  await untilDiagnostics(uriOf(DRAFT), (found) => found.length === 0);
}

/** Where a phrase stands for the first time in a document. */
export function rangeOf(document: vscode.TextDocument, phrase: string): vscode.Range {
  const start = document.getText().indexOf(phrase);
  if (start < 0) throw new Error(`"${phrase}" is not in ${document.fileName}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + phrase.length));
}

export async function replace(editor: vscode.TextEditor, phrase: string, by: string): Promise<void> {
  const range = rangeOf(editor.document, phrase);
  if (!(await editor.edit((edit) => edit.replace(range, by)))) throw new Error('the edit was refused');
}
