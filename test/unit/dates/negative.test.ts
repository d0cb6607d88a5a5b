import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

const file = path.resolve(import.meta.dirname, '../../negative/dates.txt');
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'));

test('there are at least 200 sentences, and each marks what must not be found', () => {
  expect(lines.length).toBeGreaterThanOrEqual(200);
  expect(lines.filter((line) => !/\[\[.+?\]\]/.test(line))).toEqual([]);
});

test.each(lines)('%s', (line) => {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of line.split(/(\[\[.+?\]\])/)) {
    const inner = /^\[\[(.+)\]\]$/.exec(part)?.[1];
    if (inner !== undefined) marks.push({ start: text.length, end: text.length + inner.length });
    text += inner ?? part;
  }
  const head = ' date 2024-04-17 A headline\n\n';
  const { dates } = extract(head + text, defaultContext('negative.txt'));
  const wrong = dates
    .filter((date) => marks.some((m) => date.start - head.length < m.end && m.start < date.end - head.length))
    .map((date) => `${date.text} = ${date.value}`);
  expect(wrong).toEqual([]);
});
