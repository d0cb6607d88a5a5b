/**
 * Text of others, safe to show in a terminal or a hover: control characters and marks that reverse the direction of
 * writing are replaced, so that an article cannot clear the screen, fake a line of a report or hide its words.
 */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) =>
    char === '\n' || char === '\r' || char === '\t' ? ' ' : '\ufffd',
  );
}
