import * as vscode from 'vscode';

/**
 * "Concordance: Open Sample Articles": one invented affair told by six sources, to look around in. A copy is opened, for
 * people to change as they like; opening it again brings the original back.
 */
export function registerOpenSample(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('concordance.openSample', async () => {
    const original = vscode.Uri.joinPath(context.extensionUri, 'dist/sample');
    const copy = vscode.Uri.joinPath(context.globalStorageUri, 'sample');
    await vscode.workspace.fs.copy(original, copy, { overwrite: true });
    const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
    await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow });
  });
}
