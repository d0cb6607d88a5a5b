import { InlayHintKind } from 'vscode-languageserver';
import type { HoverCommands } from '../../protocol.ts';
import { inlayHintsOf } from '../../service/inlay-hints.ts';
import { lensesOf } from '../../service/lenses.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { rangeOf } from '../to-lsp.ts';

/** What an editor writes between the lines; both can be switched off. */
export function registerAnnotations(session: Session): void {
  const { connection, workspace } = session;
  const { host } = workspace;
  connection.languages.inlayHint.on(
    guarded(connection, 'Inlay hints', [], ({ textDocument: { uri }, range }) => {
      const path = session.pathOf(uri);
      const lines = host.lines(path);
      if (!lines || !workspace.settingsFor(uri).inlayHints.enabled) return [];
      const within = { start: lines.offset(range.start), end: lines.offset(range.end) };
      return inlayHintsOf(host, path, within, session.style.locale).map(({ at, label, why }) => ({
        position: lines.position(at),
        label,
        kind: InlayHintKind.Type,
        paddingLeft: true,
        ...(why === null ? {} : { tooltip: why }),
      }));
    }),
  );
  connection.onCodeLens(
    guarded(connection, 'Code lenses', [], ({ textDocument: { uri } }) => {
      const path = session.pathOf(uri);
      if (!workspace.settingsFor(uri).codeLens.enabled) return [];
      return session.lenses.remember(uri, lensesOf(host, path, session.style)).map(({ span, title, opens }) => ({
        range: rangeOf(session.addresses, path, span),
        command: { title, command: session.options.commands && opens === 'problems' ? SHOW_PROBLEMS : '' },
      }));
    }),
  );
}

const SHOW_PROBLEMS = 'concordance.showProblems' satisfies keyof HoverCommands;
