import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { indexed, untilDiagnostics } from './support.ts';

const rootOf = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  if (!folder) throw new Error(`no folder ${name} is open`);
  return folder.uri;
};
/** One article in a folder of a folder, on no disk. */
class Memory implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  stat({ path }: vscode.Uri): vscode.FileStat {
    const type = path.endsWith('story.txt')
      ? vscode.FileType.File
      : path === '/affair' || path === '/affair/late'
        ? vscode.FileType.Directory
        : null;
    if (type === null) throw vscode.FileSystemError.FileNotFound(path);
    return { type, ctime: 0, mtime: 0, size: STORY.length };
  }
  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    return path === '/affair' ? [['late', vscode.FileType.Directory]] : [['story.txt', vscode.FileType.File]];
  }
  readFile(): Uint8Array {
    return new TextEncoder().encode(STORY);
  }
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

const refuse = (): never => {
  throw vscode.FileSystemError.NoPermissions();
};

const STORY =
  'HELLISUND, March 3, 2025. The ferry Solveig ran aground off Hellisund. Lifeboats took 104 passengers ashore.\n';

const isAtOdds = (found: readonly vscode.Diagnostic[]): boolean =>
  found.some(({ message }) => message.includes('interior minister'));

describe('a workspace of several folders', () => {
  before(indexed);

  it('is one affair: a contradiction links from one folder into the other', async () => {
    const wire = vscode.Uri.joinPath(rootOf('wires'), 'agency.txt');
    await untilDiagnostics(wire, isAtOdds);
    const [diagnostic] = vscode.languages.getDiagnostics(wire);
    const others = diagnostic?.relatedInformation?.map(({ location }) =>
      location.uri.path.split('/').slice(-2).join('/'),
    );
    assert.ok(others?.includes('others/company.txt'), String(others));
  });

  it('has settings of its own for each folder', async () => {
    const wire = vscode.Uri.joinPath(rootOf('wires'), 'agency.txt');
    const settings = vscode.workspace.getConfiguration('concordance', rootOf('others'));
    await settings.update('exclude', ['company.txt'], vscode.ConfigurationTarget.WorkspaceFolder);
    await untilDiagnostics(wire, (found) => !isAtOdds(found));
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    await untilDiagnostics(wire, isAtOdds);
  });

  it('reads a folder of a file system that another extension brings, in which VS Code cannot search', async () => {
    const wire = vscode.Uri.joinPath(rootOf('wires'), 'agency.txt');
    const provider = vscode.workspace.registerFileSystemProvider('memory', new Memory(), { isReadonly: true });
    const at = vscode.workspace.workspaceFolders?.length ?? 0;
    assert.ok(
      vscode.workspace.updateWorkspaceFolders(at, 0, { uri: vscode.Uri.parse('memory:/affair'), name: 'virtual' }),
    );
    await untilDiagnostics(wire, (found) => found.some(({ message }) => /\b104\b/.test(message)));
    await untilDiagnostics(vscode.Uri.parse('memory:/affair/late/story.txt'), (found) => found.length > 0);
    assert.ok(vscode.workspace.updateWorkspaceFolders(at, 1));
    await untilDiagnostics(wire, (found) => !found.some(({ message }) => /\b104\b/.test(message)));
    provider.dispose();
  });

  it('forgets a folder that is taken out', async () => {
    const wire = vscode.Uri.joinPath(rootOf('wires'), 'agency.txt');
    const at = vscode.workspace.workspaceFolders?.findIndex(({ name }) => name === 'others') ?? -1;
    assert.ok(vscode.workspace.updateWorkspaceFolders(at, 1));
    await untilDiagnostics(wire, (found) => found.length === 0);
  });
});
