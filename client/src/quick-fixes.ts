import * as vscode from 'vscode';
import type { DiagnosticData } from '../../server/src/protocol.ts';
import type { Decide } from './commands/decisions.ts';
import { LANGUAGES } from './server-client.ts';

/** What can be done about a contradiction where it stands: look at the other side of it or at all sides, or decide on it. */
export function registerQuickFixes(): vscode.Disposable {
  const selector = LANGUAGES.map((language) => ({ language }));
  const metadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(selector, { provideCodeActions }, metadata),
    vscode.commands.registerCommand('concordance.openBeside', openBeside),
  );
}

function provideCodeActions(
  document: vscode.TextDocument,
  _range: vscode.Range,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  return context.diagnostics
    .filter((diagnostic) => diagnostic.source === 'Concordance')
    .flatMap((diagnostic) => {
      const others = diagnostic.relatedInformation ?? [];
      const elsewhere = others.filter(({ location }) => location.uri.toString() !== document.uri.toString());
      const beside = [...firstOfLine(elsewhere)].slice(0, 3).map(([line, { location }]) => {
        const title = vscode.l10n.t('Open {0} beside', line);
        return action(title, 'concordance.openBeside', [location.uri, location.range], diagnostic);
      });
      const at = { uri: document.uri.toString(), position: diagnostic.range.start };
      return [
        ...beside,
        action(vscode.l10n.t('Show what all sources say'), 'concordance.showFacts', [at], diagnostic),
        ...decisions(document, diagnostic),
      ];
    });
}

/** The places by "file:line", the first of each line: several facts of one line would be one offer several times. */
function firstOfLine(places: readonly vscode.DiagnosticRelatedInformation[]) {
  const lines = new Map<string, vscode.DiagnosticRelatedInformation>();
  for (const place of places) {
    const { uri, range } = place.location;
    const line = `${uri.path.split('/').at(-1) ?? ''}:${range.start.line + 1}`;
    if (!lines.has(line)) lines.set(line, place);
  }
  return lines;
}

/** What a person can find about the contradiction; the reason is asked for. */
function decisions(document: vscode.TextDocument, diagnostic: vscode.Diagnostic & { data?: DiagnosticData }) {
  const conflict = diagnostic.data?.fingerprint;
  if (!conflict) return [];
  const decide = (title: string, ruling: Decide['ruling'], source: string | null): vscode.CodeAction => {
    const wanted: Decide = {
      textDocument: { uri: document.uri.toString() },
      conflict,
      ruling,
      source,
      about: diagnostic.message,
    };
    return action(title, 'concordance.decide', [wanted], diagnostic);
  };
  return [
    decide(vscode.l10n.t('Not a contradiction…'), 'no-contradiction', null),
    decide(vscode.l10n.t('Explained…'), 'explained', null),
    decide(vscode.l10n.t('This article has it right…'), 'right', vscode.workspace.asRelativePath(document.uri, false)),
  ];
}

function action(
  title: string,
  command: string,
  args: readonly unknown[],
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  fix.command = { title, command, arguments: [...args] };
  fix.diagnostics = [diagnostic];
  return fix;
}

const openBeside = (uri: vscode.Uri, selection: vscode.Range): Thenable<vscode.TextEditor> =>
  vscode.window.showTextDocument(uri, { selection, viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
