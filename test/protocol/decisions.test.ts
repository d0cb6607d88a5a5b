import { expect, test } from 'vitest';
import { A, B, CARRIED_140, CARRIED_212, messages, two } from './affair.ts';
import { connect, type TestClient } from './client.ts';

const FILE = 'file:///news/concordance.decisions.json';
const changed = (client: TestClient, type: number): void =>
  client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: FILE, type }] });
const RULED = {
  textDocument: { uri: A },
  ruling: 'no-contradiction',
  source: null,
  reason: 'two ferries',
  about: '140, 212',
} as const;

test('a contradiction goes from both files when it is ruled out, and returns when the decision is taken away', async () => {
  const disk = two();
  const client = await connect(disk);
  await client.idle();
  const [diagnostic] = client.diagnostics.get(A) ?? [];
  const answer = await client.ask('concordance/decide', { ...RULED, conflict: diagnostic?.data.fingerprint });
  expect(answer.uri).toBe(FILE);
  disk.set(FILE, answer.text ?? '');
  changed(client, 1);
  await client.until(() => messages(client, A).length === 0 && messages(client, B).length === 0);
  await client.until(() => client.status?.conflicts === 0);
  disk.delete(FILE);
  changed(client, 3);
  await client.until(() => messages(client, A).length === 1 && messages(client, B).length === 1);
});

test('decisions hold from the start, and one that meets no contradiction any more is shown in its file', async () => {
  const decision = {
    conflict: 'conflict passengers',
    ruling: 'no-contradiction',
    reason: 'two ferries',
    about: '140, 212',
  };
  const text = JSON.stringify({ schema: 'concordance.decisions/1', conflicts: [decision] });
  const client = await connect(two().set(FILE, text));
  await client.idle();
  expect([messages(client, A), messages(client, FILE)]).toEqual([[], []]);
  client.open(B, CARRIED_212);
  client.edit(B, CARRIED_212, '212', '140');
  await client.until(() => messages(client, FILE).length === 1);
  expect(messages(client, FILE)[0]).toContain('meets no contradiction any more');
});

test('a broken decisions file is named, and never written over', async () => {
  const client = await connect(
    new Map([
      [A, CARRIED_140],
      [FILE, '{ "schema"'],
    ]),
  );
  await client.until(() => messages(client, FILE).length === 1);
  expect(messages(client, FILE)[0]).toContain('concordance.decisions.json is not JSON');
  expect(await client.ask('concordance/decide', { ...RULED, conflict: 'any' })).toMatchObject({
    uri: FILE,
    text: null,
    problem: expect.stringContaining('is not JSON'),
  });
});
