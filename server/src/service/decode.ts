/** The text of a file, or why it is none. A byte-order mark is not part of the text, so offsets do not count it. */
export type Decoded = { readonly text: string } | { readonly why: 'not text' };

/**
 * Decodes UTF-8 and, with its mark, UTF-16. Anything else is told from text by what no text holds: a NUL byte, or bytes
 * that are not UTF-8. Guessing an old code page would shift quotation marks and names without a word, so it is not done.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return { why: 'not text' };
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return { why: 'not text' };
  }
  if (text.includes('\0')) return { why: 'not text' };
  return { text };
}
