import { expect, test } from 'vitest';
import { nameMatch } from '../../../server/src/ledger/judge/name-match.ts';

test.each([
  ['Olga', 'Olga Brandt', 'one'],
  ['Karim', 'Karim bin Saud', 'one'],
  ['Brandt Olga', 'Olga Brandt', 'one'],
  ['Tragic Olga Brandt', 'Olga Brandt', 'one'],
  ['Mum Olga', 'Olga Brandt', 'one'],
  ['Greedy Brandt', 'Olga Brandt', 'unknown'],
  ['Olga Brandt', 'Karl Brandt', 'two'],
  ['Olga Brandt', 'Olga Reyes', 'two'],
  ['Colonel Karl Reyes', 'Karl Reyes', 'one'],
  ['The Kazakh', 'Olga Brandt', 'unknown'],
  ['Kazakh', 'Olga Brandt', 'unknown'],
  ['the driver', 'Olga Brandt', 'unknown'],
  [null, 'Olga Brandt', 'unknown'],
])('%s and %s: %s', (a, b, wanted) => {
  expect(nameMatch(a, b)).toBe(wanted);
  expect(nameMatch(b, a)).toBe(wanted);
});
