import { expect, test } from 'vitest';
import { A, B, CARRIED_140, CARRIED_212, two } from './affair.ts';
import { connect } from './client.ts';

test('tokens: all of them, then only what changed, and those of some lines', async () => {
  const client = await connect(two());
  await client.idle();
  client.open(A, CARRIED_140);
  const full = await client.tokens(A);
  const legend = client.initialized?.capabilities.semanticTokensProvider?.legend;
  const figure = legend?.tokenTypes.indexOf('figure');
  const conflict = 1 << (legend?.tokenModifiers.indexOf('conflict') ?? 9);
  expect(full.data.slice(0, 5)).toEqual([2, 18, 3, figure, conflict]);
  const delta = (previousResultId: string | undefined) =>
    client.connection.sendRequest<{ resultId: string; edits?: unknown[]; data?: number[] }>(
      'textDocument/semanticTokens/full/delta',
      { textDocument: { uri: A }, previousResultId },
    );
  expect(await delta(full.resultId)).toMatchObject({ edits: [] });
  const text = client.edit(A, CARRIED_140, 'The ferry', 'The big ferry');
  const moved = await client.tokens(A);
  client.edit(A, text, 'The big ferry', 'The ferry');
  const back = await delta(moved.resultId);
  expect(back.edits).toEqual([{ start: 1, deleteCount: 1, data: [18] }]);
  expect((await delta('unknown')).data).toEqual(full.data);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const none = await client.connection.sendRequest('textDocument/semanticTokens/range', {
    textDocument: { uri: A },
    range,
  });
  expect(none).toEqual({ data: [] });
});

test('an edit elsewhere that changes the colours of an open file asks the editor to fetch them again', async () => {
  const client = await connect(new Map([[A, CARRIED_140]]));
  await client.idle();
  client.open(A, CARRIED_140);
  await client.tokens(A);
  client.open(B, CARRIED_212);
  await client.until(() => client.refreshes.includes('semanticTokens'));
});

test('a hover card says what the others say, quotes them from the disk, and links by our command alone', async () => {
  const client = await connect(two(), { commands: true });
  await client.idle();
  client.open(A, CARRIED_140);
  const hover = await client.hover(A, CARRIED_140, '140');
  const value = (hover?.contents as { kind: string; value: string }).value;
  expect(value).toContain('**140 passengers**');
  expect(value).toContain('There were **212** passengers on the ferry');
  expect([...value.matchAll(/\]\((\w+:[\w.]+)/g)].map(([, target]) => target)).toEqual([
    'command:concordance.openPlace',
  ]);
  expect(await client.hover(A, CARRIED_140, 'sank')).toBeNull();
  const card = await client.ask('concordance/factsHere', {
    textDocument: { uri: A },
    position: { line: 2, character: 19 },
  });
  expect(card).toMatchObject({
    kind: 'figure',
    status: 'conflict',
    sources: [{ uri: B, differs: true, value: '212 passengers' }],
  });
});

test('a hover leaves out what the problem above it in VS Code tells, and tells it where no problem stands', async () => {
  const client = await connect(two(), { commands: true });
  const elsewhere = await connect(two());
  const told = await Promise.all(
    [client, elsewhere].map(async (one) => {
      await one.idle();
      return JSON.stringify((await one.hover(A, CARRIED_140, '140'))?.contents);
    }),
  );
  expect(told[0]).toContain('$(warning) Sources contradict each other\\\\.');
  expect(told[0]).not.toContain('140 here');
  expect(told[1]).toContain('140 here');
});

test('a hover in an editor without our commands links by address; without Markdown it is plain text', async () => {
  const client = await connect(two());
  await client.idle();
  const { value } = (await client.hover(A, CARRIED_140, '140'))?.contents as { value: string };
  expect(value).toContain(`(${B}#L3)`);
  const plain = await connect(two(), { capabilities: {} });
  await plain.idle();
  expect((await plain.hover(A, CARRIED_140, '140'))?.contents).toMatchObject({ kind: 'plaintext' });
});

