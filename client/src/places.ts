import * as vscode from 'vscode';
import type { Place, Range } from '../../server/src/protocol.ts';

export const toRange = (range: Range): vscode.Range =>
  new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);

export interface OpenOptions {
  /** Leaves the keyboard where it is: for looking through a list. */
  readonly preserveFocus?: boolean;
  readonly viewColumn?: vscode.ViewColumn;
  /** False for a tab that stays when the next file is opened. */
  readonly preview?: boolean;
}

/** Shows a place with its words selected. A file that is gone gives VS Code's own message. */
export async function openPlace(place: Place, options: OpenOptions = {}): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true));
  const editor = await vscode.window.showTextDocument(document, { ...options, selection: toRange(place.range) });
  editor.revealRange(toRange(place.range), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** "article.txt:12", for lists: line numbers start at 1 for people. */
export const lineOf = (place: Place): number => place.range.start.line + 1;
