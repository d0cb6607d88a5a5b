import { expect, test } from 'vitest';
import { cardAt } from '../../../server/src/service/card/card.ts';
import { entriesOf, readDecisions, withIdentity, withoutEntry } from '../../../server/src/service/decisions.ts';
import { Host, read } from '../../../server/src/service/host.ts';
import { othersThan, personAt } from '../../../server/src/service/persons.ts';
import { defaultSettings } from '../../../server/src/service/settings.ts';

const A = 'Interior Minister Ingrid Moe spoke in Tolmark on Monday. Moe said the harbour was closed.\n';
const B = 'Ingrid Moe, the interior minister, came to Tolmark with mayor Tomas Velde.\n';
const C = 'Ingrid Moe sang in the harbour of Tolmark, and mayor T. Weld listened.\n';

const hostOf = (texts: Readonly<Record<string, string>>): Host => {
  const host = new Host();
  for (const [path, text] of Object.entries(texts)) host.set(read(text, path, defaultSettings));
  return host;
};
const ruled = (host: Host, text: string | null): void => void host.decide(readDecisions(text ?? ''));

test('who is named at a place, and who else there is, similar names first', () => {
  const host = hostOf({ 'news/a.txt': A, 'news/b.txt': B, 'news/c.txt': C });
  const here = personAt(host, 'news/b.txt', B.indexOf('Velde'));
  expect(here).toMatchObject({ name: 'Tomas Velde', article: 'b.txt', members: [] });
  expect(othersThan(host, 'news/b.txt', 'Tomas Velde').map(({ name }) => name)[0]).toBe('T. Weld');
  expect(personAt(host, 'news/a.txt', A.indexOf('harbour'))).toBeNull();
  expect(personAt(host, 'news/a.txt', A.indexOf('Ingrid'))?.members.map(({ article }) => article)).toEqual([
    'b.txt',
    'c.txt',
  ]);
});

test('two names are one person after a ruling, and two again after it is taken back', () => {
  const host = hostOf({ 'news/b.txt': B, 'news/c.txt': C });
  const [a, b] = [
    { name: 'Tomas Velde', article: null },
    { name: 'T. Weld', article: null },
  ];
  const text = withIdentity(null, { a, b, same: true, reason: 'misspelt' });
  ruled(host, text);
  expect(host.ledger.entityOf('news/b.txt', 'Tomas Velde')?.names).toEqual(['Tomas Velde', 'T. Weld']);
  const [entry] = entriesOf(text ?? '');
  const without = withoutEntry(text ?? '', 'persons', JSON.stringify(entry?.entry));
  expect(without).not.toBeNull();
  ruled(host, without);
  expect(host.ledger.entityOf('news/b.txt', 'Tomas Velde')?.names).toEqual(['Tomas Velde']);
  expect(withoutEntry(without ?? '', 'persons', JSON.stringify(entry?.entry))).toBeNull();
});

test('two people of one name are told apart by the files that name them, in any folder', () => {
  const host = hostOf({ 'news/b.txt': B, 'news/c.txt': C });
  expect(host.ledger.entityOf('news/b.txt', 'Ingrid Moe')?.members).toHaveLength(2);
  const [a, b] = [
    { name: 'Ingrid Moe', article: 'b.txt' },
    { name: 'Ingrid Moe', article: 'c.txt' },
  ];
  ruled(host, withIdentity(null, { a, b, same: false, reason: 'a minister and a singer' }));
  expect(host.ledger.entityOf('news/b.txt', 'Ingrid Moe')?.members).toEqual([
    { path: 'news/b.txt', name: 'Ingrid Moe' },
  ]);
});

test('a later ruling on a pair replaces the earlier one, whichever name stands first', () => {
  const [a, b] = [
    { name: 'Ana Reis', article: null },
    { name: 'Anna Reis', article: 'b.txt' },
  ];
  const first = withIdentity(null, { a, b, same: true, reason: 'one mayor' });
  const second = withIdentity(first, { a: b, b: a, same: false, reason: 'looked again' });
  expect(readDecisions(second ?? '').persons).toEqual([
    { same: false, a: { name: 'Anna Reis', path: 'b.txt' }, b: { name: 'Ana Reis', path: null } },
  ]);
  expect(withIdentity('{', { a, b, same: true, reason: '' })).toBeNull();
});

test('the card of a person tells the other spellings with who uses them, and the offices with who gives them', () => {
  const host = hostOf({
    'news/d.txt': 'Interior Minister Serhiy Honchar spoke in Tolmark.\n',
    'news/e.txt': 'Sergei Honchar, the interior minister, came to Tolmark.\n',
    'news/f.txt': 'Serhii Honchar, the interior minister, left Tolmark.\n',
  });
  const card = cardAt(host, 'news/d.txt', 19);
  expect(card?.notes).toHaveLength(1);
  expect(card?.notes[0]).toContain('Sergei Honchar (e.txt)');
  expect(card?.notes[0]).toContain('Serhii Honchar (f.txt)');
  expect(card?.sources.map(({ label, value }) => [label, value])).toEqual([
    ['e.txt', 'interior minister'],
    ['f.txt', 'interior minister'],
  ]);
});