test('outline, search, references, hints, lenses and file status answer', async () => {
  const client = await connect(two());
  client.open(A, CARRIED_140);
  await client.idle();
  const here = { textDocument: { uri: A }, position: { line: 2, character: 19 } };
  const ask = <T>(method: string, params: object): Promise<T> => client.connection.sendRequest(method, params);
  const references = await ask<{ uri: string }[]>('textDocument/references', {
    ...here,
    context: { includeDeclaration: false },
  });
  expect(references.map(({ uri }) => uri)).toEqual([B]);
  const symbols = await ask<{ name: string; location: { uri: string } }[]>('workspace/symbol', { query: '212' });
  expect(symbols).toMatchObject([{ name: '212 passengers', location: { uri: B } }]);
  const outline = await ask<{ name: string; children: { name: string }[] }[]>('textDocument/documentSymbol', here);
  expect(outline.find(({ name }) => name === 'Figures')?.children).toMatchObject([{ name: '140 passengers' }]);
  expect(await ask('textDocument/codeLens', here)).toMatchObject([{ command: { title: '1 contradiction' } }]);
  expect(await ask('textDocument/selectionRange', { ...here, positions: [here.position] })).toHaveLength(1);
  expect(await ask('textDocument/foldingRange', here)).toEqual([]);
  expect(await client.ask('concordance/fileStatus', here)).toMatchObject({
    article: true,
    skipped: null,
    conflicts: 1,
  });
  expect((await client.ask('concordance/conflicts', {}))[0]?.sides).toHaveLength(2);
  expect((await client.ask('concordance/facts', {})).figures.length).toBeGreaterThan(0);
});

test('dates are written in the language of the editor, behind the words and in the card', async () => {
  const text = 'Published: 8 May 2031\n\nThe ferry off Hamrevik sank on Tuesday.\n';
  const client = await connect(new Map([[A, text]]), { locale: 'de' });
  await client.idle();
  client.open(A, text);
  const hints = await client.connection.sendRequest<readonly { label: string; tooltip?: string }[]>(
    'textDocument/inlayHint',
    { textDocument: { uri: A }, range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } } },
  );
  expect(hints.map(({ label }) => label)).toEqual(['6. Mai 2031']);
  expect(hints[0]?.tooltip).toContain('Donnerstag, 8. Mai 2031');
  expect(JSON.stringify((await client.hover(A, text, 'Tuesday'))?.contents)).toMatch(/Dienstag\W+6\W+Mai 2031/);
});

test('nothing that an editor may send makes the server fail', async () => {
  const client = await connect(two());
  await client.idle();
  const gone = { textDocument: { uri: 'file:///nowhere/x.txt' }, position: { line: 9999, character: 9999 } };
  const everywhere = { ...gone, textDocument: { uri: A } };
  client.notify('textDocument/didChange', { textDocument: { uri: B, version: 1 }, contentChanges: [{ text: 'x' }] });
  client.close('file:///never/opened.txt');
  for (const params of [gone, everywhere]) {
    for (const method of [
      'hover',
      'definition',
      'documentHighlight',
      'documentSymbol',
      'codeLens',
      'foldingRange',
      'semanticTokens/full',
    ])
      await client.connection.sendRequest(`textDocument/${method}`, params);
    await client.connection.sendRequest('textDocument/references', {
      ...params,
      context: { includeDeclaration: true },
    });
    await client.connection.sendRequest('textDocument/selectionRange', { ...params, positions: [params.position] });
    const range = { start: params.position, end: params.position };
    await client.connection.sendRequest('textDocument/inlayHint', { ...params, range });
    expect(await client.ask('concordance/factsHere', params)).toBeNull();
  }
  expect(client.log.filter((line) => line.includes('failed'))).toEqual([]);
});
