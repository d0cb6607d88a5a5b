import { KINDS } from '../lexicon/kinds.ts';
import { areAll, isAnybody } from './classes.ts';
import type { Check, Finding } from './finding.ts';
import { type Item, isPlain } from './item-list.ts';
import { leewayOf, overlap } from './leeway.ts';
import { against } from './parts.ts';
import { type Figure, type Passage, wordsIn } from './reading.ts';

/**
 * A total and, behind it, what "them" were: "all 29 people … Seventeen of them were women and 11 were men" are 28. Only where
 * the kinds are all that there can be, so that nobody is left over.
 */
export const ofThem: Check = (passages) =>
  passages.flatMap((passage, i): readonly Finding[] => {
    const counts = passage.figures.filter(isPlain);
    const first = counts.findIndex((figure) => OF_THEM.test(wordsIn(passage, figure.to, figure.to + 3)));
    if (first < 0) return [];
    const items = counts.slice(first).map((figure) => itemOf(passage, figure));
    const total = counts.slice(0, first).findLast(isTotal) ?? totalBefore(passages, i);
    if (!total || items.length < 2 || !items.every((item) => item !== null)) return [];
    const sum = items.reduce((all, item) => all + item.value, 0);
    const isAll = areAll(items.flatMap(({ kind }) => kind ?? []));
    return isAll && !overlap(leewayOf(total.mention), { low: sum, high: sum }) ? [against(total, items)] : [];
  });

const OF_THEM = /^of (?:them|these|those|whom)\b|^of the (?:dead|victims|wounded|injured)$/;
/** What may stand between the number and its kind. */
const BETWEEN = /^(?:of|them|these|those|whom|the|dead|victims|wounded|injured|were|was|are|is)$/;
const REACH = 5;

function itemOf({ sentence }: Passage, { mention, to }: Figure): Item | null {
  for (let i = to; i < Math.min(sentence.tokens.length, to + REACH); i++) {
    const token = sentence.tokens[i];
    const lemma = sentence.lemmas[i] ?? '';
    const kind = KINDS.get(lemma) ?? lemma;
    if (token && !BETWEEN.test(token.lower))
      return { value: mention.value, kind, at: { start: mention.start, end: token.end } };
  }
  return null;
}

const isTotal = ({ mention }: Figure): boolean =>
  isAnybody(mention.head) && mention.partOf === null && mention.comparator === '=' && mention.value > 1;

/** The last count of people in the two sentences before, if they are of the same paragraph. */
function totalBefore(passages: readonly Passage[], at: number): Figure | undefined {
  const here = passages[at]?.sentence.paragraph;
  for (const passage of [passages[at - 1], passages[at - 2]]) {
    if (!passage || passage.sentence.paragraph !== here) return undefined;
    const people = passage.figures.filter(({ mention }) => mention.sort === 'count' && isAnybody(mention.head));
    if (people.length > 0) return people.length === 1 && people.every(isTotal) ? people[0] : undefined;
  }
  return undefined;
}
