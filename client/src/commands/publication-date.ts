import * as vscode from 'vscode';
import { toRange } from '../places.ts';
import { ask, type Client, LANGUAGES } from '../server-client.ts';

/**
 * "Concordance: Set Publication Date": asks for the day, prefilled with what the server read or inferred, and writes it into
 * the article as one edit that Undo takes back. Relative days ("Wednesday") are read from it. Resolves to whether it was written.
 */
export function registerPublicationDate(client: Client): vscode.Disposable {
  return vscode.commands.registerCommand('concordance.setPublicationDate', async (day?: string): Promise<boolean> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !LANGUAGES.some((language) => language === document.languageId)) return refuse();
    const status = await ask(client, 'concordance/fileStatus', { textDocument: { uri: document.uri.toString() } });
    if (!status.article) return refuse();
    const wanted = day ?? (await askForDay(document, status.published, status.publishedFrom === 'inferred'));
    if (wanted === undefined) return false;
    if (wrongWith(wanted) === null && (await write(client, document, wanted.trim()))) return true;
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The publication date could not be written into {0}.', nameOf(document)),
    );
    return false;
  });
}

function refuse(): false {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('This file is not read as an article, so it has no publication date.'),
  );
  return false;
}

function askForDay(
  document: vscode.TextDocument,
  known: string | null,
  isInferred: boolean,
): Thenable<string | undefined> {
  const hint = vscode.l10n.t('The day as YYYY-MM-DD. It is written into the article, and can be undone.');
  const from = isInferred
    ? vscode.l10n.t('Inferred from the text: {0}.', known ?? '')
    : vscode.l10n.t('Read from the text: {0}.', known ?? '');
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Publication date of {0}', nameOf(document)),
    prompt: known === null ? hint : `${from} ${hint}`,
    placeHolder: '2020-11-09',
    value: known ?? '',
    validateInput: wrongWith,
    ignoreFocusOut: true,
  });
}

/** What is wrong with a day, in words; null where nothing is. */
function wrongWith(value: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    return vscode.l10n.t('Write the day as YYYY-MM-DD, such as 2020-11-09.');
  // A day past the month's end runs over into the next month, and comes back with another number.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? null : vscode.l10n.t('There is no such day in the calendar.');
}

/** Asks for the edit again where somebody typed while it was on its way. */
async function write(client: Client, document: vscode.TextDocument, day: string): Promise<boolean> {
  const textDocument = { uri: document.uri.toString() };
  const change = await ask(client, 'concordance/publicationEdit', { textDocument, day });
  if (!change) return false;
  if (change.version !== document.version) return write(client, document, day);
  const edit = new vscode.WorkspaceEdit();
  const range = toRange(change.range);
  edit.replace(document.uri, range, change.newText);
  return vscode.workspace.applyEdit(edit);
}

const nameOf = (document: vscode.TextDocument): string => document.uri.path.split('/').at(-1) ?? '';
