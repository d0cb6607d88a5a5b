import { splitSentences } from '../../text/split-sentences.ts';
import { tokenise } from '../../text/tokenise.ts';
import type { Draft } from '../draft.ts';
import { analyse } from './analyse.ts';
import type { TaggedSentence } from './analysis.ts';

/** Splits each paragraph into sentences, and tags them. */
export function readSentences(draft: Draft): Partial<Draft> {
  const sentences: TaggedSentence[] = [];
  draft.layout.paragraphs.forEach((paragraph, index) => {
    for (const span of splitSentences(draft.text, paragraph)) {
      const tokens = tokenise(draft.text, span.start, span.end);
      sentences.push(analyse({ start: span.start, end: span.end, paragraph: index, tokens }));
    }
  });
  return { sentences };
}
