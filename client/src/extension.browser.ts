// The entry for vscode.dev and other browsers: the server runs in a worker.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, start } from './start.ts';

/** A browser's worker, as far as it is used here: the project is compiled without the browser's own types. */
declare class Worker {
  constructor(address: string);
  terminate(): void;
}

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const worker = await startWorker(vscode.Uri.joinPath(context.extensionUri, 'dist'));
  context.subscriptions.push({ dispose: () => worker.terminate() });
  return start(context, (options) => new LanguageClient('concordance', 'Concordance', worker, options));
}

/**
 * By way of a Blob: a worker cannot be started from another origin's address, and extensions are served from one. What the
 * server is made of is a file that Node requires; before the server's script it stands as a module without a loader.
 */
async function startWorker(dist: vscode.Uri): Promise<Worker> {
  const [core, server] = await Promise.all(
    ['core.cjs', 'browser/server.js'].map(
      async (file) => new Uint8Array(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, file))),
    ),
  );
  const script = new Blob(
    ['"use strict"; var module = {};\n', core ?? '', 'var concordanceCore = module.exports;\n', server ?? ''],
    {
      type: 'text/javascript',
    },
  );
  const address = URL.createObjectURL(script);
  return new Worker(address);
}
