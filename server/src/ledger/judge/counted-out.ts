import type { FigureClaim } from '../../model/claim.ts';

/** A result in parts, and the whole one that replaces it: "with half of the votes counted", "the final count". */
const IN_PART = new Set(['parti', 'provis', 'preliminar', 'interim']);
const IN_THE_END = new Set(['final', 'recount', 'revis']);
const COUNTED_OUT = new Set(['vote', 'ballot', 'seat']);

/** Whether the later of two figures is a result, and the earlier one what was known of it while the votes were being counted. */
export function isCountedOut(early: FigureClaim, late: FigureClaim): boolean {
  if (!isResult(early) || !isResult(late)) return false;
  return tells(early, IN_PART) || (tells(late, IN_THE_END) && !tells(early, IN_THE_END) && !tells(late, IN_PART));
}

const isResult = ({ value }: FigureClaim): boolean => value.sort === 'percent' || COUNTED_OUT.has(value.head ?? '');

const tells = ({ topic }: FigureClaim, words: ReadonlySet<string>): boolean =>
  [...topic.words, ...topic.context].some((word) => words.has(word));
