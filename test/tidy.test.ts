// What no compiler holds: the layers, what the core may not know, the size of files, and that the manifest and the code
// speak of the same things. DESIGN: model ← text ← extract ← ledger ← service ← lsp | cli | worker.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SETTING_DEFAULTS } from '../server/src/service/settings.ts';
import { codeOnly, importsOf, projectFiles, readProjectFile } from './support/project-files.ts';

const LAYERS = ['model', 'text', 'extract', 'ledger', 'service'] as const;
const EDGES = ['lsp', 'cli', 'worker'];
const LONGEST_FILE = 300;
/** Tables of data, which may be as long as their subject. */
const TABLES = /\/lexicon\/|weights\.ts$|\/agencies\.ts$|\/places\.ts$/;

const server = projectFiles('server/src').filter((file) => file.endsWith('.ts'));
const client = projectFiles('client/src').filter((file) => file.endsWith('.ts'));
const tests = projectFiles('test').filter((file) => /\.(?:ts|mjs)$/.test(file) && !file.startsWith('test/host/stubs'));
const layerOf = (file: string): string => file.split('/')[2] ?? '';
const core = server.filter((file) => (LAYERS as readonly string[]).includes(layerOf(file)));

/** Lines of the code (without comments and strings) that match, as `file:line: text`. */
function hits(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) => {
    const source = readProjectFile(file);
    const lines = source.split('\n');
    return codeOnly(source)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${lines[index]?.trim()}`] : []));
  });
}

describe('layers', () => {
  test('a layer imports only those below it', () => {
    const wrong = server.flatMap((file) => {
      const from = layerOf(file);
      return importsOf(readProjectFile(file))
        .filter((target) => target.startsWith('.'))
        .map((target) => path.posix.join(path.posix.dirname(file), target))
        .filter((target) => !allowed(from, layerOf(target), target))
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('every folder of the server is a known layer', () => {
    const folders = new Set(server.map(layerOf));
    for (const known of [...LAYERS, ...EDGES, 'protocol.ts']) folders.delete(known);
    expect([...folders]).toEqual([]);
  });

  test('the core knows neither Node nor an editor', () => {
    const wrong = core.flatMap((file) =>
      importsOf(readProjectFile(file))
        .filter((target) => /^(?:node:|vscode)/.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the client takes types alone from the server', () => {
    const wrong = client.flatMap((file) =>
      [...readProjectFile(file).matchAll(/^(import|export)\b(?! type\b)[^'"]*['"][^'"]*server\/src\/[^'"]*['"]/gm)].map(
        (match) => `${file}: ${match[0]}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('the core has no clock, no chance, no process and no state of its own', () => {
    expect(
      hits(
        core,
        /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.|\bprocess\.|\bglobalThis\b|\bconsole\./,
      ),
    ).toEqual([]);
    expect(hits(core, /^(?:export )?(?:let|var) /)).toEqual([]);
  });

  test('what may not be imported is found', () => {
    expect(allowed('text', 'extract', 'server/src/extract/draft.ts')).toBe(false);
    expect(allowed('extract', 'text', 'server/src/text/tokens.ts')).toBe(true);
    expect(allowed('lsp', 'cli', 'server/src/cli/main.ts')).toBe(false);
    expect(importsOf("import a from 'b';\nimport {\n  c,\n} from './d.ts';\nexport * from './e.ts';")).toEqual([
      'b',
      './d.ts',
      './e.ts',
    ]);
  });
});

function allowed(from: string, to: string, target: string): boolean {
  if (to === from || /\/protocol\.ts$/.test(target)) return true;
  if (target.endsWith('.json')) return true;
  // The pool of workers and its way to the disk serve both the language server and the command line.
  if (to === 'worker' && (from === 'lsp' || from === 'cli')) return true;
  const lower = (LAYERS as readonly string[]).indexOf(to);
  const upper = (LAYERS as readonly string[]).indexOf(from);
  return lower >= 0 && (upper < 0 || lower < upper);
}

describe('style', () => {
  test('no file is longer than can be read at once', () => {
    const long = [...server, ...client, ...tests]
      .filter((file) => !TABLES.test(file))
      .map((file) => ({ file, lines: readProjectFile(file).split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  test('types are strict', () => {
    const files = [...server, ...client, ...tests.filter((file) => file.endsWith('.ts'))];
    expect(hits(files, /[:<|,(]\s*any\b(?!\s*:)|\bas any\b|\bany\[\]/)).toEqual([]);
    expect(hits(files, /[\w)\]]!(?:[.;,)\]]|\[|$)/)).toEqual([]);
    expect(
      files.filter((file) =>
        /@ts-(?:ignore|nocheck|expect-error)/.test(readProjectFile(file).replace(/\/@ts-\(.*/, '')),
      ),
    ).toEqual([]);
  });

  test('nothing is left for later, and no test is left out', () => {
    const files = [...server, ...client, ...tests].filter((file) => file !== 'test/tidy.test.ts');
    expect(files.filter((file) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(readProjectFile(file)))).toEqual([]);
    expect(hits(tests, /\b(?:test|it|describe)\.(?:skip|only|todo)\b/)).toEqual([]);
  });

  test('nothing names one machine', () => {
    const files = projectFiles('').filter((file) => /\.(?:ts|mjs|json|md|txt|golden|ya?ml)$|^\.ci\//.test(file));
    const wrong = files.filter(
      (file) =>
        file !== 'test/tidy.test.ts' && /(?:^|["'\s(`=])\/(?:work|home|root|tmp|Users)\//m.test(readProjectFile(file)),
    );
    expect(wrong).toEqual([]);
    expect(readProjectFile('package-lock.json')).not.toMatch(/"resolved": "https?:\/\/(?!registry\.npmjs\.org\/)/);
  });

  test('no folder is a drawer for everything', () => {
    const names = [...server, ...client].flatMap((file) => file.split('/'));
    expect(names.filter((name) => /^(?:utils?|helpers?|common|misc)(?:\.ts)?$/.test(name))).toEqual([]);
  });

  test('what is looked for is found', () => {
    const source = "const a = 'x!.y'; // any\nconst b = /c!./u.test(d!.e);";
    expect(codeOnly(source)).not.toMatch(/any|x!|c!/);
    expect(codeOnly(source)).toMatch(/d!\.e/);
    expect(codeOnly(source)).toHaveLength(source.length);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readProjectFile('package.json'));
  const strings: Record<string, unknown> = JSON.parse(readProjectFile('package.nls.json'));
  const settings: readonly { readonly properties?: Record<string, unknown> }[] = [
    manifest.contributes.configuration,
  ].flat();
  const declared = Object.assign({}, ...settings.map((section) => section.properties ?? {}));

  test('declares the settings that the code reads, with the same defaults', () => {
    const ours = Object.entries<{ default?: unknown }>(declared)
      .filter(([name]) => name !== 'concordance.trace.server')
      .map(([name, setting]) => [name.replace(/^concordance\./, ''), setting.default]);
    expect(Object.fromEntries(ours)).toEqual(SETTING_DEFAULTS);
  });

  test('takes every text from package.nls.json, and uses every text there', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]));
    expect([...used].filter((key) => !((key ?? '') in strings))).toEqual([]);
    expect(Object.keys(strings).filter((key) => !used.has(key))).toEqual([]);
  });

  test('declares only commands that the client registers', () => {
    const code = client.map(readProjectFile).join('\n');
    const commands: readonly { readonly command: string }[] = manifest.contributes.commands;
    expect(commands.map(({ command }) => command).filter((command) => !code.includes(`'${command}'`))).toEqual([]);
  });
});
