// One question of the news a family, and the words in which it is answered either way: whatever stands behind "+" is at odds with
// whatever stands behind "-", and with none on its own side. P, B and C stand for two people and a company.
import { describe, expect, test } from 'vitest';
import { between, eitherWay, strongest } from '../../support/told-twice.ts';

const FAMILIES = `
arrested
+ P was arrested / Police arrested P / P was taken into custody / P was led away in handcuffs / P was hauled away in handcuffs / P is in police custody / P was picked up by police / P was nabbed by cops / Officers detained P
- P was not arrested / P has not been detained / P was at no time arrested / P was never in custody / P is not under arrest / Police did not arrest P / There has been no arrest of P / P has never been taken into custody / P denied that she had been arrested
alive
+ P is alive / P survived / P is alive and well / P was pulled out alive / P was found alive / P escaped with her life / P did not die / P has not died
- P is dead / P died / P died in hospital / P was killed / P was killed in the crash / P lost her life / P succumbed to her injuries / P was pronounced dead / P was pronounced dead at the scene
harmed
+ P was injured / P was hurt / P was wounded / P was shot in the leg / P was hit in the leg / P suffered a broken arm / P sustained a head injury / P suffered burns / P broke her arm
- P was unharmed / P was unhurt / P escaped unhurt / P escaped without injury / P escaped without a scratch / P was not injured / P was not hurt / P came to no harm / P emerged unscathed
armed
+ P was armed / P was carrying a gun / P had a gun / P had a knife / P was armed with a pistol / P carried a weapon / P pulled a gun / P pulled out a pistol / P brandished a knife
- P was unarmed / P was not armed / P had no weapon / P was not carrying a weapon / P carried no weapon / P had no gun / P did not have a weapon / P was not carrying a gun / P never had a gun
fired
+ Police fired / Police opened fire / Police fired shots / Police fired several shots / Police shot at the crowd / Police fired on the crowd / Police fired live rounds / Officers fired into the air / Police discharged their weapons
- Police did not fire / Police did not open fire / Police fired no shots / No shots were fired / Not a shot was fired / Not a single shot was fired / Police did not fire a single shot / Police never opened fire / No shot was fired
teargas
+ Police fired tear gas / Police used tear gas / Police fired 26 rounds of tear gas / Tear gas was fired by police / Tear gas was used / Police threw tear gas at the crowd
- No tear gas was fired / No tear gas was used / Police did not use tear gas / Tear gas was not used / There was no tear gas / Police never used tear gas / Police denied using tear gas / At no time was tear gas used / The police did not fire any tear gas
warned
+ P had been warned / The engineers warned P / P received a warning / P had received several warnings / A warning was sent to P
- P had not been warned / P was never warned / No warning was given / There was no warning / P received no warning / P was not informed of the crack / P did not know of the crack / P was not aware of the crack / P had no knowledge of the crack
locked
+ The door was locked / The door had been locked / The door was bolted / The door was chained / The door was chained shut / The door was padlocked
- The door was open / The door was unlocked / The door was not locked / The door stood open / The door was wide open / The door had been left open / The door had been opened / The door was ajar / The door was never locked
abroad
+ The president was abroad / The president was out of the country / The president was not in the country / The president was overseas / The president was on a trip abroad / The president has gone abroad
- The president was in the country / The president never left the country / The president did not leave the country / The president has not left the country / The president remained in the country / The president never left his palace
attend
+ P attended the meeting / P was at the meeting / P was present at the meeting / P took part in the meeting / P showed up at the meeting / P sat in on the meeting / P appeared at the meeting
- P did not attend the meeting / P was not at the meeting / P missed the meeting / P stayed away from the meeting / P was absent from the meeting / P did not take part in the meeting / P did not show up at the meeting / P skipped the meeting / P was not present at the meeting
resigned
+ P resigned / P has stepped down / P quit / P handed in her resignation / P left of her own accord / P stood down / P gave up her post / P announced her resignation / P vacated her post
- P was dismissed / P was sacked / P was fired / P was ousted / P was removed from office / P was given the sack / P was relieved of her duties / P was forced out / P was shown the door
accepted
+ The union accepted the offer / The union agreed to the offer / The union said yes to the offer / The union approved the offer / The union took up the offer / The union backed the offer / The union endorsed the offer / The offer was accepted by the union
- The union rejected the offer / The union turned down the offer / The union refused the offer / The union spurned the offer / The union said no to the offer / The union declined the offer / The union did not accept the offer / The union threw out the offer / The union dismissed the offer
admitted
+ P confessed to the theft / P pleaded guilty to the theft / P made a confession / P confessed / P has made a full confession / P admitted her guilt
- P denied any involvement / P denied any wrongdoing / P protested her innocence / P maintained her innocence / P did not confess / P pleaded not guilty / P has not made a confession
talks
+ C is in talks with Delmont / C is negotiating with Delmont / C held talks with Delmont / There have been talks between C and Delmont
- There are no talks / There were no talks / No talks have taken place / No talks were held / No negotiations are taking place / C is not in talks with Delmont / C is not negotiating with Delmont / C denied being in talks with Delmont / C denied that it was in talks with Delmont
deal
+ C signed the contract / The contract was signed / The contract has been signed / C and Delmont signed a contract / C put its signature to the contract / C inked a contract / A contract was signed
- No contract was signed / There is no contract / No deal was signed / There is no deal / There was no agreement
known
+ P was known to police / P was known to the police / P was known to the security services / P had a criminal record / P had previous convictions / P was on a watch list / P was no stranger to police / P had been on the radar of the police / P had come to the attention of police
- P was not known to police / P was unknown to police / P had no criminal record / P had a clean record / P had no previous convictions / P had never come to the attention of police / P did not have a criminal record
drunk
+ P was drunk / P was intoxicated / P was under the influence of alcohol / P had been drinking / P failed a breath test / P tested positive for alcohol / P was over the limit / P had alcohol in her blood / P reeked of alcohol
- P was sober / P was not drunk / P had not been drinking / P passed a breath test / P tested negative for alcohol / P had no alcohol in her blood / P was not under the influence of alcohol
alarm
+ The alarm worked / The alarm went off / The alarm sounded / The alarm rang / The alarm was working / The alarm worked perfectly / The alarm did what it should / The alarm functioned as required / The alarm was in working order
- The alarm did not work / No alarm sounded / No alarm went off / There was no alarm / The alarm was broken / The alarm was silent / The alarm was switched off / The alarm was out of order / The alarm was not working
married
+ P is married / P was married / P has a husband / P got married / P and B are married
- P is not married / P is single / P is unmarried / P has never been married / P and B are not married
damaged
+ The bridge was damaged / The bridge was badly damaged / The bridge was destroyed / The bridge collapsed / The bridge suffered damage / The bridge suffered severe damage / The bridge was wrecked / The bridge was reduced to rubble
- The bridge was not damaged / The bridge is intact / The bridge is undamaged / The bridge was left intact / There was no damage / There was no damage to the bridge / No damage was done to the bridge / The bridge suffered no damage / The bridge was unscathed
responsibility
+ The Lorne Front claimed responsibility / The Lorne Front claimed responsibility for the attack / The Lorne Front said it was behind the attack / The Lorne Front took responsibility for the attack / The Lorne Front said it was responsible for the attack
- The Lorne Front denied responsibility / The Lorne Front denied responsibility for the attack / The Lorne Front denied any involvement in the attack / The Lorne Front denied involvement / The Lorne Front said it was not behind the attack / The Lorne Front said it had nothing to do with the attack / The Lorne Front distanced itself from the attack / The Lorne Front was not involved in the attack
involved
+ P was involved in the plot / P was behind the plot / P masterminded the plot / P was implicated in the plot / P had a hand in the plot / P played a part in the plot
- P was not involved in the plot / P had nothing to do with the plot / P had no part in the plot / P had no hand in the plot / P played no part in the plot / P played no role in the plot / P was not behind the plot / P denied any involvement in the plot / P denied involvement in the plot
guilty
+ P was found guilty / P was convicted / The jury convicted P / The jury found P guilty / P was found guilty of fraud / P was convicted of fraud
- P was acquitted / P was found not guilty / P was cleared / P was cleared of fraud / The jury acquitted P / The jury cleared P / P was not convicted / P was exonerated / P was acquitted of fraud
approved
+ Parliament approved the bill / Parliament passed the bill / Parliament adopted the bill / Parliament backed the bill
- Parliament rejected the bill / Parliament voted down the bill / Parliament threw out the bill / Parliament did not pass the bill / Parliament voted against the bill / Parliament refused to pass the bill
cancelled
+ The concert was cancelled / The concert has been called off / C cancelled the concert / C called off the concert / The concert was scrapped / The concert was axed
- The concert will go ahead / The concert went ahead / The concert took place / The concert will take place as planned / The concert goes ahead as planned / The concert was not cancelled / The concert has not been cancelled / The concert is going ahead
withdrew
+ The army withdrew from Tolm / The army pulled out of Tolm / The army left Tolm / The army has withdrawn from Tolm / The army retreated from Tolm / The army abandoned Tolm
- The army did not withdraw from Tolm / The army has not withdrawn from Tolm / The army stayed in Tolm / The army remains in Tolm / The army has not left Tolm / The army refused to withdraw from Tolm / The army did not pull out of Tolm / There was no withdrawal from Tolm / The army denied withdrawing from Tolm
suicide
+ P killed herself / P took her own life / P committed suicide / P died by suicide / P shot herself / P hanged herself
- P was shot dead by police / P was killed by police / Police shot P dead / P did not kill herself / P did not take her own life / P did not commit suicide
hit
+ P hit the guard / P struck the guard / P punched the guard / P slapped the guard / The guard was hit by P
- P did not hit the guard / P did not strike the guard / P did not strike anyone / P hit nobody / P never touched the guard / P did not touch the guard / P did not lay a hand on the guard / P did not attack anyone / P did not assault the guard
built
+ The mayor built a swimming pool / The mayor had a swimming pool built / The mayor got a swimming pool / There is a swimming pool
- No swimming pool was constructed / No swimming pool was built / There is no swimming pool / There was never a swimming pool / The mayor built no swimming pool / The mayor did not build a swimming pool / A swimming pool was never built / The mayor has no swimming pool / The mayor does not have a swimming pool
ballot
+ The union held a ballot / There was a ballot / There had been a ballot / We gave them a ballot
- No ballot was held / There was no ballot / The union held no ballot / The union did not hold a ballot / No ballot took place / The union never held a ballot / A ballot was never held
released
+ The prisoners were released / Two prisoners were released / The prisoners were freed / The government freed two prisoners / Two prisoners were set free
- No prisoner was released / No prisoners were freed / No prisoner has been set free / Not one prisoner was released
apologised
+ P apologised / P said sorry / P has apologised / P issued an apology / P offered an apology / P made an apology
- P did not apologise / P has not apologised / P refused to apologise / P offered no apology / P never apologised / There was no apology / P made no apology
met
+ P met B / P had a meeting with B / P held talks with B / P has met B / P met with B
- P did not meet B / P never met B / P denied meeting B / P has not met B / P and B did not meet / There was no meeting / No meeting took place / P refused to meet B / P denied that she had met B
tested
+ P is infected / P has the virus / P caught the virus / P contracted the virus
- P is not infected / P does not have the virus / P did not catch the virus
insured
+ The bridge had been inspected / The bridge was inspected / Delmont inspected the bridge / An inspection of the bridge took place / The bridge was checked / Delmont carried out an inspection of the bridge
- The bridge had not been inspected / The bridge was never inspected / There was no inspection / No inspection took place / The bridge was not checked
appeal
+ P has appealed / P filed an appeal / P lodged an appeal / P appealed / P filed a notice of appeal
- P will not appeal / P did not appeal / P filed no appeal / There was no appeal / No appeal was filed / P has not appealed / There will be no appeal
`;

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bP\b/g, 'Paula Renwick'],
  [/\bB\b/g, 'Harold Besant'],
  [/\bC\b/g, 'Corran Holdings'],
];
const sentences = (line: string): readonly string[] =>
  line
    .slice(2)
    .split(' / ')
    .map((sentence) => `${NAMES.reduce((text, [letter, name]) => text.replace(letter, name), sentence)}.`);

