/** What a person can find about a conflict: it is none, a source explains it, or one source has it right. */
export type Ruling = 'no-contradiction' | 'explained' | 'right';

/** What a person ruled on one conflict, and why. Kept in a file of the workspace that can be reviewed like any other. */
export interface Decision {
  /** The conflict's fingerprint, which survives edits elsewhere in the files. */
  readonly conflict: string;
  readonly ruling: Ruling;
  /** The article that has it right; null for the other rulings. */
  readonly source: string | null;
  readonly reason: string;
  /** The conflict's message when it was ruled on: the file can be read without the articles. */
  readonly about: string;
}

/** A name in one article, by its file's name; or wherever it stands, where the article is null. */
export interface PersonSide {
  readonly name: string;
  readonly article: string | null;
}
