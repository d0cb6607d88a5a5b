import { after, before, describe, it } from 'mocha';
import { copyOfArticles } from './articles.mjs';

const { openWorkbench } = await import('../../host/workbench.mjs');

describe('a folder that the user does not trust', () => {
  let workbench;

  before(async function () {
    this.timeout(240_000);
    workbench = await openWorkbench({ trusts: false });
    await workbench.open(copyOfArticles(), 'agency.txt');
  });
  after(() => workbench?.close());

  it('is read and compared like any other: nothing in it is run', async () => {
    const { page, hover } = workbench;
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.squiggly-warning').first().waitFor();
    await hover('Hellisund on March 2', 'Ingrid Moe', '≠ interior minister');
  });
});
