import { type CompletionItem, CompletionItemKind, CompletionTriggerKind } from 'vscode-languageserver';
import { type Completion, completionsFor } from '../../service/writing/completion.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';

/** What asks for the sources' facts while one types. */
export const ASKING = '@';

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  person: CompletionItemKind.Reference,
  figure: CompletionItemKind.Value,
  date: CompletionItemKind.Event,
};

/** Characters before the cursor that are looked at: no name or number is longer. */
const LONGEST = 80;

/** The sources' facts for a draft, where they are asked for: the sign that asks gives way to what is chosen. */
export function registerCompletion(session: Session): void {
  const { connection, style } = session;
  const { documents, host } = session.workspace;
  connection.onCompletion(
    guarded(connection, 'Completion', [], ({ textDocument: { uri }, position, context }): CompletionItem[] => {
      const path = session.pathOf(uri);
      const { text } = documents.get(uri) ?? { text: '' };
      const at = host.lines(path)?.offset(position) ?? 0;
      const before = text.slice(Math.max(0, at - LONGEST), at);
      const word = /@?[\p{L}\p{M}\d.,'’-]*$/u.exec(before)?.[0] ?? '';
      // An address ("desk@paper.example") asks for nothing.
      const isAddress = word.startsWith(ASKING) && /[\p{L}\d]$/u.test(before.slice(0, before.length - word.length));
      if (isAddress || (context?.triggerKind === CompletionTriggerKind.TriggerCharacter && !word.startsWith(ASKING)))
        return [];
      const range = { start: { line: position.line, character: position.character - word.length }, end: position };
      const sign = word.startsWith(ASKING) ? ASKING : '';
      return completionsFor(host, path, style).map(({ kind, label, text, detail, note }, index) => ({
        label,
        kind: KINDS[kind],
        detail,
        ...(note === '' ? {} : { documentation: note }),
        filterText: sign + label,
        sortText: String(index).padStart(4, '0'),
        textEdit: { range, newText: text },
      }));
    }),
  );
}
