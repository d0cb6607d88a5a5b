import * as vscode from 'vscode';
import type { Place } from '../../../server/src/protocol.ts';
import { openPlace } from '../places.ts';
import type { Client } from '../server-client.ts';

/** The small commands that cards, lenses, views and the menu lead to. */
export function registerNavigation(client: Client, output: vscode.LogOutputChannel): vscode.Disposable {
  const { registerCommand, executeCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('concordance.openPlace', (place: Place) => openPlace(place)),
    registerCommand('concordance.showProblems', () => executeCommand('workbench.actions.view.problems')),
    registerCommand('concordance.showOutput', () => output.show()),
    registerCommand('concordance.openSettings', () =>
      executeCommand('workbench.action.openSettings', '@ext:concordance.concordance-news'),
    ),
    registerCommand('concordance.restartServer', async () => {
      await client.stop();
      await client.start();
    }),
  );
}
