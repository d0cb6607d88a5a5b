import type { ClaimRef } from './group.ts';

export type ConflictKind = 'date' | 'figure' | 'official' | 'quote' | 'polarity';
/** A hint is a doubtful conflict: it shows in the views with its reasons, and never in Problems. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Claims of one group whose values exclude each other. */
export interface Conflict {
  /** Stable while the claims stay the same, wherever they move in their files. */
  readonly id: string;
  /** Made of the kind, what the values are of, the values, and the files' names: survives edits of the words around them. Rulings are kept by it. */
  readonly fingerprint: string;
  readonly group: string;
  readonly kind: ConflictKind;
  readonly severity: Severity;
  /** A source itself accounts for the difference. */
  readonly explained: boolean;
  /** A later report supersedes an earlier one. */
  readonly developing: boolean;
  /** All sides stand in one article. */
  readonly within: boolean;
  readonly message: string;
  /** Why these are one fact, why the values exclude each other: a phrase each; of an explained one last what explains it. */
  readonly because: readonly string[];
  readonly sides: readonly (readonly ClaimRef[])[];
}

/** What those ask who count conflicts, and those who look for one that was decided on. */
export type ConflictMark = Pick<Conflict, 'group' | 'fingerprint' | 'kind' | 'severity' | 'explained' | 'developing'>;
