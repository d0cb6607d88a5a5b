import type { Span } from './span.ts';

/** Whether the holder holds the office now, as the mention states it. */
export type Tenure = 'current' | 'former' | 'acting' | 'elect' | 'future';

/** An office, rank or role as one mention states it. */
export interface Role extends Span {
  /** As the text has it: "Azerbaijan's General Staff chief". */
  readonly text: string;
  /** The office's head in a common form ("president", "minister", "spokesman", "colonel general"); null where the role has no known head. */
  readonly office: string | null;
  /** What the office is of, in a common form ("defence", "general staff"); null where the text names nothing. */
  readonly organisation: string | null;
  /** ISO 3166-1 alpha-2; null where none is named. */
  readonly country: string | null;
  readonly rank: string | null;
  readonly deputy: boolean;
  readonly tenure: Tenure;
}

/** One mention of a named person. The span is the name alone, without titles. */
export interface PersonMention extends Span {
  readonly text: string;
  /** The person's fullest name in this article; equal for all mentions of one person within the article. */
  readonly name: string;
  /** As this mention states it, null where it states none. Several ("aide and head of …") are one phrase in `role.text`. */
  readonly role: Role | null;
  /** Further offices that the same mention states ("aide" and "head of the foreign policy department"). */
  readonly moreRoles: readonly Role[];
  /** An age that the mention states ("Smith, 19,"); the figure's start. Null where it states none. */
  readonly ageAt: number | null;
  readonly honorific: string | null;
}
