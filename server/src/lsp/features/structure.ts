import { type DocumentSymbol, FoldingRangeKind, type SelectionRange, SymbolKind } from 'vscode-languageserver';
import { foldsOf } from '../../service/folding.ts';
import { type OutlineItem, type OutlineKind, outlineOf } from '../../service/outline.ts';
import { selectionsAt } from '../../service/selection.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { rangeOf } from '../to-lsp.ts';

const KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  headline: SymbolKind.String,
  people: SymbolKind.Namespace,
  person: SymbolKind.Class,
  dates: SymbolKind.Namespace,
  date: SymbolKind.Event,
  figures: SymbolKind.Namespace,
  figure: SymbolKind.Number,
};

/** The shape of an article: outline, what folds, what selections grow by. */
export function registerStructure(session: Session): void {
  const { connection } = session;
  const { host, documents } = session.workspace;
  connection.onDocumentSymbol(
    guarded(connection, 'Outline', [], ({ textDocument: { uri } }) => {
      const path = session.pathOf(uri);
      return outlineOf(host, path, session.style).map((item) => symbolOf(session, path, item));
    }),
  );
  connection.onFoldingRanges(
    guarded(connection, 'Folding', [], ({ textDocument: { uri } }) => {
      const path = session.pathOf(uri);
      return foldsOf(host, path)
        .map((fold) => rangeOf(session.addresses, path, fold))
        .filter(({ start, end }) => end.line > start.line)
        .map(({ start, end }) => ({ startLine: start.line, endLine: end.line, kind: FoldingRangeKind.Region }));
    }),
  );
  connection.onSelectionRanges(
    guarded(connection, 'Selection', null, ({ textDocument: { uri }, positions }) => {
      const path = session.pathOf(uri);
      const text = documents.get(uri)?.text;
      const lines = host.lines(path);
      if (text === undefined || !lines) return null;
      return positions.map((position) => {
        const spans = selectionsAt(host, path, text, lines.offset(position));
        const here: SelectionRange = { range: { start: position, end: position } };
        return (
          [...spans]
            .reverse()
            .reduce<SelectionRange | null>(
              (parent, span) => ({ range: lines.range(span), ...(parent ? { parent } : {}) }),
              null,
            ) ?? here
        );
      });
    }),
  );
}

function symbolOf(session: Session, path: string, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name || '…',
    detail: item.detail,
    kind: KINDS[item.kind],
    range: rangeOf(session.addresses, path, item.span),
    selectionRange: rangeOf(session.addresses, path, item.selection),
    children: item.children.map((child) => symbolOf(session, path, child)),
  };
}
