// Time and memory of the first look through a folder, by the bundled server: spawned, over stdio, as an editor runs it.
// CONCORDANCE_BENCH_ARTICLES=100,1000,10000 chooses the sizes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isBuilt, startServer, type Usage, writeWorkspace } from './server-process.ts';

interface Row extends Usage {
  readonly articles: number;
  readonly seconds: number;
}

export async function run(): Promise<void> {
  if (!isBuilt()) return console.log('Build first: npm run build');
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

/** Starts a server on the folder, waits until it has read and compared everything, and ends it. */
async function measure(folder: string, articles: number, cacheFolder: string): Promise<Row> {
  const server = startServer(folder, cacheFolder);
  const start = performance.now();
  try {
    await server.indexed(articles);
    return { articles, seconds: (performance.now() - start) / 1000, ...server.usage() };
  } finally {
    await server.end();
  }
}
