import * as vscode from 'vscode';
import type { CompletionMiddleware } from 'vscode-languageclient';

/**
 * Completion only where it is asked for: after "@", or by Ctrl+Space. VS Code says of both Ctrl+Space and its own guesses while
 * one types that they were invoked. Its guesses come once after each typed character of a word, never behind a space or a number;
 * whoever asks there, or at the same place of the same text a second time, or without having typed there, has asked.
 */
export function askedCompletion(): {
  readonly middleware: CompletionMiddleware;
  readonly listening: vscode.Disposable;
} {
  let typed: { readonly uri: string; readonly version: number; readonly at: number } | undefined;
  const listening = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change] }) => {
    // The log, too, is a document, and is written to while one types.
    if (!change || document !== vscode.window.activeTextEditor?.document) return;
    const at = change.rangeOffset + change.text.length;
    typed = { uri: document.uri.toString(), version: document.version, at };
  });
  const isGuess = (document: vscode.TextDocument, position: vscode.Position): boolean =>
    typed?.uri === document.uri.toString() &&
    typed.version === document.version &&
    typed.at === document.offsetAt(position) &&
    endsWord(document, position);
  return {
    listening,
    middleware: {
      provideCompletionItem: (document, position, context, token, next) => {
        const guess =
          context.triggerKind === vscode.CompletionTriggerKind.Invoke &&
          guesses(document) &&
          isGuess(document, position);
        // The next question at this place is the user's own.
        typed = undefined;
        return guess ? [] : next(document, position, context, token);
      },
    },
  };
}

/** Whether a word that is no number ends there: nowhere else does VS Code guess. */
function endsWord(document: vscode.TextDocument, position: vscode.Position): boolean {
  const word = document.getWordRangeAtPosition(position);
  return word?.end.isEqual(position) === true && Number.isNaN(Number(document.getText(word)));
}

/** Whether VS Code asks by itself in such a document while somebody types prose. */
function guesses(document: vscode.TextDocument): boolean {
  const setting: unknown = vscode.workspace.getConfiguration('editor', document).get('quickSuggestions');
  if (typeof setting === 'object' && setting !== null && 'other' in setting)
    return setting.other !== 'off' && setting.other !== false;
  return setting !== false;
}
