import { expect, test } from 'vitest';
import { parseConflicts } from '../support/notes.ts';

test('conflicts are read in any order', () => {
  const one =
    'figure warning\n- b.txt:2 "12"; a.txt:3 "12"\n- c.txt:1 "15"\n\ndate hint explained\n- a.txt:1 "May 3"\n- b.txt:1 "May 4"\n';
  const two =
    'date hint explained\n- b.txt:1 "May 4"\n- a.txt:1 "May 3"\n\n\nfigure warning\n-  c.txt:1 "15"\n- a.txt:3 "12";  b.txt:2 "12"';
  expect(parseConflicts(one)).toEqual(parseConflicts(two));
  expect(parseConflicts(one)).toEqual([
    'date hint explained\n- a.txt:1 "May 3"\n- b.txt:1 "May 4"',
    'figure warning\n- a.txt:3 "12"; b.txt:2 "12"\n- c.txt:1 "15"',
  ]);
  expect(parseConflicts('')).toEqual([]);
});
