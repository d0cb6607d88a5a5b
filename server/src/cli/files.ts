import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { tooLarge } from '../service/admission.ts';
import { anyOf, type PathTest } from '../service/glob.ts';
import type { Settings } from '../service/settings.ts';

/** A file to read: where it is, its path in the output, and as the user would name it from where they stand. */
export interface Input {
  readonly file: string;
  readonly path: string;
  readonly shown: string;
}

export interface Listing {
  readonly inputs: readonly Input[];
  readonly skipped: readonly { readonly path: string; readonly why: string }[];
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
  const skipped: { path: string; why: string }[] = [];
  const missing: string[] = [];
  const empty: string[] = [];
  const rules = { include: anyOf(settings.include), exclude: anyOf(settings.exclude) };
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
      const before = found.length;
      for (const file of walk(name, '', rules, skipped))
        found.push({ file: path.join(name, file), path: file, shown: shown === '.' ? file : `${shown}/${file}` });
      if (found.length === before)
        empty.push(`${name} holds no article: no file matches ${settings.include.join(', ')}`);
    } catch (error) {
      missing.push(`${name}: ${reasonOf(error, 'does not exist')}`);
    }
  }
  return { inputs: distinct(found), skipped, missing, empty };
}

/** The bytes of a file, or why they cannot be had. */
export function readBytes(file: string, settings: Settings): { bytes: Uint8Array } | { why: string } {
  try {
    const { size } = statSync(file);
    if (size > settings.maxFileSize * 1000) return { why: tooLarge(size, settings) };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { why: reasonOf(error, 'vanished while it was read') };
  }
}

interface Rules {
  readonly include: PathTest;
  readonly exclude: PathTest;
}

/** Files below `root`, as paths relative to it. A link to a folder is not followed, since it may lead back. */
function* walk(root: string, below: string, rules: Rules, skipped: { path: string; why: string }[]): Generator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(root, below), { withFileTypes: true });
  } catch (error) {
    if (below === '') throw error;
    skipped.push({ path: below, why: reasonOf(error, 'vanished while it was read') });
    return;
  }
  for (const entry of entries) {
    const relative = below === '' ? entry.name : `${below}/${entry.name}`;
    if (rules.exclude(relative) || rules.exclude(`${relative}/`)) continue;
    if (entry.isDirectory()) yield* walk(root, relative, rules, skipped);
    else if (rules.include(relative)) {
      const kind = entry.isSymbolicLink() ? targetOf(path.join(root, relative)) : entry;
      if (kind === null) skipped.push({ path: relative, why: 'a link to nothing' });
      else if (kind.isFile()) yield relative;
      else skipped.push({ path: relative, why: 'not a file' });
    }
  }
}

const targetOf = (link: string) => {
  try {
    return statSync(link);
  } catch {
    return null;
  }
};

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

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ELOOP: 'cannot be read: its links go round in a circle',
  EMFILE: 'cannot be read: too many files are open',
};

function reasonOf(error: unknown, absent: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return absent;
  return REASONS[code] ?? `cannot be read: ${code || String(error)}`;
}
