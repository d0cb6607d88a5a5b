import * as vscode from 'vscode';
import type { ReportFormat } from '../../../server/src/protocol.ts';
import { placeOfAddress } from '../line-address.ts';
import { toRange } from '../places.ts';
import { ask, type Client } from '../server-client.ts';
import type { StatusFeed } from '../status-feed.ts';

/** "Concordance: Open Report" and "Concordance: Export Report": the affair as one picture, in a tab or in a file. */
export function registerReport(context: vscode.ExtensionContext, client: Client, feed: StatusFeed): vscode.Disposable {
  let panel: vscode.WebviewPanel | undefined;
  let isOutdated = false;
  const files = vscode.Uri.joinPath(context.extensionUri, 'dist/webview');
  const draw = async () => {
    if (!panel) return;
    isOutdated = false;
    const html = await report(client, 'html', frameOf(panel.webview, files));
    // Writing the same page once more would set back what is filtered in it.
    if (panel && panel.webview.html !== html) panel.webview.html = html;
  };
  return vscode.Disposable.from(
    feed.onDidSettle(() => {
      if (panel?.visible) void draw();
      else isOutdated = true;
    }),
    vscode.commands.registerCommand('concordance.openReport', async () => {
      panel?.reveal();
      if (panel) return;
      panel = createPanel(files);
      panel.onDidDispose(() => {
        panel = undefined;
      });
      panel.onDidChangeViewState(({ webviewPanel }) => {
        if (webviewPanel.visible && isOutdated) void draw();
      });
      await draw();
    }),
    vscode.commands.registerCommand('concordance.exportReport', (to?: vscode.Uri) => exportReport(client, files, to)),
    { dispose: () => panel?.dispose() },
  );
}

function createPanel(files: vscode.Uri): vscode.WebviewPanel {
  const options = {
    enableScripts: true,
    localResourceRoots: [files],
    enableFindWidget: true,
    retainContextWhenHidden: true,
  };
  const panel = vscode.window.createWebviewPanel(
    'concordance.report',
    vscode.l10n.t('Report'),
    vscode.ViewColumn.Active,
    options,
  );
  panel.webview.onDidReceiveMessage(({ open }: { readonly open?: unknown }) => {
    if (typeof open === 'string') void openLine(open);
  });
  return panel;
}

/** Beside the report, so that both can be read. Only files of the workspace: the page holds text of strangers. */
async function openLine(address: string): Promise<void> {
  const { file, range } = placeOfAddress(address);
  const uri = vscode.Uri.parse(file, true);
  if (!vscode.workspace.getWorkspaceFolder(uri)) return;
  const options: vscode.TextDocumentShowOptions = {
    viewColumn: vscode.ViewColumn.Beside,
    ...(range ? { selection: toRange(range) } : {}),
  };
  await vscode.commands.executeCommand('vscode.open', uri, options);
}

interface Frame {
  readonly head: string;
  readonly tail: string;
}

function frameOf(webview: vscode.Webview, files: vscode.Uri): Frame {
  const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(files, file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource} 'unsafe-inline'; script-src ${webview.cspSource}`;
  return {
    head: `<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="stylesheet" href="${address('report.css')}">`,
    tail: `<script src="${address('report.js')}"></script>`,
  };
}

async function exportReport(client: Client, files: vscode.Uri, to?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target =
    to ??
    (await vscode.window.showSaveDialog({
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, 'report.html') } : {}),
      filters: { HTML: ['html'], Markdown: ['md'], CSV: ['csv'] },
    }));
  if (!target) return undefined;
  const text = await report(client, formatOf(target), await inlineFrame(files));
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  return target;
}

const formatOf = (target: vscode.Uri): ReportFormat =>
  target.path.endsWith('.md') ? 'markdown' : target.path.endsWith('.csv') ? 'csv' : 'html';

/** One file with everything in it, which opens anywhere. */
async function inlineFrame(files: vscode.Uri): Promise<Frame> {
  const read = async (file: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(files, file)));
  return { head: `<style>${await read('report.css')}</style>`, tail: `<script>${await read('report.js')}</script>` };
}

async function report(client: Client, format: ReportFormat, frame: Frame): Promise<string> {
  return (await ask(client, 'concordance/report', { format, ...frame })).text;
}
