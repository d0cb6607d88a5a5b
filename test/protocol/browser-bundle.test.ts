// The server as it is shipped for browsers: its core and its script put together as the browser's client does it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeAll, expect, test } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../..');
const URI = 'file:///news/ferry.txt';
const TEXT = 'Published: 8 May 2031\n\nThe ferry sank on Tuesday, mayor Anna Berg said.\n';
/** What a browser's worker has and a thread of Node has not. */
const SCOPE = `
  const { parentPort } = require('node:worker_threads');
  globalThis.postMessage = (message) => parentPort.postMessage(message);
  globalThis.addEventListener ??= () => {};
  parentPort.on('message', (data) => globalThis.onmessage?.({ data }));
`;

beforeAll(() => {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
});

test('the server for browsers starts with the core that it shares with Node, and answers', async () => {
  const [core, server] = ['core.cjs', 'browser/server.js'].map((file) =>
    readFileSync(path.join(ROOT, 'dist', file), 'utf8'),
  );
  const worker = new Worker(
    `${SCOPE};(() => { "use strict"; var module = {};\n${core}var concordanceCore = module.exports;\n${server}\n})()`,
    { eval: true },
  );
  const answers = new Map<number, (result: unknown) => void>();
  worker.on('message', (message: { id?: number; result?: unknown }) => {
    if (message.id !== undefined) answers.get(message.id)?.(message.result);
  });
  const failed = new Promise<never>((_, reject) => worker.on('error', reject));
  const ask = (id: number, method: string, params: object): Promise<unknown> =>
    Promise.race([
      failed,
      new Promise((resolve) => {
        answers.set(id, resolve);
        worker.postMessage({ jsonrpc: '2.0', id, method, params });
      }),
    ]);
  await ask(1, 'initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null });
  worker.postMessage({ jsonrpc: '2.0', method: 'initialized', params: {} });
  const textDocument = { uri: URI };
  worker.postMessage({
    jsonrpc: '2.0',
    method: 'textDocument/didOpen',
    params: { textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text: TEXT } },
  });
  const position = { line: 2, character: 20 };
  expect(await ask(2, 'textDocument/hover', { textDocument, position })).toMatchObject({
    contents: { value: expect.stringContaining('Tuesday 6 May 2031') },
  });
  await worker.terminate();
});
