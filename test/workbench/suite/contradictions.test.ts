import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Summary } from '../../../server/src/protocol.ts';
import { diagnosticsOf, indexed, openArticle, replace, untilDiagnostics, uriOf } from './support.ts';

const aboutLifeboats = (diagnostic: vscode.Diagnostic) => diagnostic.message.includes('No lifeboat');

describe('contradictions', () => {
  before(indexed);

  it('appear in every article while one is edited, and go when it is mended', async () => {
    const editor = await openArticle('local.txt');
    const untouched = uriOf('agency.txt');
    assert.equal(diagnosticsOf(untouched).some(aboutLifeboats), false);
    await replace(editor, 'Lifeboats took 140 passengers', 'No lifeboat took passengers');
    await untilDiagnostics(editor.document.uri, (found) => found.some(aboutLifeboats));
    await untilDiagnostics(untouched, (found) => found.some(aboutLifeboats));
    await replace(editor, 'No lifeboat took passengers', 'Lifeboats took 140 passengers');
    await untilDiagnostics(untouched, (found) => !found.some(aboutLifeboats));
    await untilDiagnostics(editor.document.uri, (found) => !found.some(aboutLifeboats));
  });

  it('offer to open the other side beside', async () => {
    const { document } = await openArticle('agency.txt');
    await untilDiagnostics(document.uri, (found) => found.length > 0);
    const [diagnostic] = diagnosticsOf(document.uri);
    assert.ok(diagnostic);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
    );
    const beside = actions.find((action) => action.command?.command === 'concordance.openBeside');
    assert.ok(beside?.command, actions.map((action) => action.title).join());
    await vscode.commands.executeCommand(beside.command.command, ...(beside.command.arguments ?? []));
    const shown = vscode.window.visibleTextEditors.map((editor) =>
      vscode.workspace.asRelativePath(editor.document.uri),
    );
    assert.ok(shown.includes('company.txt'), shown.join());
  });

  it('are ruled out by a quick fix with a reason, and return when the decision is taken away', async () => {
    const { document } = await openArticle('agency.txt');
    await untilDiagnostics(document.uri, (found) => found.length > 0);
    const [diagnostic] = diagnosticsOf(document.uri);
    assert.ok(diagnostic);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
    );
    const decide = actions.find((action) => action.title === 'Not a contradiction…');
    assert.ok(decide?.command, actions.map((action) => action.title).join());
    const [wanted] = decide.command.arguments ?? [];
    await vscode.commands.executeCommand(decide.command.command, { ...wanted, reason: 'two ferries' });
    await untilDiagnostics(document.uri, (found) => !found.some(({ message }) => message === diagnostic.message));
    await vscode.commands.executeCommand('concordance.openDecisions');
    const listed = vscode.window.activeTextEditor?.document;
    assert.match(listed?.getText() ?? '', /"reason": "two ferries"/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await vscode.workspace.fs.delete(uriOf('concordance.decisions.json'));
    await untilDiagnostics(document.uri, (found) => found.some(({ message }) => message === diagnostic.message));
  });

  it('are counted by Check Workspace', async () => {
    const summary = await vscode.commands.executeCommand<Summary>('concordance.checkWorkspace');
    assert.equal(summary.articles, 3);
    assert.equal(summary.conflicts, 1);
    assert.match(summary.text, /3 articles/);
  });
});
