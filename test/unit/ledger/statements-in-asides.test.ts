// What happened, where asides, brackets and other words stand between the one who did it and the deed, or where the deed is told
// behind a comma, by whose company somebody was in, or by where somebody was found. Each pair is put into two articles of one affair.
import { describe, expect, test } from 'vitest';
import { eitherWay } from '../../support/told-twice.ts';

describe('warned of', () => {
  test.each([
    [
      'an apposition and a clause',
      'Senator Paula Renwick, a doctor from Hale, who had wavered for weeks, voted for the toll bill.',
      'Senator Paula Renwick voted against the toll bill.',
    ],
    ['a party in brackets', 'Paula Renwick (Independent) voted for the toll bill.', 'Paula Renwick voted against it.'],
    [
      'what she had been before',
      'Paula Renwick, a former diver who had run the yard for years, resigned.',
      'Paula Renwick has not resigned.',
    ],
    [
      'the day of a denial',
      'Paula Renwick signed the safety report.',
      'Corran Holdings denied on Friday that Paula Renwick had signed the safety report.',
    ],
    [
      'whose claim is denied',
      'Paula Renwick signed the safety report.',
      'Corran Holdings rejected claims by the union in Lorne that Paula Renwick had signed the safety report.',
    ],
    ['company reports', 'Paula Renwick resigned.', 'Delmont denied newspaper reports that Paula Renwick had resigned.'],
    [
      'what came of it',
      'A girder fell on Lorne Bridge, killing the night guard.',
      'The night guard was not killed, his wife said.',
    ],
    ['denied there was one', 'There was a leak on Lorne Bridge.', 'Corran Holdings denied there had been a leak.'],
    ['herself', 'Paula Renwick herself abstained.', 'Paula Renwick voted against.'],
    ['who led it', 'Paula Renwick led the march.', 'Paula Renwick denied having led the march.'],
    ['a vote lost', 'The toll bill was defeated.', 'The toll bill was passed.'],
    ['what a fire came of', 'The fire was started deliberately.', 'The fire was caused by an electrical fault.'],
    ['among the dead', 'Paula Renwick was among the dead.', 'Paula Renwick survived.'],
    ['first among whom', 'Among the dead was Paula Renwick.', 'Paula Renwick survived.'],
    ['one of several', 'Paula Renwick was one of four people arrested.', 'Paula Renwick was not arrested.'],
    ['shot dead', 'Paula Renwick was shot dead.', 'Paula Renwick survived.'],
    ['to death', 'Paula Renwick was beaten to death.', 'Paula Renwick survived.'],
    ['fatally', 'Paula Renwick was fatally shot.', 'Paula Renwick survived.'],
    ['where she died', 'Paula Renwick died in hospital.', 'Paula Renwick was pronounced dead at the scene.'],
    ['a hospital by name', 'Paula Renwick died at Lorne General Hospital.', 'Paula Renwick died at the scene.'],
    ['what befell her before', 'Paula Renwick fled before being arrested.', 'Paula Renwick was not arrested.'],
    ['where she was found', 'Paula Renwick was found in the hallway.', 'A diver found Paula Renwick in the river.'],
    ['where she was held', 'Paula Renwick was arrested at the airport.', 'Paula Renwick was arrested at her home.'],
  ])('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).toEqual(['warning', 'warning']);
  });
});

describe('not warned of', () => {
  test.each([
    [
      'an accusation and its denial',
      'Delmont accuses Corran Holdings of arming the guards. Corran Holdings denies it.',
      'Delmont has repeatedly accused Corran Holdings of paying the guards, which it denies.',
    ],
    ['a denial denied', 'Paula Renwick survived.', 'Corran Holdings denied reports that Paula Renwick had died.'],
    ['among the crew', 'Paula Renwick was among the crew.', 'Paula Renwick survived.'],
    ['what might come of it', 'The girder could have fallen, killing the night guard.', 'The night guard survived.'],
    ['shot, and in hospital', 'Paula Renwick was shot in the street.', 'Paula Renwick died in hospital.'],
    ['a scene that is a street', 'Paula Renwick died at the scene.', 'Paula Renwick died in the street.'],
    ['outside the house', 'Paula Renwick was found outside the house.', 'Paula Renwick was found in the street.'],
    ['nothing but', 'Guards fired tear gas.', 'Guards fired nothing but tear gas.'],
    ['no doubt who', 'The army was in control of Lorne.', 'There was no doubt who controls Lorne.'],
    ['not until', 'Paula Renwick was arrested.', 'Paula Renwick was not arrested until Friday.'],
    ['as of a day', 'Paula Renwick was arrested.', 'Paula Renwick had not been arrested as of Sunday.'],
    ['by a day', 'Paula Renwick was arrested.', 'No arrests had been made by Sunday.'],
    ['not since', 'Paula Renwick signed the report.', 'Paula Renwick has not signed a report since March.'],
    ['refused before', 'Paula Renwick resigned.', 'The board met after Paula Renwick had refused to resign.'],
    ['some and others', 'Among the dead were four Malaysians.', 'Divers found a Malaysian nurse alive.'],
    ['ours and theirs', 'Three people were killed on Lorne Bridge.', '"We have no dead," the mayor of Hale said.'],
  ])('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).not.toContain('warning');
  });
});
