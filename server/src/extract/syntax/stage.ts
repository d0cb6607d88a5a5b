import { splitSentences } from '../../text/split-sentences.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Draft } from '../draft.ts';
import { movedSentence } from '../moved.ts';
import { analyse } from './analyse.ts';
import type { TaggedSentence } from './analysis.ts';

/** Splits each paragraph into sentences, and tags them. */
export function readSentences({ text, layout, memory }: Draft): Partial<Draft> {
  const sentences: TaggedSentence[] = [];
  layout.paragraphs.forEach((paragraph, index) => {
    for (const { start, end } of splitSentences(text, paragraph)) {
      const read = (): TaggedSentence => analyse({ start, end, paragraph: index, tokens: tokenise(text, start, end) });
      const sentence = memory ? memory.sentences.recall(text.slice(start, end), read) : read();
      sentences.push(movedSentence(sentence, start, index));
    }
  });
  return { sentences };
}
