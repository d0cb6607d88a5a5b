import * as vscode from 'vscode';
import type { ServerRequests } from '../../server/src/protocol.ts';
import type { Client } from './server-client.ts';

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params'];
type Result<M extends keyof ServerRequests> = ServerRequests[M]['result'];

/** These requests fail with a value of their own, never with an error of the protocol. */
type Failure = never;

/** Reads for a server that has no disk: workspaces in a browser, on GitHub, on any file system of VS Code. */
export function answerFileRequests(client: Client): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest<Result<'concordance/readFile'>, Failure>('concordance/readFile', readFile),
    client.onRequest<Result<'concordance/findFiles'>, Failure>('concordance/findFiles', findFiles),
  );
}

async function readFile({ uri }: Params<'concordance/readFile'>): Promise<Result<'concordance/readFile'>> {
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true));
    return { base64: toBase64(bytes) };
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return { base64: null, error: gone ? 'vanished' : String(error instanceof Error ? error.message : error) };
  }
}

async function findFiles(
  { folder, include, exclude }: Params<'concordance/findFiles'>,
  token: vscode.CancellationToken,
): Promise<Result<'concordance/findFiles'>> {
  const base = vscode.Uri.parse(folder, true);
  const without = exclude.length > 0 ? new vscode.RelativePattern(base, `{${exclude.join(',')}}`) : null;
  const found = await Promise.all(
    include.map((glob) =>
      vscode.workspace.findFiles(new vscode.RelativePattern(base, glob), without, undefined, token),
    ),
  );
  return [...new Set(found.flat().map((uri) => uri.toString()))].sort();
}

/** `btoa` takes a string of bytes; in pieces, since a call has a limited number of arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
}
