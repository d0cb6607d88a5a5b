import type { Draft } from '../draft.ts';

export function readPersons(_draft: Draft): Partial<Draft> {
  return { persons: [] };
}
