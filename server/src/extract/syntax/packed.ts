// The weights' file format: base64 text of bytes. Numbers are varints (7 bits a byte, low bits first). A table of weights is
// its size in bits, the number of bytes, and bytes of two halves: how many zeros stand before the next weight, and which of
// fourteen levels it has. A run of more zeros than a half can tell is cut by bytes without a weight (level 15).

export interface PackedReader {
  readonly varint: () => number;
  readonly weights: () => HashedWeights;
}

/** Weights in rows that begin anywhere; past the last index follows one row more. */
export interface HashedWeights {
  readonly bits: number;
  readonly weights: Int8Array;
}

export const ROW = 128;
/** The sizes that a weight can have; level `k` is the k-th, level `k + 7` the same below zero. */
export const LEVELS: readonly number[] = [3, 6, 11, 19, 33, 60, 110];
export const NO_LEVEL = 15;

export function readPacked(base64: string): PackedReader {
  const text = atob(base64);
  const values = Int8Array.from([...LEVELS, ...LEVELS.map((level) => -level)]);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const part = text.charCodeAt(at++);
      value |= (part & 127) << shift;
      if (part < 128) return value >>> 0;
      shift += 7;
    }
  };
  return {
    varint,
    weights: () => {
      const bits = varint();
      const weights = new Int8Array(2 ** bits + ROW);
      const end = varint() + at;
      let index = 0;
      for (; at < end; at++) {
        const byte = text.charCodeAt(at);
        index += byte >> 4;
        if ((byte & 15) !== NO_LEVEL) weights[index++] = values[byte & 15] ?? 0;
      }
      return { bits, weights };
    },
  };
}
