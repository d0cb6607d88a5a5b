import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FactCard, SkippedFile } from '../../../server/src/protocol.ts';
import { indexed, openArticle, rangeOf, uriOf } from './support.ts';

const { executeCommand } = vscode.commands;

describe('commands', () => {
  before(indexed);
  afterEach(() => executeCommand('workbench.action.closeQuickOpen'));

  it('Show Facts Here gives the card of the fact under the cursor', async () => {
    const editor = await openArticle('agency.txt');
    const { start } = rangeOf(editor.document, 'Ingrid Moe');
    editor.selection = new vscode.Selection(start, start);
    const card = await executeCommand<FactCard>('concordance.showFacts');
    assert.match(card.title, /Ingrid Moe/);
    assert.deepEqual(
      card.sources.filter((source) => source.differs).map((source) => source.uri),
      [uriOf('company.txt').toString()],
    );
  });

  it('Show Facts Here says so where no fact stands', async () => {
    const editor = await openArticle('agency.txt');
    const { start } = rangeOf(editor.document, '/Nordpress/');
    editor.selection = new vscode.Selection(start, start);
    assert.equal(await executeCommand('concordance.showFacts'), null);
  });

  it('Show Skipped Files names a file that is no prose, with the reason', async () => {
    const files = await executeCommand<readonly SkippedFile[]>('concordance.showSkipped');
    assert.deepEqual(
      files.map((file) => file.uri),
      [uriOf('table.txt').toString()],
    );
    assert.notEqual(files[0]?.why, '');
  });

  it('are all registered that the manifest offers', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const manifest = vscode.extensions.getExtension('concordance.concordance-news')?.packageJSON;
    const offered: string[] = manifest.contributes.commands.map((entry: { command: string }) => entry.command);
    assert.deepEqual(
      offered.filter((command) => !registered.has(command)),
      [],
    );
  });
});
