// What happened, told two ways: sentences that exclude each other, and sentences that only look so. Each pair is put into two
// articles of one affair.
import { describe, expect, test } from 'vitest';
import { between, eitherWay } from '../../support/told-twice.ts';

describe('warned of', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    [
      'a denial in other words',
      'Engineer Paula Renwick was detained on the bridge.',
      'Paula Renwick was not arrested, her brother said.',
    ],
    [
      'a denial by a lawyer',
      'The engineer, Paula Renwick, 44, had been taken into custody, the prosecutor said.',
      'Paula Renwick has not been detained, her lawyer said.',
    ],
    ['the thing itself is denied', 'Guards fired rubber bullets at the crowd.', 'Rubber bullets were not used.'],
    ['there was none', 'Guards fired rubber bullets.', 'There were no rubber bullets, the union said.'],
    [
      'a denied clause',
      'Paula Renwick signed the safety report.',
      'Corran Holdings denied that Paula Renwick had signed the safety report.',
    ],
    [
      'a denied participle',
      'Paula Renwick signed the safety report.',
      'Paula Renwick denied having signed the safety report.',
    ],
    ['a refusal', 'Paula Renwick signed the safety report.', 'Paula Renwick refused to sign the safety report.'],
    ['a pronoun', 'Paula Renwick was detained.', 'Paula Renwick spoke to her family. She was not arrested.'],
    [
      'by anyone',
      'Paula Renwick was summoned by the mayor.',
      'Paula Renwick spoke on the radio. She was not summoned by anyone.',
    ],
    ['two votes', 'Delmont abstained.', 'Delmont voted against.'],
    ['two outcomes of a trial', 'Paula Renwick was acquitted.', 'The court convicted Paula Renwick.'],
    ['two pleas', 'Paula Renwick pleaded guilty.', 'Paula Renwick pleaded not guilty.'],
    ['left or was thrown out', 'Paula Renwick resigned.', 'Paula Renwick was sacked.'],
    [
      'a false report',
      'Paula Renwick resigned.',
      'Reports that Paula Renwick had resigned are one thing. It is not true that Paula Renwick resigned.',
    ],
    ['a verdict behind the claim', 'Paula Renwick resigned.', 'Claims that Paula Renwick has resigned are false.'],
    ['a letter of resignation', 'Paula Renwick has not resigned.', 'Paula Renwick tendered her resignation.'],
    [
      'disputed',
      'Paula Renwick signed the safety report.',
      'The union disputed that Paula Renwick had signed the safety report.',
    ],
    [
      'one who holds a title alone',
      'Paula Renwick, an inspector, was there. The inspector signed the safety report.',
      'Paula Renwick, an inspector, wrote. The inspector did not sign the safety report.',
    ],
    ['at no time', 'Paula Renwick signed the safety report.', 'Paula Renwick has at no time signed the safety report.'],
    ['whoever speaks of it', 'Corran Holdings blocked the exit.', 'Corran Holdings said it had not blocked the exit.'],
    ['a state told of one day', 'Lorne Bridge was closed from dawn.', 'Lorne Bridge stayed open.'],
    [
      'two ends of one gunman',
      'A gunman fired at the guards of Lorne Bridge before police shot him dead.',
      'The gunman of Lorne Bridge turned his own pistol on himself.',
    ],
    ['fled and never left', 'Paula Renwick fled abroad.', 'Paula Renwick has not left Lorne.'],
    ['agreed and did not join', 'The union agreed to the decision.', 'The union has not joined the decision.'],
    ['a plant is a site', 'The plant will be closed in May.', 'No site will be closed, Corran Holdings said.'],
    [
      'police fire',
      'A gunman fired at the guards of Lorne Bridge before police shot him dead.',
      'The gunman of Lorne Bridge was not killed by police fire.',
    ],
    ['none of its kind', 'The bridge siren wailed at noon.', 'No siren wailed.'],
    ['rejected reports', 'Paula Renwick resigned.', 'The ministry rejected reports that Paula Renwick had resigned.'],
    ['put before its subject', 'Paula Renwick signed the safety report.', 'At no time did Paula Renwick sign it.'],
    ['never had', 'Paula Renwick signed the safety report.', 'Never had Paula Renwick signed the safety report.'],
    ['no alarm at any time', 'An alarm was raised.', 'At no time was an alarm raised.'],
    ['not one', 'Corran Holdings paid a fine.', 'Corran Holdings did not pay a fine.'],
    ['any, under a denial', 'Corran Holdings paid a fine.', 'Corran Holdings denied that it had paid any fine.'],
    ['sent and received', 'A distress call was received.', 'Paula Renwick sent no distress call.'],
    ['told is informed', 'The bridge staff were informed.', 'The bridge staff had not been told, the union said.'],
    ['will not, and has', 'Paula Renwick has appealed.', 'Paula Renwick will not appeal.'],
    ['of the clause before', 'Lorne Bridge was busy when it was bombed.', 'Lorne Bridge was not bombed.'],
    ['a bomb hits', 'Lorne Bridge was bombed by the army.', 'Lorne Bridge was not hit.'],
    ['where', 'Paula Renwick flew to Tolm, where she attended the forum.', 'Paula Renwick had not attended the forum.'],
    [
      'whom a speaker speaks of',
      'Paula Renwick was stabbed.',
      'Mrs Paula Renwick was on the bridge. The warden, Mr Harold Besant, spoke on the radio. “She was not stabbed,” said Besant.',
    ],
    [
      'he is not she',
      'Paula Renwick was arrested.',
      'Mrs Paula Renwick wrote a report. Mr Harold Besant read it. She was not arrested.',
    ],
    [
      'who shelled it',
      'The depot of Corran Holdings was shelled by rebels.',
      'The army shelled the depot of Corran Holdings.',
    ],
    ['two states', 'Norway bombed Lorne Bridge.', 'Sweden bombed Lorne Bridge.'],
    ['a man or a girl', 'A man found Paula Renwick.', 'Paula Renwick was found by two girls.'],
    [
      'of a pair of places',
      'The sirens in Corley and Upper Corley wailed at dawn, Corran Holdings said.',
      'Not one siren wailed in Corley.',
    ],
    ['was aboard', 'Paula Renwick went aboard.', 'Paula Renwick was never on board.'],
    [
      'had been fired',
      'Paula Renwick was fired in June.',
      'Paula Renwick was never an employee, Corran Holdings said.',
    ],
    ['it worked', 'The bridge cameras were in working order.', 'The bridge cameras had not worked for weeks.'],
    [
      'which of two vehicles',
      'The bus ran a red light on Lorne Bridge, a witness said.',
      'The lorry went through a red light on Lorne Bridge, police said.',
    ],
    ['who left the talks', 'The rebel delegation walked out.', "The government's delegation walked out of the talks."],
    ['the charge', 'Paula Renwick denied the charge.', 'Paula Renwick confessed everything to detectives.'],
    [
      'which of two is known to have found her',
      'A man found Paula Renwick, the mayor said. A knife was found, too.',
      'Paula Renwick was found by two girls. A glove was found on the bridge.',
    ],
    [
      'bombed in one report, not hit in another',
      'It was a busy bridge. Lorne Bridge was bombed.',
      'It was not hit. Lorne Bridge was not hit.',
    ],
    [
      'nothing was',
      'The crack in the pier of Lorne Bridge was sealed, Delmont said.',
      'Nothing has been sealed, Delmont said of the crack in the pier of Lorne Bridge.',
    ],
    [
      'told to a paper',
      'Sources have confirmed to the Herald that Paula Renwick, who was mayor of Corley from 2011 to 2014, signed the report.',
      'Paula Renwick did not sign the report.',
    ],
    ['a plan told as a noun', 'Paula Renwick will appeal.', 'There will be no appeal by Paula Renwick.'],
    ['by her own hand', 'Paula Renwick signed with her own hand the permit.', 'Paula Renwick did not sign the permit.'],
  ];
  test.each(pairs)('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).toEqual(['warning', 'warning']);
  });
});

