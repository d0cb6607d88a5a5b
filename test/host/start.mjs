// npm start [-- FOLDER]: checks a folder of articles in the terminal and opens it in VS Code: in the one on the PATH,
// or, without one, in the embedded workbench, whose address is printed and which is served until Ctrl-C.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { remote, workbenchUrl } from './addresses.mjs';
import { toldToEnd } from './ending.mjs';
import { hostRunsHere, installHost, installPackages, Missing, onPath, root, run } from './install.mjs';
import { packageExtension } from './package.mjs';
import { createServer } from './server.mjs';

/** What the tests expect of the samples would only be in the way there. */
const SETTINGS = {
  'workbench.editor.enablePreview': false,
  'files.exclude': { '**/*.golden': true, '**/gold.md': true },
};

try {
  await main();
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const folder = namedFolder();
  installPackages();
  run(process.execPath, ['esbuild.mjs']);
  const place = printCheck(folder);
  const code = onPath('code');
  if (code) openDesktop(code, folder, place);
  else await serveWorkbench(folder, place);
}

/** npm changes the working directory to the project; a folder is meant from where the command was typed. */
function namedFolder() {
  const [name] = process.argv.slice(2);
  const folder = name ? path.resolve(process.env.INIT_CWD ?? '.', name) : path.join(root, 'test/samples');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Missing(`There is no folder ${folder}.`);
  return folder;
}

/** Prints the check, and returns where the first listed contradiction stands ("FILE:LINE:COLUMN"), so that the editor need not begin empty; null without one. */
function printCheck(folder) {
  // It ends with 1 where it finds contradictions: that is its answer here, not a failure.
  const { stdout } = spawnSync(process.execPath, [path.join(root, 'dist/node/cli.mjs'), 'check', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    maxBuffer: 2 ** 28,
  });
  process.stdout.write(stdout);
  const plain = stripVTControlCharacters(stdout);
  const [, place] = /^(\S.*:\d+:\d+) {2}(?:error|warning|information) {2}/m.exec(plain) ?? [];
  return place ? path.resolve(place) : null;
}

function openDesktop(code, folder, place) {
  console.log(`\nOpening ${folder} in VS Code with Concordance.`);
  run(code, [`--extensionDevelopmentPath=${root}`, folder, ...(place ? ['--goto', place] : [])]);
}

async function serveWorkbench(folder, place) {
  if (!hostRunsHere())
    throw new Missing('\nTo open the articles in VS Code, install VS Code and its "code" command on the PATH.');
  installHost();
  const server = createServer({ settings: SETTINGS });
  const vsix = path.join(root, 'out/concordance.vsix');
  packageExtension(vsix);
  await server.install(vsix);
  const port = await server.start({ port: '7300-7399', args: ['--default-folder', folder] });
  const begin = `http://127.0.0.1:${port}/`;
  const atFirst = [
    ['openFile', remote(port, place)],
    ['gotoLineMode', 'true'],
  ];
  const addresses = place
    ? `    ${workbenchUrl(port, folder, atFirst)}\n\nat the first contradiction, or, with nothing opened, at\n\n    ${begin}`
    : `    ${begin}`;
  console.log(
    `\nConcordance is open in VS Code at\n\n${addresses}\n\nWhat is coloured has a card when you hover over it, and the Problems panel (Ctrl+Shift+M)\nlists the contradictions. Press Ctrl-C here to end it.`,
  );
  const died = server.ended().then(() => new Missing(`The VS Code server has ended:\n${server.log()}`));
  const why = await Promise.race([toldToEnd(), died]);
  await server.stop();
  if (why instanceof Missing) throw why;
}
