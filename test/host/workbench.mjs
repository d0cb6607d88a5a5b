// A workbench with the packaged extension in it, and the few gestures that pictures and tests of the page need.
import path from 'node:path';
import { remote, workbenchUrl } from './addresses.mjs';
import { openBrowser, PATIENCE } from './browser.mjs';
import { root } from './install.mjs';
import { packageExtension } from './package.mjs';
import { createServer } from './server.mjs';

let isPackaged = false;

/** Starts a server with the extension, and a browser. `open(folder, file)` shows them; `close()` ends everything. */
export async function openWorkbench({ settings = {}, trusts = true, width = 1280, height = 800, scale = 1 } = {}) {
  const vsix = path.join(root, 'out/concordance.vsix');
  if (!isPackaged) packageExtension(vsix);
  isPackaged = true;
  const server = createServer({ settings, trusts });
  await server.install(vsix);
  const port = await server.start();
  const { browser, page } = await openBrowser({ width, height, scale });
  return { page, open, pick, command, hover, webview, close };

  async function open(folder, file) {
    const payload = file ? [['openFile', remote(port, path.join(folder, file))]] : [];
    await page.goto(workbenchUrl(port, folder, [...payload, ['skipWelcome', 'true']]));
    if (file) await page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Runs a command by its title in the palette, as a user would. */
  function command(title) {
    return pick(`>${title}`, title);
  }

  /** Types into the box at the top of the window and takes the entry with the text. By the mouse: a page inside the window may keep the keys to itself. */
  async function pick(typed, text) {
    await page.locator('.command-center-center').first().click();
    await page.locator('.quick-input-widget input').fill(typed);
    // The one that Enter takes: for a moment it is what was taken last.
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    await page.locator('.quick-input-widget input').press('Enter');
  }

  /** Rests the mouse on a word of a line until a card with the text is there. */
  async function hover(line, word, text) {
    const target = page.locator('.view-line', { hasText: line }).locator('span', { hasText: word }).last();
    await target.hover();
    const card = page.locator('.monaco-hover', { hasText: text }).first();
    await card.waitFor();
    return card;
  }

  /** The frame of the webview that holds what is asked for, as soon as one does. */
  async function webview(selector) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(100))
      for (const frame of page.frames()) if (await shows(frame, selector)) return frame;
    throw new Error(`no webview shows ${selector}`);
  }

  /** Whether a frame holds what is asked for; one that the workbench takes away while it is asked holds nothing. */
  async function shows(frame, selector) {
    try {
      return (await frame.locator(selector).count()) > 0;
    } catch (error) {
      if (frame.isDetached()) return false;
      throw error;
    }
  }

  async function close() {
    await browser.close();
    await server.stop();
  }
}
