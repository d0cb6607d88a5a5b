import { DOUBLETS } from '../../extract/lexicon/doublets.ts';
import { ONES, SCALES, TENS } from '../../extract/lexicon/number-words.ts';
import { STOP_WORDS } from '../../extract/lexicon/stop-words.ts';
import { IRREGULAR_VERBS } from '../../extract/syntax/lemma/irregular-verbs.ts';
import { lemmaOf } from '../../extract/syntax/lemma/lemma.ts';

const CONTRACTIONS: Readonly<Record<string, string>> = {
  "n't": ' not',
  "'ve": ' have',
  "'re": ' are',
  "'ll": ' will',
  "'m": ' am',
};

/**
 * The words of a quote, in lower case. Marks do not count, contractions are written out, and what stands in square brackets
 * is the editor's.
 */
export const wordsOf = (quote: string): readonly string[] =>
  quote
    .toLowerCase()
    .replace(/\[[^\]]{0,60}\]/g, ' ')
    .replace(/’/g, "'")
    .replace(/can't|cannot/g, 'can not')
    .replace(/won't/g, 'will not')
    .replace(/\bno one\b/g, 'nobody')
    .replace(/n't|'ve|'re|'ll|'m/g, (cut) => CONTRACTIONS[cut] ?? '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The form under which words of two versions of one sentence meet: the base form, a number's digits, the common one of
 * everyday doubles ("kids", "children"), and one spelling for British and American English. Not a word to show to anyone.
 */
export function formOf(word: string): string {
  const number = numberOf(word);
  if (number !== null) return String(number);
  const base = IRREGULAR_VERBS.get(word) ?? BE.get(word) ?? inflected(word);
  return spelled(DOUBLETS.get(base) ?? DOUBLETS.get(word) ?? base);
}

const BE: ReadonlyMap<string, string> = new Map(['is', 'are', 'am', 'was', 'were'].map((form) => [form, 'be']));

function inflected(word: string): string {
  if (word.endsWith('ing')) return lemmaOf(word, 'VBG');
  if (word.endsWith('ed')) return lemmaOf(word, 'VBD');
  return word.length > 3 ? lemmaOf(word, 'NNS') : word;
}

/** "Colour" and "color", "realise" and "realize", "defence" and "defense". */
const spelled = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/ou/g, 'o')
        .replace(/z/g, 's')
        .replace(/c(?=e)/g, 's')
        .replace(/(.)\1/g, '$1');

/** A word that says what the sentence is about. */
export const tells = (word: string): boolean => !STOP_WORDS.has(word) && word.length > 2 && !FILLERS.has(word);

/** Not a filler of speech ("well", "actually"), nor a word that one version has for another's mere grammar. */
export const isWord = (word: string): boolean => !FILLERS.has(word);
const FILLERS = new Set(
  'well look so just really very quite here now then actually of the a an that and but absolutely simply truly deeply'.split(
    ' ',
  ),
);

/** A number in figures or in words; "one" is as often nobody in particular as it is a number. */
export function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  return word === 'one' ? null : (ONES.get(word) ?? TENS.get(word) ?? SCALES.get(word) ?? null);
}
