// Data only. Deeds, by the names that the tables of deeds give them, and what follows from them: who was stabbed was injured,
// so that "nobody was hurt" denies it. A line tells the nearest; what follows from that follows, too.

const LINES = `
stab: injure
knife: injure
beat: injure
maul: injure
trample: injure
kill: die
be killed by: kill
die: injure
strangle: kill
drown: die
execute: kill
behead: kill
storm: enter
steal: enter
evacuate: leave
flee: leave
accept: join
bomb: hit
shoot: attack
hit: attack
raid: attack
loot: enter
resign: leave
hijack: board
hold captive: arrest
dismiss: employee
lay_off: employee
`;

const IMPLIED: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [deed = '', others = ''] = line.split(': ');
      return [deed, others.split(', ')];
    }),
);

/** Whether who is told the deed is told the other with it. No deed of the table follows from itself. */
export const implies = (deed: string, other: string): boolean =>
  IMPLIED.get(deed)?.some((next) => next === other || implies(next, other)) === true;

/** Deeds that are done once in an affair, so that who has done them need not say that they will not. */
export const DONE_ONCE: ReadonlySet<string> = new Set([
  'appeal',
  'resign',
  'run for',
  'retire',
  'surrender',
  'withdraw',
]);

/** Deeds that befall their subject: it is no doer. */
export const BEFALLS: ReadonlySet<string> = new Set([
  'die',
  'survive',
  'kill themselves',
  'resign',
  'drown',
  'suffocate',
]);

/** Deeds whose object does without a doer: "the bridge opened" is "the bridge was opened". */
export const OF_ITSELF: ReadonlySet<string> = new Set(
  'open close sink collapse explode burn crack sound begin start end stop change crash silent operational'.split(' '),
);

/** Deeds by which a thing is there, or comes about: "no call was sent" and "a call was received" are of one call. */
export const OCCURRENCES: ReadonlySet<string> = new Set(
  `send pay fire shoot sound declare deploy use issue launch distribute hear find receive give offer make hold plan report record
  register detect exist place post show present sign discharge drop carry raise announce grant deliver set
  call operational come arrive wear own possess bear leave throw burn break_out occur happen see notice trigger activate`.split(
    /\s+/,
  ),
);

/** Deeds that do not make their object be there: who demands an apology has none. */
export const UNREAL: ReadonlySet<string> = new Set(
  `demand want seek deny reject expect propose await need lack oppose ban promise prevent avoid avert rule_out
  look_for look call_for call fear suspect allege claim plan discuss consider request ask wait hope`.split(/\s+/),
);

/** Deeds that tell that a thing does not do what it is there for: a siren that was silent was not heard. */
export const MUTE: ReadonlySet<string> = new Set(['silent', 'broken', 'fail', 'miss', 'uncertain', 'untrue']);
