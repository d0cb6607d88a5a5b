// The server as a process of its own: node-IPC under VS Code, --stdio under any other editor.
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ReaderPool } from '../worker/pool.ts';
import { DiskFiles } from './files/disk-files.ts';
import { REST } from './platform.ts';
import { createServer } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
createServer(connection, {
  disk: new DiskFiles(),
  threads: () => new ReaderPool(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  rest: () => new Promise((resolve) => setTimeout(resolve, REST)),
});
connection.listen();
