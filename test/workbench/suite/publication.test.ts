import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { indexed, openArticle, rangeOf } from './support.ts';

const { executeCommand } = vscode.commands;

describe('Set Publication Date', () => {
  before(indexed);

  it('writes a line that relative days are read from, and Undo takes it back', async () => {
    const { document } = await openArticle('local.txt');
    const before = document.getText();
    assert.match(await hintAfter(document, 'Sunday night'), /2 March 2025|2025-03-02/);
    assert.equal(await executeCommand('concordance.setPublicationDate', '2025-03-11'), true);
    assert.equal(document.getText(), `Published: 2025-03-11\n\n${before}`);
    assert.match(await hintAfter(document, 'Sunday night'), /9 March 2025|2025-03-09/);
    await executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('replaces the day of a line that has one', async () => {
    const { document } = await openArticle('company.txt');
    const before = document.getText();
    assert.equal(await executeCommand('concordance.setPublicationDate', '2025-03-05'), true);
    assert.equal(document.getText(), before.replace('Published: 4 March 2025', 'Published: 2025-03-05'));
    await executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('writes nothing for what is no day, or into what is no article', async () => {
    const article = await openArticle('local.txt');
    const before = article.document.getText();
    assert.equal(await executeCommand('concordance.setPublicationDate', '2025-02-30'), false);
    assert.equal(article.document.getText(), before);
    const table = await openArticle('table.txt');
    assert.equal(await executeCommand('concordance.setPublicationDate', '2025-03-05'), false);
    assert.equal(table.document.isDirty, false);
    await executeCommand('notifications.clearAll');
  });
});

/** The inlay hint right behind a phrase; empty where there is none. */
async function hintAfter(document: vscode.TextDocument, phrase: string): Promise<string> {
  const range = rangeOf(document, phrase);
  const hints = await executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
  return hints
    .map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')))
    .join();
}
