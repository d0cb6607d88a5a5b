import type { ClaimKey } from './claim-key.ts';
import type { Relation } from './compare/relation.ts';

/** One claim of one article in the net of verdicts: one object for as long as there are verdicts on it. */
export interface Knot {
  readonly path: string;
  readonly claim: string;
  readonly key: ClaimKey;
  /** The verdicts on it, in no order. */
  readonly links: readonly Link[];
}

/** A verdict between two claims, one object for both of them. */
export interface Link {
  readonly a: Knot;
  readonly b: Knot;
  /** As in `Verdict`. */
  readonly score: number;
  readonly relation: Relation;
  readonly because: readonly string[];
}

/** The other one of the two claims that a verdict is on. */
export const otherOf = (link: Link, knot: Knot): Knot => (link.a === knot ? link.b : link.a);
