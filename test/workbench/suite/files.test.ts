import assert from 'node:assert/strict';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { diagnosticsOf, indexed, openArticle, until, untilDiagnostics, uriOf } from './support.ts';

const { executeCommand } = vscode.commands;
const { fs } = vscode.workspace;
const AGENCY = 'agency.txt';
const STORY =
  'HELLISUND, March 3, 2025. The ferry Solveig ran aground off Hellisund. Lifeboats took 104 passengers ashore.\n';
const about104 = ({ message }: vscode.Diagnostic) => /\b104\b/.test(message);
const write = (name: string, text: string) => fs.writeFile(uriOf(name), new TextEncoder().encode(text));
const gone = (name: string) => untilDiagnostics(uriOf(name), (found) => found.length === 0);
const agencyIs = (atOdds: boolean) => untilDiagnostics(uriOf(AGENCY), (found) => found.some(about104) === atOdds);

describe('files that come, change, move and go', () => {
  before(indexed);
  afterEach(async () => {
    await executeCommand('workbench.action.closeAllEditors');
    for (const [name] of await fs.readDirectory(uriOf('.')))
      if (/^(?:new|moved|sub)/.test(name)) await fs.delete(uriOf(name), { recursive: true });
    await agencyIs(false);
  });

  it('a file that appears is read, and what it says goes when it is deleted', async () => {
    await write('new.txt', STORY);
    await agencyIs(true);
    await fs.delete(uriOf('new.txt'));
    await agencyIs(false);
    await gone('new.txt');
  });

  it('an open file that is renamed stands once, under its new name', async () => {
    await write('new.txt', STORY);
    await openArticle('new.txt');
    await untilDiagnostics(uriOf('new.txt'), (found) => found.some(about104));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf('new.txt'), uriOf('moved.txt'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await untilDiagnostics(uriOf('moved.txt'), (found) => found.some(about104));
    await gone('new.txt');
  });

  it('a folder takes its articles along', async () => {
    await fs.createDirectory(uriOf('sub'));
    await write('sub/new.txt', STORY);
    await agencyIs(true);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf('sub'), uriOf('moved'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await untilDiagnostics(uriOf('moved/new.txt'), (found) => found.some(about104));
    await gone('sub/new.txt');
  });

  it('a folder that is moved in from outside of the editor, as a download or a checkout does, is read', async () => {
    const outside = path.join(uriOf('.').fsPath, '../outside');
    mkdirSync(outside);
    writeFileSync(path.join(outside, 'new.txt'), STORY);
    renameSync(outside, uriOf('sub').fsPath);
    await agencyIs(true);
  });

  it('an open file that is deleted says nothing more', async () => {
    await write('new.txt', STORY);
    // Known from the disk first: of a file that comes and goes at once VS Code tells nobody.
    await agencyIs(true);
    await openArticle('new.txt');
    await fs.delete(uriOf('new.txt'));
    await agencyIs(false);
  });

  it('a file that is changed on the disk while it is open is read anew', async () => {
    await write('new.txt', STORY);
    const { document } = await openArticle('new.txt');
    await agencyIs(true);
    await write('new.txt', STORY.replace('104', '140'));
    await until(vscode.workspace.onDidChangeTextDocument, () => document.getText().includes('140'));
    await agencyIs(false);
  });

  it('a file with CRLF, in which the words stand where they stand', async () => {
    await write('new.txt', `Ferry aground\r\n\r\n${STORY.replace('\n', '\r\n')}`);
    const { document } = await openArticle('new.txt');
    await untilDiagnostics(document.uri, (found) => found.some(about104));
    const found = diagnosticsOf(document.uri).find(about104);
    assert.match(document.getText(found?.range), /^104/);
    assert.equal(found?.range.start.line, 2);
  });

  it('a text that was never saved is an article as long as it is open', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: STORY });
    await vscode.window.showTextDocument(document);
    await untilDiagnostics(document.uri, (found) => found.some(about104));
    await agencyIs(true);
    await executeCommand('workbench.action.revertAndCloseActiveEditor');
    await agencyIs(false);
  });
});
