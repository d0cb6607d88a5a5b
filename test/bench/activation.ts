// What activating the extension costs the extension host: `npm run bench -- activation`, after `npm run build`. The bundle is
// loaded and activated in fresh processes with a stand-in for the `vscode` module, so that only our own code and what is
// bundled with it counts, in milliseconds of the processor: others may be at work on the machine. The language server starts
// in a process of its own, and is measured up to its first answer, by the clock.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { median, ms } from './figures-of-time.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ROUNDS = 15;

export async function run(): Promise<void> {
  const rounds = Array.from({ length: ROUNDS }, activateOnce);
  const servers: number[] = [];
  for (let round = 0; round < ROUNDS; round++) servers.push(await firstAnswer());
  console.log('activation of the extension, medians of fresh processes');
  console.log(`  loading dist/node/client.cjs       ${middle(rounds.map(({ load }) => load))} ms of the processor`);
  console.log(
    `  activate(), up to the server's start ${middle(rounds.map(({ activate }) => activate))} ms of the processor`,
  );
  console.log(`  the server's process, to its answer  ${middle(servers)} ms`);
}

interface Times {
  readonly load: number;
  readonly activate: number;
}

function activateOnce(): Times {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', IN_CHILD], { cwd: ROOT, encoding: 'utf8' });
  const found = /load (\S+) activate (\S+)/.exec(stdout);
  if (!found) throw new Error(`the extension could not be activated: ${stderr}`);
  return { load: Number(found[1]), activate: Number(found[2]) };
}

/** Anything that is asked of the stand-in is a class, a function and a namespace at once. */
const IN_CHILD = String.raw`
const Module = require('node:module');
const make = () => new Proxy(class { constructor() { return new Proxy(this, members); } }, {
  get: (target, key) => (key in target ? target[key] : key === Symbol.iterator ? undefined : (target[key] = make())),
  apply: () => new Proxy({}, members),
});
const members = { get: (target, key) => (key in target ? target[key] : key === 'then' || typeof key === 'symbol' ? undefined : (target[key] = make())) };
// As many names as the module itself has: each is copied where it is imported.
const types = require('node:fs').readFileSync('node_modules/@types/vscode/index.d.ts', 'utf8');
const vscode = {};
for (const [, name] of types.matchAll(/^\t?export (?:class|enum|namespace|const|function) (\w+)/gm)) vscode[name] = make();
vscode.version = '1.100.0';
vscode.workspace = new Proxy({ workspaceFolders: [], textDocuments: [] }, members);
const load = Module._load;
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest));
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const began = cpu();
const { activate } = require('./dist/node/client.cjs');
const loaded = cpu();
const context = new Proxy({ subscriptions: [], extensionPath: process.cwd(), asAbsolutePath: (name) => name }, members);
try { Promise.resolve(activate(context)).catch(() => {}); } catch (error) { console.error(error); process.exit(1); }
const activated = cpu();
console.log('load', loaded - began, 'activate', activated - loaded);
process.exit(0);
`;

/** Milliseconds from the start of the server's process to its answer to `initialize`. */
function firstAnswer(): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const server = spawn(process.execPath, ['dist/node/server.mjs', '--stdio'], { cwd: ROOT });
    server.once('error', reject);
    server.stdout.once('data', () => {
      resolve(performance.now() - began);
      server.kill();
    });
    const params = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: [] };
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });
}

const middle = (times: readonly number[]): string => ms(median(times)).padStart(6);
