/** What a character is to the tokeniser and to the splitter of sentences. */
export const enum Kind {
  Space,
  Letter,
  Digit,
  /** Joins a word that it stands in: a combining mark, a superscript ("km²"). */
  Mark,
  /** Is not seen: a soft hyphen, a zero-width space, a mark of writing direction, a variation selector. */
  Format,
  Punct,
  Symbol,
  /** A vulgar fraction ("½"). */
  Fraction,
}

/** Characters below this one are looked up; above it (Cyrillic Extended, CJK, emoji …) they are matched. */
const TABLE_END = 0x2c00;
const ASCII_SYMBOLS = '$%+=<>#&@^|~';

const LETTER = /\p{L}/u;
const MARK = /[\p{M}¹²³⁰-₉\p{Nd}]/u;
const FORMAT = /[\p{Cf}\p{Cs}\uFE00-\uFE0F\u115F\u1160\u3164]/u;
const SPACE = /[\s\p{Z}\p{Cc}]/u;
const SYMBOL = /[\p{S}‰§°]/u;
const FRACTION = /[¼-¾⅐-⅞]/u;

const TABLE = Uint8Array.from({ length: TABLE_END }, (_, code) => match(code));

/** The kind of a code point; a lone surrogate is Format, what lies past the end of a text is Space. */
export function kindOf(code: number): Kind {
  if (code < TABLE_END) return TABLE[code] as Kind;
  return code >= TABLE_END ? match(code) : Kind.Space;
}

/** The code point at `index`, a surrogate pair taken as one. */
export function codeAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(index) ?? unit) : unit;
}

/** How many UTF-16 units a code point takes. */
export const widthOf = (code: number): 1 | 2 => (code > 0xffff ? 2 : 1);

export const isSpace = (code: number): boolean => kindOf(code) === Kind.Space;
export const isUpper = (code: number): boolean =>
  code < 128 ? code >= 65 && code <= 90 : code >= 128 && /\p{Lu}|\p{Lt}/u.test(String.fromCodePoint(code));
export const isLower = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : code >= 128 && /\p{Ll}/u.test(String.fromCodePoint(code));

/** Whether a word begins with a capital. Asked of most words of an article, nearly all of them in ASCII, where no pattern is needed. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}

/** Hyphens that join words: the ASCII one, the Unicode one, the no-break one. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
/** Hyphens, dashes, bars and the minus sign. */
export const isDash = (code: number): boolean =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0x2e3a || code === 0x2e3b;
/** What people type for an apostrophe: straight, curly either way, prime, grave, acute, modifier letter. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 ||
  code === 0x2019 ||
  code === 0x2018 ||
  code === 0x60 ||
  code === 0xb4 ||
  code === 0x2bc ||
  code === 0x2032;
export const isDoubleQuote = (code: number): boolean =>
  code === 0x22 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2033;
export const isSingleQuote = (code: number): boolean =>
  code === 0x27 || (code >= 0x2018 && code <= 0x201b) || code === 0x2039 || code === 0x203a;

function match(code: number): Kind {
  if (code >= 48 && code <= 57) return Kind.Digit;
  if (code < 128 && ASCII_SYMBOLS.includes(String.fromCharCode(code))) return Kind.Symbol;
  const character = String.fromCodePoint(code);
  // A modifier letter apostrophe counts as a letter in Unicode; people type it for the plain one.
  if (code === 0x2bc || code === 0x60 || code === 0xb4) return Kind.Punct;
  if (LETTER.test(character)) return Kind.Letter;
  if (FRACTION.test(character)) return Kind.Fraction;
  if (FORMAT.test(character)) return Kind.Format;
  if (MARK.test(character)) return Kind.Mark;
  if (SPACE.test(character)) return Kind.Space;
  return SYMBOL.test(character) ? Kind.Symbol : Kind.Punct;
}
