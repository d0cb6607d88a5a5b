// The server as a process of its own: node-IPC under VS Code, --stdio under any other editor.
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { BUILD } from '../worker/build.ts';
import { DiskStore } from '../worker/disk-store.ts';
import { ReaderPool } from '../worker/pool.ts';
import { pruneStores } from '../worker/prune-stores.ts';
import { DiskFiles } from './files/disk-files.ts';
import { REST } from './platform.ts';
import { createServer } from './server.ts';

// Left alone, the heap grows to several times what is kept in it before it is cleared up, and comparing leaves much behind:
// of 3,000 articles 200 MB are kept, and 620 MB were taken at the most. With two fifths on top it is 410 MB, in the same time.
setFlagsFromString('--heap-growing-percent=40');

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
