// What typing costs: an article of 5 kB is edited in a workspace of thousands, through the real server and an in-memory
// pipe, and in the core alone, with chrono-node's time for the dates of the same text beside it.
// CONCORDANCE_BENCH_ARTICLES=1000 chooses the size, the last of several; CONCORDANCE_BENCH_EDITS=1000 how often.
import * as chrono from 'chrono-node';
import { Memory } from '../../server/src/extract/memory.ts';
import { REST } from '../../server/src/lsp/platform.ts';
import { file, Host, read } from '../../server/src/service/host.ts';
import { defaultSettings } from '../../server/src/service/settings.ts';
import { connect } from '../protocol/client.ts';
import { median, ms, percentile } from './figures-of-time.ts';
import { type GeneratedFile, generate } from './generator.ts';
import { randomFrom } from './random.ts';
import { HUB } from './story.ts';

const EDITS = Number(process.env['CONCORDANCE_BENCH_EDITS'] ?? '200');

export async function run(): Promise<void> {
  const articles = Number((process.env['CONCORDANCE_BENCH_ARTICLES'] ?? '100').split(',').at(-1));
  const plain = generate({ articles, seed: 7 }).files;
  // Of an affair that a few sources tell, as most are.
  const at = Math.floor(articles * 0.9);
  const files = plain.map((file, index) => (index === at ? { ...file, text: grown(file.text) } : file));
  const edited = files[at];
  if (!edited) return;
  await throughTheServer(files, edited);
  const host = new Host();
  for (const { path, text } of files) host.put(file(read(text, path, defaultSettings)));
  host.compare();
  const figure = /\d+(?= people)/.exec(edited.text)?.[0] ?? '';
  inTheCore('every edit changes a figure', host, edited, (edit) => edited.text.replaceAll(figure, String(100 + edit)));
  const hub = files.find(({ text }) => text.includes(HUB));
  if (hub)
    inTheCore('every edit changes what is told of the person who is in every article', host, hub, (edit) =>
      hub.text.replace(HUB, `Last week ${edit} friends heard that ${HUB}`),
    );
}

/** An article of about 5 kB. */
const grown = (text: string): string => text + generate({ articles: 1, seed: 99, length: 1800 }).files[0]?.text;

async function throughTheServer(files: readonly GeneratedFile[], { path, text }: GeneratedFile): Promise<void> {
  const uri = `file:///news/${path}`;
  const client = await connect(new Map(files.map((file) => [`file:///news/${file.path}`, file.text])), {
    host: new Host(),
    rest: () => new Promise((resolve) => setTimeout(resolve, REST)),
  });
  await client.idle();
  client.open(uri, text);
  await client.tokens(uri);
  const random = randomFrom(1);
  const times: { tokens: number[]; hover: number[]; settled: number[] } = { tokens: [], hover: [], settled: [] };
  let now = text;
  for (let edit = 0; edit < EDITS; edit++) {
    const words = [...now.matchAll(/[a-z]{4,}/g)];
    const word = words[Math.floor(random() * words.length)]?.[0] ?? 'people';
    const start = performance.now();
    now = client.edit(uri, now, word, edit % 2 === 0 ? `${word}x` : word.replace(/x$/, ''));
    await client.tokens(uri);
    times.tokens.push(performance.now() - start);
    await client.hover(uri, now, 'people');
    times.hover.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 4 * REST));
    await client.idle();
    times.settled.push(performance.now() - start);
  }
  console.log(
    `${files.length} articles, ${EDITS} edits in ${(text.length / 1000).toFixed(1)} kB; ms after the edit, median and 95th percentile`,
  );
  for (const [name, sample] of Object.entries(times))
    console.log(`  ${name.padEnd(8)} ${ms(median(sample)).padStart(8)} ${ms(percentile(sample, 0.95)).padStart(8)}`);
}

/** The same without protocol: reading the article, and comparing it with the others. Every second edit takes back the one before. */
function inTheCore(what: string, host: Host, { path, text }: GeneratedFile, change: (edit: number) => string): void {
  const times: { extract: number[]; compare: number[]; touched: number[]; chrono: number[] } = {
    extract: [],
    compare: [],
    touched: [],
    chrono: [],
  };
  const memory = new Memory();
  for (let edit = 0; edit < EDITS; edit++) {
    const edited = edit % 2 === 0 ? change(edit) : text;
    const start = performance.now();
    const reading = read(edited, path, defaultSettings, memory);
    times.extract.push(performance.now() - start);
    const changed = host.set(reading);
    times.compare.push(performance.now() - start);
    times.touched.push(changed.paths.size);
    const beside = performance.now();
    for (const paragraph of edited.split('\n\n')) chrono.parse(paragraph);
    times.chrono.push(performance.now() - beside);
  }
  console.log(`in the core, where ${what}: ms to extract, ms until compared, articles touched; ms of chrono-node`);
  for (const [name, sample] of Object.entries(times))
    console.log(`  ${name.padEnd(8)} ${ms(median(sample)).padStart(8)} ${ms(percentile(sample, 0.95)).padStart(8)}`);
  console.log(`  extracting takes ${(median(times.extract) / median(times.chrono)).toFixed(2)} of chrono-node's time`);
}
