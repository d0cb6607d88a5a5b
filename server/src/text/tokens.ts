// Invariant: text/ turns characters into tokens, sentences, lines and paragraphs. It knows no news and no meaning.
import type { Span } from '../model/span.ts';

/** `link` is an address of the web or of mail, whole: nothing inside it is a word or a number of the article. */
export type TokenKind = 'word' | 'number' | 'punct' | 'symbol' | 'link';

/**
 * A token of a sentence. What is one token and what is several:
 *
 * | text | tokens |
 * | --- | --- |
 * | `Norway's`, `the 1980's`, `U.S.'s` | the word and the clitic: `Norway` `'s`. Other contractions stay whole: `don't`, `they're` |
 * | `nurses' strike` | the word and the mark: `nurses` `'` `strike` |
 * | `five-year`, `General-Lieutenant`, `O'Neill`, `COVID-19`, `A380`, `mid-1990s`, `AT&T` | one word |
 * | `U.S.`, `a.m.`, `J.R.` | one word with its stops; `U.S` too |
 * | `Mr.`, `Sept.`, `No.`, `J.` | the word and its stop: `Mr` `.` |
 * | `Example.com`, `bbc.co.uk` | one word; `https://…`, `www.…`, `desk@paper.example` are one `link` |
 * | `1,960`, `3.5`, `17:30`, `17.04.2024`, `1 960` with a no-break or thin space, `1'960` | one number with its separators |
 * | `2½`, `½` | one number |
 * | `3m`, `19th`, `1980s`, `30km`, `10.30am`, `5G` | the number and the letters glued to it: `3` `m` |
 * | `19th-century`, `5-year`, `16-year-old` | `19` `th` `-` `century`; `5` `-` `year`; `16` `-` `year-old` |
 * | `2024-04-17`, `2-1`, `9/11`, `10–12` | numbers and the marks between them |
 * | `€3m`, `US$40bn`, `50%`, `EUR12.5m`, `Rs500` | `€` `3` `m`; `US` `$` `40` `bn`; `50` `%`; `EUR` `12.5` `m`; `Rs` `500` |
 * | `...`, `--`, ` `` `, `''` | one mark each |
 * | soft hyphens, zero-width characters, variation selectors | inside a word they belong to it, elsewhere they are skipped |
 */
export interface Token extends Span {
  /** As the article has it. */
  readonly text: string;
  /**
   * The form to look up in tables: lower case, without soft hyphens, composed (NFC); every apostrophe and single quote is
   * `'`, every double quote `"`, every hyphen and minus `-`, figure and en dash `–`, em dash, bar and `--` `—`, `...` `…`.
   */
  readonly lower: string;
  readonly kind: TokenKind;
  /** No white space stands before it. */
  readonly glued: boolean;
}
