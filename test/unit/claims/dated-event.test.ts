import { describe, expect, test } from 'vitest';
import { stem } from '../../../server/src/extract/claims/stem.ts';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { DATED_EVENTS, DATED_OF_PERSONS } from '../../../server/src/extract/lexicon/dated-events.ts';
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
  ])('%s', (sentence, event) => expect(eventsOf(sentence)).toContain(event));
});

describe('what happens to several people of one story is dated for the person who is named', () => {
  test('one person', () => {
    const [event] = eventsOf('Karl Thoring died on Monday.');
    expect(event).toMatch(/^Monday: die p:/);
  });

  test('two persons, and nobody knows of whom it is the day', () => {
    const [event] = eventsOf('Karl Thoring and Ana Ruiz died on Monday.');
    expect(event).not.toContain('p:');
  });
});

test('a toll that rises on a day does not date the event whose toll it is', () => {
  expect(eventsOf('The toll of the earthquake rose to nine on Monday.').join()).not.toContain('quake');
});

test('every event stands in its common form, or no word would meet it', () => {
  const events = [...DATED_EVENTS, ...DATED_OF_PERSONS];
  expect(events.map(stem)).toEqual(events);
});
