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
