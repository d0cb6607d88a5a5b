import type { Token } from '../../../text/tokens.ts';

/** Phrases of fixed words, each as its words in lower case; given with bars between them. */
export const phrasesOf = (list: string): readonly (readonly string[])[] =>
  list.split('|').map((phrase) => phrase.split(' '));

/** Where the phrase ends that begins at a token; null where none does. */
export function phraseEnd(
  tokens: readonly Pick<Token, 'lower'>[],
  at: number,
  phrases: readonly (readonly string[])[],
): number | null {
  const found = phrases.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  return found === undefined ? null : at + found.length;
}

/** What denies a deed without a "not". */
export const AT_NO_TIME = phrasesOf('at no time|at no point|in no way|by no means|under no circumstances');
