import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { canonical } from './folders.ts';

/** An open document at one moment. A value: the live document changes in place, so none is held across an `await`. */
export interface OpenText {
  readonly uri: string;
  readonly version: number;
  readonly languageId: string;
  readonly text: string;
}

/** The documents that the editor has open, kept up to date by incremental changes. */
export class Documents {
  private readonly open = new Map<string, TextDocument>();

  didOpen({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    this.open.set(canonical(uri), TextDocument.create(canonical(uri), languageId, version, text));
  }

  /** Without effect for a document that was never opened. */
  didChange({ textDocument, contentChanges }: DidChangeTextDocumentParams): void {
    const document = this.open.get(canonical(textDocument.uri));
    if (document) TextDocument.update(document, contentChanges, textDocument.version);
  }

  didClose({ textDocument }: DidCloseTextDocumentParams): void {
    this.open.delete(canonical(textDocument.uri));
  }

  has(uri: string): boolean {
    return this.open.has(canonical(uri));
  }

  get(uri: string): OpenText | null {
    const document = this.open.get(canonical(uri));
    if (!document) return null;
    return { uri: document.uri, version: document.version, languageId: document.languageId, text: document.getText() };
  }

  uris(): readonly string[] {
    return [...this.open.keys()];
  }
}
