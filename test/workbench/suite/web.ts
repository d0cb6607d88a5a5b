// The same extension where there is no Node: VS Code's extension host in a browser's worker, the server in another. A few
// checks of its own instead of mocha, which wants more of a platform than there is.
import * as vscode from 'vscode';
import { diagnosticsOf, indexed, openArticle, rangeOf, replace, untilDiagnostics, uriOf } from './support.ts';

const checks: readonly (readonly [name: string, check: () => Promise<void>])[] = [
  ['reads every article of the folder', readsAll],
  ['gives a hover card', givesHover],
  ['finds a contradiction while an article is edited', findsContradiction],
];

/** Counts as mocha does, and hands the counts to the host by its console: there is no file system to write them to. */
export async function run(): Promise<void> {
  let failures = 0;
  for (const [name, check] of checks) {
    try {
      await Promise.race([check(), tooLong()]);
      console.log(`  ✔ ${name}`);
    } catch (error) {
      failures++;
      console.error(`  ✖ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  console.log(`RESULTS ${JSON.stringify({ tests: checks.length, passes: checks.length - failures, failures })}`);
  if (failures > 0) throw new Error(`${failures} failed`);
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('it did not end within 15 seconds')), 15_000));
}

async function readsAll(): Promise<void> {
  const api = await indexed();
  expect(api.status()?.articles === 3, `three articles, not ${JSON.stringify(api.status())}`);
}

async function givesHover(): Promise<void> {
  const { document } = await openArticle('agency.txt');
  const { start } = rangeOf(document, 'Ingrid Moe');
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start,
  );
  expect(hovers.length > 0, 'a hover card');
}

async function findsContradiction(): Promise<void> {
  const editor = await openArticle('local.txt');
  await replace(editor, 'Lifeboats took 140 passengers', 'No lifeboat took passengers');
  await untilDiagnostics(uriOf('agency.txt'), (found) => found.some(({ message }) => message.includes('No lifeboat')));
  await replace(editor, 'No lifeboat took passengers', 'Lifeboats took 140 passengers');
  await untilDiagnostics(uriOf('agency.txt'), (found) => !found.some(({ message }) => message.includes('No lifeboat')));
  expect(diagnosticsOf(uriOf('agency.txt')).length > 0, 'the lasting contradiction stays');
}

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(`expected ${what}`);
}
