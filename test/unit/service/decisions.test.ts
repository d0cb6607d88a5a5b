import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../server/src/model/decision.ts';
import {
  byConflict,
  readDecisions,
  staleDecisions,
  withDecision,
  withoutDecision,
} from '../../../server/src/service/decisions.ts';

const decision = (conflict: string, more: Partial<Decision> = {}): Decision => ({
  conflict,
  ruling: 'no-contradiction',
  source: null,
  reason: 'two different ferries',
  about: '140 passengers here, 104 in another article',
  ...more,
});

describe('the decisions file', () => {
  it('gives back what was written, sorted by conflict', () => {
    const text = withDecision(withDecision(null, decision('f2')), decision('f1', { ruling: 'right', source: 'a.txt' }));
    const { decisions, problems } = readDecisions(text ?? '');
    expect(problems).toEqual([]);
    expect(decisions.map((d) => [d.conflict, d.ruling, d.source])).toEqual([
      ['f1', 'right', 'a.txt'],
      ['f2', 'no-contradiction', null],
    ]);
  });

  it('holds one decision for each conflict', () => {
    const text = withDecision(withDecision(null, decision('f1')), decision('f1', { reason: 'looked again' }));
    expect(readDecisions(text ?? '').decisions.map((d) => d.reason)).toEqual(['looked again']);
  });

  it('lets a decision be taken back', () => {
    const text = withDecision(withDecision(null, decision('f1')), decision('f2')) ?? '';
    expect(readDecisions(withoutDecision(text, 'f1') ?? '').decisions.map((d) => d.conflict)).toEqual(['f2']);
  });

  it('names an entry that cannot be used, and holds the others', () => {
    const text = JSON.stringify({
      schema: 'concordance.decisions/1',
      conflicts: [{ conflict: 'f1', ruling: 'maybe', reason: '' }, decision('f2')],
    });
    const { decisions, problems } = readDecisions(text);
    expect(decisions.map((d) => d.conflict)).toEqual(['f2']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('entry 1');
  });

  it.each(['', '{', '[]', '{"schema":"other"}', 'null'])(
    'is never written over where it cannot be read: %s',
    (text) => {
      expect(readDecisions(text).problems).toHaveLength(1);
      expect(withDecision(text, decision('f1'))).toBeNull();
    },
  );

  it('reports decisions whose conflict is gone', () => {
    const all = [decision('f1'), decision('f2')];
    expect(staleDecisions(all, new Set(['f2'])).map((d) => d.conflict)).toEqual(['f1']);
    expect(byConflict(all).get('f2')).toEqual(all[1]);
  });
});
