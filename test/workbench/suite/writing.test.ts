import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DecisionEntry } from '../../../server/src/protocol.ts';
import type { PersonHere } from '../../../server/src/service/persons.ts';
import {
  DRAFT,
  diagnosticsOf,
  indexed,
  openArticle,
  rangeOf,
  removeDraft,
  untilDiagnostics,
  uriOf,
  writeDraft,
} from './support.ts';

const { executeCommand } = vscode.commands;
const TEXT = 'The ferry Aslaug sank on March 2, 2025. The ferry carried 140 passengers and 17 goats.\n';

describe('a draft', () => {
  before(async () => {
    await indexed();
    await writeDraft(TEXT);
  });
  after(removeDraft);

  it('has underlined what no source has', async () => {
    const { document } = await openArticle(DRAFT);
    await untilDiagnostics(document.uri, (found) => found.some(({ message }) => message.includes('17 goats')));
    const lone = diagnosticsOf(document.uri).find(({ message }) => message.includes('17 goats'));
    assert.equal(lone?.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(typeof lone?.code === 'object' ? lone.code.value : lone?.code, 'uncorroborated');
    assert.equal(
      diagnosticsOf(uriOf('agency.txt')).some(({ message }) => message.includes('draft')),
      false,
    );
  });

  it('is offered the officials of the sources', async () => {
    const { document } = await openArticle(DRAFT);
    const labels = await offered(document);
    assert.ok(
      labels.some((label) => /^Ingrid Moe, /.test(label)),
      labels.join('; '),
    );
  });

  it('is offered them at the first asking behind a space that was just typed: VS Code guesses behind words alone', async () => {
    const editor = await openArticle(DRAFT);
    const { document } = editor;
    await editor.edit((edit) => edit.insert(document.positionAt(document.getText().length), 'It was raised by '));
    const labels = await offered(document);
    assert.ok(labels.includes('Ingrid Moe'), labels.join('; '));
    await document.save();
  });
});

/** What is offered at the end of a document. */
async function offered(document: vscode.TextDocument): Promise<readonly string[]> {
  const list = await executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(document.getText().length),
  );
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

describe('rulings on who is who', () => {
  before(indexed);

  it('are offered at a name, kept with a reason, listed and taken back', async () => {
    const { document } = await openArticle('agency.txt');
    const range = rangeOf(document, 'Ingrid Moe');
    const actions = await executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range);
    const fix = actions.find(({ command }) => command?.command === 'concordance.samePerson');
    const person = fix?.command?.arguments?.[1] as PersonHere | undefined;
    assert.equal(person?.name, 'Ingrid Moe', actions.map(({ title }) => title).join('; '));
    await executeCommand('concordance.decidePersons', {
      textDocument: { uri: document.uri.toString() },
      a: { name: 'Ingrid Moe', article: null },
      b: { name: 'I. Moe', article: null },
      same: true,
      reason: 'one minister',
    });
    const decisions = await executeCommand<readonly DecisionEntry[]>('concordance.listDecisions');
    assert.deepEqual(
      decisions.map(({ about, ruling, reason }) => [about, ruling, reason]),
      [['Ingrid Moe · I. Moe', 'same', 'one minister']],
    );
    await executeCommand('workbench.action.closeQuickOpen');
    await executeCommand('concordance.takeBack', decisions[0]);
    assert.deepEqual(await executeCommand('concordance.listDecisions'), []);
    await vscode.workspace.fs.delete(uriOf('concordance.decisions.json'));
  });
});

describe('the Contradictions view', () => {
  before(indexed);

  it('is grouped by article, and filtered, and shows everything again', async () => {
    await executeCommand('concordance.conflicts.focus');
    await executeCommand('concordance.conflictsByArticle');
    await executeCommand('concordance.filterConflicts', { kinds: new Set(['figure']), states: new Set() });
    await executeCommand('concordance.showAllConflicts');
    await executeCommand('concordance.conflictsByTopic');
  });
});
