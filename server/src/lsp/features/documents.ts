import { inBackground } from '../guard.ts';
import type { Session } from '../session.ts';

/** Open documents: what the editor holds goes before what the disk holds. */
export function registerDocuments(session: Session): void {
  const { connection, workspace } = session;
  connection.onDidOpenTextDocument((params) => {
    workspace.documents.didOpen(params);
    changed(session, params.textDocument.uri);
  });
  connection.onDidChangeTextDocument((params) => {
    workspace.documents.didChange(params);
    changed(session, params.textDocument.uri);
  });
  connection.onDidCloseTextDocument((params) => {
    const { uri } = params.textDocument;
    workspace.documents.didClose(params);
    session.tokens.forget(uri);
    session.lenses.forget(uri);
    // A file of a folder goes on as it is on the disk; anything else is no part of the workspace any more.
    if (workspace.folders.folderOf(uri) && workspace.isArticle(uri, null))
      inBackground(connection, 'Reading a closed file', () => session.runs.reread([uri]));
    else session.looksDifferent(workspace.forget(workspace.folders.pathOf(uri)));
  });
}

function changed(session: Session, uri: string): void {
  session.workspace.markChanged(uri);
  session.looksDifferent([]);
}
