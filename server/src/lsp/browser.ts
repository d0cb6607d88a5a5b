// The server inside a browser's worker: no disk and no threads, files come from the client.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { REST } from './platform.ts';
import { createServer } from './server.ts';

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.addEventListener('message', () => waiting.shift()?.());
turns.port1.start();

createServer(connection, {
  disk: null,
  threads: null,
  store: null,
  // A message to oneself comes after those that the client has sent; a timer would wait four milliseconds.
  pause: () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      turns.port2.postMessage(null);
    }),
  rest: () => new Promise((resolve) => setTimeout(resolve, REST)),
});
connection.listen();
