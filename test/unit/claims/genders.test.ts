// By which pronoun the persons of an article go.
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

/** Whom the statements of a text with a deed name as their patient. */
const patients = (text: string, deed: string): readonly (readonly string[])[] =>
  extract(`date 2022-03-07 Corley\n\nCORLEY, March 7. ${text}\n`, defaultContext('a.txt')).claims.flatMap((claim) =>
    claim.kind === 'statement' && claim.value.deed === deed ? [claim.value.patient?.names ?? []] : [],
  );

describe('a pronoun', () => {
  test('passes over who goes by the other one, by title', () => {
    const [renwick] = patients('Paula Renwick was arrested.', 'arrest');
    const told = patients('Mrs Paula Renwick wrote. Mr Harold Besant read it. She was arrested.', 'arrest');
    expect(told).toEqual([renwick]);
  });

  test('passes over who goes by the other one, by the pronouns of other sentences', () => {
    const [renwick] = patients('Paula Renwick was arrested.', 'arrest');
    const told = patients(
      'Paula Renwick said she was well. Harold Besant said that he was not. She was arrested.',
      'arrest',
    );
    expect(told).toEqual([renwick]);
  });

  test('stands for nobody where two may be meant', () => {
    expect(
      patients('In the rain on the bridge stood Paula Renwick and Delia Besant. She was arrested.', 'arrest'),
    ).toEqual([[]]);
  });
});
