import { createLexicon, type Lexicon } from './lexicon.ts';
import { type HashedWeights, type PackedReader, readPacked } from './packed.ts';
import packed from './weights.json';

/** What was learned from treebanks: see README.md beside this file for the sources and their licences. */
export interface TagModel {
  readonly lexicon: Lexicon;
  readonly tagger: HashedWeights;
}

export interface TreeModel {
  readonly moves: HashedWeights;
  readonly labels: HashedWeights;
  /** Relations to choose from, by the tags of child and head (`labelKey` of the parser). */
  readonly relations: ReadonlyMap<number, Uint8Array>;
}

/** Decodes the tagger's weights, which come with the program. Costs some milliseconds: keep what it returns. */
export const decodeTagModel = (): TagModel => ({
  lexicon: readLexicon(readPacked(packed.lexicon)),
  tagger: readPacked(packed.tagger).weights(),
});

/** The same for the parser. */
export const decodeTreeModel = (): TreeModel => ({
  moves: readPacked(packed.moves).weights(),
  labels: readPacked(packed.labels).weights(),
  relations: readRelations(readPacked(packed.relations)),
});

function readRelations({ varint }: PackedReader): Map<number, Uint8Array> {
  const relations = new Map<number, Uint8Array>();
  let key = 0;
  for (let left = varint(); left > 0; left--) {
    key += varint();
    relations.set(key, Uint8Array.from({ length: varint() }, varint));
  }
  return relations;
}

function readLexicon({ varint }: PackedReader): Lexicon {
  const classes = Array.from({ length: varint() }, () => Array.from({ length: varint() }, varint));
  const size = varint();
  const keys = new Int32Array(size);
  const entries = new Uint16Array(size);
  let key = 0;
  for (let index = 0; index < size; index++) {
    key += varint();
    keys[index] = key;
    entries[index] = varint();
  }
  return createLexicon(classes, keys, entries);
}
