import * as vscode from 'vscode';
import type { FileStatus } from '../../server/src/protocol.ts';
import { ask, type Client, LANGUAGES } from './server-client.ts';
import type { StatusFeed } from './status-feed.ts';

/** The `{}` item beside the language: what Concordance made of the file that is open. */
export function registerLanguageStatus(client: Client, feed: StatusFeed): vscode.Disposable {
  const selector = LANGUAGES.map((language) => ({ language }));
  const item = vscode.languages.createLanguageStatusItem('concordance.file', selector);
  item.name = 'Concordance';
  const refresh = async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !client.isRunning() || vscode.languages.match(selector, document) === 0) return;
    const uri = document.uri.toString();
    const status = await ask(client, 'concordance/fileStatus', { textDocument: { uri } });
    if (vscode.window.activeTextEditor?.document.uri.toString() !== uri) return;
    Object.assign(item, describeFile(status));
  };
  let soon: ReturnType<typeof setTimeout> | undefined;
  const typed = ({ document }: vscode.TextDocumentChangeEvent) => {
    if (document !== vscode.window.activeTextEditor?.document) return;
    clearTimeout(soon);
    soon = setTimeout(refresh, AFTER_TYPING);
  };
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidChangeTextDocument(typed),
    feed.onDidChange(refresh),
    { dispose: () => clearTimeout(soon) },
  );
}

/** Milliseconds: who types does not look at it. */
const AFTER_TYPING = 500;

function describeFile(status: FileStatus): Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'command'> {
  const { l10n, LanguageStatusSeverity } = vscode;
  if (status.skipped !== null)
    return {
      text: l10n.t('Not read'),
      detail: status.skipped,
      severity: LanguageStatusSeverity.Warning,
      command: { title: l10n.t('Show Skipped Files'), command: 'concordance.showSkipped' },
    };
  if (!status.article)
    return {
      text: l10n.t('Not an article'),
      detail: l10n.t('concordance.include does not name this file'),
      severity: LanguageStatusSeverity.Information,
      command: { title: l10n.t('Open Settings'), command: 'concordance.openSettings' },
    };
  const published = publicationOf(status);
  const counts = l10n.t('{0} dates, {1} figures, {2} people', status.dates, status.figures, status.people);
  return {
    text: counts,
    detail: published,
    severity: LanguageStatusSeverity.Information,
    command: { title: l10n.t('Set date'), command: 'concordance.setPublicationDate' },
  };
}

function publicationOf({ published, publishedFrom }: FileStatus): string {
  if (published === null) return vscode.l10n.t('Date of publication unknown');
  if (publishedFrom === 'inferred') return vscode.l10n.t('Published {0}, inferred from the text', published);
  return vscode.l10n.t('Published {0}', published);
}
