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
    client.onRequest<Result<'concordance/listFolder'>, Failure>('concordance/listFolder', listFolder),
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

/** Links are left out: one to a folder may lead back. */
async function listFolder({ uri }: Params<'concordance/listFolder'>): Promise<Result<'concordance/listFolder'>> {
  const folder = vscode.Uri.parse(uri, true);
  const { Directory, File } = vscode.FileType;
  const entries = await vscode.workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => null,
  );
  if (entries === null) return null;
  return entries
    .filter(([, type]) => type === Directory || type === File)
    .map(([name, type]) => ({ name, uri: vscode.Uri.joinPath(folder, name).toString(), isFolder: type === Directory }));
}

/** `btoa` takes a string of bytes; in pieces, since a call has a limited number of arguments. */
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(pieces.join(''));
}
