// Data only. Deeds of which one matter has one doer, and doers who cannot be one.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Who does these to one thing does them alone: what the rebels bombed the army did not, on that day. The names are those of the tables of deeds. */
export const DONE_BY_ONE: ReadonlySet<string> = new Set(
  `find, be killed by, kill, bomb, attack, hit, destroy, shoot_down, shoot, set_fire, rescue, free, request, invite, kidnap, poison, steal, blow_up,
  explode, order, start, violate, walk out`.split(/,\s+/),
);

/** Those who bear arms for a state, and those who bear them against one. */
export const FOR_THE_STATE = words(
  'police policeman officer soldier troop army military gendarme marine navy coastguard airforce warplane government',
);
export const AGAINST_THE_STATE = words(
  `rebel militant insurgent guerrilla terrorist gunman attacker separatist pirate kidnapper bandit hijacker protester jihadist robber
  militia militiaman`,
);

export const MEN = words('man boy father husband brother son grandfather uncle schoolboy gentleman');
export const WOMEN = words('woman girl mother wife sister daughter grandmother aunt schoolgirl lady');
