import * as lsp from 'vscode-languageserver';
import type { Severity } from '../model/conflict.ts';
import type { Span } from '../model/span.ts';
import type { DiagnosticData, Place } from '../protocol.ts';
import type { Diagnostic } from '../service/diagnostics.ts';
import { MARK_MODIFIERS, MARK_TYPES, type Mark } from '../service/marks.ts';
import type { Snapshot } from '../service/snapshot.ts';

/** Turns the core's paths and offsets into the protocol's URIs and ranges. */
export interface Addresses {
  readonly snapshot: Snapshot;
  readonly uriOf: (path: string) => string;
}

export const rangeOf = ({ snapshot }: Addresses, path: string, span: Span): lsp.Range =>
  snapshot.lines(path)?.range(span) ?? NOWHERE;

export const placeOf = (addresses: Addresses, path: string, span: Span): Place => ({
  uri: addresses.uriOf(path),
  range: rangeOf(addresses, path, span),
});

const SEVERITIES: Readonly<Record<Severity, lsp.DiagnosticSeverity>> = {
  error: lsp.DiagnosticSeverity.Error,
  warning: lsp.DiagnosticSeverity.Warning,
  information: lsp.DiagnosticSeverity.Information,
  hint: lsp.DiagnosticSeverity.Hint,
};

export const toDiagnostic = (addresses: Addresses, path: string, diagnostic: Diagnostic): lsp.Diagnostic => ({
  range: rangeOf(addresses, path, diagnostic.span),
  severity: SEVERITIES[diagnostic.severity],
  source: 'Concordance',
  code: diagnostic.code,
  message: diagnostic.message,
  relatedInformation: diagnostic.related.map(({ path: other, span, message }) => ({
    location: placeOf(addresses, other, span),
    message,
  })),
  data: { conflict: diagnostic.conflict, fingerprint: diagnostic.fingerprint } satisfies DiagnosticData,
});

export const LEGEND: lsp.SemanticTokensLegend = {
  tokenTypes: [...MARK_TYPES],
  tokenModifiers: [...MARK_MODIFIERS],
};

/** Marks as the protocol packs them: five numbers each, relative to the mark before. A mark over several lines is one a line. */
export function toTokens(addresses: Addresses, path: string, marks: readonly Mark[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  const lines = addresses.snapshot.lines(path);
  for (const mark of lines ? marks : []) {
    const modifiers = mark.modifiers.reduce((bits, name) => bits | (1 << MARK_MODIFIERS.indexOf(name)), 0);
    for (const piece of lines?.pieces(mark) ?? []) {
      const sameLine = piece.line === line;
      const start = sameLine ? piece.from - character : piece.from;
      data.push(piece.line - line, start, piece.to - piece.from, MARK_TYPES.indexOf(mark.type), modifiers);
      line = piece.line;
      character = piece.from;
    }
  }
  return data;
}

const NOWHERE: lsp.Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
