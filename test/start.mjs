// Runs `npm start` as a user does, opens the workbench with nothing opened and then the address that it prints, and ends it: the
// article there, which the second start reads before what the first one kept, must have its squiggle. The last line is the sum. The program either prints an address or ends; both are waited for, and nothing else.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { openBrowser } from './host/browser.mjs';
import { root } from './host/install.mjs';

const program = spawn(process.execPath, ['test/host/start.mjs'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
const ended = new Promise((resolve) => program.once('exit', resolve));
let failed = 1;
/** The status bar's item: it tells of contradictions when all is read and kept. */
const COUNTED = '[id$="concordance.status"][aria-label*="contradiction"]';
try {
  const printed = [];
  const address = await addressIn(printed);
  if (!printed.some((line) => /\d+ contradictions? in \d+ articles?/.test(line)))
    throw new Error('no check was printed');
  const { browser, page } = await openBrowser();
  try {
    await page.goto(new URL('/', address).href);
    await page.locator(COUNTED).waitFor();
    await page.goto(address);
    await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
    failed = 0;
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error);
} finally {
  program.kill('SIGINT');
  await ended;
}
console.log(`start: ${1 - failed} passed, ${failed} failed`);
process.exitCode = failed;

/** The first address of the workbench that the program prints. All its lines go into `printed`. */
async function addressIn(printed) {
  for await (const line of createInterface({ input: program.stdout })) {
    printed.push(line);
    const [address] = /http:\/\/127\.0\.0\.1:\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error(`npm start ended without an address, after:\n${printed.slice(-5).join('\n')}`);
}
