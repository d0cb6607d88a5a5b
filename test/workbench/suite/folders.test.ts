import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { indexed, untilDiagnostics } from './support.ts';

const rootOf = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  if (!folder) throw new Error(`no folder ${name} is open`);
  return folder.uri;
};
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

  it('forgets a folder that is taken out', async () => {
    const wire = vscode.Uri.joinPath(rootOf('wires'), 'agency.txt');
    const at = vscode.workspace.workspaceFolders?.findIndex(({ name }) => name === 'others') ?? -1;
    assert.ok(vscode.workspace.updateWorkspaceFolders(at, 1));
    await untilDiagnostics(wire, (found) => found.length === 0);
  });
});
