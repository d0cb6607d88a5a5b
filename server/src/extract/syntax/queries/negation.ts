import type { TaggedSentence } from '../analysis.ts';
import { childOf, childrenOf } from './child.ts';

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly', 'nowhere']);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one']);

/**
 * Whether a predicate is negated: by "not", "never", "no longer", a contraction ("didn't"), or a participant with "no"
 * ("No soldier died", "They found nothing"). "Denied" and "failed to" are verbs of their own, not negations.
 */
export function isNegated(sentence: TaggedSentence, predicate: number): boolean {
  const adverbs = childrenOf(sentence, predicate, 'advmod', 'cc', 'det', 'discourse', 'dep');
  if (adverbs.some((child) => isNot(sentence, child))) return true;
  if (childrenOf(sentence, predicate, 'aux', 'aux:pass', 'cop').some((child) => isContraction(sentence, child)))
    return true;
  if (isContraction(sentence, predicate)) return true;
  return childrenOf(sentence, predicate, 'nsubj', 'nsubj:pass', 'obj', 'nmod', 'obl').some((child) =>
    isNobody(sentence, child),
  );
}

/** "Not", "never", or "no" right before an adverb ("no longer", "no more"). */
function isNot(sentence: TaggedSentence, index: number): boolean {
  if (NOT.has(sentence.tokens[index]?.lower ?? '')) return true;
  return sentence.tags[index]?.startsWith('RB') === true && sentence.tokens[index - 1]?.lower === 'no';
}

const isContraction = (sentence: TaggedSentence, index: number): boolean => {
  const lower = sentence.tokens[index]?.lower ?? '';
  return lower.endsWith("n't") || lower === 'cannot';
};

function isNobody(sentence: TaggedSentence, index: number): boolean {
  if (NOBODY.has(sentence.tokens[index]?.lower ?? '')) return true;
  const determiner = childOf(sentence, index, 'det', 'advmod');
  return determiner !== null && sentence.tokens[determiner]?.lower === 'no';
}
