import { describe, expect, it } from 'vitest';
import { Entities } from '../../../server/src/ledger/entities/entities.ts';
import type { PersonMention, Role } from '../../../server/src/model/person.ts';

const role = (office: string, more: Partial<Role> = {}): Role => ({
  start: 0,
  end: 0,
  text: office,
  office,
  organisation: null,
  country: null,
  rank: null,
  deputy: false,
  tenure: 'current',
  ...more,
});
const person = (name: string, holds: Role | null = null): PersonMention => ({
  start: 0,
  end: name.length,
  text: name,
  name,
  role: holds,
  moreRoles: [],
  ageAt: null,
  honorific: null,
});
const filled = (articles: Readonly<Record<string, readonly PersonMention[]>>): Entities => {
  const entities = new Entities();
  for (const [path, persons] of Object.entries(articles)) entities.set(path, persons);
  return entities;
};
const groups = (entities: Entities): string[] =>
  entities
    .all()
    .map((entity) => [...entity.names].sort().join(' = '))
    .sort();

describe('one person across articles', () => {
  it.each([
    ['romanisations', 'Yevgeniy Sokolovskiy', 'Evgeny Sokolovsky'],
    ['forms of one given name', 'Mykola Bondarchuk', 'Nikolai Bondarchuk'],
    ['a sound that is written two ways', 'Timur Achmedov', 'Timur Akhmedov'],
    ['a short form', 'Douglas Achtergaard', 'Doug Achtergaard'],
    ['a middle name left out', 'Lena Marie Osterhout', 'Lena Osterhout'],
    ['family name first', 'Min-seo Hwang Bo', 'Hwang Bo Min-seo'],
    ['diacritics', 'Zdeněk Růžička', 'Zdenek Ruzicka'],
  ])('joins %s, and says why', (_, a, b) => {
    const entities = filled({ 'a.txt': [person(a)], 'b.txt': [person(b)] });
    expect(groups(entities)).toHaveLength(1);
    if (a.normalize('NFD').replace(/\p{M}/gu, '') !== b) expect(entities.all()[0]?.because.length).toBeGreaterThan(0);
  });

  it.each([
    ['two given names', 'Tomas Verhoeven', 'Pieter Verhoeven'],
    ['surnames that begin with another sound', 'Ahmed Chanov', 'Ahmed Hanov'],
    ['names that only sound alike', 'Karel Hasek', 'Karel Husak'],
    ['a man and a woman', 'Mario Delgado', 'Maria Delgado'],
    ['other initials in the middle', 'Paul A. Denning', 'Paul R. Denning'],
    ['father and son', 'Ray Dalton Sr.', 'Ray Dalton Jr.'],
  ])('keeps %s apart', (_, a, b) => {
    expect(groups(filled({ 'a.txt': [person(a)], 'b.txt': [person(b)] }))).toHaveLength(2);
  });

  it('joins an initial only where something else speaks for it', () => {
    const bare = filled({ 'a.txt': [person('Ilse Brandt')], 'b.txt': [person('I. Brandt')] });
    expect(groups(bare)).toHaveLength(2);
    const mayor = role('mayor', { organisation: 'ede' });
    const both = filled({ 'a.txt': [person('Ilse Brandt', mayor)], 'b.txt': [person('I. Brandt', mayor)] });
    expect(groups(both)).toHaveLength(1);
  });

  it('joins an “h” and a “g” of eastern surnames where an office speaks for it', () => {
    const engineer = (text: string): Role => role('engineer', { text });
    const [a, b] = [engineer('Chief engineer'), engineer('Norden Rail’s chief engineer')];
    const both = filled({ 'a.txt': [person('Serhiy Holovko', a)], 'b.txt': [person('Sergei Golovko', b)] });
    expect(groups(both)).toHaveLength(1);
    expect(both.all()[0]?.because).toContain('both are chief engineer');
    const bare = filled({ 'a.txt': [person('Serhiy Holovko')], 'b.txt': [person('Sergei Golovko')] });
    expect(groups(bare)).toHaveLength(2);
    const western = filled({ 'a.txt': [person('John Harvey', a)], 'b.txt': [person('John Garvey', a)] });
    expect(groups(western)).toHaveLength(2);
  });

  it('gives a surname alone to the one who bears it, and to nobody where two do', () => {
    const judge = role('judge');
    const one = filled({ 'a.txt': [person('Ana Castel', judge)], 'b.txt': [person('Castel', judge)] });
    expect(groups(one)).toEqual(['Ana Castel = Castel']);
    const two = filled({
      'a.txt': [person('Ana Castel', judge)],
      'b.txt': [person('Castel', judge)],
      'c.txt': [person('Rui Castel', judge)],
    });
    expect(groups(two)).toEqual(['Ana Castel', 'Castel', 'Rui Castel']);
    two.delete('c.txt');
    expect(groups(two)).toEqual(['Ana Castel = Castel']);
  });
});

describe('the order of articles', () => {
  const articles: [string, readonly PersonMention[]][] = [
    ['a.txt', [person('Oleksandr Hryshko', role('minister')), person('Vera Lund')]],
    ['b.txt', [person('Aleksandr Grishko', role('minister')), person('Lund')]],
    ['c.txt', [person('A. Hryshko', role('minister')), person('Vera Lund')]],
    ['d.txt', [person('Hryshko', role('minister')), person('Nils Lund')]],
  ];
  it('changes neither persons nor ids', () => {
    const drawn = (order: readonly number[]): string => {
      const entities = new Entities();
      for (const at of order) entities.set(...(articles[at] as [string, readonly PersonMention[]]));
      return JSON.stringify(entities.all());
    };
    const first = drawn([0, 1, 2, 3]);
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ])
      expect(drawn(order)).toBe(first);
  });

  it('nor does an article that comes and goes', () => {
    const entities = new Entities();
    for (const [path, persons] of articles) entities.set(path, persons);
    const before = JSON.stringify(entities.all());
    entities.set('e.txt', [person('Oleg Hryshko'), person('Vera Lund', role('mayor'))]);
    entities.delete('e.txt');
    expect(JSON.stringify(entities.all())).toBe(before);
  });
});

describe('rulings', () => {
  const everywhere = (name: string) => ({ name, path: null });
  it('join and part, and are undone cleanly', () => {
    const entities = filled({
      'a.txt': [person('Edu Lima')],
      'b.txt': [person('Eduardo Lima')],
      'c.txt': [person('Rosa Paz')],
    });
    const before = JSON.stringify(entities.all());
    entities.rule([{ same: true, a: everywhere('Edu Lima'), b: everywhere('Rosa Paz') }]);
    expect(groups(entities)).toContain('Edu Lima = Rosa Paz');
    entities.rule([{ same: false, a: everywhere('Edu Lima'), b: everywhere('Eduardo Lima') }]);
    expect(groups(entities)).toEqual(['Edu Lima', 'Eduardo Lima', 'Rosa Paz']);
    entities.rule([]);
    expect(JSON.stringify(entities.all())).toBe(before);
  });

  it('part two bearers of one name, article by article', () => {
    const entities = filled({ 'a.txt': [person('John Reyes')], 'b.txt': [person('John Reyes')] });
    entities.rule([
      { same: false, a: { name: 'John Reyes', path: 'a.txt' }, b: { name: 'John Reyes', path: 'b.txt' } },
    ]);
    expect(entities.entityOf('a.txt', 'John Reyes')?.id).not.toBe(entities.entityOf('b.txt', 'John Reyes')?.id);
  });
});
