import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Settings } from '../service/settings.ts';
import { listArticles, type Refused, reasonOf } from '../worker/disk.ts';

/** A file to read: where it is, its path in the output, and as the user would name it from where they stand. */
export interface Input {
  readonly file: string;
  readonly path: string;
  readonly shown: string;
}

export interface Listing {
  readonly inputs: readonly Input[];
  readonly skipped: readonly Refused[];
  /** Sentences about arguments that cannot be read at all. */
  readonly missing: readonly string[];
  /** Sentences about folders in which nothing is an article. */
  readonly empty: readonly string[];
}

/**
 * The files that the arguments name, sorted by path. A path in the output is relative to the folder that was named; where
 * two folders hold the same path, it keeps the folder's name, so that no two articles share one.
 */
export function listInputs(names: readonly string[], settings: Settings): Listing {
  const found: Input[] = [];
  const skipped: Refused[] = [];
  const missing: string[] = [];
  const empty: string[] = [];
  for (const name of names) {
    if (name === '-') {
      found.push({ file: '-', path: '-', shown: '-' });
      continue;
    }
    const shown = slashed(path.normalize(name)).replace(/(.)\/+$/, '$1');
    try {
      if (!statSync(name).isDirectory()) {
        found.push({ file: name, path: path.basename(name), shown });
        continue;
      }
      const files = listArticles(name, settings, skipped);
      for (const file of files)
        found.push({ file: path.join(name, file), path: file, shown: shown === '.' ? file : `${shown}/${file}` });
      if (files.length === 0) empty.push(`${name} holds no article: no file matches ${settings.include.join(', ')}`);
    } catch (error) {
      missing.push(`${name}: ${reasonOf(error, 'does not exist')}`);
    }
  }
  return { inputs: distinct(found), skipped, missing, empty };
}

/** Each file once, and each path once. */
function distinct(inputs: readonly Input[]): readonly Input[] {
  const byFile = new Map<string, Input>();
  for (const input of inputs) {
    const file = input.file === '-' ? '-' : realpathOf(input.file);
    if (!byFile.has(file)) byFile.set(file, input);
  }
  const files = [...byFile.values()];
  const times = new Map<string, number>();
  for (const { path: name } of files) times.set(name, (times.get(name) ?? 0) + 1);
  return files
    .map((input) => ((times.get(input.path) ?? 0) > 1 ? { ...input, path: input.shown } : input))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

const realpathOf = (file: string): string => {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
};

const slashed = (name: string): string => (path.sep === '/' ? name : name.replaceAll(path.sep, '/'));
