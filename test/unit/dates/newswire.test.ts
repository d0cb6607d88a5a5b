import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

const LINE = /^\[(\S+)\] (.+) => (.*)$/;

const file = path.resolve(import.meta.dirname, '../../newswire/dates.txt');
const sentences = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test.each(sentences)('%s', (line) => {
  const [, published = '', text = '', dates = ''] = LINE.exec(line) ?? [];
  const head = ` date ${published} A headline\n\n`;
  const read = extract(head + text, defaultContext('newswire.txt')).dates.filter((date) => date.start >= head.length);
  expect(read.map((date) => `${date.text} = ${date.value}${date.mod ? ` (${date.mod})` : ''}`).join('; ')).toBe(dates);
});
