import { expect, test } from 'vitest';
import { connect } from './client.ts';

const TEXT = 'The harbour bridge was opened on 3 May 2031.\n\nThe town came to see it.\n';

test('indexing ends in a status that counts articles and names nothing as wrong', async () => {
  const client = await connect(new Map([['file:///news/a.txt', TEXT]]));
  await client.idle();
  expect(client.status).toEqual({ articles: 1, conflicts: 0, indexing: null, skipped: 0, problems: [] });
});
