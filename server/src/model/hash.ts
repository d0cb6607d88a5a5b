/** A 53-bit hash of a text (cyrb53, by bryc, public domain), in base 36: short, the same on every machine, not for secrets. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return base36(4294967296 * (2097151 & b) + (a >>> 0));
}

/** As `toString(36)` writes it, which takes three times as long: an article hashes some hundred claims. */
function base36(value: number): string {
  const high = Math.floor(value / HALF);
  const low = digits(value - high * HALF);
  return high === 0 ? low : digits(high) + low.padStart(HALF_DIGITS, '0');
}
const HALF_DIGITS = 6;
const HALF = 36 ** HALF_DIGITS;

function digits(value: number): string {
  let text = '';
  let rest = value;
  do {
    text = DIGITS.charAt(rest % 36) + text;
    rest = Math.floor(rest / 36);
  } while (rest > 0);
  return text;
}
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
