import type { Draft } from '../draft.ts';

/** Turns mentions in their sentences into claims. */
export function readClaims(_draft: Draft): Partial<Draft> {
  return { claims: [], sites: new Map() };
}
