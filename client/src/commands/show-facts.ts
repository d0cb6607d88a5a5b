import * as vscode from 'vscode';
import type { CardSource, ClientRequests, FactCard } from '../../../server/src/protocol.ts';
import { lineOf, openPlace } from '../places.ts';
import { ask, type Client } from '../server-client.ts';

type At = ClientRequests['concordance/factsHere']['params'];

/**
 * "Concordance: Show Facts Here": the hover card without a mouse, as a list that the keyboard and a screen reader go
 * through; moving along it shows each source's line, Escape returns to where one was.
 * Returns the card, or null where no fact stands at the position.
 */
export function registerShowFacts(client: Client): vscode.Disposable {
  return vscode.commands.registerCommand(
    'concordance.showFacts',
    async (at?: { uri: string; position: At['position'] }) => {
      const where = at ? { textDocument: { uri: at.uri }, position: at.position } : atCursor();
      const card = where && (await ask(client, 'concordance/factsHere', where));
      if (card) showCard(card);
      else
        void vscode.window.showInformationMessage(
          where
            ? vscode.l10n.t('No date, figure or person of an article stands here.')
            : vscode.l10n.t('Open an article first, and put the cursor on a coloured date, figure or name.'),
        );
      return card ?? null;
    },
  );
}

function atCursor(): At | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}

interface SourceItem extends vscode.QuickPickItem {
  readonly source?: CardSource;
}

function showCard(card: FactCard): void {
  const cameFrom = vscode.window.activeTextEditor;
  const selection = cameFrom?.selection;
  const list = vscode.window.createQuickPick<SourceItem>();
  let chosen = false;
  list.title = card.title;
  list.placeholder = [card.verdict, ...card.inferred].filter((part) => part !== '').join(' · ');
  list.matchOnDescription = true;
  list.matchOnDetail = true;
  list.items = itemsOf(card);
  list.onDidChangeActive(([item]) => {
    if (item?.source) void openPlace(item.source, { preserveFocus: true });
  });
  list.onDidAccept(() => {
    const source = list.selectedItems[0]?.source;
    chosen = source !== undefined;
    if (source) void openPlace(source);
    list.hide();
  });
  list.onDidHide(() => {
    list.dispose();
    if (!chosen && cameFrom && selection)
      void vscode.window.showTextDocument(cameFrom.document, { selection, viewColumn: cameFrom.viewColumn ?? 1 });
  });
  list.show();
}

/** Sources that differ first, then those that agree, then why these are taken for one fact. */
function itemsOf(card: FactCard): SourceItem[] {
  const group = (label: string, sources: readonly CardSource[]): SourceItem[] =>
    sources.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...sources.map(toItem)];
  const reasons = card.because.map((reason) => ({ label: `$(info) ${reason}` }));
  return [
    ...group(
      vscode.l10n.t('Differs'),
      card.sources.filter((source) => source.differs),
    ),
    ...group(
      vscode.l10n.t('Agrees'),
      card.sources.filter((source) => !source.differs),
    ),
    ...(reasons.length > 0
      ? [{ label: vscode.l10n.t('Why this is one fact'), kind: vscode.QuickPickItemKind.Separator }, ...reasons]
      : []),
  ];
}

const toItem = (source: CardSource): SourceItem => ({
  label: source.value,
  description: [source.label, source.published, `${source.path}:${lineOf(source)}`].filter(Boolean).join(' · '),
  detail: source.sentence,
  source,
});
