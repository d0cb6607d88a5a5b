// Bundles the client, the language server, its worker and the CLI for Node, and client and server for the browser.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { context, build as runBuild } from 'esbuild';

const watch = process.argv.includes('--watch');
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  logLevel: watch ? 'info' : 'warning',
  target: 'es2022',
};

// All below the protocol, the command line and the threads, with its data, runs in Node and in the browser alike: it is in the
// package once, in dist/core.cjs, and each bundle takes its modules from there by way of an expression. In Node that is a file
// beside the bundle; the browser's client puts its text before the server's.
const CORE = /^server\/src\/(?:model|text|extract|ledger|service)\//;
const here = (file) => path.relative(import.meta.dirname, file).replaceAll('\\', '/');
const upper = ['lsp', 'cli', 'worker'].flatMap((layer) =>
  readdirSync(`server/src/${layer}`, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.resolve('server/src', layer, file)),
);
/** The core's modules that the layers above it import more of than types. */
const ports = [
  ...new Set(
    upper.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type)[^;]*? from '(\.[^']+)';/gm)].map(
        ([, name]) => here(path.resolve(path.dirname(file), name)),
      ),
    ),
  ),
]
  .filter((file) => CORE.test(file))
  .sort();
const coreFrom = (expression) => ({
  name: 'shared-core',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\..*\.ts$/ }, ({ path: name, resolveDir }) => {
      const index = ports.indexOf(here(path.resolve(resolveDir, name)));
      return index < 0 ? undefined : { path: `port${index}.cjs`, namespace: 'core' };
    });
    onLoad({ filter: /.*/, namespace: 'core' }, ({ path: file }) => ({
      contents: `module.exports = ${expression}.${file.replace('.cjs', '')};`,
    }));
  },
});
/** Of any-ascii's table, nine tenths of which are for Han and Hangul, the blocks that `text/to-ascii.ts` asks for. */
const letterBlocks = {
  name: 'letter-blocks',
  setup({ onLoad }) {
    onLoad({ filter: /any-ascii[\\/]block\.js$/ }, async ({ path: file }) => {
      const { default: block } = await import(pathToFileURL(file));
      const wanted = Array.from({ length: 256 }, (_, number) => number).filter(
        (number) => number <= 0x30 || (number >= 0xa6 && number <= 0xab) || number >= 0xfb,
      );
      const table = Object.fromEntries(wanted.map((number) => [number, block(number)]));
      return { contents: `const table = ${JSON.stringify(table)};\nexport default (number) => table[number] ?? '';` };
    });
  },
};
/**
 * VS Code's interface, bound once. As it is, each of the client's and the language client's modules would copy all of its names
 * when it is loaded, which took most of the time that loading took: what says that it is an ES module, and has no names but by
 * way of its prototype, is not copied.
 */
const vscodeOnce = {
  name: 'vscode-once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ namespace }) =>
      namespace === 'once' ? { path: 'vscode', external: true } : { path: 'vscode', namespace: 'once' },
    );
    onLoad({ filter: /.*/, namespace: 'once' }, () => ({
      contents: `module.exports = Object.create(require('vscode'), { __esModule: { value: true } });`,
    }));
  },
};
// What was kept by other rules is not taken for what these would find: caches carry a hash of all that reads and judges.
const buildHash = createHash('sha1').update(readFileSync('package-lock.json'));
for (const file of readdirSync('server/src', { recursive: true }).sort())
  if (/\.(ts|json)$/.test(file)) buildHash.update(readFileSync(`server/src/${file}`));
const build = buildHash.digest('hex');

const only = (entries) => entries.filter((entry) => existsSync(entry.in));

const bundles = [
  {
    ...shared,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'cjs',
    outfile: 'dist/core.cjs',
    plugins: [letterBlocks],
    stdin: {
      contents: ports.map((file, index) => `export * as port${index} from './${file}';`).join('\n'),
      resolveDir: import.meta.dirname,
    },
  },
  {
    // One set of chunks for everything that runs in Node.
    ...shared,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir: 'dist/node',
    outExtension: { '.js': '.mjs' },
    plugins: [coreFrom("require('../core.cjs')")],
    define: { CONCORDANCE_BUILD: JSON.stringify(build) },
    external: ['../core.cjs'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    entryPoints: only([
      { in: 'server/src/lsp/main.ts', out: 'server' },
      { in: 'server/src/worker/worker.ts', out: 'worker' },
      { in: 'server/src/cli/main.ts', out: 'cli' },
    ]),
  },
  {
    ...shared,
    platform: 'node',
    format: 'cjs',
    plugins: [vscodeOnce],
    outdir: 'dist/node',
    outExtension: { '.js': '.cjs' },
    entryPoints: only([{ in: 'client/src/extension.ts', out: 'client' }]),
  },
  {
    ...shared,
    platform: 'browser',
    format: 'cjs',
    plugins: [vscodeOnce],
    outdir: 'dist/browser',
    outExtension: { '.js': '.cjs' },
    entryPoints: only([{ in: 'client/src/extension.browser.ts', out: 'client' }]),
  },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    outdir: 'dist/browser',
    plugins: [coreFrom('concordanceCore')],
    entryPoints: only([{ in: 'server/src/lsp/browser.ts', out: 'server' }]),
  },
  {
    // The report's page: the script and the style that the webview loads and that an exported page carries.
    ...shared,
    platform: 'browser',
    format: 'iife',
    outdir: 'dist/webview',
    entryPoints: [
      { in: 'client/src/webview/report.ts', out: 'report' },
      { in: 'client/src/webview/report.css', out: 'report' },
    ],
  },
].filter((bundle) => bundle.stdin || bundle.entryPoints.length > 0);

// Chunks are named by their content: what an earlier build left would be packaged too.
rmSync('dist', { recursive: true, force: true });
for (const options of bundles) {
  if (watch) await (await context(options)).watch();
  else await runBuild(options);
}

// The affair that the walkthrough opens: the articles alone, without the tests' expectations.
cpSync('test/samples/dam-lomna', 'dist/sample', { recursive: true, filter: (file) => !/\.(md|golden)$/.test(file) });
