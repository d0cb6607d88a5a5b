/** Nouns that end the names of streets, houses, firms and the like: before one of them a month or a weekday is no date. */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  'street road avenue lane drive square boulevard terrace close way club hotel house hall tower island islands bank park group institute foundation movement revolution company inc corp band film prize cup school college museum morn madness fools'.split(
    ' ',
  ),
);
