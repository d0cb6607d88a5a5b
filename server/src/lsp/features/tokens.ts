import { marksOf } from '../../service/marks.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { rangeOf, toTokens } from '../to-lsp.ts';

/** Colours: all, what changed since, or those of the lines in sight. */
export function registerTokens(session: Session): void {
  const { connection, tokens } = session;
  const { semanticTokens } = connection.languages;
  const dataOf = (uri: string): number[] => {
    const path = session.pathOf(uri);
    return toTokens(session.addresses, path, marksOf(session.workspace.host, path));
  };
  semanticTokens.on(
    guarded(connection, 'Highlighting', { data: [] }, ({ textDocument: { uri } }) => tokens.full(uri, dataOf(uri))),
  );
  semanticTokens.onDelta(
    guarded(connection, 'Highlighting', { data: [] }, ({ textDocument: { uri }, previousResultId }) =>
      tokens.delta(uri, previousResultId, dataOf(uri)),
    ),
  );
  semanticTokens.onRange(
    guarded(connection, 'Highlighting', { data: [] }, ({ textDocument: { uri }, range }) => {
      const path = session.pathOf(uri);
      const { host } = session.workspace;
      const inSight = marksOf(host, path).filter((mark) => {
        const { start, end } = rangeOf(session.addresses, path, mark);
        return end.line >= range.start.line && start.line <= range.end.line;
      });
      return { data: toTokens(session.addresses, path, inSight) };
    }),
  );
}
