import { MarkupKind } from 'vscode-languageserver';
import { belowProblem, cardFor } from '../cards.ts';
import { answer } from '../custom-request.ts';
import { guarded } from '../guard.ts';
import type { Session } from '../session.ts';
import { rangeOf } from '../to-lsp.ts';

/** A hover card is read at a glance; the whole list is one command away. */
const IN_HOVER = 3;
/** A person who is in every article would fill the screen with thousands. */
const IN_LIST = 200;

export function registerCards(session: Session): void {
  const { connection } = session;
  const formats = session.capabilities.textDocument?.hover?.contentFormat ?? [MarkupKind.PlainText];
  const kind = formats.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
  connection.onHover(
    guarded(connection, 'Hover', null, async ({ textDocument: { uri }, position }) => {
      const printed = await cardFor(session, uri, position, IN_HOVER);
      if (!printed) return null;
      const value =
        kind === MarkupKind.Markdown ? belowProblem(session, uri, printed, position).markdown : printed.text;
      return { contents: { kind, value }, range: rangeOf(session.addresses, printed.card.path, printed.card.span) };
    }),
  );
  answer(session, 'concordance/factsHere', null, async ({ textDocument: { uri }, position }) => {
    const printed = await cardFor(session, uri, position, IN_LIST);
    if (!printed) return null;
    const { card, sources, markdown, text } = printed;
    return {
      kind: card.kind,
      range: rangeOf(session.addresses, card.path, card.span),
      title: card.title,
      status: card.status,
      verdict: card.verdict,
      inferred: card.notes,
      because: card.because,
      sources,
      markdown,
      text,
    };
  });
}
