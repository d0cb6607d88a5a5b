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
    [
      'energy and environment',
      role('minister', { organisation: 'energy' }),
      role('minister', { organisation: 'environment' }),
      'compatible',
    ],
    [
      'a region is no ministry',
      role('minister', { organisation: 'middle east' }),
      role('minister', { organisation: 'foreign office' }),
      'compatible',
    ],
    [
      'the state of an unknown country',
      role('minister', { organisation: 'tolmark trade' }),
      role('minister', { organisation: 'foreign' }),
      'exclusive',
    ],
    [
      'who keeps the money of a body and who leads it',
      role('treasurer'),
      role('director', { organisation: 'port' }),
      'exclusive',
    ],
    [
      'posts of two bodies',
      role('treasurer', { organisation: 'union' }),
      role('chairman', { organisation: 'rowing club' }),
      'unrelated',
    ],
    ['who speaks for a body and who leads it', role('spokesman'), role('director'), 'exclusive'],
    [
      'who leads its communications',
      role('spokesman'),
      role('director', { organisation: 'communications' }),
      'compatible',
    ],
    ['a rebel leader speaks, too', role('spokesman'), role('leader'), 'compatible'],
    [
      'who leads two parties',
      role('leader', { organisation: 'opposition greens' }),
      role('leader', { organisation: 'labour' }),
      'exclusive',
    ],
    [
      'who leads a party and a council',
      role('leader', { organisation: 'labour' }),
      role('leader', { organisation: 'council' }),
      'compatible',
    ],
    ['an associate professor is a professor', role('professor', { deputy: true }), role('professor'), 'compatible'],
    ['chief executive and finance chief', role('chief executive'), role('chief officer'), 'exclusive'],
    [
      'a longer rank',
      role('inspector', { office: 'detective inspector', rank: 'detective inspector' }),
      role('inspector', { rank: 'inspector' }),
      'compatible',
    ],
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
