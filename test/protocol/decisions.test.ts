import { expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
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

test('lists and lenses are asked for anew where a decision, or a line more, leaves the numbers and colours as they were', async () => {
  const disk = two();
  const client = await connect(disk);
  client.open(A, CARRIED_140);
  await client.idle();
  const [diagnostic] = client.diagnostics.get(A) ?? [];
  const lensOf = async () => {
    const lenses = await client.connection.sendRequest<{ command: { title: string } }[]>('textDocument/codeLens', {
      textDocument: { uri: A },
    });
    await client.tokens(A);
    return lenses.map(({ command }) => command.title);
  };
  const rule = async (ruling: 'explained' | 'no-contradiction') => {
    const decision = { ...RULED, ruling, conflict: diagnostic?.data.fingerprint };
    disk.set(FILE, (await client.ask('concordance/decide', decision)).text ?? '');
    changed(client, 2);
  };
  await rule('explained');
  await client.until(() => client.status?.conflicts === 0);
  expect(await lensOf()).toEqual(['1 difference explained']);
  await client.idle();
  const [told, before] = [client.statuses.length, client.changes];
  client.refreshes.length = 0;
  await rule('no-contradiction');
  await client.until(() => client.changes > before && client.refreshes.includes('codeLens'));
  expect(await lensOf()).toEqual([]);
  const decided = client.changes;
  client.edit(A, CARRIED_140, 'A ferry', '\nA ferry');
  await client.until(() => client.changes > decided);
  expect(client.statuses.length).toBe(told);
});

test('decisions are listed with what they are about, and taken back one by one', async () => {
  const disk = two();
  const client = await connect(disk);
  await client.idle();
  const one = await client.ask('concordance/decide', { ...RULED, conflict: 'conflict passengers' });
  disk.set(FILE, one.text ?? '');
  const both = await client.ask('concordance/decidePersons', {
    textDocument: { uri: A },
    a: { name: 'Ana Reis', article: 'a.txt' },
    b: { name: 'Anna Reis', article: null },
    same: true,
    reason: 'one mayor',
  });
  disk.set(FILE, both.text ?? '');
  const decisions = await client.ask('concordance/decisions', {});
  expect(decisions).toMatchObject([
    { uri: FILE, about: '140, 212', ruling: 'no-contradiction', reason: 'two ferries', stale: false },
    { uri: FILE, about: 'Ana Reis (a.txt) · Anna Reis', ruling: 'same', reason: 'one mayor', stale: false },
  ]);
  const [first] = decisions;
  const answer = first && (await client.ask('concordance/takeBack', first));
  expect(JSON.parse(answer?.text ?? '')).toMatchObject({ conflicts: [], persons: [{ same: true }] });
  disk.set(FILE, answer?.text ?? '');
  const again = first && (await client.ask('concordance/takeBack', first));
  expect(again).toMatchObject({ text: null, problem: expect.stringContaining('no longer holds') });
  expect(await client.ask('concordance/takeBack', { ...decisions[1], uri: A } as never)).toMatchObject({ text: null });
});

test('what most sources say is offered in place of a figure, as an edit that any editor can make', async () => {
  const C = 'file:///news/c.txt';
  const client = await connect(
    two()
      .set(B, CARRIED_140.replace('A ferry', 'At night a ferry').replace('The ferry', 'That big ferry'))
      .set(C, CARRIED_212),
  );
  await client.idle();
  client.open(C, CARRIED_212);
  await client.until(() => messages(client, C).length === 1);
  const [diagnostic] = client.diagnostics.get(C) ?? [];
  const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: C },
    range: diagnostic?.range,
    context: { diagnostics: [diagnostic] },
  });
  expect(actions).toMatchObject([
    {
      title: 'Replace by “140”, as 2 independent sources say',
      diagnostics: [{ message: diagnostic?.message }],
      edit: { changes: { [C]: [{ newText: '140', range: diagnostic?.range }] } },
    },
  ]);
});
