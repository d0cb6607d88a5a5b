// Whether editing for a day fills the memory: one article is edited and taken back again and again in a workspace of others,
// through reading, comparing and what is shown of it; the heap after collection, and the time an edit takes, at the end beside
// the start. CONCORDANCE_BENCH_EDITS=20000 and CONCORDANCE_BENCH_ARTICLES=100 choose how much.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { diagnosticsOf } from '../../server/src/service/diagnostics.ts';
import { file, Host, read } from '../../server/src/service/host.ts';
import { marksOf } from '../../server/src/service/marks.ts';
import { defaultSettings } from '../../server/src/service/settings.ts';
import { median, ms } from './figures-of-time.ts';
import { generate } from './generator.ts';
import { randomFrom } from './random.ts';

/** Caches fill first; a short run warms up no longer than it lasts. */
const WARM_UP = 200;

export function run(): void {
  const articles = Number((process.env['CONCORDANCE_BENCH_ARTICLES'] ?? '100').split(',').at(-1));
  const edits = Number(process.env['CONCORDANCE_BENCH_EDITS'] ?? '2000');
  const { files } = generate({ articles, seed: 7 });
  const host = new Host();
  for (const { path, text } of files) host.put(file(read(text, path, defaultSettings)));
  host.compare();
  const edited = files[Math.floor(articles * 0.9)];
  if (!edited) return;
  const random = randomFrom(3);
  const collect = collector();
  const times: number[] = [];
  for (let edit = 0; edit < Math.min(WARM_UP, edits); edit++) once(host, edited.path, edited.text, random);
  const before = collect();
  for (let edit = 0; edit < edits; edit++) {
    const start = performance.now();
    once(host, edited.path, edited.text, random);
    times.push(performance.now() - start);
  }
  const after = collect();
  const tenth = Math.max(1, Math.floor(edits / 10));
  console.log(`${articles} articles, ${edits} edits that are taken back`);
  console.log(
    `  heap after collection ${mb(before)} before, ${mb(after)} after: ${percent(after / before - 1)}; the first tenth took ${ms(median(times.slice(0, tenth)))} ms each, the last one ${ms(median(times.slice(-tenth)))} ms`,
  );
}

/** A word or a number is another one, and then what it was. */
function once(host: Host, path: string, text: string, random: () => number): void {
  const words = [...text.matchAll(/[a-z]{4,}|\d+/g)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return;
  const changed = `${text.slice(0, word.index)}${/\d/.test(word[0]) ? '7' : 'x'}${text.slice(word.index)}`;
  for (const now of [changed, text])
    for (const touched of host.set(read(now, path, defaultSettings)).paths) {
      diagnosticsOf(host, touched, defaultSettings);
      marksOf(host, touched);
    }
}

/** A function that collects garbage, and tells how much is in use then, in bytes; buffers outside the heap among it. */
function collector(): () => number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  return () => {
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const percent = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
