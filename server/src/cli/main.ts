import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { defaultContext } from '../extract/context.ts';
import { extract } from '../extract/pipeline.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { Article } from '../model/article.ts';
import { factsDocument } from '../service/facts.ts';

const [, , command, ...rest] = process.argv;
const folders = rest.filter((argument, index) => !argument.startsWith('--') && rest[index - 1] !== '--format');
if (command === 'facts') {
  const ledger = new Ledger();
  const articles: Article[] = [];
  for (const folder of folders) {
    const names = statSync(folder).isDirectory() ? readdirSync(folder, { recursive: true }).map(String) : [''];
    for (const name of names.sort()) {
      if (name && !/\.(txt|article|news)$/.test(name)) continue;
      const text = readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, '');
      const article = extract(text, defaultContext(name || path.basename(folder)));
      articles.push(article);
      ledger.set(article);
    }
  }
  console.log(JSON.stringify(factsDocument(articles, ledger.state(), []), null, 1));
}
