import { WEIGHT_COUNT } from './tagger.ts';
import { PACKED_WEIGHTS } from './weights.ts';

/** The tagger's weights, from base64 of pairs of bytes: the distance to the next weight that is not zero, and its value. */
export function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(WEIGHT_COUNT);
  let index = 0;
  let half = -1;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < packed.length; at++) {
    const digit = DIGITS.get(packed.charCodeAt(at));
    if (digit === undefined) break;
    bits = ((bits << 6) | digit) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 255;
    if (half < 0) half = byte;
    else {
      index += half;
      if (half < 255) weights[index] = (byte << 24) >> 24;
      half = -1;
    }
  }
  return weights;
}

const DIGITS: ReadonlyMap<number, number> = new Map(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].map((c, i) => [c.charCodeAt(0), i]),
);

/** Unpacked once, when the module is loaded. */
export const WEIGHTS = unpackWeights(PACKED_WEIGHTS);
