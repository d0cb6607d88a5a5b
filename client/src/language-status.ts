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
  return vscode.Disposable.from(item, vscode.window.onDidChangeActiveTextEditor(refresh), feed.onDidChange(refresh));
}

function describeFile(status: FileStatus): Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity'> {
  const { l10n, LanguageStatusSeverity } = vscode;
  if (status.skipped !== null)
    return { text: l10n.t('Not read'), detail: status.skipped, severity: LanguageStatusSeverity.Warning };
  if (!status.article)
    return {
      text: l10n.t('Not an article'),
      detail: l10n.t('concordance.include does not name this file'),
      severity: LanguageStatusSeverity.Information,
    };
  const published = publicationOf(status);
  const counts = l10n.t('{0} dates, {1} figures, {2} people', status.dates, status.figures, status.people);
  return { text: counts, detail: published, severity: LanguageStatusSeverity.Information };
}

function publicationOf({ published, publishedFrom }: FileStatus): string {
  if (published === null) return vscode.l10n.t('Date of publication unknown');
  if (publishedFrom === 'inferred') return vscode.l10n.t('Published {0}, inferred from the text', published);
  return vscode.l10n.t('Published {0}', published);
}
