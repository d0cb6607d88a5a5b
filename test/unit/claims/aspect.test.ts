import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

/** Which questions the figures and lengths of time of a sentence answer, with the words that answer them. */
function aspectsOf(sentence: string): readonly string[] {
  const { claims, sites } = extract(`News of the day\n\n${sentence}\n`, defaultContext('a.txt'));
  return claims.flatMap((claim) =>
    (claim.kind === 'figure' || claim.kind === 'date') && claim.aspect !== null
      ? (sites.get(claim.id) ?? []).map(({ text }) => `${claim.aspect}: ${text}`)
      : [],
  );
}

describe('which question a value answers', () => {
  test.each([
    ['The treasurer was jailed for seven years on Monday.', 'prison term: seven years'],
    ['Bookkeeper gets nine years over empty till', 'prison term: nine years'],
    ['The jury deliberated for six hours before it returned.', 'deliberation: six hours'],
    ['They were given 36 hours to leave the island.', 'deadline: 36 hours'],
    ['The ferry pier was opened 18 months behind schedule.', 'delay: 18 months'],
    ['The first patrol arrived eleven minutes after the first emergency call.', 'response: eleven minutes'],
    ['She was pulled out after forty hours under the rubble.', 'trapped: forty hours'],
    ['There were 43 pupils on the bus when it left the road.', 'aboard: 43'],
    ['The trawler had a crew of 14.', 'crew: 14'],
    ['Holt beat the mayor by 312 votes.', 'margin: 312'],
    ['A gap of 189 votes remained.', 'margin: 189'],
    ['The guard fired five shots.', 'shots: five'],
    ['The toll bill passed 51-47 after a long night.', 'vote: 51-47'],
    ['The council voted 7 to 2 to close the school.', 'vote: 7 to 2'],
    ['The poisoner was jailed for at least 24 years.', 'minimum term: at least 24 years'],
    ['The quay was closed, and the owner was fined 40,000 euros.', 'fine: 40,000 euros'],
    ['The council sets a 12 percent duty on timber.', 'tariff: 12 percent'],
    ['Nine tonnes of ammonia were released from the tank.', 'leak: Nine tonnes'],
    ['The tunnel was 31 metres long.', 'length: 31 metres'],
    ['Some 900 people marched through the old town.', 'crowd: 900'],
    ['Members backed the sale, with 61 in favour.', 'votes in favour: 61'],
    ['The baker was last seen leaving the quay at 10.15 p.m.', 'last seen: 10.15 p.m.'],
    ['The blaze in the old mill broke out at 2:40 a.m.', 'fire: 2:40 a.m.'],
    ['The envoys must be gone by noon on Monday.', 'to be gone by: noon on Monday'],
    ['The 40-million-euro weir is late, as the tunnel cost 30 million euros.', 'cost: 30 million euros'],
    ['The thieves made off with 2 million euros.', 'haul: 2 million euros'],
    ['The pirates demanded 3 million euros.', 'ransom demanded: 3 million euros'],
    ['A ransom of 3 million euros was paid.', 'ransom: 3 million euros'],
    ['The owner was freed on bail of 9,000 euros.', 'bail: 9,000 euros'],
    ['Police seized heroin worth 9 million euros.', 'street value: 9 million euros'],
    ['Net profit rose to 41 million euros.', 'net profit: 41 million euros'],
    ['The board proposes a dividend of 35 cents.', 'dividend: 35 cents'],
    ['The teachers want 5 percent more.', 'pay demand: 5 percent'],
    ['The millers have offered 2.8 percent.', 'pay offer: 2.8 percent'],
    ['Some 61 percent of the electorate voted.', 'turnout: 61 percent'],
    ['The boat was packed with 131 passengers.', 'aboard: 131'],
    ['The train had six carriages.', 'carriages: six'],
    ['Twelve fire tenders were sent.', 'fire engines: Twelve'],
    ['The mill employs 3,000 people.', 'workforce: 3,000'],
    ['The chimney is 90 metres high.', 'height: 90 metres'],
    ['The anchor weighs 900 kilos.', 'weight: 900 kilos'],
    ['The mill lies 14 km south-west of Tolm.', 'distance from Tolm: 14 km'],
    ['A quake measuring 6.1 struck the valley.', 'magnitude: 6.1'],
    ['The driver had been at the wheel for barely 18 months.', 'experience: 18 months'],
    ["The ferryman has 14 years' experience.", 'experience: 14 years'],
    ['The first teams reached the mill within four minutes.', 'response: four minutes'],
    ['It was 40 minutes before help came.', 'response: 40 minutes'],
    ['The siege ended after 14 hours.', 'siege: 14 hours'],
    ['The ferry sank 12 minutes after take-off of the helicopter.', 'after take-off: 12 minutes'],
    ['He must serve at least 20 years before he is eligible for parole.', 'minimum term: at least 20 years'],
    ['It took six hours to put out the fire.', 'fire fought: six hours'],
    ['In favour: 118. Against: 97. Abstentions: 13.', 'votes in favour: 118'],
    ['BAKER GETS 15 YEARS!', 'prison term: 15 YEARS'],
    ['The union demands 5 percent; the mill has offered 2.8.', 'pay offer: 2.8'],
    ['The gold weighs 187 g in all.', 'weight: 187 g'],
    ['The two leaders spoke for 40 minutes.', 'call: 40 minutes'],
    ['The weir was built in six years.', 'construction: six years'],
    ['The school is to open again after the holidays, on 12 April.', 'reopening: 12 April'],
    ['The quay committee’s next hearing is set for 9 November.', 'hearing: 9 November'],
  ] as const)('%s', (sentence, aspect) => {
    expect(aspectsOf(sentence)).toContain(aspect);
  });

  test.each([
    'The treasurer faces up to seven years in prison.',
    'She served three years as mayor.',
    'The club got five years to find another ground, and a loan.',
    'Four of the passengers on the bus were of one family, and 12 people were killed.',
    'The pier lies 14 kilometres below the weir.',
    'The paper fired 40 employees.',
    'The island had 312 votes in the old assembly.',
    'They ran out of wood by Wednesday.',
    'The river rose by noon on Monday.',
    'A trawler is 31 metres from the quay.',
    'The baker paid 300 euros for his release papers.',
    'The guests waited an hour for the soup.',
    'The ferry can carry 131 passengers.',
    'The union wanted 5 percent of the seats.',
    'The choir sang in front of six photographs.',
    'The flood took seven months to forget.',
    'The water stood at 5.10 metres.',
    'The baker was away for 14 years.',
    'Losses of 6 million euros were hidden.',
  ])('none in: %s', (sentence) => {
    expect(aspectsOf(sentence)).toEqual([]);
  });
});
