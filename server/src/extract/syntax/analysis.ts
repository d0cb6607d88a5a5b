import type { Sentence } from '../../text/sentences.ts';
import type { Relation, Tag } from './tags.ts';

/** A dependency tree over a sentence's tokens. `heads[i]` is a token index, -1 for the root. */
export interface Tree {
  readonly heads: readonly number[];
  readonly relations: readonly Relation[];
  /** The tokens that hang on each token, from left to right. */
  readonly children: readonly (readonly number[])[];
}

/** A sentence with part-of-speech tags and lemmas, one each a token. */
export interface TaggedSentence extends Sentence {
  readonly tags: readonly Tag[];
  /** Lower case base forms ("be", "soldier", "kill"). */
  readonly lemmas: readonly string[];
  /** The dependency tree, made at first use and kept: parsing costs more than all else, and most sentences need none. */
  readonly tree: () => Tree;
}
