import { civilOf, intervalOf } from '../../model/calendar.ts';
import type { Check, Finding } from './finding.ts';
import { type Day, type Passage, wordsIn } from './reading.ts';

/**
 * Years gone by against the year itself: "founded in 1990, 21 years ago" cannot be of 2015. Only where the article tells when
 * it was published, and both stand side by side.
 */
export const yearsAgo: Check = (passages, draft) =>
  draft.published.value === null || draft.published.from === 'inferred'
    ? []
    : passages.flatMap((passage) =>
        passage.dates.flatMap((ago): readonly Finding[] => {
          if (!/\byears ago$/.test(ago.mention.text) || ago.mention.mod !== null || isAbout(passage, ago)) return [];
          const year = passage.dates.find((other) => other !== ago && isBeside(passage, ago, other));
          const [x, y] = [yearOf(ago), year ? yearOf(year) : null];
          if (!year || x === null || y === null || Math.abs(x - y) <= 1) return [];
          return [
            {
              stated: ago.claim,
              against: year.claim,
              because: [`“${ago.mention.text}” is ${x}, told in ${draft.published.value?.slice(0, 4)}`],
            },
          ];
        }),
      );

const yearOf = ({ mention }: Day): number | null => {
  const days = /^\d{4}(?:-\d\d){0,2}$/.test(mention.value) ? intervalOf(mention.value) : null;
  return days && civilOf(days.first).year;
};

const isAbout = (passage: Passage, { from }: Day): boolean =>
  /\b(?:about|around|some|nearly|almost|over|than|roughly|approximately|just|least)$/.test(
    wordsIn(passage, from - 2, from),
  );

/** "in 1990, 25 years ago", "25 years ago (1990)", "25 years ago, in May 1990". */
function isBeside(passage: Passage, ago: Day, other: Day): boolean {
  if (other.mention.implied.includes('year')) return false;
  const [first, second] = ago.from < other.from ? [ago, other] : [other, ago];
  return /^(?:, (?:in |on )?|\( (?:in )?|— (?:in )?|– (?:in )?|in |on )$/.test(
    `${wordsIn(passage, first.to, second.from)} `,
  );
}
