import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

/** `speaker: words`, a line a quote; the speaker is "?" where none is told. */
const quotesOf = (story: string): string[] =>
  extract(`Bridge opens in Osten\n\n${story}`, defaultContext('a.txt')).quotes.map(
    (quote) => `${quote.speaker ?? '?'}: ${quote.text}`,
  );

const EXAMPLES: readonly (readonly [string, readonly string[]])[] = [
  ['"We have waited for nine years," Ada Lund said on Monday.', ['Ada Lund: We have waited for nine years,']],
  ['“We have waited for nine years,” said Ada Lund, the mayor.', ['Ada Lund: We have waited for nine years,']],
  ['"We have waited for nine years,” the ministry said.', ['the ministry: We have waited for nine years,']],
  ['The ministry said: "It will be painted blue."', ['The ministry: It will be painted blue.']],
  [
    'The ministry called the bridge "a gift to the whole valley" and thanked the workers.',
    ['The ministry: a gift to the whole valley'],
  ],
  [
    '"We have waited long enough," the ministry said. "It will be painted blue."',
    ['the ministry: We have waited long enough,', 'the ministry: It will be painted blue.'],
  ],
  [
    "'We have waited for nine years,' the ministry said, 'and the workers' pay was cut.'",
    ['the ministry: We have waited for nine years,', "the ministry: and the workers' pay was cut."],
  ],
  ['"We have waited for nine years," mayor Ada Lund crowed.', ['Ada Lund: We have waited for nine years,']],
  ['"We have waited long enough," said Sen. Ada Lund, D-Hale.', ['Ada Lund: We have waited long enough,']],
  ['"We have waited long enough," said the envoy, Sir Per Lund.', ['Per Lund: We have waited long enough,']],
  ['"We have waited long enough," said the mayor of the town, Ada Lund.', ['Ada Lund: We have waited long enough,']],
  [
    'According to the ministry, the bridge is "a gift to the whole valley".',
    ['the ministry: a gift to the whole valley'],
  ],
  [
    'The bridge had "cost the town far too much" and "come nine years too late," the ministry said.',
    ['the ministry: cost the town far too much', 'the ministry: come nine years too late,'],
  ],
  ['The "reform" of the bridge tolls, sung of in "The Blue Bridge", began.', []],
  ["It was the '90s, rock 'n' roll and the workers' bridge.", []],
  ['The beam is 5" wide and the bolt is 3" long.', []],
  [
    '“It is open,\u00a0and it is ours.\n\n“It is blue, too,” the ministry said.',
    ['the ministry: It is open,\u00a0and it is ours.', 'the ministry: It is blue, too,'],
  ],
  [
    'Transport Minister Ada Lund opened it. "It has cost nobody a penny more," the minister said.',
    ['Ada Lund: It has cost nobody a penny more,'],
  ],
  [
    'Ada Lund, who built it, met Transport Minister Per Holm. "It has cost nobody a penny more," said a minister.',
    ['a minister: It has cost nobody a penny more,'],
  ],
  [
    'The engineer Ada Lund is said to have told them that "it will stand for a hundred years".',
    ['Ada Lund: it will stand for a hundred years'],
  ],
  [
    'Ada Lund leaves by the side door. "We have nothing to say about it."',
    ['Ada Lund: We have nothing to say about it.'],
  ],
];

describe('quotes', () => {
  for (const [story, expected] of EXAMPLES) test(story, () => expect(quotesOf(story)).toEqual(expected));

  test('a span holds the words without their marks', () => {
    const text = 'Bridge opens\n\n"It is open to all," the ministry said.';
    const quote = extract(text, defaultContext('a.txt')).quotes[0];
    expect(quote && text.slice(quote.start, quote.end)).toBe('It is open to all,');
    expect(quote?.speakerSpan && text.slice(quote.speakerSpan.start, quote.speakerSpan.end)).toBe('the ministry');
  });

  test('boilerplate holds no quotes', () => {
    expect(quotesOf('It is open.\n\nRead also: "We have waited for nine years," the ministry said')).toEqual([]);
  });
});
