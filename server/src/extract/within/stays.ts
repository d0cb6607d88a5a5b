import { intervalOf, weekdayOf } from '../../model/calendar.ts';
import type { Check, Finding } from './finding.ts';
import { type Day, type Passage, wordsIn } from './reading.ts';

/**
 * A length of time against its first and last day: "a five-day visit from 3 to 9 May" is one of seven. Counted with or without
 * the last day, or by working days.
 */
export const stays: Check = (passages) =>
  passages.flatMap((passage) =>
    passage.dates.flatMap((length): readonly Finding[] => {
      const days = /^P(\d+)(D|W)$/.exec(length.mention.value);
      if (!days || length.mention.mod !== null || !/-(?:day|week)/.test(length.mention.text)) return [];
      const told = Number(days[1]) * (days[2] === 'W' ? 7 : 1);
      return passage.dates.flatMap((stretch): readonly Finding[] => {
        const ends = intervalOf(stretch.mention.value);
        if (!ends || !stretch.mention.value.includes('/') || stretch.mention.value.length !== TWO_DAYS) return [];
        if (!isBeside(passage, length, stretch, stretch)) return [];
        const all = ends.last - ends.first + 1;
        if (all < 2 || Math.abs(told - all) <= (days[2] === 'W' ? 3 : 1) || told === workingDays(ends.first, ends.last))
          return [];
        const sum = stretch.mention.text.replace(/\s+/g, ' ');
        return [
          {
            stated: length.claim,
            against: { value: `P${all}D`, sum, from: [stretch.mention] },
            because: [`${sum} is ${all} days`],
          },
        ];
      });
    }),
  );

/** `2015-05-03/2015-05-09`. */
const TWO_DAYS = 21;

/** Whether a length of time stands beside its ends: "a five-day visit from 3 to 9 May", "from 3 to 9 May, a five-day visit". */
export function isBeside(passage: Passage, length: Day, first: Day, last: Day): boolean {
  if (length.from < first.from) {
    const tags = passage.sentence.tags.slice(length.to, first.from);
    return (
      !tags.some((tag) => /^(?:VB[DZP]|MD)$/.test(tag)) &&
      /^(?:[a-z'-]+ ){1,5}(?:, )?(?:\( |from |between |on |of )?$/.test(`${wordsIn(passage, length.to, first.from)} `)
    );
  }
  return /^(?:, |— |– |\( )an? $/.test(`${wordsIn(passage, last.to, length.from)} `);
}

function workingDays(first: number, last: number): number {
  let count = 0;
  for (let day = first; day <= last && day - first < 100; day++) if (weekdayOf(day) <= 5) count++;
  return count;
}
