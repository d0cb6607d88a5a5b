import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import type {
  ClientRequests,
  HoverCommands,
  InitializationOptions,
  ServerNotifications,
} from '../../server/src/protocol.ts';

/** Both builds of the language client, Node's and the browser's, are one of these. */
export type Client = BaseLanguageClient;

/** The languages whose files may be articles; `concordance.include` decides about each file, in the server. */
export const LANGUAGES = ['article', 'plaintext', 'markdown'] as const;

/** The commands that hover cards and code lenses may run: trusted by name, and nothing else is. */
export const TRUSTED_COMMANDS = [
  'concordance.openPlace',
  'concordance.showFacts',
  'concordance.showProblems',
] as const satisfies readonly (keyof HoverCommands)[];

/** Sends one of the custom requests of protocol.ts. Rejects with a `CancellationError`-like response when cancelled. */
export function ask<M extends keyof ClientRequests>(
  client: Client,
  method: M,
  params: ClientRequests[M]['params'],
  token?: vscode.CancellationToken,
): Promise<ClientRequests[M]['result']> {
  return client.sendRequest<ClientRequests[M]['result']>(method, params, token);
}

export function onNotification<M extends keyof ServerNotifications>(
  client: Client,
  method: M,
  handle: (params: ServerNotifications[M]) => void,
): vscode.Disposable {
  return client.onNotification(method, handle);
}

/** What both builds tell the language client. */
export function clientOptions(outputChannel: vscode.LogOutputChannel, middleware: Middleware): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { commands: true, files: true };
  return {
    documentSelector: documentSelector(),
    initializationOptions,
    outputChannel,
    middleware,
    markdown: {
      isTrusted: { enabledCommands: TRUSTED_COMMANDS },
      supportHtml: false,
      supportThemeIcons: true,
    },
  };
}

/**
 * Files of the workspace and new, unsaved ones. Not the schemes that show other versions of a file: the left side of a
 * Git comparison is no second source.
 */
function documentSelector() {
  const ofFolders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme);
  const schemes = new Set(['file', 'untitled', ...ofFolders]);
  return [...schemes].flatMap((scheme) => LANGUAGES.map((language) => ({ scheme, language })));
}
