// Data only. Events that happen on one day, in common forms (`stem`): what two sources put on different days they
// contradict each other in. Talks, visits and votes, of which one story has several, are left out.

export const DATED_EVENTS: ReadonlySet<string> = new Set(
  `convict acquit sentence resign dismiss sign bomb explode crash sink collapse erupt quake storm kidnap steal verdict
  execut escap inaugurat abdicat assassinat hijack shipwreck mutin coup ambush landslid avalanch eclip tornado tsunami blackout`.split(
    /\s+/,
  ),
);

/** Events that a noun tells and no verb of the family: who fires, or shoots, does so more than once. */
export const DATED_NOUNS: ReadonlySet<string> = new Set('fire shoot curfew lockdown'.split(' '));

/** Verbs that say of such an event that it began, or what it did at once. */
export const OUTBREAKS: ReadonlySet<string> = new Set(
  'begin start break erupt happen occur hit strike come rip tear sweep engulf gut destroy kill injure take'.split(' '),
);

/** What happens once to a person, and to several persons of one story. */
export const DATED_OF_PERSONS: ReadonlySet<string> = new Set(
  'die arrest release charge appoint elect born expel bury shoot stab rescue miss vanish surrend extradit marr wed divorc suspend hospitalise'.split(
    ' ',
  ),
);

/** What a verb tells with the word behind it, or with one of some others, in common form, later in its clause; `null` asks for none. */
export const DATED_PHRASES: readonly {
  readonly verbs: ReadonlySet<string>;
  readonly next: string | null;
  readonly word: ReadonlySet<string> | null;
  readonly event: string;
}[] = [
  { verbs: new Set(['slam', 'plough', 'plow', 'ram', 'run', 'smash']), next: 'into', word: null, event: 'crash' },
  { verbs: new Set(['step', 'stand']), next: 'down', word: null, event: 'resign' },
  { verbs: new Set(['submit', 'tender', 'hand', 'offer']), next: null, word: new Set(['resign']), event: 'resign' },
  { verbs: new Set(['open']), next: 'fire', word: null, event: 'shoot' },
  { verbs: new Set(['find']), next: null, word: new Set(['convict']), event: 'convict' },
  { verbs: new Set(['swear']), next: 'in', word: null, event: 'inaugurat' },
  { verbs: new Set(['take', 'assume']), next: 'office', word: null, event: 'inaugurat' },
  { verbs: new Set(['take', 'swear']), next: null, word: new Set(['oath']), event: 'inaugurat' },
  { verbs: new Set(['begin', 'start']), next: null, word: new Set(['presidenc', 'premiership']), event: 'inaugurat' },
  { verbs: new Set(['give', 'renounce', 'leave', 'step']), next: null, word: new Set(['throne']), event: 'abdicat' },
  { verbs: new Set(['run', 'go']), next: 'aground', word: null, event: 'aground' },
  { verbs: new Set(['ground', 'strand']), next: 'on', word: null, event: 'aground' },
  { verbs: new Set(['leave', 'jump']), next: 'the', word: new Set(['track', 'train']), event: 'crash' },
  { verbs: new Set(['come', 'fly', 'go', 'run']), next: 'off', word: new Set(['track', 'train']), event: 'crash' },
  { verbs: new Set(['take']), next: 'off', word: null, event: 'depart' },
  { verbs: new Set(['set']), next: 'sail', word: null, event: 'depart' },
  { verbs: new Set(['depart']), next: null, word: null, event: 'depart' },
  { verbs: new Set(['go']), next: 'on', word: new Set(['sale']), event: 'sale' },
  {
    verbs: new Set(['file', 'apply', 'petition', 'seek', 'declare', 'enter']),
    next: null,
    word: new Set(['insolvenc', 'insolvent', 'bankruptc', 'bankrupt', 'receivership']),
    event: 'insolv',
  },
];
