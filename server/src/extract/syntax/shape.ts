import type { Token } from '../../text/tokens.ts';

/** What the letters of a word look like. The lower four bits are one of the first group; the others are flags. */
export const Shape = {
  Lower: 0,
  Title: 1,
  Upper: 2,
  Initial: 3,
  Mixed: 4,
  Digits: 5,
  Number: 6,
  Punct: 7,
  Symbol: 8,
  Link: 9,
  Stops: 10,
  Hyphen: 16,
  First: 32,
  /** The sentence is a headline in title case: a capital tells nothing. */
  TitleStyle: 64,
  /** The sentence is in capitals. */
  UpperStyle: 128,
} as const;

const KIND_SHAPE = { number: Shape.Number, punct: Shape.Punct, symbol: Shape.Symbol, link: Shape.Link } as const;

/** The shape of a token, with the hyphen flag. In a style where capitals tell nothing, a word in it counts as lower case. */
export function shapeOf(token: Token, style: number): number {
  if (token.kind !== 'word') return KIND_SHAPE[token.kind];
  const text = token.text;
  const hyphen = text.length > 2 && text.includes('-') ? Shape.Hyphen : 0;
  if (text === token.lower && style === 0) return hyphen | (hasDigit(text) ? Shape.Digits : Shape.Lower);
  return hyphen | caseOf(text);
}

/** The style of a sentence: 0, `Shape.TitleStyle` or `Shape.UpperStyle`. */
export function styleOf(tokens: readonly Token[]): number {
  let lower = 0;
  let title = 0;
  let upper = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    if (token.text === token.lower) lower++;
    else if (isUpperCase(token.text)) upper++;
    else title++;
  }
  if (upper >= 2 && lower + title <= upper / 4) return Shape.UpperStyle;
  return title + upper >= 3 && lower * 4 <= title + upper ? Shape.TitleStyle : 0;
}

export const isFirstWord = (token: Token): boolean => token.kind === 'word' || token.kind === 'number';

function caseOf(text: string): number {
  if (hasDigit(text)) return Shape.Digits;
  if (text.includes('.')) return Shape.Stops;
  const first = text.slice(0, 1);
  const rest = text.slice(1);
  const firstUpper = first !== first.toLowerCase();
  if (rest === '') return firstUpper ? Shape.Initial : Shape.Lower;
  if (rest === rest.toLowerCase()) return firstUpper ? Shape.Title : Shape.Lower;
  return firstUpper && isUpperCase(rest) ? Shape.Upper : Shape.Mixed;
}

const isUpperCase = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
