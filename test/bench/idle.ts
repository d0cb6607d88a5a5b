// What the server costs while nobody does anything: processor time over a minute, once a folder is read and compared.
// CONCORDANCE_BENCH_ARTICLES=1000 and CONCORDANCE_BENCH_SECONDS=60 choose how large the folder is, and how long nobody does.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBuilt, startServer, writeWorkspace } from './server-process.ts';

/** What is still written and sent when everything is read is no idling. */
const CALM_SECONDS = 10;

export async function run(): Promise<void> {
  if (!isBuilt()) return console.log('Build first: npm run build');
  const articles = Number((process.env['CONCORDANCE_BENCH_ARTICLES'] ?? '100').split(',').at(-1));
  const seconds = Number(process.env['CONCORDANCE_BENCH_SECONDS'] ?? '60');
  const folder = mkdtempSync(path.join(tmpdir(), 'concordance-bench-'));
  try {
    writeWorkspace(folder, articles);
    const server = startServer(folder, path.join(folder, '.cache'));
    try {
      await server.indexed(articles);
      await pass(CALM_SECONDS);
      const before = server.usage().cpuSeconds;
      await pass(seconds);
      const used = server.usage().cpuSeconds - before;
      console.log(`${articles} articles: ${(used * 1000).toFixed(0)} ms of processor time in ${seconds} s`);
    } finally {
      await server.end();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pass = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
