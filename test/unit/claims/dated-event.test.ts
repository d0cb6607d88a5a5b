import { describe, expect, test } from 'vitest';
import { stem } from '../../../server/src/extract/claims/stem.ts';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { DATED_EVENTS, DATED_NOUNS, DATED_OF_PERSONS } from '../../../server/src/extract/lexicon/dated-events.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';

/** What each day of a sentence is the day of, by the day's own words. */
function eventsOf(sentence: string): readonly string[] {
  const { claims, sites } = extract(`date 2021-02-09 News\n\n${sentence}\n`, defaultContext('a.txt'));
  return claims.flatMap((claim) =>
    claim.kind === 'date' ? [`${sites.get(claim.id)?.[0]?.text}: ${claim.topic.event}`] : [],
  );
}

describe('a date is the day of an event that is named beside it', () => {
  test.each([
    ['The crash of February 3 was the second on that road.', 'February 3: crash'],
    ['The February 3 explosion had torn off the roof.', 'February 3: explode'],
    ["Monday's deadly train crash is being looked into.", 'Monday: crash'],
    ['A strong earthquake struck the valley on Monday.', 'Monday: quake'],
    ['The landslide of February 3 buried a road.', 'February 3: landslid'],
    ['The ferry Petrel sank on Monday.', 'Monday: sink'],
    ['A guard was killed on Monday in an explosion.', 'Monday: explode'],
    ['A guard died on Monday of burns that she suffered in an explosion.', 'Monday: die'],
    ['A guard died on Monday in a weekend explosion.', 'Monday: die'],
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toContain(event));
});

describe('what happens to several people of one story is dated for the person who is named', () => {
  test('one person', () => {
    const [event] = eventsOf('Karl Thoring died on Monday.');
    expect(event).toMatch(/^Monday: die p:/);
  });

  test('whoever a pronoun stands for', () => {
    const { claims } = extract(
      'date 2021-02-09 News\n\nKarl Thoring owns two mills. He was arrested on Monday.\n',
      defaultContext('a.txt'),
    );
    const events = claims.flatMap((claim) => (claim.kind === 'date' ? claim.events : []));
    expect(events).toContainEqual(expect.stringMatching(/^arrest p:/));
  });

  test('two persons, and nobody knows of whom it is the day', () => {
    const [event] = eventsOf('Karl Thoring and Ana Ruiz died on Monday.');
    expect(event).not.toContain('p:');
  });
});

/** All events that the days and hours of a sentence date. */
function allEventsOf(sentence: string): readonly string[] {
  const { claims } = extract(`date 2021-02-09 News\n\n${sentence}\n`, defaultContext('a.txt'));
  return claims.flatMap((claim) => (claim.kind === 'date' ? claim.events : []));
}

describe('a date is the day of all that its clause and one with "when" tell', () => {
  test.each([
    ['Two cyclists were killed on Monday when a van ploughed into a market.', 'crash'],
    ['Nine people died and forty were hurt when an earthquake struck the hills on Monday evening.', 'quake'],
    ['The quake struck at 3:12 a.m. (0812 GMT) 14 km east of Ardley, the survey said.', 'quake'],
    ['Four miners were killed on Monday in an underground explosion.', 'explode'],
    ['Tolmar Yards filed for bankruptcy on Monday.', 'insolv'],
    ['Tolmar Yards applied to a court in Ardley today for the opening of insolvency proceedings.', 'insolv'],
    ['The treasurer stepped down on Monday.', 'resign'],
    ['The treasurer handed in his resignation on Monday.', 'resign'],
    ['The jury found the treasurer guilty on Monday.', 'convict'],
    ['The new mayor will be sworn in on February 20.', 'inaugurat'],
    ['The new mayor takes office on February 20.', 'inaugurat'],
    ['The new mayor takes the oath on February 20.', 'inaugurat'],
    ['The ferry ran aground off the cape on Monday.', 'aground'],
    ['The night train left the tracks at 3:40 p.m.', 'crash'],
    ['The plane took off at 10:15 a.m. with nine aboard.', 'depart'],
    ['A fire broke out at 2:40 a.m. in the rope store.', 'fire'],
    ['The gunman opened fire at 3:20 p.m. in the yard.', 'shoot'],
    ['The army imposed a curfew from 9 p.m. in all towns.', 'curfew'],
  ])('%s', (sentence, event) => expect(allEventsOf(sentence)).toContain(event));

  test('a person who passed away died', () =>
    expect(allEventsOf('Karl Thoring passed away on Monday.').join()).toMatch(/die p:/));

  test.each([
    'A foreman was arrested on Monday over the explosion.',
    'The driver was jailed on Monday for a crash in which two people died.',
    'The fire was put out at 5:10 a.m. by two crews.',
    'The van ran out of fuel on Monday.',
  ])('not what it only mentions: %s', (sentence) =>
    expect(allEventsOf(sentence).filter((event) => event !== 'sentence')).toEqual([]),
  );
});

test('a toll that rises on a day does not date the event whose toll it is', () => {
  expect(eventsOf('The toll of the earthquake rose to nine on Monday.').join()).not.toContain('quake');
});

test('every event stands in its common form, or no word would meet it', () => {
  const events = [...DATED_EVENTS, ...DATED_OF_PERSONS, ...DATED_NOUNS];
  expect(events.map(stem)).toEqual(events);
});
