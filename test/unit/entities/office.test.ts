import { describe, expect, it } from 'vitest';
import { sameOffice } from '../../../server/src/ledger/compare/office.ts';
import type { Role } from '../../../server/src/model/person.ts';

const role = (office: string | null, more: Partial<Role> = {}): Role => ({
  start: 0,
  end: 0,
  text: office ?? '',
  office,
  organisation: null,
  country: null,
  rank: null,
  deputy: false,
  tenure: 'current',
  ...more,
});

describe('sameOffice', () => {
  it.each([
    [
      'one office in other words',
      role('chief', { organisation: 'water board' }),
      role('director', { organisation: 'water board' }),
      'same',
    ],
    [
      'minister and secretary',
      role('minister', { organisation: 'foreign' }),
      role('secretary', { organisation: 'foreign' }),
      'same',
    ],
    ['one names no country', role('president', { country: 'PE' }), role('president'), 'same'],
    [
      'a deputy and the minister',
      role('minister', { organisation: 'health', deputy: true }),
      role('minister', { organisation: 'health' }),
      'exclusive',
    ],
    [
      'two ministries',
      role('minister', { organisation: 'health' }),
      role('minister', { organisation: 'finance' }),
      'exclusive',
    ],
    ['two countries', role('president', { country: 'PE' }), role('president', { country: 'CL' }), 'exclusive'],
    [
      'president and prime minister',
      role('president', { country: 'PE' }),
      role('prime minister', { country: 'PE' }),
      'exclusive',
    ],
    [
      'head of government with a ministry',
      role('prime minister'),
      role('minister', { organisation: 'defence' }),
      'compatible',
    ],
    ['then and now', role('governor', { tenure: 'former' }), role('senator'), 'compatible'],
    ['a vague word', role('official'), role('spokesman', { organisation: 'port' }), 'compatible'],
    ['two callings', role('driver'), role('victim'), 'unrelated'],
    ['two ranks', role('colonel', { rank: 'colonel' }), role('major', { rank: 'major' }), 'exclusive'],
    [
      'a rank shortened',
      role('lieutenant colonel', { rank: 'lieutenant colonel' }),
      role('colonel', { rank: 'colonel' }),
      'compatible',
    ],
    ['nothing told', role(null), role('mayor'), 'unrelated'],
  ])('%s', (_, a, b, relation) => {
    expect(sameOffice(a, b)).toBe(relation);
    expect(sameOffice(b, a)).toBe(relation);
  });
});
