import { expect, test } from 'vitest';
import { parseMarked, printMarked } from '../support/marked.ts';

test('a mark has a span and a note', () => {
  const [file] = parseMarked('About [[400 people|figure ~400 people]] came.');
  expect(file?.text).toBe('About 400 people came.');
  expect(file?.marks).toEqual([{ start: 6, end: 16, note: 'figure ~400 people' }]);
});

test('marks nest', () => {
  const source = 'in [[a [[five|figure 5]]-year span|date P5Y]] or [[3 miles|figure 3[mi_i]]]';
  const [file] = parseMarked(source);
  expect(file?.marks.map((mark) => mark.note)).toEqual(['date P5Y', 'figure 5', 'figure 3[mi_i]']);
  expect(file && printMarked(file)).toBe(source);
});

test('several files, and a cursor', () => {
  const files = parseMarked('--- a.txt\nOne $0two.\n--- b/c.txt\nThree.\n');
  expect(files.map((file) => [file.path, file.text, file.cursor])).toEqual([
    ['a.txt', 'One two.\n', 4],
    ['b/c.txt', 'Three.\n', null],
  ]);
});

test('special characters are escaped, and read back', () => {
  const text = 'It cost $0.5 million [[or]] so | \\ [x|y]';
  const marks = [{ start: 34, end: 39, note: 'date 2030' }];
  expect(parseMarked(printMarked({ text, marks }))[0]).toMatchObject({ text, marks });
});

test('what is wrong is said', () => {
  expect(() => parseMarked('an [[open mark')).toThrow('not closed');
  expect(() => parseMarked('an [[open|mark')).toThrow('not closed');
  expect(() => parseMarked('stray\n--- a.txt\n')).toThrow('before the first');
  const crossing = [
    { start: 0, end: 4, note: 'a' },
    { start: 2, end: 6, note: 'b' },
  ];
  expect(() => printMarked({ text: 'abcdefgh', marks: crossing })).toThrow('cross');
});
