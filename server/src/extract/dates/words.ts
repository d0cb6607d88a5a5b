import type { Token } from '../../text/tokens.ts';

/** What the date rules read: tokens, with hyphenated words taken apart ("five-year" is `five` `-` `year`). */
export type Word = Token;

/** The words of a sentence. Tokens without a hyphen are passed on as they are. */
export function wordsOf(tokens: readonly Token[]): readonly Word[] {
  if (!tokens.some(isCompound)) return tokens;
  const words: Word[] = [];
  for (const token of tokens) {
    if (isCompound(token)) words.push(...partsOf(token));
    else words.push(token);
  }
  return words;
}

const isCompound = (token: Token): boolean =>
  token.kind === 'word' &&
  token.lower.length > 1 &&
  token.lower.includes('-') &&
  token.lower.length === token.text.length;

const PART = /-|\d+|[^-\d]+/g;

/** "mid-1990s" is `mid` `-` `1990` `s`; a part keeps its place in the text. */
function partsOf(token: Token): Word[] {
  return [...token.lower.matchAll(PART)].map((match, index) => {
    const lower = match[0];
    const start = token.start + match.index;
    return {
      start,
      end: start + lower.length,
      text: token.text.slice(match.index, match.index + lower.length),
      lower,
      kind: lower === '-' ? 'punct' : /^\d/.test(lower) ? 'number' : 'word',
      glued: index > 0 || token.glued,
    };
  });
}

/** Upper case in front: "May", not "may". */
export const isCapitalised = (word: Word | undefined): boolean => {
  const code = word?.text.charCodeAt(0) ?? 0;
  return code >= 65 && code <= 90;
};

/** Any dash or hyphen that can stand between two ends of a range. */
export const isDashWord = (word: Word | undefined): boolean =>
  word?.lower === '-' || word?.lower === '–' || word?.lower === '—' || word?.lower === '~';
