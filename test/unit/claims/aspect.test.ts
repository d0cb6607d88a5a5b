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
    ['The quay was closed, and the owner was fined 40,000 euros.', 'fine: 40,000 euros'],
    ['The council sets a 12 percent duty on timber.', 'tariff: 12 percent'],
    ['Nine tonnes of ammonia were released from the tank.', 'leak: Nine tonnes'],
    ['The tunnel was 31 metres long.', 'length: 31 metres'],
    ['Some 900 people marched through the old town.', 'crowd: 900'],
    ['Members backed the sale, with 61 in favour.', 'votes in favour: 61'],
    ['The baker was last seen leaving the quay at 10.15 p.m.', 'last seen: 10.15 p.m.'],
    ['The blaze in the old mill broke out at 2:40 a.m.', 'fire: 2:40 a.m.'],
    ['The envoys must be gone by noon on Monday.', 'to be gone by: noon on Monday'],
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
  ])('none in: %s', (sentence) => {
    expect(aspectsOf(sentence)).toEqual([]);
  });
});
