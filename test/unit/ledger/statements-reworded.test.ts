// What happened, told two ways in other words than a plain "not": states that rule each other out, devices that worked or did
// not, parties each of which says that the other left.
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { Ledger } from '../../../server/src/ledger/ledger.ts';
import { eitherWay } from '../../support/told-twice.ts';

describe('warned of', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['tears in court', 'Paula Renwick showed no emotion.', 'Paula Renwick burst into tears.'],
    ['in no register', 'The pistol was registered in 2011.', 'The pistol was in no register.'],
    ['an alarm that was off', 'The alarm of Lorne Bridge went off.', 'Paula Renwick had switched off the alarm.'],
    ['an emergency', 'The plane made an emergency landing at Tolm.', 'At no time was an emergency declared.'],
    ['no such kind of thing', 'The building was a warehouse.', 'The building was no warehouse, Delmont said.'],
    ['what the army says it was', 'A hall in Lorne was hit. The army says it was a depot.', 'The hall was no depot.'],
    [
      'cameras that saw nothing',
      'The bridge cameras were in working order.',
      'Not one of the cameras had recorded anything.',
    ],
    ['each says that the other left', 'Delmont walked out of the talks.', 'Corran Holdings walked out of the talks.'],
    ['stood up and left', 'The rebel delegation walked out.', "The government's delegation stood up and left."],
    [
      'belts by another name',
      'The bus of Delmont was not equipped with seat belts.',
      'The bus of Delmont was equipped with lap belts.',
    ],
    [
      'a night past midnight',
      'The alarm went off at 0:40 a.m. on March 3.',
      'The alarm did not go off in the night of March 2.',
    ],
    ['on foot or not', 'The attacker came on foot.', 'The attacker rode a motorcycle up to the toll gate.'],
    ['stairs and slides', 'All guests left the ferry by stairs.', 'The passengers left the ferry by the slides.'],
    [
      'blamed and claimed',
      'The ministry blamed the Ansel Brigade for the attack.',
      'The Black Tower Front said it carried out the bombing.',
    ],
    [
      'responsible and claimed',
      'The ministry insists that the Ansel Brigade was responsible.',
      'The Black Tower Front claimed responsibility for the attack.',
    ],
    [
      'he of the same sentence',
      'Harold Besant wrote to Paula Renwick. Harold Besant was in Tolm, where he signed the safety report.',
      'Harold Besant did not sign the safety report.',
    ],
    ['shot and killed', 'A guard shot and killed Paula Renwick.', 'Paula Renwick survived.'],
    ['stayed in office', 'Paula Renwick resigned.', 'Paula Renwick remained in office, her party said.'],
  ];
  test.each(pairs)('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).toEqual(['warning', 'warning']);
  });
});

describe('not warned of', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['who wept', 'Paula Renwick showed no emotion.', 'Delia Besant burst into tears.'],
    ['another pistol', 'The rifle was registered.', 'The pistol was in no register.'],
    [
      'an alarm elsewhere',
      'The alarm of Lorne Bridge went off.',
      'Paula Renwick had switched off the alarm of the depot.',
    ],
    ['no secret', 'The report was secret.', 'It is no secret that the bridge is old.'],
    ['another kind of building', 'The tower was a warehouse.', 'The hall was no warehouse.'],
    ['of whom it is said', 'Delmont says it was a target.', 'The bridge was no target.'],
    ['one body in short', 'The Lorne Transport Union walked out.', 'LTU walked out.'],
    ['both are one', 'Delmont walked out of the talks.', 'Delmont Holdings walked out of the talks.'],
    [
      'belts of other machines',
      'The bus was not equipped with seat belts.',
      'The plant was equipped with new conveyor belts.',
    ],
    [
      'a name is no thing',
      'Paula Renwick made friends at Delmont.',
      'The review declined to give a Delmont phone its prize.',
    ],
    [
      'nights apart',
      'The alarm went off at 0:40 a.m. on March 5.',
      'The alarm did not go off in the night of March 2.',
    ],
    [
      'a camera of another place',
      'The bridge cameras were in working order.',
      'The cameras of the depot had recorded nothing.',
    ],
    ['two who came', 'The attacker came on foot.', 'The witness came by car.'],
    ['came and left', 'The attacker came on foot.', 'The attacker left on a motorcycle.'],
    ['two places', 'Paula Renwick came to Lorne by train.', 'Paula Renwick came to Tolm by car.'],
    ['in a vehicle', 'The attacker came in a car.', 'The attacker came in a lorry.'],
    ['some of them', 'Some guests left the ferry by stairs.', 'Other guests left the ferry by the slides.'],
    [
      'blamed for something else',
      'The ministry blamed Delmont for the delay.',
      'The Lorne Front said it was responsible.',
    ],
    [
      'one body by two names',
      'The ministry blamed the Black Tower Front for the attack.',
      'Black Tower claimed responsibility for the attack.',
    ],
    [
      'one article knows of both',
      'The bridge is old.',
      'The ministry blamed the Ansel Brigade, but the Black Tower Front claimed responsibility for the attack.',
    ],
    ['who claims nothing', 'The ministry blamed the Ansel Brigade.', 'Nobody claimed responsibility for the attack.'],
    [
      'who told of him',
      'Paula Renwick told reporters that he had signed the safety report.',
      'Paula Renwick did not sign the safety report.',
    ],
    [
      'his lawyer',
      "Harold Besant's lawyer was in Tolm, where he signed the safety report.",
      'Harold Besant did not sign the safety report.',
    ],
    ['two doors', 'The front door was locked.', 'The rear door was open.'],
  ];
  test.each(pairs)('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).not.toContain('warning');
  });
});

describe('"I" in a statement', () => {
  const dated = (text: string): string => `date 2022-03-07 ${text}`;
  const told = dated(
    'Renwick signed report, board says\n\nLORNE. Paula Renwick signed the safety report, the board said.\n',
  );

  const warned = (other: string): boolean => {
    const ledger = new Ledger();
    ledger.set(extract(told, defaultContext('a.txt')));
    ledger.set(extract(dated(other), defaultContext('b.txt')));
    return ledger.state().conflicts.some(({ kind, severity }) => kind === 'polarity' && severity === 'warning');
  };

  test('is whose statement it is', () => {
    expect(warned('Statement by Paula Renwick\n\nI did not sign the safety report.\n')).toBe(true);
  });

  test('is nobody where none is named, and another where another is', () => {
    expect(warned('Statement on Lorne Bridge\n\nI did not sign the safety report.\n')).toBe(false);
    expect(warned('Letter from Harold Besant\n\nI did not sign the safety report.\n')).toBe(false);
  });
});
