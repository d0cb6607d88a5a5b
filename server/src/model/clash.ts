/** Two claims of one article, of which its own words or numbers allow only one. Without positions, as claims are. */
export interface Clash {
  /** The id of the claim that the article states. */
  readonly stated: string;
  /** The id of the claim that stands against it: another statement, or what the article's other numbers come to. */
  readonly against: string;
  /** Why both are about one thing, and how the second value comes about: a phrase each. */
  readonly because: readonly string[];
}
