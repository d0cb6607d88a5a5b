import { expect, test } from 'vitest';
import { toAscii } from '../../../server/src/text/to-ascii.ts';

test.each([
  ['Алиев', 'Aliev'],
  ['Łukasz Żak', 'Lukasz Zak'],
  ['Əliyev', 'Eliyev'],
  ['Գարեգին', 'Garegin'],
  ['ｆｕｌｌ', 'full'],
  ['plain', 'plain'],
  ['王 Wang', '王 Wang'],
  ['한국', '한국'],
  ['a\u{1f600}b', 'a\u{1f600}b'],
])('%s is %s', (name, ascii) => expect(toAscii(name)).toBe(ascii));
