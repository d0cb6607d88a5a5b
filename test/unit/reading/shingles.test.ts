import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

const shinglesOf = (story: string): readonly number[] =>
  extract(`Bridge opens in Osten\n\n${story}`, defaultContext('a.txt')).shingles.flat();

const STORY = 'The bridge over the river Lom was opened on Tuesday by the mayor.';

test('case, quotes and punctuation make no difference', () => {
  const shingles = shinglesOf(STORY);
  expect(shingles).toHaveLength(8);
  expect(shinglesOf(`“${STORY.replace('bridge', 'BRIDGE').replace(' was', ', was')}”`)).toEqual(shingles);
  for (const shingle of shingles) expect(shingle >>> 0).toBe(shingle);
});

test('shared wording shows, other wording does not', () => {
  const shared = new Set(shinglesOf(STORY));
  expect(shinglesOf(`On a cold day, ${STORY} It is blue.`).filter((shingle) => shared.has(shingle))).toHaveLength(8);
  expect(
    shinglesOf('Nine years late, the mayor let the first cars across the Lom on Tuesday.').some((s) => shared.has(s)),
  ).toBe(false);
});

test('paragraphs that are too short, and what is not the story, have none', () => {
  expect(shinglesOf('It is open at last.')).toEqual([]);
  expect(shinglesOf(`It is open.\n\nRead also: ${STORY}`)).toEqual([]);
});
