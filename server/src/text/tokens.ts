// Invariant: text/ turns characters into tokens, sentences, lines and paragraphs. It knows no news and no meaning.
import type { Span } from '../model/span.ts';

export type TokenKind = 'word' | 'number' | 'punct' | 'symbol';

/**
 * A token of a sentence. Words keep inner apostrophes and hyphens apart from the clitic "'s": "Azerbaijan's" is two
 * tokens, "General-Lieutenant" and "five-year" are one, "1,960", "3.5" and "17:30" are one number, "$" and "%" are symbols.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** No white space stands before it. */
  readonly glued: boolean;
}
