import { expect, test } from 'vitest';
import { A, AGREES, B, CARRIED_140, CARRIED_212, messages, two } from './affair.ts';
import { connect } from './client.ts';

test('indexing ends in a status that counts articles, conflicts and skipped files', async () => {
  const client = await connect(
    new Map<string, string | Uint8Array>([...two(), ['file:///news/blob.txt', new Uint8Array([0, 1])]]),
  );
  await client.idle();
  expect(client.status).toEqual({ articles: 2, conflicts: 1, indexing: null, skipped: 1, problems: [] });
  expect(await client.ask('concordance/skipped', {})).toEqual([
    { uri: 'file:///news/blob.txt', path: 'news/blob.txt', why: 'not text' },
  ]);
});

test('closed files have diagnostics, with links to the other side', async () => {
  const client = await connect(two());
  await client.idle();
  const [diagnostic] = client.diagnostics.get(A) ?? [];
  expect(diagnostic).toMatchObject({
    code: 'concordance/figure-conflict',
    source: 'Concordance',
    severity: 2,
    range: { start: { line: 2, character: 18 }, end: { line: 2, character: 21 } },
  });
  expect(diagnostic?.relatedInformation?.map(({ location }) => location)).toEqual([
    { uri: B, range: { start: { line: 2, character: 11 }, end: { line: 2, character: 14 } } },
  ]);
});

test('a contradiction appears with an edit and goes when it is mended, in both files', async () => {
  const client = await connect(new Map([[A, CARRIED_140]]));
  await client.idle();
  client.open(B, AGREES);
  await client.idle();
  expect(messages(client, A)).toEqual([]);
  let text = client.edit(B, AGREES, '140', '212');
  await client.until(() => messages(client, A).length === 1 && messages(client, B).length === 1);
  text = client.edit(B, text, '212', '140');
  await client.until(() => messages(client, A).length === 0 && messages(client, B).length === 0);
  expect(text).toBe(AGREES);
});

test('an edit above a fact moves the links that point at it, and sends nothing else', async () => {
  const client = await connect(new Map([...two(), ['file:///news/c.txt', 'Nothing is told here of any ferry.']]));
  await client.idle();
  client.open(B, CARRIED_212);
  await client.idle();
  client.published.length = 0;
  client.edit(B, CARRIED_212, 'The ferry disaster', 'One more line.\n\nThe ferry disaster');
  await client.until(() => client.diagnostics.get(A)?.[0]?.relatedInformation?.[0]?.location.range.start.line === 4);
  await client.idle();
  expect([...new Set(client.published)].sort()).toEqual([A, B]);
  expect(client.published).toHaveLength(2);
});

test('typing where no fact stands sends no diagnostics at all', async () => {
  const client = await connect(two());
  client.open(B, CARRIED_212);
  await client.idle();
  client.published.length = 0;
  client.edit(B, CARRIED_212, '\n', ' again\n');
  await client.idle();
  expect(client.published).toEqual([]);
});

test('a hint is told of an open document alone', async () => {
  const client = await connect(two(), { settings: { '': { severity: { figure: 'hint' } } } });
  await client.idle();
  expect(client.diagnostics.get(A) ?? []).toEqual([]);
  client.open(A, CARRIED_140);
  await client.until(() => client.diagnostics.get(A)?.[0]?.severity === 4);
  expect(client.diagnostics.get(B) ?? []).toEqual([]);
  client.close(A);
  await client.until(() => client.diagnostics.get(A)?.length === 0);
});

test('so is a value of a draft that no source has, where it is to be a hint', async () => {
  const settings = { drafts: ['b.txt'], severity: { uncorroborated: 'hint' } };
  const text = 'The ferry carried 140 passengers and 17 goats.\n';
  const client = await connect(new Map([...two(), [B, text]]), { settings: { '': settings } });
  await client.idle();
  const lone = (uri: string) =>
    (client.diagnostics.get(uri) ?? []).filter(({ code }) => code === 'concordance/uncorroborated');
  expect(lone(B)).toEqual([]);
  client.open(B, text);
  await client.until(() => lone(B).length > 0);
});
