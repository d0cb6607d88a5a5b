/**
 * How two values of one fact stand to each other. `incomparable` is an answer with a reason, not a zero: other units, other
 * moments. `developing` is for counts that grow: the later report supersedes the earlier one.
 */
export type RelationKind = 'equal' | 'compatible' | 'developing' | 'excluding' | 'incomparable';

export interface Relation {
  readonly kind: RelationKind;
  /** Why, for people: "2,000 is 1,960, rounded". Empty for equal values. */
  readonly because: string;
}

export const EQUAL: Relation = { kind: 'equal', because: '' };
export const compatible = (because: string): Relation => ({ kind: 'compatible', because });
export const excluding = (because: string): Relation => ({ kind: 'excluding', because });
export const incomparable = (because: string): Relation => ({ kind: 'incomparable', because });
export const developing = (because: string): Relation => ({ kind: 'developing', because });
