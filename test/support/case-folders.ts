import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CaseGold, compileGold } from './case-gold.ts';

/** One affair on the disk: its articles by file name, and what a careful reader says about them. */
export interface CaseFolder {
  readonly name: string;
  readonly articles: ReadonlyMap<string, string>;
  readonly gold: CaseGold;
}

/**
 * Every folder at or below `root` that holds a gold.md, or the same as gold.json, in the order of their names. One whose
 * gold cannot be read is told to `bad` and left out; without `bad` it throws.
 */
export function caseFolders(root: string, bad?: (error: Error) => void): readonly CaseFolder[] {
  const source = path.join(root, 'gold.md');
  const compiled = path.join(root, 'gold.json');
  if (!existsSync(source) && !existsSync(compiled))
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .flatMap((name) => caseFolders(path.join(root, name), bad));
  const articles = new Map(
    readdirSync(root)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => [file, readFileSync(path.join(root, file), 'utf8').replace(/^\ufeff/, '')] as const),
  );
  const name = path.basename(root);
  try {
    const gold: CaseGold = existsSync(source)
      ? compileGold(name, readFileSync(source, 'utf8'), articles)
      : JSON.parse(readFileSync(compiled, 'utf8'));
    return [{ name, articles, gold }];
  } catch (error) {
    const named = new Error(`${root}: ${error instanceof Error ? error.message : String(error)}`);
    if (!bad) throw named;
    bad(named);
    return [];
  }
}
