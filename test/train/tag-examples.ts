import type { TaggerModel } from '../../server/src/extract/syntax/tagger.ts';
import { createTagger } from '../../server/src/extract/syntax/tagger.ts';
import { createWordReader } from '../../server/src/extract/syntax/words.ts';
import type { Example } from './treebank.ts';

/** The tags that a tagger finds for each example. */
export function tagExamples(model: TaggerModel, examples: readonly Example[]): Map<Example, Uint8Array> {
  const tagger = createTagger(model);
  const read = createWordReader(model.lexicon);
  return new Map(
    examples.map((example) => {
      const tags = new Uint8Array(example.tokens.length);
      tagger.tag(read(example.tokens), tags);
      return [example, tags];
    }),
  );
}

/** The same, each part by a tagger that has not seen it, so that its mistakes are those of new text. */
export function tagUnseen(
  examples: readonly Example[],
  parts: number,
  train: (examples: readonly Example[]) => TaggerModel,
): Map<Example, Uint8Array> {
  const tagged = new Map<Example, Uint8Array>();
  for (let part = 0; part < parts; part++) {
    const held = examples.filter((_, index) => Math.floor(index / 20) % parts === part);
    const others = examples.filter((_, index) => Math.floor(index / 20) % parts !== part);
    for (const [example, tags] of tagExamples(train(others), held)) tagged.set(example, tags);
  }
  return tagged;
}
