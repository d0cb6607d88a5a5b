import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

/** The ages of a text, each with whose it is. */
function ages(text: string): readonly string[] {
  const { claims } = extract(`News of the day\n\n${text}\n`, defaultContext('a.txt'));
  return claims.flatMap((claim) =>
    claim.kind === 'figure' && claim.value.sort === 'age' ? [`${claim.value.value} ${claim.ownerName}`] : [],
  );
}

test.each([
  ['Karl Thoring, 44, was rescued from the river.', ['44 Karl Thoring']],
  ['The captain is Nora Lind, who is 59 and has two children.', ['59 Nora Lind']],
  ['Karl Thoring was arrested on Monday. He is 61 years of age.', ['61 null']],
  ['The captain was Nora Lind, who was 59 then.', ['59 null']],
  ['Karl Thoring met Nora Lind on Monday, when she was 61.', ['61 null']],
  ['Karl Thoring sold the mill. Thoring is 61 and lives abroad.', ['61 Karl Thoring']],
  ['Karl Thoring sold the mill. Thoring was 48 when he bought it.', ['48 null']],
  ['Karl Thoring, now 51, lives abroad.', ['51 null']],
  ['Karl Thoring turned 60 on Monday.', ['60 null']],
  ['A man of 44 was rescued from the river.', ['44 null']],
])('%s', (text, wanted) => expect(ages(text)).toEqual(wanted));
