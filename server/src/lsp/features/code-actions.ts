import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver';
import type { DiagnosticData } from '../../protocol.ts';
import { say } from '../../service/words/say.ts';
import { attributionsIn } from '../../service/writing/attribution.ts';
import { replacementsIn } from '../../service/writing/majority.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';

/** Changes of the text that a contradiction suggests. They are plain edits, so any editor can make them. */
export function registerCodeActions(session: Session): void {
  const { connection, style } = session;
  const { host, documents } = session.workspace;
  connection.onCodeAction(
    guarded(connection, 'Quick fixes', [], ({ textDocument: { uri }, range, context }) => {
      const path = session.pathOf(uri);
      const document = documents.get(uri);
      const lines = host.lines(path);
      if (!document || !lines) return [];
      const within = { start: lines.offset(range.start), end: lines.offset(range.end) };
      const edit = (title: string, change: TextEdit): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        edit: { changes: { [uri]: [change] } },
      });
      const replacements = replacementsIn(host, path, within).map(({ conflict, span, text, sources }) => ({
        ...edit(say(style, 'Replace by “{1}”, as {0} independent sources say', sources, text), {
          range: lines.range(span),
          newText: text,
        }),
        diagnostics: context.diagnostics.filter(
          (diagnostic) => (diagnostic.data as DiagnosticData | undefined)?.conflict === conflict.id,
        ),
      }));
      const attributions = attributionsIn(host, path, document.text, within).map(({ at, text, source }) => {
        const position = lines.position(at);
        return edit(say(style, 'Attribute to {0}', source), {
          range: { start: position, end: position },
          newText: text,
        });
      });
      return [...replacements, ...attributions];
    }),
  );
}
