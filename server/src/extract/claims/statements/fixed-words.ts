import type { Token } from '../../../text/tokens.ts';

/** Phrases of fixed words, each as its words in lower case, by the first of them: they are looked for at most tokens, and few begin one. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The phrases of a list with bars between them. */
export function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list.split('|')) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** Where the phrase ends that begins at a token; null where none does. */
export function phraseEnd(tokens: readonly Pick<Token, 'lower'>[], at: number, phrases: Phrases): number | null {
  const found = phrases
    .get(tokens[at]?.lower ?? '')
    ?.find((words) => words.every((word, i) => tokens[at + i]?.lower === word));
  return found === undefined ? null : at + found.length;
}

const IN_NO_CASE = 'at no time|at no point|in no way|by no means|under no circumstances';
/** What denies a deed without a "not". */
export const AT_NO_TIME = phrasesOf(IN_NO_CASE);
/** What puts the auxiliary before the subject and denies: "at no time was an alarm raised", "never had she signed". */
export const INVERTING = phrasesOf(`${IN_NO_CASE}|not once|never|nor|neither|nowhere`);
