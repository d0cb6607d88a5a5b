// Data only. Deeds of which one matter has one doer, and doers who cannot be one.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Who does these to one thing does them alone: what the rebels bombed the army did not, on that day. The names are those of the tables of deeds. */
export const DONE_BY_ONE: ReadonlySet<string> = new Set(
  `find, be killed by, kill, bomb, attack, hit, destroy, shoot down, shoot, set_fire, rescue, free, request, invite, kidnap, poison, steal, blow_up,
  explode, order, start, violate, walk out, occupy`.split(/,\s+/),
);

/** Of these the deed itself tells all: of two vehicles that meet one ran the red light, and of two sides one left the talks. */
export const DONE_ALONE: ReadonlySet<string> = new Set(['run a red light', 'walk out', 'shoot first']);

/** Those who bear arms for a state, and those who bear them against one. */
export const FOR_THE_STATE = words(
  'police policeman officer soldier troop army military gendarme marine navy coastguard airforce warplane government junta regime',
);
export const AGAINST_THE_STATE = words(
  `rebel militant insurgent guerrilla terrorist gunman attacker separatist pirate kidnapper bandit hijacker protester jihadist robber
  militia militiaman`,
);

export const MEN = words('man boy father husband brother son grandfather uncle schoolboy gentleman');
export const WOMEN = words('woman girl mother wife sister daughter grandmother aunt schoolgirl lady');

/** Kinds of vehicles, each line those that one may be called. */
export const VEHICLES: readonly ReadonlySet<string>[] = [
  words('bus coach minibus'),
  words('truck lorry tanker trailer'),
  words('car sedan saloon taxi cab hatchback'),
  words('train locomotive'),
  words('tram streetcar'),
  words('motorcycle motorbike scooter moped motorcyclist'),
  words('bicycle bike cyclist'),
  words('van'),
];

/** Deeds for which somebody is responsible, as nouns. */
export const ATTACKS = words(
  'attack bombing bomb explosion blast shooting assault raid killing murder assassination massacre hijacking kidnapping abduction sabotage arson deed crime atrocity plot',
);

/** Who acts for whoever stands beside it: "the rebel delegation", "the government's men". */
export const ACTORS = words(
  'delegation team side negotiator representative envoy fighter troop force unit group man commander',
);
