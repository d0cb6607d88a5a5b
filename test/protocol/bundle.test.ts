// What is shipped, as it is shipped: the bundled server as a process of its own over stdio, and the bundled command line.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createMessageConnection,
  type Hover,
  type SemanticTokens,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Status } from '../../server/src/protocol.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const bundled = (name: string): string => path.join(ROOT, 'dist/node', name);
const TEXT = 'The harbour bridge was opened on 3 May 2031, and 400 people came to see it.\n';
/** So many files are read in threads. */
const MANY = 320;

let folder = '';
beforeAll(() => {
  execFileSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-'));
  writeFileSync(path.join(folder, 'blob.txt'), new Uint8Array([0, 1, 2]));
  for (let n = 0; n < MANY; n++) writeFileSync(path.join(folder, `${n}.txt`), `Note ${n}: nothing is told here.\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the server indexes a folder in threads, answers, and ends when it is told to', async () => {
  const server = spawn(process.execPath, [bundled('server.mjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => server.on('exit', resolve));
  let complaints = '';
  server.stderr.on('data', (data) => {
    complaints += data;
  });
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const indexed = new Promise<Status>((resolve) =>
    client.onNotification('concordance/status', (status: Status) => {
      if (status.indexing === null && status.articles >= MANY) resolve(status);
    }),
  );
  client.listen();
  const uri = pathToFileURL(path.join(folder, 'draft.txt')).toString();
  const { capabilities } = await client.sendRequest<{ capabilities: object }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'news' }],
  });
  expect(capabilities).toMatchObject({ hoverProvider: true, semanticTokensProvider: { full: { delta: true } } });
  void client.sendNotification('initialized', {});
  expect(await indexed).toMatchObject({ articles: MANY, skipped: 1, problems: [] });
  void client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text: TEXT },
  });
  const textDocument = { uri };
  const tokens = await client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  expect(tokens.data.length).toBeGreaterThanOrEqual(10);
  const position = { line: 0, character: TEXT.indexOf('May') };
  const hover = await client.sendRequest<Hover>('textDocument/hover', { textDocument, position });
  expect(hover.contents).toMatchObject({ value: expect.stringContaining('Saturday 3 May 2031') });
  await client.sendRequest('shutdown');
  void client.sendNotification('exit');
  expect(await ended).toBe(0);
  expect(complaints).toBe('');
});

test('the command line prints one JSON document, the same from run to run', () => {
  const facts = () =>
    spawnSync(process.execPath, [bundled('cli.mjs'), 'facts', '-'], { input: TEXT, encoding: 'utf8' });
  const first = facts();
  expect(first.status).toBe(0);
  expect(first.stderr).toBe('');
  expect(JSON.parse(first.stdout)).toMatchObject({
    schema: 'concordance.facts/1',
    articles: [{ path: '-', dates: [{ text: '3 May 2031', value: '2031-05-03' }] }],
  });
  expect(facts().stdout).toBe(first.stdout);
});

test('the command line refuses in words', () => {
  const refused = spawnSync(process.execPath, [bundled('cli.mjs'), 'check', '/nowhere/at/all'], { encoding: 'utf8' });
  expect(refused.status).toBe(2);
  expect(refused.stderr).toBe('concordance: /nowhere/at/all: does not exist\n');
});
