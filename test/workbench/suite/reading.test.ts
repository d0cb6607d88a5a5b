import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, indexed, openArticle, rangeOf, untilDiagnostics, uriOf } from './support.ts';

describe('an article in the editor', () => {
  before(indexed);

  it('has tokens for its date, its figure and its official', async () => {
    const { document } = await openArticle('agency.txt');
    const found = await tokensOf(document);
    assert.equal(found.get('March 2, 2025'), 'date');
    assert.equal(found.get('140'), 'figure');
    assert.equal(found.get('Ingrid Moe'), 'official');
  });

  it('tells in a hover what other articles say', async () => {
    const { document } = await openArticle('agency.txt');
    const { start } = rangeOf(document, 'Ingrid Moe');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start,
    );
    const text = hovers.flatMap((hover) =>
      hover.contents.map((part) => (typeof part === 'string' ? part : part.value)),
    );
    assert.match(text.join('\n'), /Ingrid Moe/);
    assert.match(text.join('\n'), /interior minister/i);
  });

  it('has a diagnostic where another article contradicts it, with links to all sides', async () => {
    const uri = uriOf('agency.txt');
    await untilDiagnostics(uri, (found) => found.length > 0);
    const [diagnostic] = diagnosticsOf(uri);
    assert.ok(diagnostic);
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    const others = diagnostic.relatedInformation?.map((info) => vscode.workspace.asRelativePath(info.location.uri));
    assert.ok(others?.includes('company.txt'), String(others));
  });

  it('has the diagnostic in a file that is not open, too', async () => {
    await untilDiagnostics(uriOf('company.txt'), (found) => found.length > 0);
  });
});

/** The words of each token, with the name of its type. */
async function tokensOf(document: vscode.TextDocument): Promise<Map<string, string>> {
  const { executeCommand } = vscode.commands;
  const legend = await executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const found = new Map<string, string>();
  let line = 0;
  let character = 0;
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [deltaLine = 0, deltaStart = 0, length = 0, type = 0] = tokens.data.subarray(at, at + 5);
    character = deltaLine === 0 ? character + deltaStart : deltaStart;
    line += deltaLine;
    const range = new vscode.Range(line, character, line, character + length);
    found.set(document.getText(range), legend.tokenTypes[type] ?? '');
  }
  return found;
}
