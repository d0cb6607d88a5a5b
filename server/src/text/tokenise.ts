import type { Token, TokenKind } from './tokens.ts';

// One alternative a kind, in order; each is linear. A number keeps its separators ("1,960", "17:30", "3.5"), a word its
// inner apostrophes and hyphens ("five-year", "O'Neill"), an abbreviation its stops ("U.S."). Anything else is one character.
const TOKEN = /\d+(?:[.,:’'\u00a0\u202f\u2009]\d+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}\d_]+(?:['’‑-][\p{L}\p{M}\d_]+)*|\S/gu;
const CLITIC = /['’](?:s|S)$/;
const SYMBOL = /[$€£¥%‰°₽₴₹₩+=<>#&@^|~§]/u;

/** The tokens of a stretch of `text`, in order, with offsets into the whole text. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  let last = -1;
  const push = (from: number, word: string, kind: TokenKind): void => {
    tokens.push({
      start: start + from,
      end: start + from + word.length,
      text: word,
      lower: word.toLowerCase(),
      kind,
      glued: from === last,
    });
    last = from + word.length;
  };
  for (const match of stretch.matchAll(TOKEN)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) push(match.index, word, 'number');
    else if (/^\p{L}/u.test(word)) {
      const clitic = CLITIC.exec(word);
      if (clitic && clitic.index > 0) {
        push(match.index, word.slice(0, clitic.index), 'word');
        push(match.index + clitic.index, word.slice(clitic.index), 'word');
      } else push(match.index, word, 'word');
    } else push(match.index, word, SYMBOL.test(word) ? 'symbol' : 'punct');
  }
  return tokens;
}
