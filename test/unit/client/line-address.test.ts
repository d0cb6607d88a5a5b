import { expect, test } from 'vitest';
import { placeOfAddress } from '../../../client/src/line-address.ts';

test('an address with lines is a file and the words in it', () => {
  expect(placeOfAddress('file:///news/my%20ferry.txt#L7,85-L8,2')).toEqual({
    file: 'file:///news/my%20ferry.txt',
    range: { start: { line: 6, character: 84 }, end: { line: 7, character: 1 } },
  });
});

test('an address without lines, or with something else behind it, is the file alone', () => {
  expect(placeOfAddress('file:///news/ferry.txt')).toEqual({ file: 'file:///news/ferry.txt', range: null });
  expect(placeOfAddress('file:///news/ferry.txt#top')).toEqual({ file: 'file:///news/ferry.txt', range: null });
});
