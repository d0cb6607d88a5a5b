import { DidChangeWorkspaceFoldersNotification, FileChangeType } from 'vscode-languageserver';
import { inBackground } from '../guard.ts';
import type { Session } from '../session.ts';

/** Files, folders and settings that change outside of the open documents. */
export function registerFiles(session: Session): void {
  const { connection, workspace } = session;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => session.decisions.concerns(uri)))
      inBackground(connection, 'Reading the decisions', () => session.decisions.load());
    session.runs.forget(changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri));
    // One message may tell of a file that it came, was changed and went: the last of it holds.
    const last = new Map(changes.map(({ uri, type }) => [uri, type]));
    for (const [uri, type] of last)
      if (type === FileChangeType.Created && !workspace.isArticle(uri, null) && !workspace.isExcluded(uri))
        inBackground(connection, 'Reading a new folder', () => readBelow(session, uri));
    const written = [...last].flatMap(([uri, type]) => (type === FileChangeType.Deleted ? [] : [uri]));
    if (written.length > 0) inBackground(connection, 'Reading changed files', () => session.runs.reread(written));
  });
  // Inside the editor a folder moves or goes as one, and is named alone.
  connection.workspace.onDidDeleteFiles(({ files }) => session.runs.forget(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) => {
    session.runs.forget(files.map(({ oldUri }) => oldUri));
    appeared(
      session,
      files.map(({ newUri }) => newUri),
    );
  });
  connection.workspace.onDidCreateFiles(({ files }) =>
    appeared(
      session,
      files.map(({ uri }) => uri),
    ),
  );
  // Not by connection.workspace.onDidChangeWorkspaceFolders: reading that property registers with the client at once, and
  // before it is initialized VS Code's client refuses.
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) =>
    inBackground(connection, 'Taking in other folders', () => session.foldersChanged(event)),
  );
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.push((settings as { readonly concordance?: unknown } | null)?.concordance);
    inBackground(connection, 'Reading the settings', () => session.settingsChanged());
  });
}

/**
 * Reads the articles below what may be a new folder: files that were in it before the editor watched it were told of by
 * nobody. Of what is no folder nothing is read.
 */
async function readBelow({ files, runs, workspace }: Session, uri: string): Promise<void> {
  // Globs of the settings are meant from the workspace's folder, not from this one.
  const everything = { ...workspace.settingsFor(uri), include: ['**/*'], drafts: [] };
  const below = await files.list(uri, everything).catch(() => []);
  const articles = below.filter((file) => workspace.isArticle(file, null));
  if (articles.length > 0) await runs.reread(articles);
}

/** Reads new files; what has no name of an article may be a folder full of them. */
function appeared(session: Session, uris: readonly string[]): void {
  const files = uris.filter((uri) => session.workspace.isArticle(uri, null));
  if (files.length < uris.length) session.runs.inBackground();
  else inBackground(session.connection, 'Reading new files', () => session.runs.reread(files));
}
