import type { Draft } from '../draft.ts';

export function readFigures(_draft: Draft): Partial<Draft> {
  return { figures: [] };
}
