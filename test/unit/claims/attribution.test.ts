import { expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

test.each([
  ['About 3,000 people marched to the harbour, police said.', ['3000 police']],
  ['The police counted 7,000, the unions spoke of 25,000.', ['7000 police', '25000 union']],
  ['The organisers, an alliance of small unions, put the number at 5,000.', ['5000 organiser']],
  ['According to the harbour office, 240 boats were lost.', ['240 office']],
])('%s', (sentence, wanted) => {
  const { claims } = extract(`News of the day\n\n${sentence}\n`, defaultContext('a.txt'));
  const found = claims.flatMap((claim) =>
    claim.kind === 'figure' ? [`${claim.value.value} ${claim.attribution.speaker}`] : [],
  );
  expect(found).toEqual(wanted);
});
