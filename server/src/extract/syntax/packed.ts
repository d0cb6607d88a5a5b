// The weights' file format: base64 text of bytes. Numbers are varints (7 bits a byte, low bits first); a table of weights is
// its size in bits, then for each weight that is not zero the gap to the one before it and the weight itself.

export interface PackedReader {
  readonly varint: () => number;
  readonly weights: () => { readonly bits: number; readonly weights: Int8Array };
}

/** Weights stand in rows that begin anywhere; past the last index follows one row more. */
export const ROW = 128;

export function readPacked(base64: string): PackedReader {
  const text = atob(base64);
  let at = 0;
  const byte = (): number => text.charCodeAt(at++);
  const varint = (): number => {
    let value = 0;
    let shift = 0;
    for (;;) {
      const part = byte();
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
      let index = 0;
      for (let left = varint(); left > 0; left--) {
        index += varint();
        weights[index] = byte();
      }
      return { bits, weights };
    },
  };
}
