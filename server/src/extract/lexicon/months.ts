/** English names of the months in lower case, with the usual abbreviations, to their number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Names that are also other words or names of persons: alone they need a sign that a month is meant. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'april',
  'june',
  'august',
  'dec',
  'sep',
]);

/** Names that are nothing else, and so need no capital: "from april to june" in hasty copy. */
export const PLAIN_MONTHS: ReadonlySet<string> = new Set(
  'january february april june july september october november december'.split(' '),
);

/** Names that a stop belongs to: "Sept." but not "May.". */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(
  [...MONTHS.keys()].filter((name) => name.length <= 4 && !['may', 'june', 'july'].includes(name)),
);
