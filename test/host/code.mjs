#!/usr/bin/env node
// Stands in for the VS Code desktop executable: takes the arguments that @vscode/test-electron's runTests() gives it,
// runs the same suite in the workbench of code-server, and ends with its exit code.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { remote, workbenchUrl } from './addresses.mjs';
import { openBrowser } from './browser.mjs';
import { toldToEnd } from './ending.mjs';
import { createServer } from './server.mjs';

const argv = process.argv.slice(2);
const development = path.resolve(value('extensionDevelopmentPath'));
const tests = path.resolve(value('extensionTestsPath'));
const folder = path.resolve(argv.find((argument) => !argument.startsWith('-')) ?? '.');
const limit = Number(process.env.HOST_TIMEOUT_S ?? 300) * 1000;

const server = createServer();
if (process.env.HOST_VSIX) await server.install(process.env.HOST_VSIX);
// Without the smoke-test driver a built workbench ignores the two paths in the payload, and waits for ever.
const port = await server.start({ args: ['--enable-smoke-test-driver'] });
const { browser, page } = await openBrowser();
toldToEnd().then(() => leave(130));

const ended = new Promise((resolve) => {
  page.exposeFunction('codeAutomationExit', (code) => resolve(Number(code)));
  setTimeout(() => resolve(124), limit).unref();
});
await page.exposeFunction('codeAutomationLog', print);
await page.goto(
  workbenchUrl(port, folder, [
    ['extensionDevelopmentPath', remote(port, development)],
    ['extensionTestsPath', remote(port, tests)],
    ['enableProposedApi', ''],
    ...(process.env.HOST_KIND === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
    ['skipWelcome', 'true'],
  ]),
);
const code = await ended;
if (code === 124) console.error(`The suite did not end within ${limit / 1000} seconds.`);
if (code && process.env.HOST_SHOT) await page.screenshot({ path: process.env.HOST_SHOT });
if (code && process.env.HOST_LOG) writeFileSync(process.env.HOST_LOG, server.log());
await leave(code);

async function leave(code) {
  await browser.close();
  await server.stop();
  process.exit(code);
}

/** What the suite prints; the workbench's own chatter is left out. */
function print(type, args) {
  const chatter =
    /^\[(AgentHost|AccountPolicy|ChatModel|DefaultAccount|reconnection|Service Worker)|^(Canceled|Creating a socket|Creation of workbench contribution|Ignoring fetching|Resolv|Timed out waiting for authentication|Updating additional)/;
  const [first = ''] = args.map(String);
  if (first.startsWith('RESULTS ') && process.env.SUITE_RESULTS)
    writeFileSync(process.env.SUITE_RESULTS, first.slice('RESULTS '.length));
  else if (first === '' || chatter.test(first)) return;
  else (type === 'error' || type === 'warn' ? console.error : console.log)(...args);
}

function value(name) {
  const at = argv.findIndex((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`));
  if (at < 0) throw new Error(`--${name} is missing`);
  return argv[at].includes('=') ? argv[at].slice(argv[at].indexOf('=') + 1) : argv[at + 1];
}
