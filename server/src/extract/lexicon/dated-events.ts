// Data only. Events that happen on one day, in the common forms of synonyms.ts: what two sources put on different days they
// contradict each other in. Talks, visits and votes, of which one story has several, are left out.

export const DATED_EVENTS: ReadonlySet<string> = new Set(
  `convict acquit sentence resign dismiss sign assault bomb explode crash sink collapse erupt quake storm kidnap steal launch verdict
  execut escap inaugurat coup ambush landslide avalanche eclips referendum`.split(/\s+/),
);

/** What happens once to a person, and to several persons of one story. */
export const DATED_OF_PERSONS: ReadonlySet<string> = new Set(
  'die arrest release charge appoint elect born inaugurat expel bury shoot stab rescue'.split(' '),
);
