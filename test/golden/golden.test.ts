// Each folder below test/samples is an affair. Beside an article `x.txt` stands `x.golden`, beside all `conflicts.golden`;
// support/marked.ts tells the notation. UPDATE_GOLDEN=1 writes what was found over what was expected; look at the
// difference before committing it. A missing golden file fails.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { Ledger } from '../../server/src/ledger/ledger.ts';
import { parseConflicts, printArticle, printConflicts } from '../support/notes.ts';

const SAMPLES = path.join(import.meta.dirname, '../samples');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;

const folders = readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
test('there are samples', () => expect(folders.length).toBeGreaterThan(0));

for (const folder of folders) {
  describe(folder.name, () => {
    const root = path.join(SAMPLES, folder.name);
    const names = readdirSync(root).filter((name) => name.endsWith('.txt'));
    const ledger = new Ledger();
    const articles = new Map(
      names.sort().map((name) => {
        const text = readFileSync(path.join(root, name), 'utf8');
        const article = extract(text, defaultContext(name));
        ledger.set(article);
        return [name, { article, text }];
      }),
    );
    const state = ledger.state();
    const nameOf = new Map(
      state.entities.flatMap((entity) =>
        entity.members.map((member) => [`${member.path}\n${member.name}`, entity.name]),
      ),
    );
    const entityName = (article: string, name: string): string => nameOf.get(`${article}\n${name}`) ?? name;
    for (const [name, { article, text }] of articles)
      test(name, () => {
        const golden = path.join(root, name.replace(/\.txt$/, '.golden'));
        const found = printArticle(article, text, entityName);
        if (UPDATE) writeFileSync(golden, found);
        expect(existsSync(golden), `${golden} is missing`).toBe(true);
        expect(found).toBe(readFileSync(golden, 'utf8').replaceAll('\r\n', '\n'));
      });
    test('conflicts', () => {
      const golden = path.join(root, 'conflicts.golden');
      const found = printConflicts(state.conflicts, articles);
      if (UPDATE) writeFileSync(golden, `${found.join('\n\n')}\n`);
      expect(existsSync(golden), `${golden} is missing`).toBe(true);
      expect(found).toEqual(parseConflicts(readFileSync(golden, 'utf8')));
    });
  });
}
