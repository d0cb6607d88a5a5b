import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DRAFT, indexed, openArticle, rangeOf, removeDraft, untilDiagnostics, writeDraft } from './support.ts';

const { executeCommand } = vscode.commands;
const TEXT =
  'The ferry Solveig ran aground off Hellisund. Lifeboats took 104 passengers ashore.\n\nThree people were killed when the ferry Solveig ran aground off Hellisund on March 2, 2025.\n';

describe('quick fixes in a draft', () => {
  before(async () => {
    await indexed();
    await writeDraft(TEXT);
  });
  after(removeDraft);

  it('replace a figure by what the sources say, after which nothing is at odds', async () => {
    const { document } = await openArticle(DRAFT);
    const about = ({ message }: vscode.Diagnostic) => /\b104\b/.test(message);
    await untilDiagnostics(document.uri, (found) => found.some(about));
    const fix = (await fixesAt(document, '104')).find(({ title }) =>
      /^Replace by “140”, as \d+ independent/.test(title),
    );
    assert.ok(fix?.edit, titles(await fixesAt(document, '104')));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /took 140 passengers ashore/);
    await untilDiagnostics(document.uri, (found) => !found.some(about));
    await executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  it('attribute a sentence to an outlet that says the same', async () => {
    const { document } = await openArticle(DRAFT);
    const fix = (await fixesAt(document, 'March 2, 2025')).find(({ title }) => title === 'Attribute to Nordpress');
    assert.ok(fix?.edit, titles(await fixesAt(document, 'March 2, 2025')));
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /on March 2, 2025, according to Nordpress\.\n$/);
    await executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });
});

async function fixesAt(document: vscode.TextDocument, phrase: string): Promise<readonly vscode.CodeAction[]> {
  const range = rangeOf(document, phrase);
  return executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
}

const titles = (actions: readonly vscode.CodeAction[]): string => actions.map(({ title }) => title).join('; ');
