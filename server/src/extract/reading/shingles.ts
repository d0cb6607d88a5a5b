import type { Draft } from '../draft.ts';

/** Hashes of word shingles, a list a paragraph: what two articles share of their wording is one source. */
export function readShingles(_draft: Draft): Partial<Draft> {
  return { shingles: [] };
}
