// What happens to files, folders and settings while something else is under way.
import { expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver/node';
import { file, read } from '../../server/src/service/host.ts';
import { seal } from '../../server/src/service/sealed.ts';
import { defaultSettings } from '../../server/src/service/settings.ts';
import { readingKey, type Store } from '../../server/src/service/store.ts';
import { A, AGREES, B, CARRIED_140, CARRIED_212, messages, two } from './affair.ts';
import { connect, type Disk, type TestClient } from './client.ts';
import { Holds } from './holds.ts';

/** Resolves when the server has taken in all that it was told until now. */
const heard = (client: TestClient) => client.ask('concordance/skipped', {});

/** Resolves when the server has taken in the settings that let it watch this. */
async function watched(client: TestClient, glob: string): Promise<void> {
  await client.until(() => JSON.stringify([...client.watchers.values()]).includes(`"${glob}"`));
  await heard(client);
}

test('a file that changes while the folders are read is heeded at once, and what was read of it before is not', async () => {
  const disk: Disk = new Map([
    [A, CARRIED_140],
    [B, AGREES],
  ]);
  const holds = new Holds();
  const hold = holds.next(B);
  const client = await connect(disk, { holds });
  await hold.begun;
  disk.set(B, CARRIED_212);
  client.tell({ uri: B, type: FileChangeType.Changed });
  await client.until(() => messages(client, A).length === 1);
  hold.letGo();
  await client.idle();
  expect(messages(client, A)).toHaveLength(1);
});

test('a new file is not forgotten by a run through the folders that listed them before', async () => {
  const disk: Disk = new Map([
    [A, CARRIED_140],
    ['file:///other/c.txt', 'Nothing is told here.\n'],
  ]);
  const holds = new Holds();
  const client = await connect(disk, { folders: ['file:///news', 'file:///other'], holds });
  await client.idle();
  const hold = holds.next('file:///other');
  const check = client.ask('concordance/checkWorkspace', {});
  await hold.begun;
  disk.set(B, CARRIED_212);
  client.tell({ uri: B, type: FileChangeType.Created });
  await client.until(() => messages(client, A).length === 1);
  hold.letGo();
  expect(await check).toMatchObject({ articles: 3, conflicts: 1 });
});

test('of a file that came, changed and went in one message the last holds, though a document of it is open', async () => {
  const disk = two();
  const client = await connect(disk);
  await client.idle();
  client.open(B, CARRIED_212);
  await client.until(() => messages(client, B).length === 1);
  disk.delete(B);
  client.tell(
    { uri: B, type: FileChangeType.Created },
    { uri: B, type: FileChangeType.Changed },
    { uri: B, type: FileChangeType.Deleted },
  );
  await client.until(() => messages(client, A).length === 0);
  await client.idle();
  expect(messages(client, A)).toEqual([]);
  client.tell({ uri: B, type: FileChangeType.Deleted }, { uri: B, type: FileChangeType.Created });
  await client.until(() => messages(client, A).length === 1);
});

test('a document whose file is deleted before it is compared, or even read, says nothing', async () => {
  const holds = new Holds();
  const client = await connect(new Map([[A, CARRIED_140]]), { holds, rest: () => holds.pass('rest') });
  await client.idle();
  const C = 'file:///news/c.txt';
  const hold = holds.next('rest');
  client.open(B, CARRIED_212);
  client.open(C, CARRIED_212);
  await hold.begun;
  await client.hover(C, CARRIED_212, '212');
  client.tell({ uri: B, type: FileChangeType.Deleted }, { uri: C, type: FileChangeType.Deleted });
  await heard(client);
  hold.letGo();
  await client.idle();
  expect(messages(client, A)).toEqual([]);
  client.edit(B, CARRIED_212, 'There were', 'There really were');
  await client.until(() => messages(client, A).length === 1);
});

test('a file that is closed and deleted at once, or renamed while it is read, is gone', async () => {
  const disk = two();
  const holds = new Holds();
  const client = await connect(disk, { holds });
  await client.idle();
  client.open(B, CARRIED_212);
  await client.until(() => messages(client, B).length === 1);
  const [hold, moved] = [holds.next(B), 'file:///news/moved.txt'];
  client.close(B);
  await hold.begun;
  disk.delete(B);
  disk.set(moved, CARRIED_212);
  client.notify('workspace/didRenameFiles', { files: [{ oldUri: B, newUri: moved }] });
  await client.until(() => messages(client, moved).length === 1);
  hold.letGo();
  await client.idle();
  expect(messages(client, B)).toEqual([]);
  expect(client.status).toMatchObject({ articles: 2, skipped: 0 });
});

test('a folder that is taken out while it is read leaves nothing behind', async () => {
  const [one, other] = ['file:///one/a.txt', 'file:///other/a.txt'];
  const disk: Disk = new Map([
    [one, CARRIED_140],
    [other, CARRIED_212],
  ]);
  const holds = new Holds();
  const hold = holds.next(other);
  const client = await connect(disk, { folders: ['file:///one', 'file:///other'], holds });
  client.open(one, CARRIED_140);
  await hold.begun;
  const removed = [{ uri: 'file:///other', name: 'other' }];
  const words = client.watching.length;
  client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed } });
  await client.until(() => client.watching.length > words);
  await heard(client);
  hold.letGo();
  await client.idle();
  await client.until(() => client.status?.articles === 1);
  expect(messages(client, one)).toEqual([]);
  expect(client.published.filter((uri) => !uri.startsWith('file:///'))).toEqual([]);
});

