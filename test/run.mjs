// npm test: installs what is missing, then runs every check there is. The last line is the sum: "N passed, N failed".
// A step that is no suite of tests (build, types, lint) counts as one. A step that could not run has failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hostRunsHere, installChromium, installHost, installPackages, Missing, root } from './host/install.mjs';

const began = Date.now();
const total = { passed: 0, failed: 0 };
const vsix = path.join(root, 'out/concordance.vsix');

step('packages', () => {
  installPackages();
  return { passed: 0, failed: 0 };
});
step('build', () => check(['esbuild.mjs']));
step('types', () => check(['node_modules/typescript/bin/tsc', '--noEmit']));
step('types of the web page', () => check(['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'client/src/webview']));
step('lint', () => check(['node_modules/@biomejs/biome/bin/biome', 'check']));
step('unit, golden, property and protocol tests', vitest);
step('grammar', grammar);
step('workbench', () => {
  if (hostRunsHere()) {
    installHost();
    installChromium();
  }
  return workbench([]);
});
step('workbench with two folders', () => workbench(['folders']));
// A downloaded VS Code has no browser's extension host, and takes no package on its way to a suite.
if (hostRunsHere()) step('workbench in a browser', () => workbench(['web']));
step('package', () => check(['test/host/package.mjs', vsix]));
if (hostRunsHere()) step('workbench with the packaged extension', () => workbench([vsix]));
if (hostRunsHere()) step('what is on the page', () => counted(['test/workbench/page.mjs']));
if (hostRunsHere()) step('npm start', () => counted(['test/start.mjs']));

console.log(`\n${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function step(name, work) {
  console.log(`\n== ${name}`);
  let counts;
  try {
    counts = work();
  } catch (error) {
    console.error(error instanceof Missing ? error.message : error);
    counts = { passed: 0, failed: 1 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
}

/** Runs a Node program of the project; its exit code is the verdict. */
function check(args) {
  const { status } = node(args, 'inherit');
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest() {
  const file = path.join(root, 'out/vitest.json');
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = node(['node_modules/vitest/vitest.mjs', 'run', ...reporters], 'inherit');
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that does not load has no failed test in it, and fails the run all the same.
  const failed = report.numFailedTests || (status === 0 ? 0 : 1);
  return { passed: report.numPassedTests, failed };
}

function grammar() {
  const folder = path.join(root, 'test/grammar');
  const files = readdirSync(folder).filter((name) => name.endsWith('.article'));
  const program = 'node_modules/vscode-tmgrammar-test/dist/unit.js';
  const args = ['-g', 'syntaxes/article.tmLanguage.json', ...files.map((name) => `test/grammar/${name}`)];
  const { status } = node([program, ...args], 'inherit');
  return status === 0 ? { passed: files.length, failed: 0 } : { passed: 0, failed: 1 };
}

function workbench(args) {
  return counted(['test/workbench/run.mjs', ...args]);
}

/** The counts are on the last line of what the suite prints. */
function counted(args) {
  const { stdout } = node(args, ['ignore', 'pipe', 'inherit']);
  process.stdout.write(stdout);
  const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(stdout) ?? [null, '0', '1'];
  return { passed: Number(passed), failed: Number(failed) };
}

function node(args, stdio) {
  return spawnSync(process.execPath, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 1 << 28 });
}
