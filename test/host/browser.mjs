// Opens the workbench of a server in Chromium.
import { chromium } from 'playwright-core';
import { chromiumPath } from './install.mjs';

/** Milliseconds: a busy machine takes its time. */
export const PATIENCE = 120_000;

export async function openBrowser({ width = 1280, height = 800, scale = 1 } = {}) {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale, locale: 'en-US' });
  context.setDefaultTimeout(PATIENCE);
  return { browser, page: await context.newPage() };
}