test('of two changes of the folders at once both hold', async () => {
  const [one, other, third] = ['file:///one/a.txt', 'file:///other/a.txt', 'file:///third/a.txt'];
  const disk: Disk = new Map([
    [one, CARRIED_140],
    [other, CARRIED_212],
    [third, CARRIED_140.replace('140', '500')],
  ]);
  const client = await connect(disk, { folders: ['file:///one', 'file:///other'] });
  await client.idle();
  const change = (event: object) => client.notify('workspace/didChangeWorkspaceFolders', { event });
  change({ added: [], removed: [{ uri: 'file:///other', name: 'other' }] });
  change({ added: [{ uri: 'file:///third', name: 'third' }], removed: [] });
  await client.until(() => messages(client, third).length === 1);
  await client.idle();
  expect(client.status?.articles).toBe(2);
  expect(messages(client, other)).toEqual([]);
});

test('settings that change while the folders are read let them be read again, and nothing seems to be stopped or done', async () => {
  const disk = two();
  const holds = new Holds();
  const hold = holds.next(B);
  const client = await connect(disk, { holds });
  await hold.begun;
  const before = client.statuses.length;
  client.settings = { '': { include: ['a.txt'] } };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await watched(client, '**/a.txt');
  hold.letGo();
  await client.idle();
  expect(client.status).toMatchObject({ articles: 1, problems: [] });
  expect(client.statuses.flatMap(({ problems }) => problems)).toEqual([]);
  expect(client.statuses.slice(before).filter(({ indexing }) => indexing === null)).toHaveLength(1);
});

test('what was kept does not bring back a file that is deleted while it is looked through', async () => {
  const disk = two();
  const holds = new Holds();
  const hold = holds.next(B);
  const client = await connect(disk, { store: kept(disk), holds });
  await hold.begun;
  disk.delete(B);
  client.tell({ uri: B, type: FileChangeType.Deleted });
  await heard(client);
  hold.letGo();
  await client.idle();
  expect(client.status?.articles).toBe(1);
  expect(messages(client, A)).toEqual([]);
});

test('a document that is opened while what was kept is looked through goes before what was kept of its file', async () => {
  const disk = two();
  const holds = new Holds();
  const hold = holds.next(B);
  const client = await connect(disk, { store: kept(disk), holds });
  await hold.begun;
  client.open(B, AGREES);
  await client.hover(B, AGREES, '140');
  hold.letGo();
  await client.idle();
  expect(client.status?.articles).toBe(2);
  expect(messages(client, A)).toEqual([]);
});

test('what was kept is used also where looking through it was given up for other settings', async () => {
  const store = kept(two());
  const holds = new Holds();
  const hold = holds.next(B);
  // The store takes a file for the one that it keeps, whatever is in it: so it can be seen what was used.
  const disk: Disk = new Map([
    [A, CARRIED_140],
    [B, AGREES],
  ]);
  const client = await connect(disk, { store, holds });
  await hold.begun;
  client.settings = { '': { include: ['*.txt'] } };
  client.notify('workspace/didChangeConfiguration', { settings: null });
  await watched(client, '**/*.txt');
  hold.letGo();
  await client.until(() => messages(client, A).length === 1);
});

/** A store that keeps what these files were read into, and holds every file for unchanged. */
function kept(disk: Disk): Store {
  const files = [...disk].map(([uri, text]) => {
    const path = uri.replace('file:///', '');
    const sealed = seal(file(read(String(text), path, defaultSettings)));
    return { path, hash: '', key: readingKey(defaultSettings), sealed };
  });
  return {
    load: () => ({ files, book: null }),
    *saving() {},
    hashOf: () => '',
  };
}
