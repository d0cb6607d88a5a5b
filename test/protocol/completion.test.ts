import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver/node';
import { Host } from '../../server/src/service/host.ts';
import { connect, type TestClient } from './client.ts';

const DRAFT = 'file:///news/own.draft.txt';
const TEXT = 'On March 1, 2031 the town slept.\n\nThen ';
const disk = () =>
  new Map([
    [
      'file:///news/a.txt',
      'SKARHOLM, 4 March 2031. /Northwire/. Interior Minister Ingrid Moe said on 3 March 2031 that the ferry had carried 140 passengers.\n',
    ],
    [
      'file:///news/b.txt',
      'SKARHOLM, 4 March 2031. /Seawire/. Ingrid Moe spoke with Mayor Aksel Brun in Skarholm. Ada Lund, 63, was rescued.\n',
    ],
    [DRAFT, TEXT],
  ]);

async function writing(text: string): Promise<TestClient> {
  const client = await connect(disk(), { host: new Host(), settings: { '': { drafts: ['*.draft.txt'] } } });
  await client.idle();
  client.open(DRAFT, text);
  return client;
}

function complete(
  client: TestClient,
  text: string,
  uri = DRAFT,
  triggerCharacter?: string,
): Promise<readonly CompletionItem[]> {
  const lines = text.split('\n');
  return client.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
    context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
  });
}

test('a draft is offered officials with their office, figures with their source, and days as it writes them', async () => {
  const client = await writing(TEXT);
  const items = await complete(client, TEXT);
  const found = items.map(({ label, detail }) => [label, detail]);
  expect(found).toContainEqual(['Ingrid Moe, Interior Minister', 'Northwire, Seawire']);
  expect(found).toContainEqual(['Ingrid Moe', 'Northwire, Seawire']);
  expect(found).toContainEqual(['140 passengers', 'Northwire']);
  expect(found.map(([label]) => label)).toContain('March 3, 2031');
  expect(found).toContainEqual(['Ada Lund, 63', 'Seawire']);
});

test('who is named by most sources stands first', async () => {
  const client = await writing(TEXT);
  const labels = (await complete(client, TEXT)).map(({ label }) => label);
  const [moe, brun] = ['Ingrid Moe', 'Aksel Brun'].map((name) => labels.indexOf(name));
  expect(brun).toBeGreaterThan(moe ?? -1);
  expect(moe).toBeGreaterThanOrEqual(0);
});

test('the sign that asks gives way to what is chosen, and an address asks for nothing', async () => {
  const asked = `${TEXT}@mo`;
  const client = await writing(asked);
  const [first] = await complete(client, asked, DRAFT, '@');
  expect(first?.textEdit).toMatchObject({
    range: { start: { line: 2, character: 5 }, end: { line: 2, character: 8 } },
  });
  expect(first?.filterText).toMatch(/^@Ingrid/);
  client.edit(DRAFT, asked, '@mo', 'desk@mo');
  expect(await complete(client, `${TEXT}desk@mo`, DRAFT, '@')).toEqual([]);
});

test('nothing is offered in the sources themselves', async () => {
  const client = await writing(TEXT);
  expect(await complete(client, '', 'file:///news/a.txt')).toEqual([]);
});
