import { describe, expect, it } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { Ledger } from '../../../server/src/ledger/ledger.ts';

/** The severities of the official conflicts between two reports of one affair. */
function flagsOf(one: string, other: string): readonly string[] {
  const ledger = new Ledger();
  const story = (text: string): string =>
    `date 2021-02-09 Coach falls from the Tolman Bridge at Ardley\n\nA coach fell from the Tolman Bridge in Ardley on Tuesday. ${text}\n`;
  ledger.set(extract(story(one), defaultContext('a.txt')));
  ledger.set(extract(story(other), defaultContext('b.txt')));
  return ledger
    .state()
    .conflicts.filter(({ kind }) => kind === 'official')
    .map(({ severity }) => severity);
}

describe('two given names', () => {
  it.each([
    [
      'one calling',
      'The driver, Harold Quillan, was hurt.',
      'The bus was driven by Howard Quillan, a driver of long standing.',
    ],
    ['one age', 'At the wheel sat Erik Vossberg, 54.', 'Erling Vossberg, 54, was pulled from the wreck.'],
    [
      'one office in two words',
      'Company boss Iain Quillan blamed the ice.',
      'The chief executive, Gregory Quillan, blamed the ice.',
    ],
    [
      'an office in two wordings',
      'The chief of the police, Iain Quillan, blamed the ice.',
      'Police chief Gregory Quillan blamed the ice.',
    ],
    [
      'one deputy',
      'Deputy Transport Minister Iain Quillan came.',
      'The minister and her deputy, Gregory Quillan, came.',
    ],
    [
      'an office that the other article gives nobody by name',
      'The pilot, Iain Quillan, was hurt.',
      'The pilot of the plane was charged.\n\nGregory Quillan, 49, was led to court.',
    ],
  ])('of %s are a warning', (_, one, other) => expect(flagsOf(one, other)).toEqual(['warning']));

  it.each([
    ['a short form', 'The driver, William Quillan, was hurt.', 'The driver, Bill Quillan, was hurt.'],
    ['a short form by its letters', 'The driver, Christine Quillan, was hurt.', 'The driver, Chris Quillan, was hurt.'],
    ['another spelling', 'The driver, Dmitri Quillan, was hurt.', 'The driver, Dmytro Quillan, was hurt.'],
    ['a middle name', 'The driver, John Robert Quillan, was hurt.', 'The driver, Robert Quillan, was hurt.'],
    ['an initial', 'The driver, H. Quillan, was hurt.', 'The driver, Harold Quillan, was hurt.'],
    ['two ages', 'Erik Vossberg, 54, was hurt.', 'Erling Vossberg, 19, was hurt.'],
    ['a relative', 'The driver, Erik Vossberg, was hurt.', 'His brother, Erling Vossberg, came to the bridge.'],
    ['two sexes', 'Passenger Mr Erik Vossberg was hurt.', 'Passenger Mrs Anna Vossberg was hurt.'],
    [
      'one article that names both',
      'The driver, Erik Vossberg, and the guide, Erling Vossberg, were hurt.',
      'The driver, Erik Vossberg, was hurt.',
    ],
    ['two offices', 'Mayor Erik Vossberg came.', 'Fire chief Erling Vossberg led the search.'],
    ['no office at all', 'Erik Vossberg sued the court.', 'Halima Vossberg wept in the court.'],
    ['a name that many bear', 'Erik Smith was hurt.', 'Nurse Anna Smith helped.'],
  ])('by %s are no warning', (_, one, other) => expect(flagsOf(one, other)).not.toContain('warning'));
});

describe('two offices of one person', () => {
  it.each([
    ['ministries', 'Interior Minister Ana Ruiz came.', 'Justice Minister Ana Ruiz came.'],
    ['posts', 'The director of the bridge, Ana Ruiz, came.', 'The treasurer of the bridge, Ana Ruiz, came.'],
    ['ranks', 'Major Ana Ruiz led the search.', 'Lieutenant Colonel Ana Ruiz led the search.'],
    ['former ranks', 'Former police captain Ana Ruiz came.', 'Ana Ruiz came. Ruiz left the police as a sergeant.'],
    ['posts of a bank', 'Managing director Ana Ruiz came.', "Ana Ruiz, the bank's chief auditor, came."],
    [
      'posts, one told in a sentence that looks back',
      'Treasurer Ana Ruiz said that loans had been hidden from 2009 on.',
      'The chairwoman, Ana Ruiz, came.',
    ],
    ['a judge and a prosecutor', 'Judge Ana Ruiz came.', 'Prosecutor Ana Ruiz came.'],
    ['deputy and chief', 'Deputy Mayor Ana Ruiz came.', 'Mayor Ana Ruiz came.'],
  ])('as %s are a warning', (_, one, other) => expect(flagsOf(one, other)).toEqual(['warning']));

  it.each([
    ['that follow each other', 'Former governor Ana Ruiz came.', 'Mayor Ana Ruiz came.'],
    ['of who is appointed', 'Ana Ruiz was named justice minister.', 'Interior Minister Ana Ruiz came.'],
    ['told together elsewhere', 'Treasurer Ana Ruiz came.', 'Ana Ruiz, director and treasurer of the bridge, came.'],
    ['that go together', 'Prime Minister Ana Ruiz came.', 'Defence Minister Ana Ruiz came.'],
    ['of which one is a shorter rank', 'Brigadier Ana Ruiz came.', 'Brigadier General Ana Ruiz came.'],
    ['of which one is any detective', 'Detective Ana Ruiz came.', 'Det Ch Insp Ana Ruiz came.'],
    ['of which one is told in a row', 'Ana Ruiz is the fourth minister to go.', 'Mayor Ana Ruiz came.'],
    ['of one ministry', 'Economy Minister Ana Ruiz came.', 'Energy Minister Ana Ruiz came.'],
  ])('%s are no warning', (_, one, other) => expect(flagsOf(one, other)).not.toContain('warning'));
});

describe('one office of two persons', () => {
  it.each([
    ['in one word', 'Commission chairman Ana Ruiz came.', 'Commission chairman Peter Hallam came.'],
    [
      'in two words for the lead of one body',
      'Commission chairman Ana Ruiz came.',
      'Commission chief Peter Hallam came.',
    ],
  ])('%s is a warning', (_, one, other) => expect(flagsOf(one, other)).toContain('warning'));

  it.each([
    ['that was left', 'Former commission chairman Ana Ruiz came.', 'Commission chief Peter Hallam came.'],
    ['of two parties', 'Party leader Ana Ruiz came.', 'Party leader Peter Hallam came.'],
    ['whose deputy is told', 'Commission chairman Ana Ruiz came.', 'Deputy commission chairman Peter Hallam came.'],
  ])('%s is no warning', (_, one, other) => expect(flagsOf(one, other)).not.toContain('warning'));
});
