import { expect, test } from 'vitest';
import { deviations, parseGolden, withDeviations } from '../support/notes.ts';

const GOLDEN = `Osten, [[5 May|date 2031-05-05]]

[[Two|figure 2 boats]] boats sank.

=== headline: null
=== source: null
=== dateline: null
=== published: null
`;

test('a golden file says what is wanted, and where the program is known to read otherwise', () => {
  const plain = parseGolden(GOLDEN);
  expect(plain.text).toBe('Osten, 5 May\n\nTwo boats sank.');
  expect(plain.wanted.slice(0, 2)).toEqual(['line 1: [[5 May|date 2031-05-05]]', 'line 3: [[Two|figure 2 boats]]']);
  expect(plain.wanted).toContain('=== published: null');
  expect(plain.deviations).toEqual([]);
});

test('deviations are listed by line, and written behind the article', () => {
  const { wanted } = parseGolden(GOLDEN);
  const read = wanted.map((line) => line.replace('2 boats', '2').replace('source: null', 'source: Osten'));
  const list = deviations(wanted, read);
  expect(list).toEqual([
    '- line 3: [[Two|figure 2 boats]]',
    '+ line 3: [[Two|figure 2]]',
    '- === source: null',
    '+ === source: Osten',
  ]);
  const written = withDeviations(GOLDEN, list);
  expect(parseGolden(written).deviations).toEqual(list);
  expect(withDeviations(written, [])).toBe(GOLDEN);
});

test('a golden file without a footer is refused', () => {
  expect(() => parseGolden('Two boats sank.\n')).toThrow('=== headline');
});
