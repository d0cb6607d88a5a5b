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
die of illness: die
execute: kill
behead: kill
storm: enter
steal: enter
evacuate: leave
flee: leave
accept: join
bomb: hit
shoot: attack
shoot first: shoot
hit: attack, touch
raid: attack
loot: enter
resign: leave
hijack: board
hold captive: arrest
dismiss: employee
lay_off: employee
bite: injure
gore: injure
run_over: injure
be hit: hit, injure
be shot: shoot, injure
beat up: injure, hit
kick: attack
destroy: damage
collapse: damage
shout: utter
abroad: leave
sound: operational
negotiate: meet
marry: married
claim responsibility: responsible
responsible: involved
warned: inform
inform: aware
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

/** What befell somebody or something with a deed: who was killed died and was hurt, so that "escaped unhurt" denies it. */
export const harmIn = (deed: string): readonly string[] =>
  DOUBTFUL_HARM.has(deed) ? [] : HARMS.filter((harm) => implies(deed, harm));
/** Whether the deed kills, hurts or damages. */
export const isHarm = (deed: string): boolean => HARMS.some((harm) => harm === deed || implies(deed, harm));
/** Who is beaten at the polls is not hurt. */
const DOUBTFUL_HARM = new Set(['beat']);
const HARMS = ['die', 'injure', 'damage'] as const;

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
  'die of illness',
  'surrender',
  'suffocate',
]);

/** States of somebody, and deeds that tell what somebody is: whichever way the sentence turns it, they are told of that one. */
export const STATES_OF_ONE: ReadonlySet<string> = new Set(
  `armed,unarmed,known to police,unknown to police,drunk,sober,unhurt,intact,alone,accompanied,abroad,be in the country,infected,married,test positive,
  test negative,warned,inform,have accomplices,aware`.split(/,\s*/),
);
/** What somebody does or is in a matter, which is told behind "in", "of" or "for". */
export const STANCES: ReadonlySet<string> = new Set(
  'involved,responsible,deny responsibility,claim responsibility,negotiate,act alone,aware'.split(','),
);

/** Deeds whose object does without a doer: "the bridge opened" is "the bridge was opened". */
export const OF_ITSELF: ReadonlySet<string> = new Set([
  'go ahead',
  ...'open close sink collapse explode burn crack sound begin start end stop change crash silent operational damage'.split(
    ' ',
  ),
]);

/** Deeds by which a thing is there, or comes about: "no call was sent" and "a call was received" are of one call. */
export const OCCURRENCES: ReadonlySet<string> = new Set([
  'go ahead',
  ...`send pay fire shoot sound declare deploy use issue launch distribute hear find receive give offer make hold plan report record
  register detect exist place post show present sign discharge drop carry raise announce grant deliver set
  call operational come build arrive wear own possess bear leave throw burn break_out occur happen see notice trigger activate`.split(
    /\s+/,
  ),
]);

/** Deeds that do not make their object be there: who demands an apology has none. */
export const UNREAL: ReadonlySet<string> = new Set([
  'deny responsibility',
  'plead not guilty',
  'switch off',
  ...`demand want seek deny reject expect propose await need lack oppose ban promise prevent avoid avert rule_out
  look_for look call_for call fear suspect allege claim plan discuss consider request ask wait hope`.split(/\s+/),
]);

/** Deeds that tell that a thing does not do what it is there for: a siren that was silent was not heard. */
export const MUTE: ReadonlySet<string> = new Set(['silent', 'broken', 'fail', 'miss', 'uncertain', 'untrue']);