describe('not warned of', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['another person', 'Paula Renwick was arrested.', 'Harold Besant was not arrested.'],
    ['another thing', 'Guards fired rubber bullets.', 'Live bullets were not used.'],
    ['another place', 'Paula Renwick was arrested in Lorne.', 'Paula Renwick was not arrested in Tolm.'],
    [
      'some did, others did not',
      'Some holders accepted the offer of Corran Holdings.',
      'Most holders did not accept the offer of Corran Holdings.',
    ],
    ['open', 'Paula Renwick may resign.', 'Paula Renwick did not resign.'],
    [
      'believed',
      'Police believe that Paula Renwick signed the safety report.',
      'Paula Renwick did not sign the safety report.',
    ],
    ['a condition', 'Paula Renwick will go if she is convicted.', 'Paula Renwick was not convicted.'],
    ['planned and done', 'Paula Renwick will resign.', 'Paula Renwick did not resign.'],
    ['a question', 'Was Paula Renwick arrested?', 'Paula Renwick was not arrested.'],
    ['whether', 'Police did not say whether Paula Renwick was arrested.', 'Paula Renwick was not arrested.'],
    ['not yet', 'Paula Renwick was charged.', 'Paula Renwick was not immediately charged.'],
    ['two counts', 'Paula Renwick was convicted of fraud.', 'Paula Renwick was acquitted of manslaughter.'],
    [
      'two offers',
      'Corran Holdings accepted the offer of the city.',
      'Corran Holdings rejected the offer of the bank.',
    ],
    ['two things welcomed and condemned', 'Norway welcomed the report.', 'Norway condemned the attack.'],
    ['nothing said', 'Paula Renwick said the bridge was old.', 'Paula Renwick did not say when the bridge would open.'],
    ['only', 'Paula Renwick was not only an engineer.', 'Paula Renwick was an engineer.'],
    ['fewer', 'No fewer than 12 lorries crossed the bridge.', 'Lorries crossed the bridge.'],
    ['another doer', 'The army bombed the depot.', 'The police did not bomb the depot.'],
    ['a doer denied, a deed told', 'The depot was bombed.', 'The police did not bomb the depot.'],
    ['both say no', 'Paula Renwick was not arrested.', 'Paula Renwick has not been detained.'],
    ['another one of its kind', 'Guards fired a shot.', 'No other shot was fired.'],
    ['an earlier sailing', 'Nobody was in the tower.', 'The tower was in the hands of the guards.'],
    ['fighters are no civilians', 'At Lorne six militants were killed.', 'No civilian was killed.'],
    ['a town is not arrested', 'Rebels captured Lorne.', 'Paula Renwick was not arrested.'],
    ['a wish', 'Paula Renwick demanded a ransom.', 'No ransom was paid.'],
    ['police shot another', 'Police shot a passer-by dead.', 'Paula Renwick took her own life.'],
    ['the reopening of another day', 'Lorne Bridge was closed on March 5.', 'Lorne Bridge reopened on March 6.'],
    [
      'the former one',
      'Paula Renwick, an inspector, was there. The former inspector was dismissed.',
      'Paula Renwick, an inspector, resigned.',
    ],
    ['not among those', 'Paula Renwick was summoned.', 'Paula Renwick, an engineer, was not among them.'],
    ['another dose', 'The clinic distributed new vials.', 'No expired vaccine was distributed.'],
    ['another day', 'Paula Renwick was arrested on March 5.', 'Paula Renwick was not arrested on March 1.'],
    ['put before, of another', 'Harold Besant signed the safety report.', 'At no time did Paula Renwick sign it.'],
    ['not one of the guards', 'A gunman fired a shot.', 'No shots were fired by police.'],
    ['witnesses of one kind or another', 'A man found Paula Renwick.', 'Paula Renwick was found by a guard.'],
    ['two depots', 'Rebels shelled the depot of Corran Holdings.', 'The army shelled the depot of Delmont.'],
    [
      'she may be either',
      'Paula Renwick was arrested.',
      'On the bridge in the rain there stood Paula Renwick and Delia Besant. She was not arrested.',
    ],
    ['a plan that failed', 'Paula Renwick will appeal.', 'Paula Renwick has not appealed.'],
    ['asked where', 'Reporters asked where Paula Renwick signed the report.', 'Paula Renwick did not sign the report.'],
    ['one fine of two', 'Corran Holdings paid the toll.', 'Corran Holdings did not pay a fine.'],
    ['a person is no thing', 'The minister spoke. It collapsed.', 'The minister did not collapse.'],
    ['whose pistol', 'Mr. Besant was found on Lorne Bridge.', 'No pistol belonging to Mr. Besant was found.'],
    [
      'nothing of another kind',
      'Corran Holdings decided the matter.',
      'Nothing has been decided on the toll, Delmont said.',
    ],
    [
      'an object is no subject',
      'The truce collapsed.',
      'The man who was told to keep the truce on Tuesday did not collapse.',
    ],
    ['not by force', 'A drunken man was removed from the ferry.', 'Nobody was removed from the ferry by force.'],
    ['in another place', 'A guard was hurt in Tolm.', 'Nobody on Lorne Bridge was hurt.'],
    ['not a member of one thing', 'Harold Besant is a member.', 'Paula Renwick is not a member.'],
    ['two vehicles that went', 'The bus went through the toll gate.', 'The lorry went through the toll gate.'],
    ['two words for one driver', 'The car ran a red light.', 'The vehicle ran a red light.'],
    ['one delegation by two names', 'The rebel delegation walked out.', 'The delegation of the north walked out.'],
    ['a silent siren is not heard', 'The bridge siren stayed silent.', 'Nobody heard a siren.'],
    ['works for', 'Paula Renwick did not work for Delmont.', 'The bridge camera worked.'],
    ['a plan without casualties', 'The drill would end without casualties.', 'At Lorne three people were hurt.'],
    ['another bomb', 'The depot was bombed.', 'Lorne Bridge was not hit.'],
    ['fired is not shot', 'Shots were fired on the bridge.', 'Paula Renwick was not dismissed.'],
    ['serious injuries', 'A guard was hurt.', 'No serious injuries were reported.'],
  ];
  test.each(pairs)('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).not.toContain('warning');
  });
});

describe('in words', () => {
  test('the message tells who denies what', () => {
    const [conflict] = between('Guards fired rubber bullets.', 'Rubber bullets were not used.');
    expect(conflict?.message).toBe(
      'Said and denied: “Guards fired rubber bullets” here, “Rubber bullets were not used” in b',
    );
  });

  test('two outcomes are set against each other', () => {
    const [conflict] = between('Delmont abstained.', 'Delmont voted against.');
    expect(conflict?.message).toBe('Told two ways: “Delmont abstained” here, “Delmont voted against” in b');
  });
});
