import type { Draft } from '../draft.ts';

export function readDates(_draft: Draft): Partial<Draft> {
  return { dates: [] };
}
