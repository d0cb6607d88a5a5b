// Data only. What part somebody has in an affair, of which there is one as a rule: by it an age that is told of "the gunman"
// meets that of a name. Lemmas, in lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Who did it, or is said to have. */
export const DOERS = words(
  `gunman shooter attacker assailant bomber suicide-bomber suspect assassin murderer killer perpetrator arsonist knifeman knife-man stabber hijacker
  hostage-taker kidnapper culprit offender criminal defendant accused sniper mastermind ringleader`,
);

/** Of these an organisation, a ship or an affair has one: "the chairman", "the captain". */
export const SOLE = words(
  `chairman chairwoman chairperson president vice-president mayor mayoress governor captain skipper pilot co-pilot copilot owner co-owner landlord landlady
  founder boss chief director manager headteacher headmaster headmistress principal rector caretaker janitor foreman leader
  commander minister premier chancellor king queen prince princess pope archbishop bishop abbot imam vicar ambassador envoy treasurer auditor
  administrator editor conductor goalkeeper coach bride groom bridegroom widow widower builder tycoon producer butler stationmaster lighthouse-keeper`,
);

/** "The first patient", "the first death". */
export const FIRST_OF: ReadonlyMap<string, string> = new Map([
  ...['patient', 'case', 'infection'].map((word) => [word, 'first patient'] as const),
  ...['victim', 'death', 'fatality', 'casualty'].map((word) => [word, 'first victim'] as const),
]);

/** Of whom somebody is the youngest or the oldest, where these words follow: "the youngest of them", "the youngest victim", "the youngest was". */
export const RANKED = words(
  'victim casualty fatality hostage captive patient passenger survivor of was is among , dead',
);

/** "The gunman's mother", "the father of the victim". */
export const RELATIVES = words(
  `mother father parent son daughter child brother sister wife husband widow widower aunt uncle niece nephew cousin grandmother grandfather
  grandson granddaughter girlfriend boyfriend partner friend lawyer neighbour neighbor fiancee colleague mum dad`,
);

/** Who does one of these did it; those to whom the others are done are held for it. The names are those of the tables of deeds. */
export const DOINGS = words('shoot kill gun_down stab be_killed_by bomb blow_up set_fire hijack kidnap ram');
export const HOLDINGS = words('arrest convict charge remand sentence');

/** Words for one office: who flies a plane or steers a ship is its captain. */
export const ONE_OFFICE: ReadonlyMap<string, string> = new Map([
  ...['pilot', 'skipper'].map((word) => [word, 'captain'] as const),
  ...['copilot'].map((word) => [word, 'co-pilot'] as const),
  ...['chairwoman', 'chairperson'].map((word) => [word, 'chairman'] as const),
  ...['landlady'].map((word) => [word, 'landlord'] as const),
  ...['headmaster', 'headmistress', 'principal'].map((word) => [word, 'headteacher'] as const),
]);

/** Who is called so is nobody new: "The lady, 51, came by car" behind a sentence on Anna Berg. */
export const EPITHETS = words('lady gentleman star beauty blonde brunette heart-throb');

/** Who speaks of the affair is one of many, and neither who did it nor whom it befell: "…," said Anna Berg, 34. */
export const SPEAKER = 'speaker';
