// The server as a process of its own: node-IPC under VS Code, --stdio under any other editor.
import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { BUILD } from '../worker/build.ts';
import { DiskStore } from '../worker/disk-store.ts';
import { ReaderPool } from '../worker/pool.ts';
import { pruneStores } from '../worker/prune-stores.ts';
import { DiskFiles } from './files/disk-files.ts';
import { REST } from './platform.ts';
import { createServer } from './server.ts';

const connection = createConnection(ProposedFeatures.all);
createServer(connection, {
  disk: new DiskFiles(),
  threads: () => new ReaderPool(),
  store: (folder, name, log) => {
    pruneStores(folder);
    return new DiskStore(path.join(folder, name), BUILD, log);
  },
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  rest: () => new Promise((resolve) => setTimeout(resolve, REST)),
});
connection.listen();
