// Runs the workbench suite in a real VS Code: the embedded one where it runs, else a downloaded one.
// usage: node test/workbench/run.mjs [web | folders | FILE.vsix]
//   web        the checks for the extension host of a browser, with the server in a worker
//   folders    the checks of a workspace of two folders
//   FILE.vsix  the suite drives the packaged extension instead of the folder
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { hostRunsHere, root } from '../host/install.mjs';

const [what] = process.argv.slice(2);
const isWeb = what === 'web';
const isFolders = what === 'folders';
const vsix = isWeb || isFolders ? undefined : what;
const entry = isWeb ? 'web' : isFolders ? 'folders' : 'index';
const suite = path.join(root, 'out/workbench', isWeb ? 'web.js' : `${entry}.cjs`);
await build({
  entryPoints: [path.join(root, 'test/workbench/suite', `${entry}.ts`)],
  outfile: suite,
  bundle: true,
  platform: isWeb ? 'browser' : 'node',
  format: 'cjs',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
});

const scratch = mkdtempSync(path.join(tmpdir(), 'concordance-suite-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const workspace = path.join(scratch, 'articles');
const results = path.join(scratch, 'results.json');
cpSync(path.join(root, 'test/workbench/articles'), workspace, { recursive: true });
try {
  await runTests({
    ...(hostRunsHere() ? { vscodeExecutablePath: path.join(root, 'test/host/code.mjs') } : {}),
    extensionDevelopmentPath: vsix ? emptyDriver() : isWeb ? webOnly() : root,
    extensionTestsPath: isWeb ? path.join(scratch, 'web/suite.cjs') : suite,
    launchArgs: [isFolders ? twoFolders() : workspace],
    extensionTestsEnv: {
      SUITE_RESULTS: results,
      ...(vsix ? { HOST_VSIX: path.resolve(vsix) } : {}),
      ...(isWeb ? { HOST_KIND: 'web' } : {}),
      HOST_SHOT: path.join(root, 'out/workbench/failure.png'),
    },
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
const stats = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
if (!stats?.tests) {
  console.error('The extension host ended without running a test.');
  process.exitCode = 1;
}
const { passes = 0, failures = 1 } = stats ?? {};
const title = isWeb ? 'web' : isFolders ? 'folders' : vsix ? 'packaged extension' : 'workbench';
console.log(`${title}: ${passes} passed, ${failures} failed`);

/**
 * The extension as a browser sees it, with the suite in it: of two entries VS Code takes the one for Node where it can,
 * and it runs a suite where the extension runs that holds it.
 */
function webOnly() {
  const folder = path.join(scratch, 'web');
  const { main, ...manifest } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  for (const part of [
    'dist/browser',
    'dist/core.cjs',
    'syntaxes',
    'media',
    'l10n',
    'language-configuration.json',
    'package.nls.json',
  ])
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  cpSync(suite, path.join(folder, 'suite.cjs'));
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** The wire's article in one folder, the others in another. */
function twoFolders() {
  const file = path.join(scratch, 'affair.code-workspace');
  mkdirSync(path.join(scratch, 'wires'));
  renameSync(path.join(workspace, 'agency.txt'), path.join(scratch, 'wires/agency.txt'));
  renameSync(workspace, path.join(scratch, 'others'));
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'wires' }, { path: 'others' }] }));
  return file;
}

/** An extension with nothing in it: VS Code starts a suite only beside an extension under development. */
function emptyDriver() {
  const folder = path.join(scratch, 'driver');
  mkdirSync(folder);
  const manifest = { name: 'driver', publisher: 'test', version: '0.0.1', engines: { vscode: '^1.91.0' } };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
