import * as vscode from 'vscode';
import type { PersonHere } from '../../server/src/service/persons.ts';
import type { DecidePersons } from './commands/decisions.ts';
import { ask, type Client, LANGUAGES } from './server-client.ts';
import { countOf } from './words.ts';

/** Rulings on who is who, offered wherever somebody is named; who else there is, is asked of the server with them. */
export function registerPersonFixes(client: Client): vscode.Disposable {
  const selector = LANGUAGES.map((language) => ({ language }));
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      selector,
      { provideCodeActions: (document, { start }) => personFixes(client, document, start) },
      kinds,
    ),
    vscode.commands.registerCommand('concordance.samePerson', (uri: string, person: PersonHere) =>
      samePerson(client, uri, person),
    ),
    vscode.commands.registerCommand('concordance.differentPersons', (uri: string, person: PersonHere) =>
      differentPersons(uri, person),
    ),
  );
}

async function personFixes(
  client: Client,
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
): Promise<vscode.CodeAction[]> {
  if (!client.isRunning()) return [];
  const uri = document.uri.toString();
  const person = await ask(client, 'concordance/personHere', { textDocument: { uri }, position: { line, character } });
  if (!person) return [];
  return [
    action(vscode.l10n.t('{0} is the same person as…', person.name), 'concordance.samePerson', uri, person),
    ...(person.members.length > 0
      ? [action(vscode.l10n.t('{0} is not the person of…', person.name), 'concordance.differentPersons', uri, person)]
      : []),
  ];
}

function action(title: string, command: string, uri: string, person: PersonHere): vscode.CodeAction {
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  fix.command = { title, command, arguments: [uri, person] };
  return fix;
}

async function samePerson(client: Client, uri: string, { name }: PersonHere): Promise<void> {
  const others = await ask(client, 'concordance/otherPersons', { textDocument: { uri }, name });
  const items = others.map((other) => ({
    label: other.name,
    description: other.role ?? '',
    detail: countOf.articles(other.articles),
  }));
  const title = vscode.l10n.t('Who is the same person as {0}?', name);
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (chosen) await decide(uri, { name, article: null }, { name: chosen.label, article: null }, true);
}

/** Two of one name are told apart by their articles; two names hold wherever they stand. */
async function differentPersons(uri: string, person: PersonHere): Promise<void> {
  const items = person.members.map(({ name, article, label, role }) => ({
    label: name,
    description: [label === article ? '' : label, article].filter(Boolean).join(' · '),
    detail: role ?? '',
    name,
    article,
  }));
  const title = vscode.l10n.t('Where is it somebody else than {0} of {1}?', person.name, person.article);
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
  if (!chosen) return;
  const isNamesake = chosen.name === person.name;
  await decide(
    uri,
    { name: person.name, article: isNamesake ? person.article : null },
    { name: chosen.name, article: isNamesake ? chosen.article : null },
    false,
  );
}

const decide = (uri: string, a: DecidePersons['a'], b: DecidePersons['b'], same: boolean): Thenable<void> =>
  vscode.commands.executeCommand('concordance.decidePersons', {
    textDocument: { uri },
    a,
    b,
    same,
  } satisfies DecidePersons);
