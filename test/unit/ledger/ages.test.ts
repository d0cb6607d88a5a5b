import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { judge } from '../../../server/src/ledger/judge/pair.ts';
import { relationOf } from '../../../server/src/ledger/judge/relation-of.ts';
import { profileOf } from '../../../server/src/ledger/profile.ts';
import { THRESHOLDS } from '../../../server/src/ledger/thresholds.ts';

/** The ages that two articles of two days in a row are held against each other for, as warnings. */
function warned(one: string, other: string): readonly string[] {
  const article = (path: string, published: string, text: string) =>
    extract(`date ${published} Shots in Ardley\n\n${text}\n`, defaultContext(path));
  const [a, b] = [article('a.txt', '2021-03-04', one), article('b.txt', '2021-03-05', other)];
  return judge(profileOf(a), profileOf(b)).flatMap((verdict) => {
    const [x, y] = [a, b].map((from, i) => from.claims.find(({ id }) => id === (i === 0 ? verdict.a : verdict.b)));
    const isLoud = verdict.relation.kind === 'excluding' && verdict.score >= THRESHOLDS.warning.figure;
    return x?.kind === 'figure' && y?.kind === 'figure' && x.value.sort === 'age' && isLoud
      ? [`${x.value.value} ${y.value.value}`]
      : [];
  });
}

describe('one person has one age', () => {
  test.each([
    ['a given name alone', 'Olga Brandt, 34, was found on the beach.', 'Olga, 36, was found on the beach.'],
    ['what a tabloid adds', 'Olga Brandt, 34, was found.', 'Tragic Olga Brandt, 36, left the hotel at ten.'],
    [
      'a pronoun',
      'The chairman, 58, fled on Saturday.',
      'Karl Roth, the chairman, is at home. He is 61, says his son.',
    ],
    ['a description', 'Police say the gunman was 18.', 'The shooter, Karl Roth, who was 24, came by a fire door.'],
    ['the youngest', 'The youngest of the crew is a cadet of 20.', 'Karl Roth, 22, the youngest of them, is at home.'],
  ])('%s', (_, one, other) => expect(warned(one, other)).toHaveLength(1));
});

describe('others have theirs', () => {
  test.each([
    ['two of one given name', 'Olga Brandt, 34, met Olga Reyes, 52, in Ardley.', 'Olga, 38, was found in Ardley.'],
    ['a child of the name', 'Olga Brandt, 34, was found in Ardley.', 'Her daughter Olga, nine, was found in Ardley.'],
    ['directors of two things', 'The director of the museum, 51, fled.', 'The director of the police, 44, fled.'],
    ['a father and a son', 'Karl Roth, 31, saw it in Ardley.', 'Karl Roth, 60, drowned.'],
    ['a man and a woman', 'Police arrested a man of 40.', 'Police arrested a woman of 43.'],
    ['a younger victim, found since', 'The youngest victim is a boy of nine.', 'The youngest victim is a boy of four.'],
    ['several who did it', 'The gunman, 24, fled.', 'Two gunmen fled. One gunman, 31, was caught.'],
    ['a chef beside her', 'Olga Brandt, 34, was found.', 'Olga Brandt, 34, was found. A chef, 43, was arrested.'],
  ])('%s', (_, one, other) => expect(warned(one, other)).toEqual([]));
});

describe('a birthday between two articles', () => {
  const relation = (one: string, other: string, a: number, b: number): string => {
    const [x, y] = [
      [one, a],
      [other, b],
    ].map(([day, age]) =>
      extract(`date ${day} Mill sold\n\nKarl Roth, ${age}, sold the mill.\n`, defaultContext('a.txt')).claims.find(
        (claim) => claim.kind === 'figure' && claim.value.sort === 'age',
      ),
    );
    return x && y ? relationOf(x, y).kind : 'none';
  };

  test.each([
    ['2021-03-04', '2021-09-04', 34, 35, 'compatible'],
    ['2021-03-04', '2021-03-05', 34, 35, 'excluding'],
    ['2021-03-04', '2021-09-04', 35, 34, 'excluding'],
    ['2011-03-04', '2021-09-04', 34, 44, 'compatible'],
    ['2011-03-04', '2021-09-04', 34, 38, 'excluding'],
  ] as const)('%s and %s: %i, %i', (one, other, a, b, wanted) => expect(relation(one, other, a, b)).toBe(wanted));
});
