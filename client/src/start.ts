import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { Status } from '../../server/src/protocol.ts';
import { askedCompletion } from './asked-completion.ts';
import { linkCodes, registerExplainCode } from './codes.ts';
import { registerCheckWorkspace } from './commands/check-workspace.ts';
import { registerDecisions } from './commands/decisions.ts';
import { registerMenu } from './commands/menu.ts';
import { registerNavigation } from './commands/navigation.ts';
import { registerOpenSample } from './commands/open-sample.ts';
import { registerPublicationDate } from './commands/publication-date.ts';
import { registerShowFacts } from './commands/show-facts.ts';
import { registerSkipped } from './commands/skipped.ts';
import { registerLanguageStatus } from './language-status.ts';
import { registerPersonFixes } from './person-fixes.ts';
import { registerQuickFixes } from './quick-fixes.ts';
import { type Client, clientOptions } from './server-client.ts';
import { registerStatusBar } from './status-bar.ts';
import { StatusFeed } from './status-feed.ts';
import { registerViewContext } from './view-context.ts';
import { registerConflictsView } from './views/conflicts.ts';
import { registerFactsView } from './views/facts.ts';
import { registerReport } from './views/report.ts';
import { answerFileRequests } from './workspace-files.ts';

/** What other extensions, and the tests, get from `activate`. */
export interface Api {
  /** What the status bar shows; undefined until the server has spoken. */
  status(): Status | undefined;
  readonly onDidChangeStatus: vscode.Event<Status>;
}

/** Wires the extension around a language client, whichever way its server runs. */
export async function start(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => Client,
): Promise<Api> {
  const output = vscode.window.createOutputChannel('Concordance', { log: true });
  const completion = askedCompletion();
  const client = createClient(clientOptions(output, { ...completion.middleware, handleDiagnostics: linkCodes }));
  const feed = new StatusFeed(client, output);
  context.subscriptions.push(
    output,
    completion.listening,
    feed,
    answerFileRequests(client),
    registerStatusBar(feed),
    registerViewContext(feed),
    registerLanguageStatus(client, feed),
    registerCheckWorkspace(client),
    registerShowFacts(client),
    registerNavigation(client, output),
    registerSkipped(client),
    registerQuickFixes(),
    registerPersonFixes(client),
    registerDecisions(client),
    registerOpenSample(context),
    registerPublicationDate(client),
    registerExplainCode(context),
    registerMenu(feed),
    registerConflictsView(client, feed),
    registerFactsView(client, feed),
    registerReport(context, client, feed),
    { dispose: () => void client.dispose() },
  );
  await client.start();
  return { status: () => feed.current, onDidChangeStatus: feed.onDidChange };
}
