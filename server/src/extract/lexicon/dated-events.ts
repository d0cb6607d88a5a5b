// Data only. Events that happen on one day, in common forms (`stem`): what two sources put on different days they
// contradict each other in. Talks, visits and votes, of which one story has several, are left out.

export const DATED_EVENTS: ReadonlySet<string> = new Set(
  `convict acquit sentence resign dismiss sign bomb explode crash sink collapse erupt quake storm kidnap steal verdict
  execut escap inaugurat coup ambush landslid avalanch eclip`.split(/\s+/),
);

/** What happens once to a person, and to several persons of one story. */
export const DATED_OF_PERSONS: ReadonlySet<string> = new Set(
  'die arrest release charge appoint elect born expel bury shoot stab rescue'.split(' '),
);
