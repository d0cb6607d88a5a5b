/** How words stand out in a terminal. Without colour every style is the words themselves. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
}

/** The styles of ECMA-48, or none. */
export function styleFor(colour: boolean): Style {
  const sgr =
    (on: number, off: number) =>
    (text: string): string =>
      colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { bold: sgr(1, 22), dim: sgr(2, 22), red: sgr(31, 39), yellow: sgr(33, 39), cyan: sgr(36, 39) };
}

/**
 * Text of others, safe to print: escape sequences, other control characters and marks that reverse the direction of
 * writing are replaced, so that an article cannot clear the screen, fake a line of the report or hide its words.
 */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) =>
    char === '\n' || char === '\t' ? ' ' : '\ufffd',
  );
}
