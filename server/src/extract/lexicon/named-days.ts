/** A day that news writing names without its year, by what happened on it: "the September 11 attacks". */
export interface NamedDay {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  /** The words behind the date that tell this day from any other 11th of September. */
  readonly events: ReadonlySet<string>;
}

const events = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const ATTACK = 'attack attacks assault onslaught massacre rampage atrocities raid killings terror terrorist';

export const NAMED_DAYS: readonly NamedDay[] = [
  { month: 9, day: 11, year: 2001, events: events('attack attacks terror terrorist terrorists hijackers hijackings') },
  { month: 7, day: 7, year: 2005, events: events('bombings bombers') },
  { month: 1, day: 6, year: 2021, events: events('riot riots rioters insurrection insurrectionists') },
  { month: 10, day: 7, year: 2023, events: events(ATTACK) },
];
