// npm run screenshots [-- NAME…]: the pictures of README.md, and a gallery to look through, made in a real VS Code on the samples.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installChromium, installHost, installPackages, root, run } from './host/install.mjs';
import { toPalette } from './host/palette.mjs';

installPackages();
installHost();
installChromium();
run(process.execPath, ['esbuild.mjs']);
const { openWorkbench } = await import('./host/workbench.mjs');

const media = path.join(root, 'media');
const gallery = path.join(media, 'gallery');
const scratch = mkdtempSync(path.join(tmpdir(), 'concordance-pictures-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
const affair = path.join(scratch, 'dam-lomna');
cpSync(path.join(root, 'dist/sample'), affair, { recursive: true });
const article = '1-agency.txt';
const THEMES = [
  'Default Dark Modern',
  'Default Light Modern',
  'Default High Contrast',
  'Default High Contrast Light',
  'Monokai',
  'Solarized Light',
];
mkdirSync(gallery, { recursive: true });
/** article, views, or a theme; all of them where none is named. */
const wanted = process.argv.slice(2);

await picture('article', { height: 760 }, async ({ page, command, hover }) => {
  await coloured(page);
  await command('Problems: Focus on Problems View');
  await page.locator('.markers-panel .monaco-list-row').nth(3).waitFor();
  // An empty line: no card comes up there.
  await page.mouse.move(1000, 136);
  // What the palette's box tells of itself, where the mouse was, is gone.
  await page.locator('.workbench-hover-container').waitFor({ state: 'hidden' });
  await page.screenshot({ path: path.join(media, 'editor.png') });
  await page.locator('.part.panel').screenshot({ path: path.join(media, 'problems.png') });
  await command('View: Toggle Panel Visibility');
  // Where no problem stands: it would go before the card, and fill most of it.
  const card = await hover('people were killed', 'six', '≠');
  await card.screenshot({ path: path.join(media, 'hover.png') });
  await page.screenshot({ path: path.join(gallery, 'hover-in-place.png') });
});

await picture('views', { height: 760 }, async ({ page, command, webview }) => {
  await coloured(page);
  // A wider side bar cuts less; the walkthrough shows it alone, large enough to be read.
  await page.mouse.move(350, 300);
  await page.mouse.down();
  await page.mouse.move(560, 300);
  await page.mouse.up();
  for (const [view, opened, folder] of [
    ['Contradictions', /inspected/, media],
    ['Facts', /^Helga Strand/, gallery],
  ]) {
    await command(`Focus on ${view} View`);
    await page
      .locator('.pane-body .monaco-list-row', { hasText: opened })
      .locator('.monaco-tl-twistie')
      .first()
      .click();
    await page.mouse.move(800, 600);
    await page.locator('.part.sidebar').screenshot({ path: path.join(folder, `${view.toLowerCase()}.png`) });
  }
  await command('View: Toggle Primary Side Bar Visibility');
  await command('Concordance: Open Report');
  await webview('#timeline svg');
  await page.mouse.move(640, 400);
  await page.locator('.workbench-hover-container').waitFor({ state: 'hidden' });
  await page.locator('.part.editor').screenshot({ path: path.join(media, 'report.png') });
});

for (const theme of THEMES) {
  await picture(theme, { height: 520, settings: { 'workbench.colorTheme': theme } }, async ({ page }) => {
    await coloured(page);
    const name = theme.replace('Default ', '').toLowerCase().replaceAll(' ', '-');
    await page.locator('.part.editor').screenshot({ path: path.join(gallery, `theme-${name}.png`) });
  });
}

for (const folder of [media, gallery])
  for (const file of readdirSync(folder))
    if (file.endsWith('.png') && file !== 'icon.png') toPalette(path.join(folder, file));

async function picture(name, { height, settings = {} }, take) {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const workbench = await openWorkbench({ height, settings });
  try {
    await workbench.open(affair, article);
    await take(workbench);
  } finally {
    await workbench.close();
  }
}

/** Tokens and squiggles are there, and the lens counts what the whole folder says. */
async function coloured(page) {
  await page.locator('.view-line span[class*="mtk"]:not(.mtk1)').nth(4).waitFor();
  await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
  await page.locator('.codelens-decoration', { hasText: 'contradiction' }).waitFor();
}
