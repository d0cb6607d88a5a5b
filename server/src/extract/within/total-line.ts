import type { Check, Finding } from './finding.ts';
import { leewayOf, overlap } from './leeway.ts';
import { against } from './parts.ts';
import { type Figure, type Passage, wordsIn } from './reading.ts';

/**
 * A list of lines with a number each, and their total in the last: "North: 720 / Mill Lane: 380 / Total: 1,200" is 100 too
 * many. The lines must stand right before it, a line a number, so that none is left out.
 */
export const totalLines: Check = (passages) =>
  passages.flatMap((passage, i): readonly Finding[] => {
    const total = TOTAL.test(wordsIn(passage, 0, 4)) ? lineOf(passage) : null;
    if (!total) return [];
    const lines: Figure[] = [];
    for (let j = i - 1; j >= 0; j--) {
      const before = passages[j];
      const line = before && before.kind === 'body' && !TOTAL.test(wordsIn(before, 0, 4)) ? lineOf(before) : null;
      if (!line || line.mention.unit !== total.mention.unit || line.mention.sort !== total.mention.sort) break;
      lines.unshift(line);
    }
    if (lines.length < LEAST_LINES) return [];
    const bounds = lines.map(({ mention }) => leewayOf(mention));
    const low = bounds.reduce((all, one) => all + one.low, 0);
    const high = bounds.reduce((all, one) => all + one.high, 0);
    if (overlap(leewayOf(total.mention), { low, high })) return [];
    return [
      against(
        total,
        lines.map(({ mention }) => ({ value: mention.value, kind: null, at: mention })),
      ),
    ];
  });

const LEAST_LINES = 2;
const TOTAL = /^(?:[-*•–—] )?(?:total|in total|in all|altogether|sum)\b/;
/** A label and a number: longer lines are sentences. */
const LONGEST_LINE = 14;

/** The one number of a line "Label: number"; null for a line of any other shape. */
function lineOf({ sentence, figures, dates }: Passage): Figure | null {
  const [figure, ...more] = figures;
  if (!figure || more.length > 0 || dates.length > 0 || sentence.tokens.length > LONGEST_LINE) return null;
  const before = sentence.tokens[figure.from - 1]?.lower;
  const isSort =
    figure.mention.sort === 'count' || figure.mention.sort === 'money' || figure.mention.sort === 'measure';
  return isSort && before === ':' ? figure : null;
}
