// Bundles the client, the language server, its worker and the CLI for Node, and client and server for the browser.

import { cpSync, existsSync, rmSync } from 'node:fs';
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  legalComments: 'none',
  logLevel: watch ? 'info' : 'warning',
  target: 'es2022',
};
const only = (entries) => entries.filter((entry) => existsSync(entry.in));

const bundles = [
  {
    // One set of chunks for everything that runs in Node: the model's weights are in the package once.
    ...shared,
    platform: 'node',
    format: 'esm',
    splitting: true,
    outdir: 'dist/node',
    outExtension: { '.js': '.mjs' },
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
    external: ['vscode'],
    outdir: 'dist/node',
    outExtension: { '.js': '.cjs' },
    entryPoints: only([{ in: 'client/src/extension.ts', out: 'client' }]),
  },
  {
    ...shared,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    outdir: 'dist/browser',
    outExtension: { '.js': '.cjs' },
    entryPoints: only([{ in: 'client/src/extension.browser.ts', out: 'client' }]),
  },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    outdir: 'dist/browser',
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
].filter((bundle) => bundle.entryPoints.length > 0);

// Chunks are named by their content: what an earlier build left would be packaged too.
rmSync('dist', { recursive: true, force: true });
for (const options of bundles) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}

// The affair that the walkthrough opens: the articles alone, without the tests' expectations.
cpSync('test/samples/dam-lomna', 'dist/sample', { recursive: true, filter: (file) => !/\.(md|golden)$/.test(file) });
