import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../server/src/model/decision.ts';
import { readDecisions, withDecision } from '../../../server/src/service/decisions.ts';
import { Host, read } from '../../../server/src/service/host.ts';
import { defaultSettings } from '../../../server/src/service/settings.ts';
import { settled, settlementsOf, standingOf } from '../../../server/src/service/settled.ts';
import { conflictOf, groupOf } from './affair.ts';

const decision = (conflict: string, more: Partial<Decision> = {}): Decision => ({
  conflict,
  ruling: 'no-contradiction',
  source: null,
  reason: 'two different ferries',
  about: '140 passengers here, 104 in another article',
  ...more,
});
const file = (lists: object): string => JSON.stringify({ schema: 'concordance.decisions/1', ...lists });

describe('the decisions file', () => {
  it('gives back what was written, sorted by conflict', () => {
    const text = withDecision(withDecision(null, decision('f2')), decision('f1', { ruling: 'right', source: 'a.txt' }));
    const { conflicts, problems } = readDecisions(text ?? '');
    expect(problems).toEqual([]);
    expect(conflicts.map((d) => [d.conflict, d.ruling, d.source])).toEqual([
      ['f1', 'right', 'a.txt'],
      ['f2', 'no-contradiction', null],
    ]);
  });

  it('holds one decision for each conflict', () => {
    const text = withDecision(withDecision(null, decision('f1')), decision('f1', { reason: 'looked again' }));
    expect(readDecisions(text ?? '').conflicts.map((d) => d.reason)).toEqual(['looked again']);
  });

  it('names entries that cannot be used, holds the others, and keeps all of them when it is written', () => {
    const odd = { conflict: 'f1', ruling: 'maybe', reason: '' };
    const persons = [{ a: 'Ana Reis', b: 'Anna Reis', same: true, reason: 'one mayor' }, { a: 'Ana Reis' }];
    const text = file({ conflicts: [odd, decision('f2')], persons, note: 'ours' });
    const read = readDecisions(text);
    expect(read.conflicts.map((d) => d.conflict)).toEqual(['f2']);
    expect(read.persons).toEqual([
      { same: true, a: { name: 'Ana Reis', path: null }, b: { name: 'Anna Reis', path: null } },
    ]);
    expect(read.problems).toEqual([
      expect.stringContaining('entry 1 of "conflicts"'),
      expect.stringContaining('entry 2 of "persons"'),
    ]);
    const written = JSON.parse(withDecision(text, decision('f3')) ?? '');
    expect(written).toMatchObject({ conflicts: [odd, decision('f2'), decision('f3')], persons, note: 'ours' });
  });

  it.each(['', '{', '[]', '{"schema":"other"}', 'null', file({ conflicts: {} })])(
    'is never written over where it cannot be read: %s',
    (text) => {
      expect(readDecisions(text).problems).toHaveLength(1);
      expect(withDecision(text, decision('f1'))).toBeNull();
    },
  );
});

describe('a decision', () => {
  const conflict = conflictOf('g', [[['a.txt', 'c']], [['b.txt', 'c']]], { fingerprint: 'f1' });
  const fact = { group: groupOf('g', [['a.txt', 'c']], { status: 'conflict' }), conflict };

  it('takes a contradiction away that is none', () => {
    const after = settled(fact, settlementsOf([decision('f1')]));
    expect([after.group.status, after.conflict]).toEqual(['explained', null]);
  });

  it('softens one that is explained, and gives the reason', () => {
    const after = settled(fact, settlementsOf([decision('f1', { ruling: 'right', source: 'a.txt' })]));
    expect(after.conflict).toMatchObject({ explained: true, severity: 'information' });
    expect(after.conflict?.because.at(-1)).toBe('a.txt has it right: two different ferries');
  });

  it('leaves other contradictions alone, and is stale where its own is gone', () => {
    const settlements = settlementsOf([decision('f2')]);
    expect(settled(fact, settlements)).toBe(fact);
    expect(standingOf(settlements, [conflict])).toEqual({ ruledOut: 0, stale: [decision('f2')] });
  });
});

it('a ruling on two names makes one person of them, and taking it back makes them two again', () => {
  const host = new Host();
  const tell = (path: string, text: string) => host.set(read(text, path, defaultSettings));
  tell('a.txt', 'Harbour master Tomas Velde opened the quay on Monday, the town said.\n');
  tell('b.txt', 'The quay was opened by harbour master Ingrid Solheim on Monday, the town said.\n');
  const persons = () => host.ledger.all().entities.map(({ names }) => [...names].sort());
  const two = persons();
  expect(two).toHaveLength(2);
  const text = file({ persons: [{ a: 'Tomas Velde', b: 'Ingrid Solheim', same: true, reason: 'a pen name' }] });
  const change = host.decide(readDecisions(text));
  expect(persons()).toEqual([['Ingrid Solheim', 'Tomas Velde']]);
  expect(change.paths.size).toBeGreaterThan(0);
  host.decide({ conflicts: [], persons: [] });
  expect(persons()).toEqual(two);
});
