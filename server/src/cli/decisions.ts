import path from 'node:path';
import { DECISIONS_FILE, type Decisions, type DecisionsRead, readDecisions } from '../service/decisions.ts';
import { decode } from '../service/decode.ts';
import type { Settings } from '../service/settings.ts';
import { readBytes } from '../worker/disk.ts';

/** The decisions that hold for what the arguments name, and sentences about files and entries that cannot be used. */
export function loadDecisions(
  names: readonly string[],
  settings: Settings,
): { readonly decisions: Decisions; readonly problems: readonly string[] } {
  const files = new Map<string, DecisionsRead>();
  for (const name of names) {
    if (name === '-') continue;
    const found = nearest(path.resolve(name), settings);
    if (found) files.set(found.file, found.read);
  }
  return {
    decisions: {
      conflicts: [...files.values()].flatMap(({ conflicts }) => conflicts),
      persons: [...files.values()].flatMap(({ persons }) => persons),
    },
    problems: [...files].flatMap(([file, { problems }]) =>
      problems.map((problem) => `${path.relative('.', file) || file} ${problem}`),
    ),
  };
}

/** The file of the folder, or of the nearest one above it: `check .` and `check articles` go by the same decisions. */
function nearest(folder: string, settings: Settings): { readonly file: string; readonly read: DecisionsRead } | null {
  const file = path.join(folder, DECISIONS_FILE);
  const content = readBytes(file, settings);
  if ('bytes' in content) {
    const decoded = decode(content.bytes);
    return { file, read: 'why' in decoded ? unusable(`is ${decoded.why}`) : readDecisions(decoded.text) };
  }
  if (!content.gone) return { file, read: unusable(content.why) };
  const above = path.dirname(folder);
  return above === folder ? null : nearest(above, settings);
}

const unusable = (problem: string): DecisionsRead => ({ conflicts: [], persons: [], problems: [problem] });
