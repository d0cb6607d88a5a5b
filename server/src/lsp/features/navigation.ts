import { DocumentHighlightKind, type Location, SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import { throwIfCancelled } from '../../service/cancelled.ts';
import { definitionAt, highlightsAt, referencesAt, type Spot } from '../../service/related-places.ts';
import { type Found, search } from '../../service/search.ts';
import { labelOf } from '../../service/words/label.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { placeOf, rangeOf } from '../to-lsp.ts';

const SYMBOLS: Readonly<Record<Found['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  date: SymbolKind.Event,
  figure: SymbolKind.Number,
};

/** From one mention to the others. */
export function registerNavigation(session: Session): void {
  const { connection } = session;
  const { host } = session.workspace;
  const locate = (spot: Spot): Location => placeOf(session.addresses, spot.path, spot);
  const at = (uri: string, position: Location['range']['start']) => {
    const path = session.pathOf(uri);
    return { path, offset: host.lines(path)?.offset(position) ?? 0 };
  };
  connection.onDefinition(
    guarded(connection, 'Definition', null, ({ textDocument, position }) => {
      const { path, offset } = at(textDocument.uri, position);
      const spot = definitionAt(host, path, offset);
      return spot && locate(spot);
    }),
  );
  connection.onReferences(
    guarded(connection, 'References', [], ({ textDocument, position, context }) => {
      const { path, offset } = at(textDocument.uri, position);
      const isHere = (spot: Spot): boolean => spot.path === path && spot.start <= offset && offset <= spot.end;
      return referencesAt(host, path, offset)
        .filter((spot) => context.includeDeclaration || !isHere(spot))
        .map(locate);
    }),
  );
  connection.onDocumentHighlight(
    guarded(connection, 'Highlight', [], ({ textDocument, position }) => {
      const { path, offset } = at(textDocument.uri, position);
      return highlightsAt(host, path, offset).map((spot) => ({
        range: rangeOf(session.addresses, path, spot),
        kind: DocumentHighlightKind.Text,
      }));
    }),
  );
  connection.onWorkspaceSymbol(
    guarded(connection, 'Workspace symbols', [], async ({ query }, token) => {
      const symbols: WorkspaceSymbol[] = [];
      for (const found of search(host, query)) {
        if (found) symbols.push(symbolOf(session, found, locate(found.spot)));
        else {
          await session.platform.pause();
          throwIfCancelled(token);
        }
      }
      return symbols;
    }),
  );
}

function symbolOf({ workspace }: Session, { kind, name, container, spot }: Found, location: Location): WorkspaceSymbol {
  const article = workspace.host.article(spot.path);
  const containerName = kind === 'person' || !article ? container : labelOf(article);
  return { name, kind: SYMBOLS[kind], location, containerName };
}
