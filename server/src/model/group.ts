import type { ClaimKind } from './claim.ts';

export interface ClaimRef {
  readonly path: string;
  readonly claim: string;
}

export type GroupStatus = 'agree' | 'conflict' | 'explained' | 'developing' | 'single';

/** The claims of all articles about the same fact: what a hover card lists. */
export interface Group {
  readonly id: string;
  readonly kind: ClaimKind;
  /** What the fact is about, for people: "troops of the contingent". */
  readonly topic: string;
  readonly status: GroupStatus;
  /** Sources, counting articles that share their wording once. */
  readonly independent: number;
  readonly members: readonly (ClaimRef & { readonly value: string })[];
}
