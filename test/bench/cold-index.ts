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

interface Row {
  readonly articles: number;
  readonly seconds: number;
  /** Of all threads of the server. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

export async function run(): Promise<void> {
  if (!existsSync(SERVER)) return console.log('Build first: npm run build');
  const sizes = (process.env['CONCORDANCE_BENCH_ARTICLES'] ?? '100,1000').split(',').map(Number);
  let last: Row | null = null;
  for (const articles of sizes) {
    const folder = mkdtempSync(path.join(tmpdir(), 'concordance-bench-'));
    try {
      writeWorkspace(folder, articles);
      const cacheFolder = path.join(folder, '.cache');
      const cold = await measure(folder, articles, cacheFolder);
      console.log(`${articles} articles: ${told(cold)}`);
      const again = await measure(folder, articles, cacheFolder);
      console.log(`  the second start, from the cache: ${told(again)}`);
      if (last) console.log(`  ${growth(last, cold)}`);
      last = cold;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

const told = ({ seconds, cpuSeconds, megabytes }: Row): string =>
  `${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of processor time, at most ${megabytes} MB`;

const growth = (from: Row, to: Row): string =>
  `${(to.articles / from.articles).toFixed(1)} times the articles: ${(to.seconds / from.seconds).toFixed(1)} times the time, ${(to.megabytes / from.megabytes).toFixed(1)} times the memory`;

function writeWorkspace(folder: string, articles: number): void {
  for (const file of generate({ articles, seed: 7, pathological: true }).files) {
    const target = path.join(folder, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.text);
  }
}

/** Starts a server on the folder, and waits until it has read and compared everything. */
async function measure(folder: string, articles: number, cacheFolder: string): Promise<Row> {
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const gone = new Promise((resolve) => server.once('exit', resolve));
  try {
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
      initializationOptions: { cacheFolder },
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'bench' }],
    });
    await connection.sendNotification('initialized', {});
    await done;
    const seconds = (performance.now() - start) / 1000;
    const row = { articles, seconds, ...usageOf(server.pid ?? 0) };
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await gone;
    return row;
  } finally {
    connection.dispose();
    server.kill();
  }
}

/** What a process has used until now, threads included; NaN where the system does not tell (it is Linux that does). */
function usageOf(pid: number): Pick<Row, 'cpuSeconds' | 'megabytes'> {
  try {
    const megabytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
    // Behind the name, which may hold anything, the 12th and 13th number are ticks of user and system time, 100 a second.
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
    return { cpuSeconds: ticks.reduce((sum, n) => sum + n, 0) / 100, megabytes: Math.round(megabytes) };
  } catch {
    return { cpuSeconds: Number.NaN, megabytes: Number.NaN };
  }
}
