import type { Span } from '../../model/span.ts';

/** Hands out, sentence by sentence, the mentions that begin in each; one pass over all, since both come in order. */
export function sweep<T extends Span>(mentions: readonly T[]): (sentence: Span) => readonly T[] {
  let next = 0;
  return (sentence) => {
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.end) next++;
    return mentions.slice(first, next);
  };
}
