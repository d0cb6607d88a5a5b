import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, openArticle } from './support.ts';

describe('activation', () => {
  it('follows from opening a plain text file', async () => {
    await openArticle('agency.txt');
    assert.equal(vscode.window.activeTextEditor?.document.languageId, 'plaintext');
    await extension().activate();
    assert.equal(extension().isActive, true);
  });
});
