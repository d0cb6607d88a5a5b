import type { Sentence } from '../../text/sentences.ts';
import type { TaggedSentence } from './analysis.ts';
import { lemmaOf } from './lemma/lemma.ts';
import { decodeModel } from './model.ts';
import { once } from './once.ts';
import { createTagger } from './tagger.ts';
import { TAGS, type Tag } from './tags.ts';
import { createWordReader } from './words.ts';

/** Tags a sentence and finds its base forms; the tree is made when somebody asks for it. */
export function analyse(sentence: Sentence): TaggedSentence {
  const { tokens } = sentence;
  const tags = tagger()(sentence);
  return {
    ...sentence,
    tags,
    lemmas: tokens.map((token, index) => lemmaOf(token.lower, tags[index] ?? 'NN')),
    tree: () => ({ heads: tokens.map(() => -1), relations: tokens.map(() => 'root') }),
  };
}

const tagger = once(() => {
  const { lexicon, tagger } = decodeModel();
  const read = createWordReader(lexicon);
  const { tag } = createTagger({ lexicon, ...tagger });
  let numbers = new Uint8Array(256);
  return ({ tokens }: Sentence): Tag[] => {
    if (tokens.length > numbers.length) numbers = new Uint8Array(tokens.length * 2);
    tag(read(tokens), numbers);
    return tokens.map((_, index) => TAGS[numbers[index] ?? 0] ?? 'NN');
  };
});
