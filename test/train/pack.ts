import { LEVELS, NO_LEVEL } from '../../server/src/extract/syntax/packed.ts';
import type { LexiconData } from './train-tagger.ts';

/** The writing side of server/src/extract/syntax/packed.ts. */
export function packLexicon({ classes, keys, entries }: LexiconData): string {
  const bytes: number[] = [];
  varint(bytes, classes.length);
  for (const tags of classes) {
    varint(bytes, tags.length);
    for (const tag of tags) varint(bytes, tag);
  }
  varint(bytes, keys.length);
  let last = 0;
  keys.forEach((key, index) => {
    varint(bytes, key - last);
    last = key;
    varint(bytes, entries[index] ?? 0);
  });
  return Buffer.from(bytes).toString('base64');
}

export function packWeights(weights: Int8Array, bits: number): string {
  const body: number[] = [];
  let zeros = 0;
  for (const weight of weights) {
    if (weight === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 15) body.push((15 << 4) | NO_LEVEL);
    const level = LEVELS.indexOf(Math.abs(weight));
    body.push((zeros << 4) | (weight < 0 ? level + LEVELS.length : level));
    zeros = 0;
  }
  const head: number[] = [];
  varint(head, bits);
  varint(head, body.length);
  return Buffer.from([...head, ...body]).toString('base64');
}

/** Which relations are possible, by key. */
export function packRelations(relations: ReadonlyMap<number, Uint8Array>): string {
  const bytes: number[] = [];
  varint(bytes, relations.size);
  let last = 0;
  for (const [key, labels] of relations) {
    varint(bytes, key - last);
    last = key;
    varint(bytes, labels.length);
    for (const label of labels) varint(bytes, label);
  }
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
