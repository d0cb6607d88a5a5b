import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FactCard, SkippedFile } from '../../../server/src/protocol.ts';
import { indexed, openArticle, rangeOf, until, uriOf } from './support.ts';

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

  it('Export Report writes one page with every source in it', async () => {
    const to = uriOf('report.html');
    await executeCommand('concordance.exportReport', to);
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
    await vscode.workspace.fs.delete(to);
    assert.match(page, /<h1>Who says what<\/h1>/);
    assert.match(page, /Nordpress/);
    assert.match(page, /agency\.txt#L\d+,\d+/);
  });

  it('Open Report shows the report in a tab', async () => {
    await executeCommand('concordance.openReport');
    await until(vscode.window.tabGroups.onDidChangeTabs, () => reportTab() !== undefined);
    const report = reportTab();
    assert.ok(report);
    await vscode.window.tabGroups.close(report);
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

const reportTab = (): vscode.Tab | undefined =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .find((tab) => tab.input instanceof vscode.TabInputWebview && tab.input.viewType.includes('concordance.report'));
