// The worst for each pattern: done at all within the time limit of a test, where a quadratic pattern would not be.
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { isProse } from '../../server/src/extract/reading/prose.ts';
import { findQuoted } from '../../server/src/extract/reading/quote-marks.ts';
import { joinWrapped, splitLines } from '../../server/src/text/lines.ts';
import { splitSentences } from '../../server/src/text/split-sentences.ts';
import { tokenise } from '../../server/src/text/tokenise.ts';

/** In UTF-16 units; the text layer is held to the size of a long report, the stages above it to that of a long article. */
const TEXT_SIZE = 50_000;
const ARTICLE_SIZE = 2_000;

const UNITS: readonly string[] = [
  ...[
    'a',
    'A',
    '1',
    ' ',
    '.',
    '"',
    "'",
    '“',
    '(',
    '-',
    ',',
    '\u00a0',
    '\u00ad',
    '😀',
    '\ud83d',
    '\n',
    '\r\n',
    '|',
    '#',
    '@',
    '[[',
    '*',
    '/',
  ],
  ...[
    'a.',
    'A. ',
    'A.',
    '1.',
    '1,',
    '1 ',
    'a-',
    'a ',
    'Ab ',
    'AB ',
    "a'",
    'a@',
    'www.',
    '1-',
    '. ',
    '? "',
    '" "',
    'a, ',
    '1\n',
    'A\n\n',
    '- a\n',
  ],
  ...[
    'May ',
    'Mr. ',
    'of the ',
    'Ada Lund, ',
    'said ',
    'to 1 ',
    '1 million ',
    'and 5 ',
    '$1',
    '1% ',
    '5-year-old ',
    'last year ',
    'Monday ',
  ],
  ...[
    'OSTEN, ',
    'OSTEN — ',
    '/Osten/ ',
    'Read also ',
    'date 2031-03-04 ',
    'By Ada Lund\n',
    'Key: value\n',
    'two days after ',
  ],
  ...['Minister of the ', 'President Ada Lund ', 'more than '],
];

describe('hostile texts are read to their end', () => {
  for (const unit of UNITS)
    test(JSON.stringify(unit), () => {
      const text = unit.repeat(Math.ceil(TEXT_SIZE / unit.length));
      const whole = { start: 0, end: text.length };
      const tokens = tokenise(text, 0, text.length);
      expect(tokens.every((token, index) => token.start >= (tokens[index - 1]?.end ?? 0))).toBe(true);
      expect(splitSentences(text, whole).every((sentence) => sentence.end <= text.length)).toBe(true);
      expect(joinWrapped(text, splitLines(text)).every((line) => line.start < line.end)).toBe(true);
      expect(findQuoted(text, whole).every((quoted) => quoted.start < quoted.end)).toBe(true);
      expect(isProse(text)).toHaveProperty('prose');
      const article = extract(text.slice(0, ARTICLE_SIZE), defaultContext('a.txt'));
      expect(article.problems.filter(({ code }) => code !== 'not-prose')).toEqual([]);
    });
});
