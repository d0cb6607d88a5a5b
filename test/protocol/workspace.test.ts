import { expect, test } from 'vitest';
import { CancellationTokenSource, FileChangeType, WatchKind } from 'vscode-languageserver/node';
import { A, AGREES, B, CARRIED_140, CARRIED_212, messages, two } from './affair.ts';
import { connect, type Disk, type TestClient } from './client.ts';
import { Holds } from './holds.ts';

/** Resolves when the server has taken in all that it was told until now. */
const heard = (client: TestClient) => client.ask('concordance/skipped', {});

test('a file that is deleted, changed or made on the disk is heeded; what the editor holds goes first', async () => {
  const disk = two();
  const client = await connect(disk);
  await client.idle();
  const tell = (uri: string, type: FileChangeType) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  disk.delete(B);
  tell(B, FileChangeType.Deleted);
  await client.until(() => messages(client, A).length === 0);
  disk.set(B, CARRIED_212);
  tell(B, FileChangeType.Created);
  await client.until(() => messages(client, A).length === 1);
  client.open(B, AGREES);
  await client.until(() => messages(client, A).length === 0);
  tell(B, FileChangeType.Changed);
  await client.idle();
  expect(messages(client, A)).toEqual([]);
  client.close(B);
  await client.until(() => messages(client, A).length === 1);
});

test('a folder that comes with its files from outside is read, though nobody tells of the files', async () => {
  const disk: Disk = new Map([[A, CARRIED_140]]);
  const client = await connect(disk);
  await client.idle();
  const everything = { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete };
  expect(JSON.stringify(client.registrations)).toContain(JSON.stringify(everything));
  const created = (uri: string) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: FileChangeType.Created }] });
  disk.set('file:///news/node_modules/b.txt', CARRIED_212);
  created('file:///news/node_modules');
  created('file:///news/picture.png');
  await client.idle();
  expect(messages(client, A)).toEqual([]);
  disk.set('file:///news/late/deep/b.txt', CARRIED_212);
  created('file:///news/late');
  await client.until(() => messages(client, A).length === 1);
});

test('a document whose file is deleted says nothing, until somebody writes on or the file comes back', async () => {
  const client = await connect(two());
  await client.idle();
  client.open(B, CARRIED_212);
  await client.until(() => messages(client, A).length > 0);
  const tell = (type: FileChangeType) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: B, type }] });
  tell(FileChangeType.Deleted);
  await client.until(() => messages(client, A).length === 0 && messages(client, B).length === 0);
  const text = client.edit(B, CARRIED_212, 'There were', 'There really were');
  await client.until(() => messages(client, A).length > 0);
  tell(FileChangeType.Deleted);
  await client.until(() => messages(client, A).length === 0);
  tell(FileChangeType.Created);
  await client.until(() => messages(client, A).length > 0);
  client.edit(B, text, '212', '140');
  await client.until(() => messages(client, A).length === 0);
});

test('a folder that is deleted or renamed takes its files along', async () => {
  const disk: Disk = new Map([
    [A, CARRIED_140],
    ['file:///news/in/b.txt', CARRIED_212],
  ]);
  const client = await connect(disk);
  await client.idle();
  expect(messages(client, A)).toHaveLength(1);
  disk.delete('file:///news/in/b.txt');
  disk.set('file:///news/out/b.txt', CARRIED_212);
  client.notify('workspace/didRenameFiles', { files: [{ oldUri: 'file:///news/in', newUri: 'file:///news/out' }] });
  await client.until(() => client.diagnostics.get('file:///news/out/b.txt')?.length === 1);
  expect(messages(client, 'file:///news/in/b.txt')).toEqual([]);
  client.notify('workspace/didDeleteFiles', { files: [{ uri: 'file:///news/out' }] });
  await client.until(() => messages(client, A).length === 0);
});

test('several folders are compared with each other, each with its own settings', async () => {
  const [one, other] = ['file:///one/a.txt', 'file:///other/a.txt'];
  const disk: Disk = new Map([
    [one, CARRIED_140],
    [other, CARRIED_212],
    ['file:///other/notes.md', CARRIED_212],
  ]);
  const client = await connect(disk, {
    folders: ['file:///one', 'file:///other'],
    settings: { 'file:///other': { severity: { figure: 'error' }, include: ['**/*.{txt,md}'] } },
  });
  await client.idle();
  expect(client.diagnostics.get(one)?.[0]?.severity).toBe(2);
  expect(client.diagnostics.get(other)?.[0]?.severity).toBe(1);
  expect(client.status?.articles).toBe(3);
  client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: 'file:///other', name: 'other' }] },
  });
  await client.until(() => client.status?.articles === 1 && messages(client, one).length === 0);
});

