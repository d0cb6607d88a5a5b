import { describe, expect, test } from 'vitest';
import { warnings } from './found.ts';

/** Texts that are at odds with themselves, each with what the message must say; and texts that are not. */
type Examples = readonly (readonly [text: string, says: string | null])[];

const stays: Examples = [
  ['The envoy was in Corley from 3 to 12 May, a five-day visit.', '3 to 12 May = 10 days'],
  ['The minister begins a three-day visit from 11 to 18 April 2015.', '11 to 18 April 2015 = 8 days'],
  ['The ten-day fair (2–5 June 2015) drew a crowd.', '4 days'],
  ['The envoy was in Corley from 3 to 7 May, a five-day visit.', null],
  ['The envoy was in Corley from 3 to 7 May, a four-day visit.', null],
  ['The five-day course from Wednesday 6 to Tuesday 12 May 2015 is full.', null],
  ['The envoy was in Corley from 3 to 12 May, with a two-day stop in Quill.', null],
  ['After a two-day delay the fair was held from 3 to 12 May.', null],
  ['The two-week course runs from 4 to 17 May.', null],
];

const hours: Examples = [
  ['The strike lasted from 10 am to 3 pm, a four-hour stoppage.', '10 am–3 pm = 5 hours'],
  ['The four-hour strike, from 10:00 to 15:00, shut the port.', '5 hours'],
  ['The strike lasted from 10 am to 10 am, a four-hour stoppage.', '10 am–10 am = 24 hours'],
  ['The siege began at 5 pm and ended three hours later at 7 pm.', '5 pm + 3 h'],
  ['The talks began at 9 p.m. and ended six hours later, at 2 a.m.', '9 p.m. + 6 h'],
  ['The strike lasted from 10 am to 2 pm, a four-hour stoppage.', null],
  ['The strike lasted from 10 am to 2.30 pm, a four-hour stoppage.', null],
  ['The siege began at 5 pm and ended three hours later at 8 pm.', null],
  ['The siege began at 5 pm and ended three hours later at 7.40 pm.', null],
  ['The siege began at 5 pm and ended some three hours later at 7 pm.', null],
  ['The flight left at 5 pm Moscow time and landed three hours later at 7 pm GMT.', null],
  ['The siege began at 5 pm. Three hours later the mayor came; at 10 pm it ended.', null],
  ['The strike lasted from 10 am to 10 am, a 24-hour stoppage.', null],
  ['The shop is open from 10 am to 3 pm, with a one-hour break.', null],
];

const yearsAgo: Examples = [
  ['The mill was founded in 1990, 21 years ago, by two brothers.', '1990'],
  ['He came to Ambry 12 years ago, in 1998, as a baker.', '1998'],
  ['The bridge was built 50 years ago (1975).', '1975'],
  ['The mill was founded in 1990, 25 years ago, by two brothers.', null],
  ['The mill was founded in 1990, some 20 years ago, by two brothers.', null],
  ['He came to Ambry 12 years ago, in 2002 or 2003.', null],
  ['She won in 1990. Eleven years ago she lost.', null],
  ['In 1990, when the mill that opened 60 years ago was sold, he left.', null],
];

const births: Examples = [
  ['Anna Bell, 45, who was born on 3 May 1960, runs the shop.', '3 May 1960 = 55'],
  ['Tom Harrow, 61, was born in 1971 in Ambry.', '1971 = 44'],
  ['Anna Bell, 55, who was born on 3 May 1960, runs the shop.', null],
  ['Anna Bell, 54, who was born in 1960, runs the shop.', null],
  ['Anna Bell, 45, whose son was born in 1990, runs the shop with Tom Harrow.', null],
  ['Anna Bell, 30 when her shop burned down, was born in 1960.', null],
  ['Anna Bell, 45, runs the shop. The house was born of a whim in 1960.', null],
];

const ages: Examples = [
  ['Harriet Coombes, 34, was led away. On Friday Harriet Coombes, 43, was let go.', '34'],
  ['Police named the driver as Luis Prado, 19. A friend said Luis Prado, 21, had been ill.', '21'],
  ['Harriet Coombes, 34, was led away. On Friday Harriet Coombes, 34, was let go.', null],
  ['Harriet Coombes, 34, was led away. Her brother Mark Coombes, 43, watched.', null],
  ['Harriet Coombes, 34, won again. In 2004 Harriet Coombes, then 23, had lost.', null],
  ['Harriet Coombes was 17 when she first won. Now Harriet Coombes, 34, is back.', null],
];

