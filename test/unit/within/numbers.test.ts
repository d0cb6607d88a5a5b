import { describe, expect, test } from 'vitest';
import { warnings } from './found.ts';

/** Texts that are at odds with themselves, each with what the message must say; and texts that are not. */
type Examples = readonly (readonly [text: string, says: string | null])[];

const shares: Examples = [
  ['The mill will clear 360 of its 2,400 desks, or 11 percent of them all.', '360 / 2,400 = 15%'],
  ['Of these 32, twenty got a loan: 70 percent, says Dr. Wray.', '20 / 32 = 62.5%'],
  ['Vets fed 21 owls that lived, which means that 45 percent of the 60 owls are well.', '21 / 60 = 35%'],
  ['Some 210 of the 300 berths (50 percent) were empty.', '210 / 300 = 70%'],
  ['In the sample of 1,200 pupils 48 had a cold, i.e. 14%.', '48 / 1,200 = 4%'],
  [
    'The fund lent 45 million dollars to one builder. Of total loans of 90 million dollars, this represents 70 percent.',
    '45 million / 90 million = 50%',
  ],
  ['The mill will cut 360 of its 2,400 jobs, or 15 percent of the workforce.', null],
  ['The mill will cut 360 of its 2,400 jobs, or nearly 16 percent of the workforce.', null],
  ['Only 30 of the 120 seats were sold; 75 percent stayed empty.', null],
  ['The mill will cut 360 of its 2,400 jobs, and 11 percent of its shops.', null],
  ['Of the 40 farms, 10 flooded. Prices rose 12 percent.', null],
  ['So far 84,000 trees have been planted, 28 percent of the target of 300,000.', null],
  ['The party won 41 of 90 seats with 38 percent of the vote.', null],
  ['About 400 of the 1,200 marchers, or a third, stayed on; 15 percent of the town came to look.', null],
];

const parts: Examples = [
  ['Five people, two men and two women, were killed in Ambry.', '2 + 2 = 4'],
  ['The blast left 12 people dead: 8 in Ambry and 3 in Bellport.', '8 + 3 = 11'],
  ['The register holds 104 entries (74 paying and 32 honorary singers).', '74 + 32 = 106'],
  ['Fourteen people were hurt: eight women, four men and one child.', '8 + 4 + 1 = 13'],
  ['Eight people - four men, two women and a child - were hurt.', '4 + 2 + 1 = 7'],
  ['The names of all 29 people were read out. Seventeen of them were women and 11 were men.', '17 + 11 = 28'],
  ['Barns burned:\n\n- North: 720\n\n- Mill Lane: 530\n\n- Uplands: 280\n\n- Total: 1,630', '720 + 530 + 280 = 1,530'],
  ['Five people, two men and three women, were killed in Ambry.', null],
  ['It killed six people, two women and three children, in Ambry.', null],
  ['Twenty people, including 5 women and 3 men, died in Ambry.', null],
  ['Twenty people, among them 5 women and 3 men, died in Ambry.', null],
  ['Five soldiers, two policemen and two farmers were buried on Friday.', null],
  ['The firm has 30 shops, 12 in Ambry and 14 in Bellport.', null],
  ['Twelve people (three of them children) were saved.', null],
  ['About 20 people, 12 men and 7 women, were on the ferry.', null],
  ['Eleven of them were women. The mayor spoke to 13 men.', null],
  ['At least 40 people were hurt, 12 in Ambry and 9 in Bellport.', null],
  ['Nine guests, two ministers and three of their aides came late.', null],
];

const changes: Examples = [
  ['Profit rose from $40 million to $50 million, or 15 percent.', '40 million → 50 million = 25%'],
  ['Profit rose to $50 million from $40 million, a rise of 12 percent.', '40 million → 50 million = 25%'],
  ['Output fell 20 percent to 80 tonnes from 90 tonnes.', '90 → 80 = 11.1%'],
  ['The number of pupils rose 10 percent from 200 to 260.', '200 → 260 = 30%'],
  ['The fare was raised by 30 cents to 90 cents from 70 cents.', '70 → 90 = 20'],
  ['The council cut the fee by 40 percent from 120 euros to 90 euros.', '120 → 90 = 25%'],
  ['Profit rose from $40 million to $50 million, or 25 percent.', null],
  ['Profit rose 3 percent to $51 million from $50 million, adjusted for currency.', null],
  ['Turnover rose to $4.3 billion from $4.1 billion, up 5 percent.', null],
  ['Output fell 20 percent in May. It went from 90 tonnes to 80 tonnes in June.', null],
  ['Rents rose 12 percent, and wages went from 900 euros to 950 euros.', null],
  ['The share of women rose from 20 percent to 30 percent.', null],
  ['The trip from 12 villages to 40 shops took 15 percent longer.', null],
];

const products: Examples = [
  [
    'Each of the 25 tenants will receive 14 million pesos, in total 400 million pesos.',
    '25 × 14 million = 350,000,000',
  ],
  ['The club paid 500 euros to each of its 40 members, a total of 24,000 euros.', '40 × 500 = 20,000'],
  ['Each of the 25 tenants will receive 14 million pesos, in total 350 million pesos.', null],
  ['Each of the 30 families will receive about 1,000 euros, in total nearly 30,000 euros.', null],
  ['Each of the 25 tenants will receive 14 million pesos plus rent, in total 400 million pesos.', null],
  ['The fund has 400 million pesos. Each of the 25 tenants asked for 14 million pesos.', null],
];

for (const [name, examples] of Object.entries({ shares, parts, changes, products }))
  describe(name, () => {
    test.each(examples)('%s', (text, says) => {
      const found = warnings(text);
      if (says === null) expect(found).toEqual([]);
      else expect(found.join('\n')).toContain(says);
    });
  });
