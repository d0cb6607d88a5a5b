import { createLexicon, type Lexicon } from './lexicon.ts';
import { type PackedReader, readPacked } from './packed.ts';
import packed from './weights.json';

export interface HashedWeights {
  readonly bits: number;
  readonly weights: Int8Array;
}

/** What was learned from treebanks: see README.md beside this file for the sources and their licences. */
export interface SyntaxModel {
  readonly lexicon: Lexicon;
  readonly tagger: HashedWeights;
}

/** Decodes the weights that come with the program. Costs some milliseconds: keep what it returns. */
export function decodeModel(): SyntaxModel {
  const tagger = readPacked(packed.tagger);
  return { lexicon: readLexicon(readPacked(packed.lexicon)), tagger: tagger.weights() };
}

function readLexicon({ varint }: PackedReader): Lexicon {
  const classes = Array.from({ length: varint() }, () => Array.from({ length: varint() }, varint));
  const size = varint();
  const hashes = new Int32Array(size);
  const entries = new Uint16Array(size);
  let hash = 0;
  for (let index = 0; index < size; index++) {
    hash += varint();
    hashes[index] = hash;
    entries[index] = varint();
  }
  return createLexicon(classes, hashes, entries);
}
