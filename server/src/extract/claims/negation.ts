import type { TaggedSentence } from '../syntax/analysis.ts';

export interface Negation {
  /** The token that denies. */
  readonly at: number;
  /** What it denies: the verb ("was not used"), or the thing ("no appeal"). */
  readonly of: 'verb' | 'noun';
}

const NOUN = new Set(['no', 'none', 'without', 'zero']);
const VERB = new Set(['not', "n't", 'n’t', 'never', 'cannot', 'nobody', 'neither', 'nor']);
// "No longer", "no fewer than", "not only", "not guilty" deny nothing that another source would assert in the same words.
const NO_DENIAL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['no', new Set(['longer', 'fewer', 'less', 'more', 'doubt', 'matter', 'later', 'wonder', 'sooner'])],
  ['not', new Set(['only', 'just', 'guilty', 'least', 'to', 'yet', 'all', 'every', 'far', 'until'])],
]);

/** The denial in tokens `[from, to)` of a sentence; null where there is none. "No. 9" and "No 9" are numbers. */
export function negationIn(sentence: TaggedSentence, from: number, to: number): Negation | null {
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i];
    if (!token) break;
    const word = token.lower;
    const next = sentence.tokens[i + 1];
    if (NO_DENIAL.get(word)?.has(next?.lower ?? '')) continue;
    if (word === 'no' && (next?.kind === 'number' || next?.text === '.')) continue;
    if (word === 'no' && next?.lower === 'one') return { at: i + 1, of: 'verb' };
    if (NOUN.has(word)) return { at: i, of: 'noun' };
    if (VERB.has(word) || word.endsWith("n't") || word.endsWith('n’t')) return { at: i, of: 'verb' };
  }
  return null;
}
