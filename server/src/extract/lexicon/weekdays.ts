/** English weekdays in lower case to their ISO number, 1 = Monday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (name, index) => [name, index + 1] as const,
  ),
);

/** Abbreviations: other words too ("sun", "sat", "wed"), so they count only beside a calendar date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ['mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat', 'sun'].flatMap((names, index) =>
    names.split(' ').map((name) => [name, index + 1] as const),
  ),
);

export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map([...WEEKDAYS].map(([name, n]) => [`${name}s`, n]));

/** Words after which a weekday is part of a newspaper's or a programme's name: "The Sunday Times". */
export const WEEKDAY_TITLES: ReadonlySet<string> = new Set(
  'times telegraph mirror express mail post herald star sun tribune world independent people sport mercury review age magazine business'.split(
    ' ',
  ),
);
