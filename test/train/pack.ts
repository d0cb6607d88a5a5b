import type { LexiconData } from './train-tagger.ts';

/** The writing side of server/src/extract/syntax/packed.ts. */
export function packLexicon({ classes, hashes, entries }: LexiconData): string {
  const bytes: number[] = [];
  varint(bytes, classes.length);
  for (const tags of classes) {
    varint(bytes, tags.length);
    for (const tag of tags) varint(bytes, tag);
  }
  varint(bytes, hashes.length);
  const order = [...hashes.keys()].sort((a, b) => unsigned(hashes, a) - unsigned(hashes, b));
  let last = 0;
  for (const index of order) {
    varint(bytes, unsigned(hashes, index) - last);
    last = unsigned(hashes, index);
    varint(bytes, entries[index] ?? 0);
  }
  return Buffer.from(bytes).toString('base64');
}

export function packWeights(weights: Int8Array, bits: number): string {
  const bytes: number[] = [];
  varint(bytes, bits);
  varint(
    bytes,
    weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0),
  );
  let last = 0;
  weights.forEach((weight, index) => {
    if (weight === 0) return;
    varint(bytes, index - last);
    last = index;
    bytes.push(weight & 255);
  });
  return Buffer.from(bytes).toString('base64');
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

const unsigned = (hashes: Int32Array, index: number): number => (hashes[index] ?? 0) >>> 0;
