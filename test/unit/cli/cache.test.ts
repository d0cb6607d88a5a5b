import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../../server/src/cli/run.ts';
import { pack } from '../../../server/src/model/packed.ts';
import { DiskStore } from '../../../server/src/worker/disk-store.ts';
import { generate } from '../../bench/generator.ts';

let folder = '';
let cache = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'concordance-'));
  cache = path.join(folder, 'kept', 'articles.cache');
  generate({ articles: 8, seed: 3, length: 900 }).files.forEach(({ text }, index) =>
    writeFileSync(path.join(folder, `${index}.txt`), text),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function facts(...options: string[]) {
  const said = { out: '', error: '' };
  const add = (to: 'out' | 'error') => (text: string) => {
    said[to] += text;
  };
  const code = run(['facts', folder, ...options], {
    out: add('out'),
    error: add('error'),
    stdin: () => new Uint8Array(),
    colour: false,
  });
  return { code, ...said };
}

test('what was kept gives the same bytes as reading everything', () => {
  const plain = facts();
  expect(JSON.parse(plain.out).groups.length).toBeGreaterThan(3);
  expect(facts('--cache', cache)).toEqual(plain);
  expect(facts('--cache', cache)).toEqual(plain);
});

test('files that were changed, added and deleted since are read and compared anew', () => {
  facts('--cache', cache);
  const text = readFileSync(path.join(folder, '1.txt'), 'utf8');
  writeFileSync(path.join(folder, '1.txt'), text.replace(/\d+ people/, '9,999 people'));
  writeFileSync(path.join(folder, 'new.txt'), text);
  rmSync(path.join(folder, '2.txt'));
  const plain = facts();
  expect(facts('--cache', cache)).toEqual(plain);
  expect(facts('--cache', cache)).toEqual(plain);
});

test('settings that read in another way read anew', () => {
  facts('--cache', cache);
  expect(facts('--cache', cache, '--day-month-order', 'month-first')).toEqual(
    facts('--day-month-order', 'month-first'),
  );
});

test('one that is damaged, foreign, cut short or of another version is set aside with a word, and made anew', () => {
  const plain = facts('--cache', cache);
  const whole = readFileSync(cache);
  const damaged = Uint8Array.from(whole, (byte, at) => (at === 3000 ? byte ^ 1 : byte));
  for (const bytes of [damaged, whole.subarray(0, 500), new TextEncoder().encode('something else'), pack(null)]) {
    writeFileSync(cache, bytes);
    const again = facts('--cache', cache);
    expect(again.out).toBe(plain.out);
    expect(again.error).toMatch(/^concordance: The cache .* is set aside and made anew: it is /);
    expect(readFileSync(cache).equals(whole)).toBe(true);
  }
  const said: string[] = [];
  expect(new DiskStore(cache, 'another build', (sentence) => said.push(sentence)).load()).toBeNull();
  expect(said).toEqual([expect.stringContaining('it is of another version')]);
});

test('where nothing can be kept, the work is done all the same', () => {
  writeFileSync(path.join(folder, 'kept'), 'a file where the folder would be');
  const kept = facts('--cache', cache);
  expect(kept.out).toBe(facts().out);
  expect(kept.error).toMatch(/is not kept/);
});