for (const [name, examples] of Object.entries({ stays, hours, yearsAgo, births, ages }))
  describe(name, () => {
    test.each(examples)('%s', (text, says) => {
      const found = warnings(text);
      if (says === null) expect(found).toEqual([]);
      else expect(found.join('\n')).toContain(says);
    });
  });

describe('headlines', () => {
  const heads: readonly (readonly [headline: string, text: string, says: string | null])[] = [
    [
      'Twelve killed in coach crash',
      'Eleven people died when a coach fell from a bridge on Friday.',
      '12 in the headline',
    ],
    [
      '$90M for the widow of Bellport',
      'The widow got $71 million from the court on Friday.',
      '71,000,000 USD in the text',
    ],
    ['96 percent back the new tram', 'The tram was backed by 69 percent of voters, the council said.', '96%'],
    [
      '295 houses lost to the flood',
      'In ruins are 160 houses in Bellport, 85 in Quill and 40 in Mill Lane.',
      '160 + 85 + 40 = 285',
    ],
    ['Forty farms flooded in Ambry', 'Water stood in 14 farms in the county on Friday.', null],
    ['Twelve killed in coach crash', 'Twelve people died when a coach fell from a bridge on Friday.', null],
    [
      'Twelve killed in coach crash',
      'Eight people died at once when a coach fell on Friday. Four more died in hospital.',
      null,
    ],
    ['2,000 march in Ambry', 'Some 1,950 people marched through Ambry on Friday.', null],
    ['Dozens hurt as stand falls', 'The stand fell on 24 people on Friday.', null],
    [
      '$11bn of orders for the yard',
      'One line ordered ships for $6 billion, another for $5 billion, the yard said.',
      null,
    ],
    [
      '$11bn of orders for the yard',
      'One line ordered ships for $6 billion, another for a further $7 billion, the yard said.',
      null,
    ],
    ['$52 million for the tram', 'The council gives the tram AU$52 million (US$40 million).', null],
    ['Three held after raid', 'A man, his wife and their son were held on Friday. Five officers took part.', null],
    [
      'Twelve killed in two crashes',
      'A coach fell from a bridge, and nine people died. The other three died in a car.',
      null,
    ],
    ['Fuel up 8 percent in a year', 'Prices of fuel rose 2 percent in May. Over the year they are up 8 percent.', null],
    ['Twelve jailed over 2009 fire', 'The court jailed the owners. The fire killed 24 people in 2009.', null],
  ];
  test.each(heads)('%s / %s', (headline, text, says) => {
    const found = warnings(text, headline);
    if (says === null) expect(found).toEqual([]);
    else expect(found.join('\n')).toContain(says);
  });
});

describe('a toll told twice', () => {
  const texts: Examples = [
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people.\n\nThe 14 people who died in the coach were on their way to work.',
      '12 and 14',
    ],
    [
      'Nine people were injured when a stand fell in Ambry.\n\nEleven people were injured by the stand, the mayor said.',
      '9 and 11',
    ],
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people.\n\nThe 12 people who died in the coach were on their way to work.',
      null,
    ],
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people.\n\nIn 2004 a coach fell there, and 14 people died.',
      null,
    ],
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people.\n\nA crash near Quill killed 14 people in the spring.',
      null,
    ],
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people.\n\nAt first nine people had died in the coach.',
      null,
    ],
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people.\n\nOf those in the coach, nine people died at once.',
      null,
    ],
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people.\n\nAnother 10 people died in a coach a day before.',
      null,
    ],
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people, police said.\n\nThe union said 14 people died in the coach.',
      null,
    ],
    [
      'A coach fell from a bridge near Ambry on Friday, killing 12 people.\n\nUp to 14 people may have died in the coach.',
      null,
    ],
  ];
  test.each(texts)('%s', (text, says) => {
    const found = warnings(text);
    if (says === null) expect(found).toEqual([]);
    else expect(found.join('\n')).toContain(says);
  });
});
