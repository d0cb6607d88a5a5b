import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');

const NOT_OURS = new Set(['node_modules', 'dist', 'out', '.git', '.vscode-test']);

/** The project's files below a folder, as paths from its root with `/`; what is installed or built is left out. */
export function projectFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !NOT_OURS.has(entry.name))
    .flatMap((entry) => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? projectFiles(name) : [name];
    })
    .sort();
}

export const readProjectFile = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** The code of a TypeScript file without comments and the contents of strings, line by line as it was. */
export function codeOnly(source: string): string {
  return source.replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=[=(,:[?&|]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuyv]*/g,
    (part) => part.replace(/[^\n]/g, ' '),
  );
}

/** The modules that a file imports or re-exports, as they are written. */
export const importsOf = (source: string): string[] =>
  [...source.matchAll(/^(?:import|export)\b[^'"\n]*?(?:\{[^}]*\}[^'"\n]*)?['"]([^'"\n]+)['"]/gm)].map(
    (match) => match[1] ?? '',
  );
