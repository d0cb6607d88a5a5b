// Invariant: lsp/ is the only place that knows the protocol. What it answers is decided in service/.
import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../../../package.json';
import { Host } from '../service/host.ts';
import { registerAnnotations } from './features/annotations.ts';
import { registerCards } from './features/cards.ts';
import { registerCodeActions } from './features/code-actions.ts';
import { ASKING, registerCompletion } from './features/completion.ts';
import { registerDocuments } from './features/documents.ts';
import { registerFiles } from './features/files.ts';
import { registerNavigation } from './features/navigation.ts';
import { registerStructure } from './features/structure.ts';
import { registerTokens } from './features/tokens.ts';
import { registerWorkspaceRequests } from './features/workspace-requests.ts';
import { inBackground } from './guard.ts';
import type { Platform } from './platform.ts';
import { Session } from './session.ts';
import { LEGEND } from './to-lsp.ts';

const FEATURES = [
  registerDocuments,
  registerFiles,
  registerTokens,
  registerCards,
  registerNavigation,
  registerStructure,
  registerAnnotations,
  registerCodeActions,
  registerCompletion,
  registerWorkspaceRequests,
];

/** Serves one client over the connection, until it says goodbye. The caller listens on the connection. */
export function createServer(connection: Connection, platform: Platform, host = new Host()): void {
  let session: Session | null = null;
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const opened = new Session(connection, platform, host, params);
    session = opened;
    for (const register of FEATURES) register(opened);
    return { serverInfo: { name: 'Concordance', version }, capabilities: CAPABILITIES };
  });
  connection.onInitialized(() => {
    const opened = session;
    if (opened) inBackground(connection, 'Starting', () => opened.start());
  });
  connection.onShutdown(() => session?.end());
}

const EVERYTHING = { filters: [{ pattern: { glob: '**/*' } }] };

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  codeLensProvider: {},
  completionProvider: { triggerCharacters: [ASKING] },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { didCreate: EVERYTHING, didRename: EVERYTHING, didDelete: EVERYTHING },
  },
};
