import assert from 'node:assert/strict';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import { root } from '../../host/install.mjs';
import { copyOfArticles } from './articles.mjs';

const { openWorkbench } = await import('../../host/workbench.mjs');
const texts = JSON.parse(readFileSync(path.join(root, 'package.nls.json'), 'utf8'));
const articles = copyOfArticles();
let workbench;
let page;

before(async () => {
  chmodSync(path.join(articles, 'agency.txt'), 0o444);
  workbench = await openWorkbench();
  page = workbench.page;
  await workbench.open(articles, 'agency.txt');
  await page.locator('.squiggly-warning').first().waitFor();
});
after(() => workbench?.close());
afterEach(async function () {
  if (this.currentTest?.state === 'failed') await page.screenshot({ path: path.join(root, 'out/workbench/page.png') });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

/** By its name, as a user would. */
async function openFile(name) {
  await workbench.pick(name, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

describe('an article on the page', () => {
  it('has a squiggle though its file is read-only, and a lens that counts', async () => {
    await page.locator('.codelens-decoration', { hasText: '1 contradiction' }).waitFor();
  });

  it('shows a card that tells who differs, with a link to the line', async () => {
    const card = await workbench.hover(
      'Hellisund on March 2',
      'Ingrid Moe',
      '≠ interior minister — company.txt, line 7',
    );
    await card.locator('a', { hasText: 'company.txt, line 7' }).click();
    await page.locator('.tab.active', { hasText: 'company.txt' }).waitFor();
    await page.locator('.view-line', { hasText: 'the interior minister' }).waitFor();
  });

  it('says in Problems what is at odds, and explains the code', async () => {
    await workbench.command('Problems: Focus on Problems View');
    const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'Office of Ingrid Moe' }).first();
    assert.match(await problem.innerText(), /Transport Minister/);
    await problem.locator('a', { hasText: 'official' }).click();
    await page.locator('.tab.active', { hasText: /readme\.md/i }).waitFor();
    await workbench.webview('#what-is-found-and-what-is-not');
    await workbench.command('View: Toggle Panel Visibility');
  });
});

describe('Set Publication Date on the page', () => {
  const line = () => page.locator('.view-line', { hasText: 'Published:' }).first();

  it('asks with what is known, refuses what is no day, writes, and is undone', async () => {
    await openFile('company.txt');
    await line().waitFor();
    await workbench.command('Concordance: Set Publication Date');
    const input = page.locator('.quick-input-widget input');
    await page.locator('.quick-input-title', { hasText: 'Publication date of company.txt' }).waitFor();
    assert.equal(await input.inputValue(), '2025-03-04');
    await input.fill('2025-02-30');
    await page.locator('.quick-input-message', { hasText: 'no such day' }).waitFor();
    await input.fill('2025-03-11');
    await page.locator('.quick-input-message', { hasText: 'no such day' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await line().filter({ hasText: '2025-03-11' }).waitFor();
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+Z');
    await line().filter({ hasText: '4 March 2025' }).waitFor();
  });

  it('is offered by the status of the language', async () => {
    await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
    await page.locator('.hover-language-status', { hasText: 'Published 2025-03-04' }).first().waitFor();
    await page.locator('.hover-language-status a', { hasText: 'Set date' }).waitFor();
    await page.mouse.move(640, 300);
  });
});

describe('the views on the page', () => {
  const row = (text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();

  it('list conflicts with both sides, told to screen readers too', async () => {
    await workbench.command('Concordance: Focus on Contradictions View');
    const conflict = row('Office of Ingrid Moe');
    await conflict.waitFor();
    assert.match((await conflict.getAttribute('aria-label')) ?? '', /Transport Minister .*interior minister/);
    await conflict.locator('.monaco-tl-twistie').click();
    await row('interior minister').click();
    await page.locator('.tab', { hasText: 'company.txt' }).waitFor();
  });

  it('list people with their offices', async () => {
    await workbench.command('Concordance: Focus on Facts View');
    await row('Ingrid Moe').waitFor();
    assert.match(await row('Ingrid Moe').innerText(), /minister/i);
  });
});

describe('the report on the page', () => {
  it('has a timeline and a matrix, and a cell opens its line', async () => {
    await workbench.command('Concordance: Open Report');
    const report = await workbench.webview('#timeline svg');
    assert.match(await report.locator('h1').innerText(), /Who says what/);
    await report.locator('td a', { hasText: 'interior minister' }).first().click();
    await page.locator('.tab.active', { hasText: 'company.txt' }).waitFor();
    await page.locator('[id="status.editor.selection"]', { hasText: /Ln 7, .*selected/ }).waitFor();
  });
});

describe('the walkthrough on the page', () => {
  it('leads from a folder to the views, step by step', async () => {
    await workbench.command('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-widget input').fill('Compare articles');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Compare articles with Concordance' })
      .waitFor();
    await page.keyboard.press('Enter');
    const steps = page.locator('.getting-started-step .step-title');
    await steps.nth(3).waitFor();
    const told = (await steps.allInnerTexts()).map((text) => text.trim());
    assert.deepEqual(
      told,
      ['open', 'problems', 'facts', 'views'].map((step) => texts[`walkthrough.${step}.title`]),
    );
    for (const step of ['open', 'problems', 'facts', 'views']) {
      await steps.filter({ hasText: texts[`walkthrough.${step}.title`] }).click();
      const picture = page.locator(`.getting-started-media img[alt="${texts[`walkthrough.${step}.alt`]}"]`);
      // A narrow window has no room to show it.
      await picture.waitFor({ state: 'attached' });
      assert.ok(await picture.evaluate((image) => image.decode().then(() => image.naturalWidth > 0)));
      // A title that is cut tells nothing.
      for (const title of await steps.all())
        assert.ok(await title.evaluate((element) => element.scrollWidth <= element.clientWidth + 1));
    }
  });
});
