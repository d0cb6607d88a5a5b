import type { Relation } from '../compare/relation.ts';

/** What is held of two claims: how sure it is that they are one fact, how their values stand, and why. */
export interface Verdict {
  readonly a: string;
  readonly b: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly relation: Relation;
  /** Why they are taken for one fact, a phrase each. */
  readonly because: readonly string[];
}
