import { SYNONYMS } from '../lexicon/synonyms.ts';
import { remembered } from '../remembered.ts';

const SUFFIXES = [
  'ational',
  'ation',
  'ition',
  'ment',
  'ness',
  'ance',
  'ence',
  'ional',
  'ing',
  'ion',
  'ity',
  'ive',
  'ers',
  'er',
  'or',
  'ed',
  'al',
  'ly',
  'es',
  's',
  'e',
  'y',
];

/**
 * The common form under which words of one family meet: "resignation" and "resigned" are both `resign`. The lemma is first
 * looked up among the synonyms, then cut to its stem. Not a word to show to anyone.
 */
export const stem = remembered(cut, 2000);

function cut(lemma: string): string {
  const known = SYNONYMS.get(lemma);
  if (known !== undefined) return known;
  for (const suffix of SUFFIXES) {
    if (lemma.length - suffix.length >= 4 && lemma.endsWith(suffix)) {
      const short = lemma.slice(0, -suffix.length);
      return SYNONYMS.get(short) ?? short;
    }
  }
  return lemma;
}
