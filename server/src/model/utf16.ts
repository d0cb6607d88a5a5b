/** Texts with surrogates keep their units as they are: a clause that was cut inside a pair must come back as it was. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 255;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}

/** The text that `utf16` wrote. */
export function fromUtf16(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2)
    parts.push(String.fromCharCode((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)));
  return parts.join('');
}
