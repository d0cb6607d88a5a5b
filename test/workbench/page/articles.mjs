import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../host/install.mjs';

/** A copy of the suite's articles that goes when the process ends, below a name that is the same in every picture. */
export function copyOfArticles() {
  const scratch = mkdtempSync(path.join(tmpdir(), 'concordance-page-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const articles = path.join(scratch, 'ferry');
  mkdirSync(articles);
  cpSync(path.join(root, 'test/workbench/articles'), articles, { recursive: true });
  return articles;
}
