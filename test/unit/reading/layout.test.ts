import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

/** What the shape of an article tells, in short: what is not named in `expected` is not looked at. */
interface Shape {
  readonly headline?: string | null;
  readonly source?: string | null;
  readonly dateline?: string | null;
  /** The paragraphs that are not the story: `kind: text`. */
  readonly apart?: readonly string[];
  /** How the story begins. */
  readonly story?: string;
}

const EXAMPLES: readonly { readonly name: string; readonly text: string; readonly expected: Shape }[] = [
  {
    name: 'a date header with the headline behind it, and a dateline with a slug between slashes',
    text: ' date 2031-03-04 Osten opens its bridge\n\nOSTEN, March 4. /Norpress/. The bridge over the Lom was opened on Tuesday.\n',
    expected: {
      headline: 'Osten opens its bridge',
      source: 'Norpress',
      dateline: 'OSTEN',
      apart: ['header: date 2031-03-04', 'headline: Osten opens its bridge', 'header: OSTEN, March 4. /Norpress/.'],
      story: 'The bridge over',
    },
  },
  {
    name: 'a date header with the story right behind it',
    text: ' date 2031-03-04 OSTEN, March 4. /Norpress/. The bridge was opened.\n\nIt is long.',
    expected: { headline: null, source: 'Norpress', dateline: 'OSTEN', story: 'The bridge was opened.' },
  },
  {
    name: 'a day and an agency without a place',
    text: 'Osten opens its bridge\n\nMarch 4 (Norpress) - The bridge over the Lom was opened on Tuesday.',
    expected: { headline: 'Osten opens its bridge', source: 'Norpress', story: 'The bridge over' },
  },
  {
    name: 'a headline and the dateline on one line',
    text: 'Osten opens its bridge OSTEN, March 4 (Norpress) - The bridge over the Lom was opened on Tuesday.',
    expected: { headline: 'Osten opens its bridge', source: 'Norpress', dateline: 'OSTEN', story: 'The bridge' },
  },
  {
    name: 'a motto is no headline, and a headline that ends in a year is no motto',
    text: 'The Lom Gazette\nServing the valley since 1887\n\nJobless claims at their lowest since 2015\n\nFewer people in Osten asked for help in May.\n',
    expected: { headline: 'Jobless claims at their lowest since 2015', story: 'Fewer people' },
  },
  {
    name: 'a slug in brackets and a dash',
    text: 'Bridge opens\n\nPORT LOM (NW) — The bridge over the river Lom was opened on Tuesday, the mayor said.',
    expected: { headline: 'Bridge opens', source: 'NW', dateline: 'PORT LOM', story: 'The bridge' },
  },
  {
    name: 'an agency known by its name, without a slug',
    text: 'Talks resume\n\nYEREVAN, MARCH 4, ARMENPRESS. The talks have resumed, a spokesman said on Tuesday.',
    expected: { source: 'ARMENPRESS', dateline: 'YEREVAN', story: 'The talks' },
  },
  {
    name: 'a place and a day on a line of their own',
    text: 'Ministry of Bridges\nPress release\n\nOsten, 4 March 2031\n\nThe bridge over the Lom was opened today by the Minister.',
    expected: { headline: null, source: 'Ministry of Bridges', dateline: 'Osten', story: 'The bridge' },
  },
  {
    name: 'the name of the paper, a date and a byline above the story',
    text: 'The Osten Courier\nTuesday 4 March 2031\nA bridge for the valley, at last\nBy Ada Lund\n\nIt took nine years. Yesterday the bridge over the Lom was opened.',
    expected: {
      headline: 'A bridge for the valley, at last',
      source: 'The Osten Courier',
      dateline: null,
      apart: [
        'header: The Osten Courier',
        'header: Tuesday 4 March 2031',
        'headline: A bridge for the valley, at last',
        'byline: By Ada Lund',
      ],
    },
  },
  {
    name: 'the headline first, the paper with its date below',
    text: 'AT LAST!\nSunday Bell, 4 March 2031\nBy Bo Ek at the river\n\nNine years, four mayors, one bridge. It is open, it is ours, and it is painted blue.',
    expected: { headline: 'AT LAST!', source: 'Sunday Bell', story: 'Nine years' },
  },
  {
    name: 'front matter',
    text: '---\ntitle: "What the bridge cost us"\nauthor: Kim Holt\npaper: Lom Valley Echo\ndate: 2031-03-05\n---\n\nNobody asked what it cost. I did.',
    expected: { headline: 'What the bridge cost us', source: 'Lom Valley Echo', story: 'Nobody asked' },
  },
  {
    name: 'Markdown',
    text: '# The bridge is open\n\n*Published: 4 March 2031*\n\nThe **bridge** over the Lom was opened on Tuesday.\n\n## What it cost\n\nIt cost a lot.',
    expected: {
      headline: 'The bridge is open',
      apart: ['headline: The bridge is open', 'header: *Published: 4 March 2031*', 'subheading: ## What it cost'],
    },
  },
  {
    name: 'boilerplate on lines of its own and inside a line',
    text: 'All news\n\nBridge opens in Osten\n\nThe bridge was opened on Tuesday.\n\nRead also: How the old bridge fell\n\nIt was signed in 2031.All news Support us on our page.\n\nRead the original article on The Lom Voice',
    expected: {
      headline: 'Bridge opens in Osten',
      source: 'The Lom Voice',
      apart: [
        'boilerplate: All news',
        'headline: Bridge opens in Osten',
        'boilerplate: Read also: How the old bridge fell',
        'boilerplate: All news',
        'boilerplate: Support us on our page.',
        'boilerplate: Read the original article on The Lom Voice',
      ],
    },
  },
  {
    name: 'who is quoted is no source',
    text: 'Bridge opens in Osten\n\nThe bridge was opened on Tuesday, Reuters reported. "It is blue," the mayor told AFP.',
    expected: { headline: 'Bridge opens in Osten', source: null },
  },
  {
    name: 'a sign at the end',
    text: 'Bridge opens in Osten\n\nThe bridge was opened on Tuesday.\n\nIt is blue, the mayor said. (Reuters)',
    expected: { source: 'Reuters' },
  },
  {
    name: 'what readers are offered below',
    text: 'Bridge opens in Osten\n\nThe bridge was opened on Tuesday.\n\nMOST READ\n1. Old bridge sold\n2. New mayor sworn in\n\n© 2031 Lom Media. All rights reserved.',
    expected: {
      source: 'Lom Media',
      apart: [
        'headline: Bridge opens in Osten',
        'boilerplate: MOST READ',
        'boilerplate: 1. Old bridge sold',
        'boilerplate: 2. New mayor sworn in',
        'boilerplate: © 2031 Lom Media. All rights reserved.',
      ],
    },
  },
  {
    name: 'lines broken at a fixed width',
    text: 'Bridge opens in Osten\n\nThe bridge over the river Lom was opened on Tuesday after nine\nyears of work, said the mayor of Osten, who had promised it\nlong ago.\n',
    expected: {
      headline: 'Bridge opens in Osten',
      story: 'The bridge over the river Lom was opened on Tuesday after nine\nyears',
    },
  },
  {
    name: 'a story without a headline',
    text: 'The bridge over the Lom was opened on Tuesday, nine years after work began. It is blue.\n\nIt cost a lot.',
    expected: { headline: null, story: 'The bridge over' },
  },
  {
    name: 'words in capitals before a dash are no place',
    text: 'Bridge opens in Osten\n\nBREAKING — The bridge over the Lom was opened on Tuesday, nine years after work began.',
    expected: { dateline: null },
  },
  {
    name: 'a slug with no mark behind it',
    text: 'Bridge opens\n\nOsten, Mar 4 (NPI) The bridge over the river Lom was opened on Tuesday, officials said.',
    expected: { source: 'NPI', dateline: 'Osten', story: 'The bridge' },
  },
  {
    name: 'an unknown agency behind the day',
    text: 'Bridge opens\nOSTEN, 4 March, NORINFORM\n\nThe bridge over the river Lom was opened on Tuesday, officials said.',
    expected: { headline: 'Bridge opens', source: 'NORINFORM', dateline: 'OSTEN' },
  },
  {
    name: 'a paper with its date on top',
    text: 'Lom Lantern, Tuesday 4 March 2031\n\nThe bridge that nobody ordered\n\nIt is blue, it is long, and it is here to stay for the next hundred years.',
    expected: { headline: 'The bridge that nobody ordered', source: 'Lom Lantern', dateline: null },
  },
  {
    name: 'an institution and the kind of its paper',
    text: 'Ministry of Bridges of Norland\nCommuniqué, Tuesday, 4 March 2031\n\nThe Ministry regrets to inform the public that the bridge is closed.',
    expected: { headline: null, source: 'Ministry of Bridges of Norland', dateline: null },
  },
  {
    name: 'a blog, its name and its motto on top',
    text: 'Dry socks\nNotes from a ferry\n\nWhat the bridge does to us\nPosted by Kim Holt on March 4, 2031\n\nNobody asked the ferrymen. I was one of them for thirty years.',
    expected: { headline: 'What the bridge does to us', source: 'Dry socks' },
  },
  { name: 'nothing', text: '\n \u00a0\r\n', expected: { headline: null, source: null, dateline: null, apart: [] } },
];

describe('the shape of an article', () => {
  for (const { name, text, expected } of EXAMPLES)
    test(name, () => {
      const article = extract(text, defaultContext('a.txt'));
      const shape = {
        headline: article.headline?.text ?? null,
        source: article.source,
        dateline: article.dateline,
        apart: article.paragraphs
          .filter((paragraph) => paragraph.kind !== 'body')
          .map((paragraph) => `${paragraph.kind}: ${text.slice(paragraph.start, paragraph.end)}`),
        story: text.slice(article.paragraphs.find((paragraph) => paragraph.kind === 'body')?.start ?? text.length),
      };
      expect(shape).toMatchObject({
        ...expected,
        ...(expected.story && { story: expect.stringMatching(starting(expected.story)) }),
      });
    });
});

const starting = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
