import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import type { Summary } from '../../../server/src/protocol.ts';
import { ask, type Client } from '../server-client.ts';

/**
 * "Concordance: Check Workspace". Reads everything anew with progress, and ends in a summary that opens Problems.
 * Returns the summary, or undefined where the user cancelled.
 */
export function registerCheckWorkspace(client: Client): vscode.Disposable {
  let runs = 0;
  return vscode.commands.registerCommand('concordance.checkWorkspace', async () => {
    const summary = await check(client, `concordance-check-${++runs}`);
    if (summary) void announce(summary);
    return summary;
  });
}

function check(client: Client, workDoneToken: string): Thenable<Summary | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking the articles'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    let reached = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (report) => {
      if (report.kind === 'end') return;
      const percentage = report.percentage ?? reached;
      progress.report({ increment: percentage - reached, ...(report.message ? { message: report.message } : {}) });
      reached = percentage;
    });
    try {
      return await ask(client, 'concordance/checkWorkspace', { workDoneToken }, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    } finally {
      listening.dispose();
    }
  });
}

async function announce(summary: Summary): Promise<void> {
  const problems = vscode.l10n.t('Open Problems');
  const skipped = vscode.l10n.t('Show Skipped Files');
  const choices = [...(summary.conflicts > 0 ? [problems] : []), ...(summary.skipped > 0 ? [skipped] : [])];
  const chosen = await vscode.window.showInformationMessage(summary.text, ...choices);
  if (chosen === problems) await vscode.commands.executeCommand('concordance.showProblems');
  if (chosen === skipped) await vscode.commands.executeCommand('concordance.showSkipped');
}
