// Time and memory of the first look through a folder, by the bundled server: spawned, over stdio, as an editor runs it.
// CONCORDANCE_BENCH_ARTICLES=100,1000,10000 chooses the sizes.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import type { Status } from '../../server/src/protocol.ts';
import { generate } from './generator.ts';

const SERVER = path.join(import.meta.dirname, '../../dist/node/server.mjs');

export async function run(): Promise<void> {
  if (!existsSync(SERVER)) return console.log('Build first: npm run build');
  const sizes = (process.env['CONCORDANCE_BENCH_ARTICLES'] ?? '20,100').split(',').map(Number);
  const rows: { articles: number; seconds: number; megabytes: number }[] = [];
  for (const articles of sizes) {
    const row = await measure(articles);
    const last = rows.at(-1);
    const growth = last
      ? `  (${(row.articles / last.articles).toFixed(1)} times the articles: ${(row.seconds / last.seconds).toFixed(1)} times the time, ${(row.megabytes / last.megabytes).toFixed(1)} times the memory)`
      : '';
    console.log(`${articles} articles: ${row.seconds.toFixed(2)} s, at most ${row.megabytes} MB${growth}`);
    rows.push(row);
  }
}

async function measure(articles: number) {
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-bench-'));
  const { files } = generate({ articles, seed: 7 });
  for (const file of files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const done = new Promise<void>((resolve) =>
      connection.onNotification('concordance/status', (status: Status) => {
        if (status.indexing === null && status.articles >= articles) resolve();
      }),
    );
    connection.listen();
    const start = performance.now();
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'bench' }],
    });
    void connection.sendNotification('initialized', {});
    await done;
    const seconds = (performance.now() - start) / 1000;
    const megabytes = peakMegabytes(server.pid ?? 0);
    await connection.sendRequest('shutdown');
    void connection.sendNotification('exit');
    return { articles, seconds, megabytes };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/** The most memory that a process has had, threads included; NaN where the system does not tell (it is Linux that does). */
function peakMegabytes(pid: number): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000);
  } catch {
    return Number.NaN;
  }
}
