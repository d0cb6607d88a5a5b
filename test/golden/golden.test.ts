// Each folder below test/samples is an affair. Beside an article `x.txt` stands `x.golden`, beside all `conflicts.golden`;
// support/marked.ts tells the notation. A golden file holds what is right; its end lists where the program is known to read
// otherwise, and a title counts that. UPDATE_GOLDEN=1 writes these lists anew: look at the difference before committing it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { Ledger } from '../../server/src/ledger/ledger.ts';
import { caseFacts } from '../support/case-facts.ts';
import { caseFolders } from '../support/case-folders.ts';
import { caseListing } from '../support/case-listing.ts';
import { scoreCase } from '../support/case-score.ts';
import { deviations, found, parseGolden, printArticle, withDeviations } from '../support/notes.ts';

const SAMPLES = path.join(import.meta.dirname, '../samples');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;
const AGAIN = 'not as the golden file says; if that is for the better, write it anew with UPDATE_GOLDEN=1';

const folders = caseFolders(SAMPLES);
test('there are samples', () => expect(folders.length).toBeGreaterThan(0));

describe.each(folders)('$name', ({ name: folder, articles, gold }) => {
  const ledger = new Ledger();
  const read = [...articles].map(([name, text]) => ({ name, text, article: extract(text, defaultContext(name)) }));
  for (const { article } of read) ledger.set(article);
  const nameOf = new Map(
    ledger
      .state()
      .entities.flatMap((entity) =>
        entity.members.map((member) => [`${member.path}\n${member.name}`, entity.name] as const),
      ),
  );
  const entityName = (article: string, name: string): string => nameOf.get(`${article}\n${name}`) ?? name;
  const fileOf = (name: string): string => path.join(SAMPLES, folder, name.replace(/\.txt$/, '.golden'));

  for (const { name, text, article } of read) {
    const known = existsSync(fileOf(name)) ? parseGolden(readFileSync(fileOf(name), 'utf8')).deviations.length : 0;
    test(`${name}, read otherwise in ${known} places`, () => {
      const file = fileOf(name);
      if (UPDATE && !existsSync(file)) writeFileSync(file, printArticle(article, text, entityName));
      expect(existsSync(file), `${file} is missing`).toBe(true);
      const golden = parseGolden(readFileSync(file, 'utf8'));
      expect(golden.text.trimEnd(), 'the golden file is of another text').toBe(text.replaceAll('\r\n', '\n').trimEnd());
      const now = deviations(golden.wanted, found(article, text, entityName));
      if (UPDATE) writeFileSync(file, withDeviations(readFileSync(file, 'utf8'), now));
      else expect(now, AGAIN).toEqual(golden.deviations);
    });
  }

  test('conflicts', () => {
    const file = path.join(SAMPLES, folder, 'conflicts.golden');
    const now = `${caseListing(scoreCase(gold, caseFacts(articles))).join('\n')}\n`;
    if (UPDATE) writeFileSync(file, now);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(now, AGAIN).toBe(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  });
});

test('files of the golden folder that have no article beside them', () => {
  const orphans = folders.flatMap(({ name, articles }) =>
    readdirSync(path.join(SAMPLES, name)).filter(
      (file) =>
        file.endsWith('.golden') && file !== 'conflicts.golden' && !articles.has(file.replace(/\.golden$/, '.txt')),
    ),
  );
  expect(orphans).toEqual([]);
});
