// Bundles the client, the language server, its worker and the CLI for Node, and client and server for the browser.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
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

// Data that Node and the browser both need is in the package once, in dist/data.cjs: each bundle takes it from there by way
// of an expression. In Node that is a file beside the bundle; the browser's client puts its text before the server's.
const data = [
  { file: 'server/src/extract/syntax/weights.json', name: 'default' },
  { file: 'server/src/ledger/judge/weights.json', name: 'default' },
  { file: 'server/src/extract/officials/weights.ts', name: 'PACKED_WEIGHTS' },
  { file: 'server/src/extract/lexicon/surnames.ts', name: 'SURNAMES' },
  { file: 'server/src/extract/lexicon/given-names.ts', name: 'GIVEN_NAMES' },
  { file: 'node_modules/any-ascii/block.js', name: 'default' },
];
const dataFrom = (expression) => ({
  name: 'shared-data',
  setup({ onLoad }) {
    const paths = data.map(({ file }) => realpathSync(file));
    onLoad({ filter: /\.(ts|js|json)$/ }, ({ path }) => {
      const index = paths.indexOf(path);
      if (index < 0) return undefined;
      const { name } = data[index];
      const place = `${expression}.data${index}`;
      return { contents: name === 'default' ? `export default ${place};` : `export const ${name} = ${place};` };
    });
  },
});
/** Of any-ascii's table, nine tenths of which are for Han and Hangul, the blocks that `text/to-ascii.ts` asks for. */
const letterBlocks = {
  name: 'letter-blocks',
  setup({ onLoad }) {
    onLoad({ filter: /any-ascii[\\/]block\.js$/ }, async ({ path }) => {
      const { default: block } = await import(pathToFileURL(path));
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
    format: 'cjs',
    outfile: 'dist/data.cjs',
    plugins: [letterBlocks],
    stdin: {
      contents: data.map(({ file, name }, index) => `export { ${name} as data${index} } from './${file}';`).join('\n'),
      resolveDir: import.meta.dirname,
    },
  },
  {
    // One set of chunks for everything that runs in Node: the model's weights are in the package once.
    ...shared,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir: 'dist/node',
    outExtension: { '.js': '.mjs' },
    plugins: [dataFrom("require('../data.cjs')")],
    define: { CONCORDANCE_BUILD: JSON.stringify(build) },
    external: ['../data.cjs'],
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
    plugins: [dataFrom('module.exports')],
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
