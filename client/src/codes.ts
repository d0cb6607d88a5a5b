import * as vscode from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';

const COMMAND = 'concordance.explainCode';
const OWN = /^concordance\/(\w+?)(?:-conflict)?$/;
/** The headings of README.md that tell what a code means. */
const HEADINGS: Readonly<Record<string, string>> = { uncorroborated: 'your-own-draft' };
const FOUND = 'what-is-found-and-what-is-not';

/**
 * Makes of `concordance/date-conflict` the short "date" that README.md lists, as a link to what is said there: beside the
 * name of the extension the long code leaves little room for the message.
 */
export function linkCodes(uri: vscode.Uri, diagnostics: vscode.Diagnostic[], next: HandleDiagnosticsSignature): void {
  for (const diagnostic of diagnostics) {
    const [, value] = OWN.exec(typeof diagnostic.code === 'string' ? diagnostic.code : '') ?? [];
    if (value === undefined) continue;
    const target = vscode.Uri.parse(`command:${COMMAND}?${encodeURIComponent(JSON.stringify([value]))}`);
    diagnostic.code = { value, target };
  }
  next(uri, diagnostics);
}

/** Shows what README.md says about a code. */
export function registerExplainCode(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand(COMMAND, async (code: string) => {
    const readme = await readmeOf(context.extensionUri);
    await vscode.commands.executeCommand('markdown.showPreview', readme.with({ fragment: HEADINGS[code] ?? FOUND }));
  });
}

/** A packaged extension has it in small letters. */
async function readmeOf(folder: vscode.Uri): Promise<vscode.Uri> {
  const packaged = vscode.Uri.joinPath(folder, 'readme.md');
  return vscode.workspace.fs.stat(packaged).then(
    () => packaged,
    () => vscode.Uri.joinPath(folder, 'README.md'),
  );
}
