/** Where a person is named: an article, and the name by which that article's mentions are joined. */
export interface PersonRef {
  readonly path: string;
  readonly name: string;
}

export interface EntityRole {
  readonly role: string;
  readonly organisation: string | null;
  /** ISO 3166-1 alpha-2; null where no article names a country. */
  readonly country: string | null;
  readonly members: readonly PersonRef[];
}

/** One person over all articles, whatever the spelling. */
export interface Entity {
  readonly id: string;
  /** The fullest and most used spelling. */
  readonly name: string;
  readonly names: readonly string[];
  /** Some article gives the person an office, rank or role. */
  readonly official: boolean;
  readonly roles: readonly EntityRole[];
  readonly members: readonly PersonRef[];
  /** Why these mentions are one person, a phrase each; empty where one spelling is all there is. */
  readonly because: readonly string[];
}
