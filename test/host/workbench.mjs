// A workbench with the packaged extension in it, and the few gestures that pictures and tests of the page need.
import path from 'node:path';
import { openBrowser, remote, workbenchUrl } from './browser.mjs';
import { root } from './install.mjs';
import { packageExtension } from './package.mjs';
import { createServer } from './server.mjs';

/** Starts a server with the extension, and a browser. `open(folder, file)` shows them; `close()` ends everything. */
export async function openWorkbench({ settings = {}, width = 1280, height = 800, scale = 1 } = {}) {
  const vsix = path.join(root, 'out/concordance.vsix');
  packageExtension(vsix);
  const server = createServer({ settings });
  await server.install(vsix);
  const port = await server.start();
  const { browser, page } = await openBrowser({ width, height, scale });
  return { page, open, command, hover, close };

  async function open(folder, file) {
    const payload = file ? [['openFile', remote(port, path.join(folder, file))]] : [];
    await page.goto(workbenchUrl(port, folder, [...payload, ['skipWelcome', 'true']]));
    if (file) await page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command by its title in the palette, as a user would. */
  async function command(title) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    const entry = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await entry.waitFor();
    await page.keyboard.press('Enter');
  }

  /** Rests the mouse on a word of a line until a card with the text is there. */
  async function hover(line, word, text) {
    const target = page.locator('.view-line', { hasText: line }).locator('span', { hasText: word }).last();
    await target.hover();
    const card = page.locator('.monaco-hover', { hasText: text }).first();
    await card.waitFor();
    return card;
  }

  async function close() {
    await browser.close();
    await server.stop();
  }
}
