import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

/** The ages of a text, each with whose it is: the name, then the parts in the affair. */
function ages(text: string): readonly string[] {
  const { claims } = extract(`date 2021-03-04 News of the day\n\n${text}\n`, defaultContext('a.txt'));
  return claims.flatMap((claim) =>
    claim.kind === 'figure' && claim.value.sort === 'age'
      ? [[claim.value.value, claim.ownerName, ...claim.parts].filter((word) => word !== null).join(', ')]
      : [],
  );
}

test.each([
  ['Karl Thoring, 44, was rescued from the river.', ['44, Karl Thoring']],
  ['The captain is Nora Lind, who is 59 and has two children.', ['59, Nora Lind, the captain']],
  ['The captain was Nora Lind, who was 59 then.', ['59']],
  ['Nora Lind, who was 59 and came from Ardley, left at ten.', ['59, Nora Lind']],
  ['Karl Thoring met Nora Lind on Monday, when she was 61.', ['61']],
  ['Karl Thoring may row again when he is 61.', ['61']],
  ['Karl Thoring sold the mill. Thoring is 61 and lives abroad.', ['61, Karl Thoring']],
  ['Karl Thoring sold the mill. Thoring was 48 when he bought it.', ['48']],
  ['Karl Thoring, now 51, lives abroad.', ['51']],
  ['Karl Thoring, then 51, lived abroad.', ['51']],
  ['Karl Thoring turned 60 on Monday.', ['60']],
  ['Karl Thoring had just turned 60.', ['60, Karl Thoring']],
  ['Karl Thoring, who turns 60 next week, rows.', ['59, Karl Thoring']],
  ['Karl Thoring, in his 61st year, rows.', ['60, Karl Thoring']],
  ['It was his 30th year as a rower, Karl Thoring said.', []],
  ['Nora Lind died a week before her 60th birthday.', ['59, Nora Lind']],
  ['The club celebrates its 30th birthday on Sunday.', []],
  ['The river froze in the tenth year.', []],
  ['Karl Thoring (44 years)', ['44, Karl Thoring']],
  ['Ardley Bridge (44 years) is closed.', []],
  ['Karl Thoring, a cook of 44, was rescued.', ['44, Karl Thoring']],
  ['Karl Thoring, a rower aged 44, was rescued.', ['44, Karl Thoring']],
  ['Karl Thoring, of Ardley, 44, was rescued.', ['44, Karl Thoring']],
  ['Karl Thoring, the brother of the 44-year-old, was rescued.', ['44']],
  ['Karl Thoring died aged 44.', ['44, Karl Thoring']],
  ['At 44, Karl Thoring was the youngest of them.', ['44, Karl Thoring']],
  ['Man, 44, held after fire', ['44']],
  ['Nora Lind is a mother of four.', []],
  ["The rower's age was given as 44.", ['44']],
  ['A 10-year bond was sold.', []],
  ['A man of 44 was rescued from the river.', ['44']],
  ['The man at the wheel of the van, 29, was unhurt.', ['29']],
  ['The wheel of the van, 29, was lost.', []],
  ['Amadi Traoul, nine, who sold matches, is dead.', ['9, Amadi Traoul']],
  ['A boy of six died on Friday.', ['6']],
  ['A cluster of 14 died on Friday.', []],
  ['A cluster of 14 in the north was closed.', []],
])('%s', (text, wanted) => expect(ages(text)).toEqual(wanted));

describe('whom a pronoun or a description stands for', () => {
  test.each([
    ['Karl Thoring was arrested on Monday. He is 61 years of age.', ['61, Karl Thoring']],
    ['Karl Thoring met Nils Lind on Monday. He is 61 years of age.', ['61']],
    ['"We did what we could," said Karl Thoring. "He is only 22."', ['22']],
    ['In 1994 Karl Thoring opened a mill. He was 22.', ['22']],
    ['Karl Thoring was jailed for life. The 49-year-old wept.', ['49, Karl Thoring']],
    ['Karl Thoring was jailed for life. Judge Nora Lind told the 49-year-old to stand.', ['49, Karl Thoring']],
    ['Nora Lind arrived on Monday. The lady, 51, came by car.', ['51, Nora Lind']],
    ["Karl Thoring's husband drowned. He was 61.", ['61']],
    ['The officer who shot Karl Thoring was suspended. He is 34.', ['34']],
    ['Karl Thoring was shot by an officer. He is 34.', ['34']],
    ['Police say a man killed Nora Lind. The 27-year-old was charged.', ['27']],
    ['Nora Lind arrived on Monday. The cashier, 51, came by car.', ['51']],
  ])('%s', (text, wanted) => expect(ages(text)).toEqual(wanted));
});

describe('parts in the affair', () => {
  test.each([
    ['Police did not name the gunman, saying only that he was 18.', ['18, doer']],
    ['The culprit, who was 22 years old, came from Ardley.', ['22, doer']],
    ['The group named the bomber. He is believed to have been no more than 16 years old.', ['16, doer']],
    ['The suspect, identified as Karl Thoring, 27, was taken away.', ['27, Karl Thoring, doer']],
    ['A boy of 15 opened fire in a school in Ardley.', ['15, doer']],
    ['Police arrested a man of 40 in Ardley.', ['40, held']],
    ["The gunman's mother, Nora Lind, 51, wept.", ['51, Nora Lind']],
    ['The father of the gunman, Karl Thoring, 51, wept.', ['51, Karl Thoring']],
    ['The gunmen fled. One gunman, 24, was caught.', ['24']],
    ['The youngest victim is a boy of six.', ['6, youngest']],
    ['Karl Thoring, 22, the youngest of them, was on his first ship.', ['22, Karl Thoring, youngest']],
    ['The youngest was Karl Thoring. He was nine years old.', ['9, Karl Thoring, youngest']],
    ['The youngest of the hostages is a cadet of 20 on his first voyage.', ['20, youngest']],
    ['Her youngest son, a boy of six, was at school.', ['6']],
    ['The first patient, a boy of seven, survived.', ['7, first patient']],
    ['The chairman, 58, fled to Ardley.', ['58, the chairman']],
    ['At the controls sat a man with a cold. Forty-nine years old, he had a wife.', ['49, the captain']],
  ])('%s', (text, wanted) => expect(ages(text)).toEqual(wanted));
});
