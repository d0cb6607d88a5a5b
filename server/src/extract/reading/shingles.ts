import type { Draft } from '../draft.ts';

/** Six words of one's own making are hardly ever another's: shorter runs are idiom, longer ones miss lightly edited copy. */
const LENGTH = 6;

/**
 * Hashes of word shingles, a list a paragraph of the story that is long enough to have one, in order: what two articles
 * share of their wording is one source. Unsigned 32-bit numbers; case, punctuation and quotes make no difference.
 */
export function readShingles(draft: Draft): Partial<Draft> {
  const words: number[][] = draft.layout.paragraphs.map(() => []);
  for (const sentence of draft.sentences) {
    if (draft.layout.paragraphs[sentence.paragraph]?.kind !== 'body') continue;
    const hashes = words[sentence.paragraph];
    for (const token of sentence.tokens)
      if (token.kind === 'word' || token.kind === 'number') hashes?.push(hashOf(token.lower));
  }
  return { shingles: words.filter((hashes) => hashes.length >= LENGTH).map(shinglesOf) };
}

function shinglesOf(words: readonly number[]): number[] {
  const shingles: number[] = [];
  for (let at = 0; at + LENGTH <= words.length; at++) {
    let hash = 0;
    for (let index = at; index < at + LENGTH; index++)
      hash = Math.imul(hash ^ (words[index] ?? 0), 0x9e3779b1) + (hash >>> 15);
    shingles.push(hash >>> 0);
  }
  return shingles;
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
