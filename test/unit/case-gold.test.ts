import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseFolders } from '../support/case-folders.ts';
import { compileGold } from '../support/case-gold.ts';

const articles = new Map([
  ['1-wire.txt', 'Nine people drowned on Monday. Nine boats sank.'],
  ['2-blog.txt', 'I counted ten bodies.'],
]);

describe('gold.md', () => {
  test('brackets become spans in the article', () => {
    const source = '# conflict: figure, clear, developing\nthe dead\n- 1 «[Nine] people»\n- 2 «counted [ten]»\n';
    const [conflict] = compileGold('boats', source, articles).contradictions;
    expect(conflict).toEqual({
      id: 'boats-1',
      kind: 'figure',
      certainty: 'clear',
      explained: false,
      developing: true,
      within: false,
      why: 'the dead',
      sides: [
        [{ path: '1-wire.txt', start: 0, end: 4, text: 'Nine' }],
        [{ path: '2-blog.txt', start: 10, end: 13, text: 'ten' }],
      ],
    });
  });

  test('words that stand twice, or nowhere, are refused with the line', () => {
    expect(() => compileGold('boats', '# never\n- dead and boats: 1 «[Nine]» | 1 «Nine [boats]»', articles)).toThrow(
      /gold\.md:2: "Nine" stands more than once/,
    );
    expect(() => compileGold('boats', '# agree\n- day = Monday: 2 «[Monday]»', articles)).toThrow(/is not in 2-blog/);
  });
});

test('one gold file with a slip is named, and keeps no other from being read', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'concordance-gold-'));
  try {
    for (const [name, gold] of [
      ['boats', '# agree\n- the day = Monday: 1 «[Sunday]»\n'],
      ['ships', ''],
    ] as const) {
      mkdirSync(path.join(root, name));
      writeFileSync(path.join(root, name, '1-wire.txt'), 'Nine people drowned on Monday.');
      writeFileSync(path.join(root, name, 'gold.md'), gold);
    }
    const bad: string[] = [];
    expect(caseFolders(root, ({ message }) => bad.push(message)).map(({ name }) => name)).toEqual(['ships']);
    expect(bad).toEqual([expect.stringContaining('boats/gold.md:2: "Sunday" is not in 1-wire.txt')]);
    expect(() => caseFolders(root)).toThrow('boats/gold.md:2');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

describe('the gold of every affair', () => {
  const folders = ['samples', 'cases'].flatMap((bank) => caseFolders(path.resolve(import.meta.dirname, '..', bank)));
  test.each(folders.map((folder) => [folder.name, folder] as const))('%s can be read', (_, { gold }) => {
    for (const conflict of gold.contradictions) {
      expect(conflict.sides.length).toBeGreaterThan(1);
      expect(conflict.why).not.toBe('');
      const paths = new Set(conflict.sides.flat().map((spot) => spot.path));
      if (conflict.within) expect(paths.size).toBe(1);
    }
    for (const agreement of gold.agreements) expect(agreement.members.length).toBeGreaterThan(1);
  });
});
