// Installs what a command needs and is not there yet. Only Node's own modules: this runs in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.resolve(here, '../..');

/** What a user can do something about: printed as a sentence, without a stack. */
export class Missing extends Error {}

/** The project's npm packages: compiler, bundler, linter, test runner. */
export const installPackages = () => installLocked(root, 'the npm packages');

/** The embedded VS Code, 471 MB, for Linux on x64 alone. */
export function installHost() {
  if (!hostRunsHere())
    throw new Missing(
      `The embedded VS Code runs on Linux x64 only, and this is ${process.platform} ${process.arch}. Install VS Code, and its "code" command on the PATH.`,
    );
  installLocked(here, 'the embedded VS Code (471 MB)');
}

export const hostRunsHere = () => process.platform === 'linux' && process.arch === 'x64';

/** Debian's and Ubuntu's Chromium, or the one that CHROMIUM names. */
export function installChromium() {
  if (chromiumPath()) return;
  if (onPath('apt-get') && process.getuid?.() === 0) {
    console.log('Installing Chromium with apt-get …');
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  }
  if (!chromiumPath())
    throw new Missing(
      'The workbench tests need Chromium, and it could not be installed from here. Run "sudo apt-get install chromium", or name a Chromium or Chrome in the environment variable CHROMIUM.',
    );
}

export function chromiumPath() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean);
}

/** The full path of a program on the PATH; undefined where there is none. */
export function onPath(program) {
  const names = process.platform === 'win32' ? [`${program}.cmd`, `${program}.exe`] : [program];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}

/** Runs a program to its end with its output shown; throws where it fails. */
export function run(program, args, { cwd = root, env = process.env } = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) throw new Missing(`${program} could not be started: ${error.message}`);
  if (status !== 0) throw new Missing(`"${path.basename(program)} ${args.join(' ')}" ended with ${status}.`);
}

function installLocked(folder, what) {
  if (isInstalled(folder)) return;
  console.log(`Installing ${what} …`);
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder });
}

/** Compares the lock file with npm's own record of what it installed: a file's date says nothing after a checkout. */
function isInstalled(folder) {
  const record = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(path.join(folder, 'package-lock.json'));
  const have = packagesOf(record);
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || entry.optional || have[name]?.version === entry.version,
  );
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
