import { expect, test, vi } from 'vitest';
import type { ConflictItem } from '../../../server/src/protocol.ts';

vi.mock('vscode', () => ({
  l10n: { t: (text: string) => text },
  ThemeColor: class {},
  ThemeIcon: class {},
  TreeItemCollapsibleState: {},
  Uri: { parse: (uri: string) => uri },
}));
const { byArticle, byTopic, childrenOf, toTreeItem } = await import('../../../client/src/views/conflict-node.ts');

const at = (path: string): ConflictItem['sides'][number][number] => ({
  path,
  uri: `file:///news/${path}`,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
  label: path,
  value: '140',
  text: '140 passengers',
});
const conflict: ConflictItem = {
  id: 'c1',
  fingerprint: 'f1',
  decided: null,
  kind: 'figure',
  topic: 'passengers',
  severity: 'warning',
  explained: false,
  developing: false,
  message: 'passengers: 140 here, 212 in b.txt',
  because: ['the values exclude each other'],
  sides: [[at('a.txt')], [at('b.txt')]],
};

test.each([
  ['by topic', byTopic],
  ['by article', byArticle],
])('every entry %s has an id of its own, and reasons below it', (_, grouped) => {
  const all = [...grouped([conflict])];
  for (const node of all) all.push(...childrenOf(node));
  const ids = all.map((node) => toTreeItem(node).id).filter((id) => id !== undefined);
  expect(new Set(ids).size).toBe(ids.length);
  expect(all.filter(({ kind }) => kind === 'reason').length).toBe(all.filter(({ kind }) => kind === 'conflict').length);
});

test('a date’s entry begins with what differs, any other with what it is about', () => {
  const differing = { ...conflict, sides: [[at('a.txt')], [{ ...at('b.txt'), value: '212' }]] };
  const entryOf = (kind: ConflictItem['kind']) =>
    toTreeItem({ kind: 'conflict', conflict: { ...differing, kind }, below: null });
  expect(entryOf('figure')).toMatchObject({ label: 'passengers', description: '140 ≠ 212' });
  expect(entryOf('date')).toMatchObject({ label: '140 ≠ 212', description: 'passengers' });
});

test('a place is found by its outlet and its file; the folders are in the tooltip', () => {
  const entryOf = (label: string) =>
    toTreeItem({ kind: 'site', site: { ...at('harbour/a.txt'), label }, isOther: false });
  expect(entryOf('Northwire')).toMatchObject({ description: 'Northwire · a.txt:1' });
  expect(entryOf('Northwire').tooltip).toContain('harbour/a.txt:1');
  expect(entryOf('a.txt')).toMatchObject({ description: 'a.txt:1' });
});

test('every place that differs from the first side is marked', () => {
  const sides = [
    [at('a.txt'), at('c.txt')],
    [at('b.txt'), at('d.txt')],
  ];
  const labels = childrenOf({ kind: 'conflict', conflict: { ...conflict, sides }, below: null })
    .filter(({ kind }) => kind === 'site')
    .map((node) => toTreeItem(node).label);
  expect(labels).toEqual(['140', '140', '≠ 140', '≠ 140']);
});
