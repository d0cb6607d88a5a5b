import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../server/src/text/split-sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map((span) => text.slice(span.start, span.end));

/** A bar stands where a sentence should begin; the text is the example without bars. */
const EXAMPLES = [
  'The ferry sank. |Nobody was hurt.',
  'The ferry sank.  |"Nobody was hurt," Mr. Lund said. |He left.',
  'Dr. Ada M. Lund met Lt. Gen. Bo Ek on Sept. 5 at No. 7 Quay St. in Osten. |She smiled.',
  'He left the U.S. on Friday. |The trip cost 3.5 million kroner.',
  'He lives in the U.S. |The trip was short.',
  'The U.S. Navy and Ek Inc. Chief Executive Bo Ek met J. R. Lund.',
  'They met at 9 a.m. Monday and 10 p.m. Moscow time. |They agreed at 11 p.m. |Nobody objected.',
  '"Why now?" Lund asked. |"Because!" |The room laughed.',
  '“We won’t go.” |The hall fell silent.',
  'He said: "No." |Then he left… |Others stayed.',
  'It was signed in 2024.|All ships sail.|The port is open.',
  'Ask Dr.Lund about Node.JS and No.5 at St.Ives.',
  'He left .|"We stay," she said.',
  '1. The council meets on 5 May. |It votes on 6 May.',
  'Am 17. April he wrote again.',
  'She was 34. |He was 36.',
  'Prices rose 3.4 percent (from 2.1). |Wages did not.',
  'The law (see Art. 5, p. 12) holds. |It was passed in Dec. 2019.',
  'They believe in Vitamin C. |He does not.',
  'The tower fell.[3]|It was old.',
  '**It is over.** |The town rests.',
  'Lund vs. Ek, e.g. Monday’s match.',
  'Mail desk@paper.example or see https://paper.example/a.html. |Thanks.',
  'wait... what? yes! ok.',
  'He paused... |Then he spoke.',
  'He came to power in the Second World War. |In 1949 he left.',
  'A 1.5-litre engine by Ford Motor Co. in Flint, Mich. was shown.',
  'Gov. Kim Ek (R-Fla.) spoke to St. Osten’s.',
  'The end is near! |Is it? |It is.',
];

describe('splitSentences', () => {
  for (const example of EXAMPLES)
    test(example, () => {
      expect(split(example.replaceAll('|', ''))).toEqual(example.split('|').map((sentence) => sentence.trim()));
    });

  test('an empty or blank paragraph has none', () => {
    expect(split('')).toEqual([]);
    expect(split(' \u00a0\u200b ')).toEqual([]);
  });
});
