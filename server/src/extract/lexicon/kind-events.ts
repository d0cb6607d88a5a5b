// Data only. Events that hang on what is counted: jobs that go are lost, prisoners that flee escape, and an arrest is of a person.

/** Verbs that tell of one kind of thing what they do not of others: of the subject first, then of the object. */
const DONE_BY_KIND = `
lay off: go disappear vanish | job
miss: disappear vanish | people
escape: flee | prisoner
destroy: burn collapse fall | house building shop vehicle hut shack tent boat ship
infect: sicken | people
`;
const UNDERGONE_BY_KIND = `
lay off: cut lose cost axe ax shed slash eliminate scrap abolish destroy close | job
lay off: shed cut lose axe ax | worker
die: lose take claim cost | life
die: lose | soldier man militant police
die: neutralise neutralize eliminate liquidate finish | people
die: recover find pull retrieve discover unearth exhume fish | body
arrest: book collar capture | people
kidnap: seize snatch | hostage
kidnap: snatch seize | student child woman
hospitalise: treat | people
injure: burn | people
destroy: burn consume devour engulf collapse | house building shop vehicle hut shack tent boat ship
destroy: take claim | house hut
shoot down: down intercept destroy neutralise neutralize eliminate suppress | drone missile rocket aircraft helicopter
infect: confirm report record register detect diagnose | case
`;

/** By verb, with the kinds of which it tells the event. */
const byKind = (lines: string): ReadonlyMap<string, readonly KindEvent[]> => {
  const events = new Map<string, KindEvent[]>();
  for (const line of lines.trim().split('\n')) {
    const [event = '', rest = ''] = line.split(': ');
    const [verbs = '', kinds = ''] = rest.split(' | ');
    for (const verb of verbs.split(' '))
      events.set(verb, [...(events.get(verb) ?? []), { event, kinds: new Set(kinds.split(' ')) }]);
  }
  return events;
};

/** An event that a verb tells of some kinds alone; `people` stands for all kinds of them. */
export interface KindEvent {
  readonly event: string;
  readonly kinds: ReadonlySet<string>;
}

export const DONE_KIND_EVENTS = byKind(DONE_BY_KIND);
export const UNDERGONE_KIND_EVENTS = byKind(UNDERGONE_BY_KIND);

/** What is counted where an event names it already: an arrest is of a person, the coach of a derailment no trainer. */
const HEADS = `
arrest: person < arrest suspect prisoner detention
infect: person < case infection patient
lay off: worker < job layoff redundancy dismissal
attend: person < spectator protester visitor
protest: person < spectator protester visitor
derail: carriage < coach vehicle wagon car bogy bogie
survive: person < survivor
rescue: person < survivor
hospitalise: person < patient
shoot down: drone < uav
miss: person < name
`;
export const EVENT_HEADS: ReadonlyMap<string, string> = new Map(
  HEADS.trim()
    .split('\n')
    .flatMap((line) => {
      const [event = '', rest = ''] = line.split(': ');
      const [head = '', heads = ''] = rest.split(' < ');
      return heads.split(' ').map((word): [string, string] => [`${event} ${word}`, head]);
    }),
);
