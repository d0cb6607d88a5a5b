import * as vscode from 'vscode';
import { ask, type Client } from '../server-client.ts';

/** "Concordance: Show Skipped Files": each with its reason; a silent gap would cost the reader's trust. */
export function registerSkipped(client: Client): vscode.Disposable {
  return vscode.commands.registerCommand('concordance.showSkipped', async () => {
    const files = await ask(client, 'concordance/skipped', {});
    if (files.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No file was skipped.'));
      return files;
    }
    const items = files.map((file) => ({ label: file.path, description: file.why, uri: file.uri }));
    void vscode.window
      .showQuickPick(items, { title: vscode.l10n.t('Skipped files'), matchOnDescription: true })
      .then((chosen) => chosen && vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.uri, true)));
    return files;
  });
}
