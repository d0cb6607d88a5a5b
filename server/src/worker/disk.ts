// What command line, language server and worker need of a disk.
import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { tooLarge } from '../service/admission.ts';
import { anyOf } from '../service/glob.ts';
import { readGlobs, type Settings } from '../service/settings.ts';

/** The bytes of a file, or why they cannot be had; `gone` tells one that is no longer there. */
export type Content = { readonly bytes: Uint8Array } | { readonly why: string; readonly gone: boolean };

/** Tells whether a file is still the one that was read. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('base64');

export interface Refused {
  readonly path: string;
  readonly why: string;
}

/** Never throws. The size is looked at first, so that a huge file is never taken into memory. */
export function readBytes(file: string, settings: Settings): Content {
  try {
    const { size } = statSync(file);
    if (size > settings.maxFileSize * 1000) return { why: tooLarge(size, settings), gone: false };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return isGone(error)
      ? { why: 'vanished while it was read', gone: true }
      : { why: reasonOf(error, ''), gone: false };
  }
}

/**
 * The articles below `root`, as paths relative to it with `/`. What the settings name but cannot be read goes to `refused`.
 * A link to a folder is not followed, since it may lead back. Throws where `root` itself cannot be read.
 */
export function listArticles(root: string, settings: Settings, refused: Refused[]): readonly string[] {
  const rules = { include: anyOf(readGlobs(settings)), exclude: anyOf(settings.exclude) };
  const found: string[] = [];
  const visit = (below: string, entries: readonly Dirent[]): void => {
    for (const entry of entries) {
      const relative = below === '' ? entry.name : `${below}/${entry.name}`;
      if (rules.exclude(relative) || rules.exclude(`${relative}/`)) continue;
      if (entry.isDirectory()) {
        try {
          visit(relative, entriesOf(path.join(root, relative)));
        } catch (error) {
          refused.push({ path: relative, why: reasonOf(error, 'vanished while it was read') });
        }
      } else if (rules.include(relative)) {
        const kind = entry.isSymbolicLink() ? targetOf(path.join(root, relative)) : entry;
        if (kind?.isFile()) found.push(relative);
        else refused.push({ path: relative, why: kind ? 'not a file' : 'a link to nothing' });
      }
    }
  };
  visit('', entriesOf(root));
  return found;
}

const entriesOf = (folder: string): readonly Dirent[] => readdirSync(folder, { withFileTypes: true });

const targetOf = (link: string) => {
  try {
    return statSync(link);
  } catch {
    return null;
  }
};

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: permission denied',
  ELOOP: 'cannot be read: its links go round in a circle',
  EMFILE: 'cannot be read: too many files are open',
};

/** Why the file system refused, in words; `absent` where there is nothing at that path. */
export const reasonOf = (error: unknown, absent: string): string =>
  isGone(error) ? absent : (REASONS[codeOf(error)] ?? `cannot be read: ${codeOf(error) || String(error)}`);

const isGone = (error: unknown): boolean => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
