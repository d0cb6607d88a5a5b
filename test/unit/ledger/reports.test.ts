import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { Ledger } from '../../../server/src/ledger/ledger.ts';
import type { Conflict } from '../../../server/src/model/conflict.ts';

/** The warnings between two reports of one affair, with what stands above each. */
function warningsOf(
  [head, text]: readonly [string, string],
  [otherHead, other]: readonly [string, string],
): readonly Conflict[] {
  const ledger = new Ledger();
  ledger.set(extract(`${head}${text}\n`, defaultContext('a.txt')));
  ledger.set(extract(`${otherHead}${other}\n`, defaultContext('b.txt')));
  return ledger.state().conflicts.filter(({ severity }) => severity === 'warning');
}

const HEAD = 'date 2031-02-09 Coach falls from the Tolman Bridge at Ardley\n\n';

describe('ages', () => {
  test('are held against each other under one name', () => {
    const [warning] = warningsOf(
      [HEAD, 'Derek Quillan, 68, drove the coach that fell from the Tolman Bridge in Ardley.'],
      [HEAD, 'Derek Quillan, 64, was at the wheel of the coach when it fell from the Tolman Bridge in Ardley.'],
    );
    expect(warning?.message).toMatch(/^Age/);
  });

  test.each([
    [
      'a Mrs is not the man of her surname',
      'Derek Quillan, 68, drove the coach that fell from the Tolman Bridge in Ardley.',
      '“We have lost a friend,” said Mrs Quillan, 64, near the Tolman Bridge in Ardley where the coach fell.',
    ],
    [
      'what somebody would have been is no age',
      'Derek Quillan, 68, died when a coach fell from the Tolman Bridge in Ardley.',
      'Derek Quillan, who would have been 71 this summer, died when a coach fell from the Tolman Bridge in Ardley.',
    ],
  ])('%s', (_, one, other) => {
    expect(warningsOf([HEAD, one], [HEAD, other])).toEqual([]);
  });
});

describe('counts', () => {
  test.each([
    [
      'a part and the others beside it add up to what another article gives as a whole',
      'The coach fell on Ardley, where four houses were destroyed and 23 others damaged, officials said.',
      'The coach fell on Ardley, where 27 houses were damaged, officials said.',
    ],
    [
      'of thirteen aboard nine were killed: that is no toll of thirteen',
      'A coach fell from the Tolman Bridge in Ardley and nine of the 13 people aboard were killed, police said.',
      'Nine people were killed when a coach fell from the Tolman Bridge in Ardley, police said.',
    ],
    [
      'the others are not all of them',
      'A coach fell from the Tolman Bridge in Ardley and a councillor and 61 others were arrested, police said.',
      'Police arrested 62 people in Ardley where a coach fell from the Tolman Bridge.',
    ],
    [
      'not every body is found',
      'Nine people were killed when a coach fell from the Tolman Bridge in Ardley, police said.',
      'Divers found seven bodies at the Tolman Bridge in Ardley where a coach fell, police said.',
    ],
    [
      'the days since it closed are not the hours for which it was closed',
      'The Tolman Bridge in Ardley was closed for five hours when a coach fell.',
      'Three days after the Tolman Bridge in Ardley was closed a coach was lifted from the water.',
    ],
  ])('%s', (_, one, other) => {
    expect(warningsOf([HEAD, one], [HEAD, other])).toEqual([]);
  });
});

test('people leave hospital from day to day', () => {
  const coach = 'A coach fell from the Tolman Bridge in Ardley.';
  const [one, other] = [`${coach} 17 people were still hospitalized.`, `${coach} Eleven people remained hospitalized.`];
  expect(warningsOf([HEAD, one], [HEAD, other])).toHaveLength(1);
  expect(warningsOf([HEAD, one], [HEAD.replace('02-09', '02-10'), other])).toEqual([]);
});

describe('votes and terms', () => {
  const told = (one: string, other: string): readonly string[] =>
    warningsOf([HEAD, one], [HEAD, other]).map(({ message }) => message);

  test('two results that share a half are of one vote', () => {
    expect(told('The Tolman Bridge bill was passed 51-47.', 'The Tolman Bridge bill was approved 51-46.')).toHaveLength(
      1,
    );
  });

  test('two results of which no half is one are of two chambers', () => {
    expect(told('The Tolman Bridge bill was passed 51-47.', 'The Tolman Bridge bill was approved 218-204.')).toEqual(
      [],
    );
  });

  test('a minimum term is as long as it is said to be', () => {
    const [one, other] = ['24', '26'].map(
      (years) => `The driver of the Tolman coach was jailed for at least ${years} years.`,
    );
    expect(told(one ?? '', other ?? '')).toHaveLength(1);
  });
});

describe('offices', () => {
  const office = (one: string, other: string): readonly string[] =>
    warningsOf(
      [HEAD, `${one} spoke in Ardley after the coach fell from the bridge.`],
      [HEAD, `${other} came to Ardley where the coach fell.`],
    )
      .filter(({ kind }) => kind === 'official')
      .map(({ severity }) => severity);

  test.each([
    ['Captain Iain Quillan', 'Major Iain Quillan'],
    ['Chief Financial Officer Ana Quillan', 'Chief Operating Officer Ana Quillan'],
    ['Ana Quillan, chairman of the Harbour League,', 'Ana Quillan, secretary of the Harbour League,'],
  ])('%s – %s', (one, other) => {
    expect(office(one, other)).toEqual(['warning']);
  });

  test.each([
    ['Club president Iain Quillan', 'Iain Quillan, president of Sporting Ardley,'],
    ['Ana Quillan, minister of state for transport,', 'Transport minister Ana Quillan'],
    ['Union president Iain Quillan', 'Iain Quillan, president of the Ardley Teachers Association,'],
    ['Health Minister Ana Quillan', 'New Trade Minister Ana Quillan'],
    ['Captain Iain Quillan', 'Commander Iain Quillan'],
  ])('%s goes with %s', (one, other) => {
    expect(office(one, other)).toEqual([]);
  });
});

describe('days', () => {
  const said = 'Police made 31 arrests at the Tolman Bridge in Ardley, where 31 people blocked the road.';
  const other = 'Police made 47 arrests at the Tolman Bridge in Ardley, where 47 people blocked the road.';

  test('a dateline without its year is of the year of the other report', () => {
    const found = warningsOf(
      ['date 2031-02-09 Arrests at Ardley\n\n', said],
      ['ARDLEY, Feb 9 (Halden Wire) - ', other],
    );
    expect(found.length).toBeGreaterThan(0);
  });

  test('one of another month is of another day', () => {
    const found = warningsOf(
      ['date 2031-02-09 Arrests at Ardley\n\n', said],
      ['ARDLEY, Aug 9 (Halden Wire) - ', other],
    );
    expect(found).toEqual([]);
  });
});
