// Data only. How nouns stand to each other that tell of one participant in two articles. Lemmas, in lower case.

/** Words that news uses for one thing when it tells of it twice; the first of a line is the common form. Narrower than a thesaurus: a "site" is a plant where a company closes it. */
const LINES = `
gunman shooter suspect attacker assailant assassin killer perpetrator
bomber suicide-bomber
plant factory site facility works mill location
agreement deal accord pact treaty contract
talk negotiation discussion
truce ceasefire armistice cease-fire
guard warder jailer warden
exit door entrance gate doorway
siren alarm
letter note
building house
statement declaration
payment sum
village hamlet settlement
town city municipality
ship vessel boat tanker ferry freighter trawler
plane aircraft jet airliner airbus boeing
vehicle car truck lorry van
dam dyke levee embankment
vote ballot
school college academy
explosion blast
fire blaze
hostage captive
crew sailor seaman mariner
troop soldier serviceman
worker employee staff
boss chief head
company firm
passenger guest traveller
vaccine dose vial jab
word expression phrase term remark
seat lap safety
back rear
weapon pistol handgun revolver
`;

export const ALIKE: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);

/** Words for people of no certain sort: who says that no civilian was hurt denies that a child was. */
export const ANYONE: ReadonlySet<string> = new Set(
  'person people civilian resident human individual body soul life one member public victim citizen'.split(' '),
);

/** Who carries arms for the state. */
export const FORCES: ReadonlySet<string> = new Set(
  'police officer policeman soldier troop army guard marksman sniper agent security deputy gendarme constable force unit'.split(
    ' ',
  ),
);

/** Who bears arms is no civilian. */
export const FIGHTERS: ReadonlySet<string> = new Set(
  'soldier troop fighter militant insurgent rebel guerrilla terrorist gunman attacker militiaman bomber combatant jawan officer policeman police trooper marine guard'.split(
    ' ',
  ),
);

/** People by what they do or are, beside those whom figures count. */
export const ROLES: readonly string[] =
  `guard pupil attacker shooter assailant killer bomber arsonist robber thief kidnapper hijacker smuggler spokesperson secretary chairman
  chairwoman manager director owner operator clerk cook chef waiter cleaner friend neighbour neighbor colleague witness lecturer professor
  analyst expert chief head boss deputy warder warden prosecutor magistrate sheriff inspector detective commissioner commander lieutenant
  sergeant captain major lawyer barrister solicitor attorney chancellor premier envoy ambassador monk imam rabbi pastor bishop editor
  headmistress headmaster headteacher principal pilot co-pilot steward stewardess engineer mechanic electrician miner trucker cyclist
  jockey manager trainer goalkeeper client customer patient tenant landlord heir widow widower orphan baby toddler teenager teen youth
  student gunman suspect culprit intruder burglar looter rioter rebel fighter`.split(/\s+/);

/** Many a one is an executive or a spokesman, though the article names one. */
export const COMMON_TITLES: readonly string[] =
  `executive official leader member spokesman spokeswoman spokesperson adviser advisor analyst expert officer police aide deputy lawyer
  author professor doctor soldier player student worker activist politician lawmaker journalist mr mrs ms dr`.split(
    /\s+/,
  );

/** Words that say little elsewhere and here which one is meant: "no other passenger", "a second gunman". */
export const SINGLING: ReadonlySet<string> = new Set(
  'first second third fourth fifth last other another further additional new more only such previous'.split(' '),
);

/** Those of them by which there are two: "the second driver" is not the driver. */
export const FURTHER: ReadonlySet<string> = new Set('second third fourth fifth other another further'.split(' '));
