import type { Check, Finding } from './finding.ts';
import { type Figure, type Passage, wordsIn } from './reading.ts';

/** One person with two ages: "Harriet Coombes, 34, …" and, further down, "Harriet Coombes, 43, …"; a surname alone may be a relative's. Ages of other days are told as such. */
export const ages: Check = (passages) => {
  const told = new Map<string, Figure>();
  const found: Finding[] = [];
  for (const passage of passages)
    for (const person of passage.persons) {
      const age = passage.figures.find(({ mention }) => mention.start === person.ageAt);
      if (!age || !person.name.includes(' ') || !isNow(passage, age)) continue;
      const known = told.get(person.name);
      if (!known) told.set(person.name, age);
      else if (known.mention.value !== age.mention.value && person.text.includes(' '))
        found.push({ stated: known.claim, against: age.claim, because: ['both are about the same person'] });
    }
  return found;
};

/** "Coombes, 34," tells today's age; "was 17 when", "then 17", "in 2004, aged 17" do not. */
const isNow = (passage: Passage, age: Figure): boolean =>
  age.mention.comparator === '=' &&
  age.mention.to === null &&
  age.mention.unit === 'a' &&
  !THEN.test(wordsIn(passage, age.from - 6, age.from)) &&
  !WHEN.test(wordsIn(passage, age.to, age.to + 4));
const THEN = /\b(?:then|aged|turned|turns|as an?|(?:in|since|until) (?:19|20)\d\d)\b|\b(?:was|were|be|at)$/;
const WHEN = /\b(?:when|then|at the time|at that time|years? (?:ago|earlier|later))\b/;