const lines = FAMILIES.trim().split('\n');
const families = lines.flatMap((name, i) =>
  i % 3 === 0 ? [{ name, yes: sentences(lines[i + 1] ?? ''), no: sentences(lines[i + 2] ?? '') }] : [],
);

describe.each(families)('$name', ({ yes, no }) => {
  const longest = Math.max(yes.length, no.length);
  const at = (side: readonly string[], i: number): string => side[i % side.length] ?? '';
  test.each(Array.from({ length: longest }, (_, i) => [at(yes, i), at(no, i)] as const))('%s / %s', (a, b) => {
    expect(strongest(between(a, b))).toBe('warning');
  });

  test.each([yes, no].flatMap((side) => side.slice(1).map((each, i) => [at(side, i), each] as const)))(
    'goes with its own side: %s / %s',
    (a, b) => {
      expect(strongest(between(a, b))).not.toBe('warning');
    },
  );
});

describe('denied in short', () => {
  const denials = [
    'Harold Besant said P had signed the report. P denied it.',
    'The union claims that P signed the report. P denies this.',
    'The union says P signed the report. “That is a lie,” said P.',
    'The union says P signed the report. This is not true.',
    'The union says P signed the report, which she denies.',
    'It was not P who signed the report.',
    'P left without signing the report.',
  ].map((text) => text.replaceAll(/\bP\b/g, 'Paula Renwick'));
  test.each(denials)('%s', (denial) => {
    expect(strongest(between('Paula Renwick signed the report.', denial))).toBe('warning');
  });

  test('denies what stands right before it', () => {
    const text = 'The union says Paula Renwick signed the report. The bridge is old. Delmont denied it.';
    expect(strongest(between('Harold Besant signed the report.', text))).not.toBe('warning');
  });

  test('denies nothing where the sentence before tells several things', () => {
    const text = 'Paula Renwick signed the report and Delmont paid the fine. The union denied it.';
    expect(strongest(between('Paula Renwick signed the report.', text))).not.toBe('warning');
  });
});

describe('not warned of', () => {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['a toy', 'Paula Renwick had a toy gun.', 'Paula Renwick was unarmed.'],
    ['another meeting', 'The mayor meets both sides on Tuesday.', 'No meeting took place.'],
    ['alive then', 'Paula Renwick was alive when she was taken away.', 'Paula Renwick died.'],
    ['two places', 'Paula Renwick died in the van.', 'Paula Renwick did not die on the bus.'],
    ['no resignation', 'Paula Renwick quit smoking.', 'Paula Renwick was sacked.'],
    ['nobody knows what', 'Paula Renwick denied.', 'Paula Renwick conceded.'],
    ['two matters', 'Paula Renwick was behind the plot.', 'Paula Renwick had nothing to do with the strike.'],
    ['no person', 'The board dismissed the offer.', 'The offer resigned.'],
  ];
  test.each(pairs)('%s: %s / %s', (_, a, b) => {
    expect(eitherWay(a, b)).not.toContain('warning');
  });
});
