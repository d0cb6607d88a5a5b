import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const LANGUAGES = ['de', 'ru'] as const;

describe('translations', () => {
  it('name in package.nls.json what package.json uses, and nothing else', () => {
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]);
    expect(Object.keys(table('package.nls.json')).sort()).toEqual([...new Set(used)].sort());
  });

  it.each(LANGUAGES)('have every text of the manifest in %s', (language) => {
    expectSameTexts(table('package.nls.json'), table(`package.nls.${language}.json`));
  });

  it.each(LANGUAGES)('have every text of the client in %s', (language) => {
    expectSameTexts(textsOfClient(), table(`l10n/bundle.l10n.${language}.json`));
  });

  it('call a contradiction by no other name', () => {
    const texts = [...Object.values(table('package.nls.json')), ...Object.keys(textsOfClient())];
    expect(texts.filter((text) => /conflict/i.test(text.replace(/\(command:[^)]+\)/g, '')))).toEqual([]);
  });
});

/** The same keys, and in each text the same placeholders and the same commands. */
function expectSameTexts(original: Record<string, string>, translated: Record<string, string>): void {
  expect(Object.keys(translated).sort()).toEqual(Object.keys(original).sort());
  for (const [key, text] of Object.entries(original))
    expect(marksOf(translated[key] ?? ''), key).toEqual(marksOf(text));
}

const marksOf = (text: string): readonly string[] => (text.match(/\{\d\}|\(command:[^)]+\)|`[^`]+`/g) ?? []).sort();

/** What the client passes to `l10n.t`: always a literal, or no translator would ever see it. */
function textsOfClient(): Record<string, string> {
  const folder = path.join(root, 'client/src');
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'));
  const texts = files.flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((m) =>
      (m[1] ?? '').replaceAll("\\'", "'"),
    ),
  );
  return Object.fromEntries(texts.map((text) => [text, text]));
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const table = (file: string): Record<string, string> => JSON.parse(read(file));
