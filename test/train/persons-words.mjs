// Makes server/src/extract/lexicon/common-words.ts: words that English texts write in lower case. A capitalised word that is
// none of them is likelier a name. Counted in the Universal Dependencies files beside the checkout:
//   node test/train/persons-words.mjs ../shared/data/syntax
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEAST = 3;
const folder = process.argv[2];
const lower = new Map();
const proper = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.conllu'))) {
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const [id, form, , upos] = line.split('\t');
    if (!form || !/^\d+$/.test(id) || !/^[a-z]{2,}$/i.test(form)) continue;
    if (upos === 'PROPN') bump(proper, form.toLowerCase());
    else if (form === form.toLowerCase()) bump(lower, form);
  }
}
const words = [...lower]
  .filter(([word, n]) => n >= LEAST && n > (proper.get(word) ?? 0))
  .map(([word]) => word)
  .sort();
writeFileSync(
  new URL('../../server/src/extract/lexicon/common-words.ts', import.meta.url),
  [
    '// Words that English texts write in lower case. Made by test/train/persons-words.mjs from Universal Dependencies counts.',
    'export const COMMON_WORDS: ReadonlySet<string> = new Set(',
    `  \`${words.join(' ')}\`.split(' '),`,
    ');',
    '',
  ].join('\n'),
);

function bump(counts, word) {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
