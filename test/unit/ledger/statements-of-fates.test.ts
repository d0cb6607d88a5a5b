// What became of somebody or something, told two ways: who died or lived, who left office how, who was taken where, what was
// decided, planned or open.
import { describe, expect, test } from 'vitest';
import { eitherWay } from '../../support/told-twice.ts';

describe('warned of', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['killed by somebody', 'A guard killed Paula Renwick.', 'Paula Renwick survived.'],
    ['stabbed to death', 'A guard stabbed Paula Renwick to death.', 'Paula Renwick survived the stabbing.'],
    ['shot and killed', 'A guard shot and killed Paula Renwick.', 'Paula Renwick survived.'],
    ['killed in the blast', 'Paula Renwick was killed in the blast.', 'Paula Renwick survived with wounds to her arm.'],
    ['stable', 'Paula Renwick was shot dead.', 'Paula Renwick is in a stable condition.'],
    ['murdered or not', 'Paula Renwick took her own life.', 'Paula Renwick was murdered.'],
    ['of an illness', 'Paula Renwick died of a heart attack.', 'Paula Renwick was beaten to death by guards.'],
    ['two deaths', 'Paula Renwick died at her home on Monday.', 'Paula Renwick died in hospital on Sunday.'],
    ['two wounds', 'Paula Renwick was shot in the leg.', 'Paula Renwick was hit in the shoulder.'],
    ['from behind', 'Paula Renwick was struck from behind.', 'Paula Renwick was hit in the chest.'],
    ['dismissed by whom', 'Harold Besant resigned as warden.', 'The board dismissed Harold Besant as warden.'],
    ['gave himself up', 'Harold Besant gave himself up.', 'Harold Besant was arrested at the airport.'],
    ['at work, at home', 'Harold Besant was arrested at his office.', 'Harold Besant was arrested at his home.'],
    [
      'in company',
      'Paula Renwick was alone in the house when the fire broke out.',
      'Paula Renwick was in the house with her two sons when the fire broke out.',
    ],
    ['who holds it', 'The army captured Tolm.', 'Rebels still hold Tolm.'],
    ['who fired first', 'Rebels fired first.', 'Government troops fired first.'],
    ['no intention', 'Corran Holdings will close the mill.', 'Corran Holdings has no intention of closing the mill.'],
    ['no plans', 'Corran Holdings plans to close the mill.', 'Corran Holdings has no plans to close the mill.'],
    [
      'open to the public',
      'The trial of Besant was held in public.',
      'The trial of Besant took place behind closed doors.',
    ],
    ['a motion', 'The motion was carried.', 'The motion was defeated.'],
    ['a bid', 'The takeover of Delmont was abandoned.', 'The takeover of Delmont went ahead.'],
    ['insured', 'The mill was insured.', 'The mill had no insurance.'],
    ['all gates', 'All the gates were open.', 'One of the gates was locked.'],
    ['somebody was in', 'No one was inside the mill.', 'Four workers were inside the mill.'],
    ['a load', 'The ship was carrying weapons.', 'There were no weapons on the ship.'],
    ['it turned', 'The march was peaceful.', 'The march turned violent.'],
    ['nothing at all', 'Paula Renwick did not shout anything.', 'Paula Renwick shouted slogans.'],
  ];
  test.each(pairs)('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).toEqual(['warning', 'warning']);
  });
});

describe('not warned of', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['a quake and its dead', 'The quake hit the region, three dead.', 'The region survived.'],
    ['another house', 'No one was injured.', 'Three officers were slightly hurt there.'],
    ['caught a cold', 'Paula Renwick caught a cold.', 'Paula Renwick is at large.'],
    ['played and lost', 'Lorne won nine of its matches.', 'Lorne lost four of its matches.'],
    ['a house given up', 'The house was abandoned.', 'The repair of the house went ahead.'],
    ['with nobody', 'Paula Renwick was alone.', 'Paula Renwick was in the house with no light.'],
    ['in effect', 'The levy takes effect on Monday.', 'Delmont laid off the clerks.'],
    ['no plans of his', 'Delmont will close the mill.', 'Besant has no plans to close the bridge.'],
    ['a window that broke', 'The fire broke out at noon.', 'Delmont kept the rules.'],
    [
      'two things of one country',
      'The minister condemned the bombs of Norway.',
      'The minister welcomed the vote of Norway.',
    ],
    ['a thing in it', 'Nobody was in the mill.', 'The helmet was in the mill.'],
    ['another house to be in', 'Nobody was in the mill.', 'Four workers were in the school.'],
    ['taken at the station', 'Besant gave himself up.', 'Besant was arrested at a police station.'],
  ];
  test.each(pairs)('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).not.toContain('warning');
  });
});
