// npm start [-- FOLDER]: checks a folder of articles in the terminal and opens it in VS Code: in the one on the PATH,
// or, without one, in the embedded workbench, whose address is printed and which is served until Ctrl-C.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
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
  // The check ends with 1 where it finds contradictions: that is its answer here, not a failure.
  spawnSync(process.execPath, [path.join(root, 'dist/node/cli.mjs'), 'check', folder], { stdio: 'inherit' });
  const place = firstConflict(folder);
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

/** Where the first listed contradiction stands, as "FILE:LINE:COLUMN", so that the editor need not begin empty; null without one. */
function firstConflict(folder) {
  const argv = [path.join(root, 'dist/node/cli.mjs'), 'check', folder];
  const env = { ...process.env, NO_COLOR: '1' };
  const { stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', env, maxBuffer: 2 ** 28 });
  const [, place] = /^(\S.*:\d+:\d+) {2}(?:error|warning|information) {2}/m.exec(stdout) ?? [];
  return place ? path.resolve(place) : null;
}

/** A query in which what needs no escape stands as it is. */
const readable = (query) => String(query).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');

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
  const address = `http://127.0.0.1:${port}/`;
  const payload = JSON.stringify([
    ['openFile', `vscode-remote://127.0.0.1:${port}${place}`],
    ['gotoLineMode', 'true'],
  ]);
  const addresses = place
    ? `    ${address}?${readable(new URLSearchParams({ folder, payload }))}\n\nat the first contradiction, or, with nothing opened, at\n\n    ${address}`
    : `    ${address}`;
  console.log(
    `\nConcordance is open in VS Code at\n\n${addresses}\n\nWhat is coloured has a card when you hover over it, and the Problems panel (Ctrl+Shift+M)\nlists the contradictions. Press Ctrl-C here to end it.`,
  );
  const died = server.ended().then(() => new Missing(`The VS Code server has ended:\n${server.log()}`));
  const why = await Promise.race([toldToEnd(), died]);
  await server.stop();
  if (why instanceof Missing) throw why;
}
