// Features are numbers from the start: no string is joined while a sentence is tagged or parsed.

/** A 32-bit hash of a string (FNV-1a over UTF-16 units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Mixes two numbers into one, such that small ones spread over all bits. */
export function mix(left: number, right: number): number {
  const product = Math.imul(Math.imul(left, 0x85ebca6b) ^ (left >>> 15) ^ right, 0x9e3779b1);
  return product ^ (product >>> 15);
}
