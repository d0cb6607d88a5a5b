import type { Draft } from '../draft.ts';

/** Finds quoted words and who speaks them. */
export function readQuotes(_draft: Draft): Partial<Draft> {
  return { quotes: [] };
}
