// The desktop and remote entry: the server runs in a process of its own.
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../server/src/protocol.ts';
import { type Api, start } from './start.ts';

export function activate(context: vscode.ExtensionContext): Promise<Api> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/node/server.mjs').fsPath;
  return start(context, (options) => {
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const cacheFolder = vscode.Uri.joinPath(context.globalStorageUri, 'cache').fsPath;
    const initializationOptions: InitializationOptions = { ...options.initializationOptions, cacheFolder };
    return new LanguageClient('concordance', 'Concordance', { run, debug }, { ...options, initializationOptions });
  });
}
