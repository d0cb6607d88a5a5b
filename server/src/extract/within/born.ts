import { civilOf, intervalOf } from '../../model/calendar.ts';
import type { Draft } from '../draft.ts';
import type { Check, Finding } from './finding.ts';
import { type Day, type Figure, type Passage, wordsIn } from './reading.ts';

/**
 * A person's age against the birth: "Anna Bell, 45, who was born in 1960" in an article of 2015. One sentence, one person, an
 * age that holds on the day of publication.
 */
export const born: Check = (passages, draft) =>
  passages.flatMap((passage): readonly Finding[] => {
    if (passage.figures.length === 0 || passage.dates.length === 0 || passage.persons.length === 0) return [];
    const day = passage.dates.find((date) => BORN.test(wordsIn(passage, date.from - 3, date.from)));
    const names = new Set(passage.persons.map(({ name }) => name));
    const ages = passage.figures.filter(({ mention }) => mention.sort === 'age');
    const [age] = ages;
    if (!day || !age || names.size !== 1 || ages.length > 1) return [];
    if (!passage.persons.some(({ ageAt }) => ageAt === age.mention.start)) return [];
    const value = ageOn(day, draft);
    if (
      value === null ||
      age.mention.comparator !== '=' ||
      PAST.test(wordsIn(passage, 0, passage.sentence.tokens.length))
    )
      return [];
    if (age.mention.value === value || age.mention.value === value - 1) return [];
    return [findingOf(age, day, value)];
  });

const BORN = /\bborn(?: (?:on|in))?(?: the)?$/;
/** Words of ages that were. */
const PAST = /\b(?:died|dead|late|killed|then|when|aged|at the time|would|turned|turns|until)\b/;

/** How old one is in the year of publication who was born then; null where either cannot be told. */
function ageOn(day: Day, { published }: Draft): number | null {
  const birth = /^\d{4}(?:-\d\d){0,2}$/.test(day.mention.value) ? intervalOf(day.mention.value) : null;
  const now = published.value === null || published.from === 'inferred' ? null : intervalOf(published.value);
  if (!birth || !now || day.mention.implied.includes('year')) return null;
  return civilOf(now.last).year - civilOf(birth.first).year;
}

const findingOf = (age: Figure, day: Day, value: number): Finding => ({
  stated: age.claim,
  against: { value, sum: day.mention.text.replace(/\s+/g, ' '), from: [day.mention] },
  because: [`who was born then is ${value} at most on the day of publication`],
});