test('a broken setting is named, and its default used; a changed one takes effect at once', async () => {
  const client = await connect(two(), { settings: { '': { maxFileSize: 'large' } } });
  await client.idle();
  expect(client.status?.problems).toEqual([
    'concordance.maxFileSize must be a number of kilobytes from 1 to 100000, not "large"; 1000 is used',
  ]);
  expect(client.log.join('\n')).toContain('concordance.maxFileSize');
  client.settings = { '': { severity: { figure: 'off' } } };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.until(() => messages(client, A).length === 0 && client.status?.problems.length === 0);
  client.settings = { '': { include: ['a.txt'] } };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await client.until(() => client.status?.articles === 1);
});

test('settings that are loaded several times at once leave one watcher, and at no moment none', async () => {
  const client = await connect(two());
  await client.idle();
  const load = (settings: object) => {
    client.settings = { '': settings };
    client.notify('workspace/didChangeConfiguration', { settings: null });
  };
  for (let n = 0; n < 4; n++) load({});
  await heard(client);
  for (let n = 0; n < 4; n++) load({ include: ['**/*.txt'], severity: { figure: 'off' } });
  await client.until(() => messages(client, A).length === 0);
  await client.idle();
  expect([...client.watchers.values()]).toHaveLength(1);
  expect(JSON.stringify([...client.watchers.values()])).toContain('"**/*.txt"');
  expect(Math.min(...client.watching)).toBe(1);
});

test('a file that is deleted while it is read does not come back', async () => {
  const disk = two();
  const holds = new Holds();
  const atStart = holds.next(B);
  const client = await connect(disk, { holds });
  await atStart.begun;
  const remove = async () => {
    disk.delete(B);
    client.tell({ uri: B, type: FileChangeType.Deleted });
    await heard(client);
  };
  await remove();
  atStart.letGo();
  await client.idle();
  expect(messages(client, A)).toEqual([]);
  expect(client.status).toMatchObject({ articles: 1, skipped: 0 });
  const asNew = holds.next(B);
  disk.set(B, CARRIED_212);
  client.tell({ uri: B, type: FileChangeType.Created });
  await asNew.begun;
  await remove();
  asNew.letGo();
  await client.idle();
  expect(messages(client, A)).toEqual([]);
  expect(client.status).toMatchObject({ articles: 1, skipped: 0 });
});

test('an untitled document and one from elsewhere are compared while they are open', async () => {
  const client = await connect(new Map([[A, CARRIED_140]]));
  await client.idle();
  client.open('untitled:Untitled-1', CARRIED_212);
  await client.until(() => messages(client, A).length === 1);
  client.close('untitled:Untitled-1');
  await client.until(() => messages(client, A).length === 0 && client.status?.articles === 1);
});

test('a blank sheet is no file that was left out', async () => {
  const client = await connect(new Map([[A, CARRIED_140]]));
  await client.idle();
  client.open('untitled:Untitled-1', '\n');
  await client.idle();
  expect(client.status).toMatchObject({ articles: 1, skipped: 0 });
});

test('Check Workspace reads what changed unseen, and ends in a summary', async () => {
  const disk = new Map([[A, CARRIED_140]]);
  const client = await connect(disk);
  await client.idle();
  disk.set(B, CARRIED_212);
  expect(await client.ask('concordance/checkWorkspace', {})).toMatchObject({
    articles: 2,
    conflicts: 1,
    byKind: { figure: 1 },
    text: '2 articles: 1 contradiction.',
  });
});

test('Check Workspace can be cancelled: the answer says so, and the server goes on', async () => {
  const disk: Disk = new Map(Array.from({ length: 60 }, (_, n) => [`file:///news/${n}.txt`, CARRIED_140] as const));
  const client = await connect(disk);
  await client.idle();
  const progress = new Promise<void>((resolve) =>
    client.connection.onNotification('$/progress', ({ token }: { token: unknown }) => {
      if (token === 'check') resolve();
    }),
  );
  const source = new CancellationTokenSource();
  const check = client.connection.sendRequest('concordance/checkWorkspace', { workDoneToken: 'check' }, source.token);
  await progress;
  source.cancel();
  await expect(check).rejects.toMatchObject({ code: -32800 });
  await client.until(() => client.status?.problems.some((problem) => problem.includes('was stopped')) === true);
  await client.ask('concordance/checkWorkspace', {});
  await client.until(() => client.status?.problems.length === 0);
});

test('a client that tells of changed settings only where it is asked to is asked', async () => {
  const client = await connect(two(), {
    capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
  });
  await client.idle();
  expect(client.registrations).toContainEqual(
    expect.objectContaining({
      method: 'workspace/didChangeConfiguration',
      registerOptions: { section: 'concordance' },
    }),
  );
});
