// Data only. What is counted, brought to a common form: "servicemen", "troops" and "military personnel" are one kind.

const LINES = `
soldier: soldier troop troops serviceman servicewoman servicemember service-member trooper fighter combatant personnel military infantryman conscript marine paratrooper legionnaire peacekeeper gi jawan infantryman guardsman cadet-officer
militant: militant insurgent rebel gunman guerrilla terrorist jihadist militiaman extremist islamist attacker
police: police policeman policewoman police-officer constable gendarme carabiniere officer cop deputy-sheriff
person: person people human individual resident inhabitant citizen villager townspeople townsfolk local civilian man-and-woman folk soul national population other member attendee participant dead killed injured wounded missing hurt homeless fatality death casualty victim injury infected one anybody somebody nobody toll figure life
child: child kid minor youngster infant baby toddler boy girl schoolchild schoolboy schoolgirl newborn teenager teen adolescent
woman: woman lady
man: man guy male
worker: worker employee staff workforce labourer laborer staffer staff-member personnel-member colleague co-worker coworker workmate
job: job post position
student: student pupil undergraduate learner
refugee: refugee displaced evacuee asylum-seeker idp
migrant: migrant immigrant
protester: protester protestor demonstrator marcher
spectator: spectator fan supporter viewer onlooker attendance crowd audience
visitor: visitor tourist guest holidaymaker traveller traveler
passenger: passenger commuter
journalist: journalist reporter correspondent
patient: patient sufferer
hostage: hostage captive abductee
body: body corpse cadaver
prisoner: prisoner inmate detainee pow convict undertrial escapee fugitive jailbird
lawmaker: lawmaker deputy mp parliamentarian legislator senator congressman member-of-parliament
voter: voter elector
doctor: doctor physician medic
firefighter: firefighter fireman
vehicle: vehicle automobile car truck lorry
aircraft: aircraft plane airplane aeroplane jet airliner
drone: drone uav quadcopter
fire-engine: fire-engine appliance fire-truck
carriage: carriage railcar bogie bogy wagon
ship: ship vessel boat
armoured-vehicle: apc carrier
house: house home dwelling residence homestead bungalow cottage
hut: hut shack shanty shed hutment
building: building structure
strike: strike airstrike raid attack bombing
case: case infection
firm: firm company business enterprise
shop: shop store outlet
country: country nation state
dose: dose jab shot
`;

export const KINDS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', words = ''] = line.split(': ');
      return words.split(' ').map((word): [string, string] => [word, kind]);
    }),
);

/** Kinds that it takes two words to tell: "unmanned aircraft", "fire tenders". The words in front are told by their first letters. */
const COMPOUNDS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:unmanned|pilotless|uncrewed|kamikaze)$/, /^(?:aircraft|vehicle|plane|system|craft)$/, 'drone'],
  [/^fire$/, /^(?:engine|tender|truck|appliance|pump|vehicle)$/, 'fire-engine'],
  [/^(?:train|rail|railway|sleeper|passenger)$/, /^(?:coach|car|vehicle|wagon|compartment)$/, 'carriage'],
];
/** The kind that a noun makes with one of the words in front of it; null where it makes none of its own. */
export const compoundKind = (head: string, modifiers: readonly string[]): string | null =>
  COMPOUNDS.find(([before, noun]) => noun.test(head) && modifiers.some((word) => before.test(word)))?.[2] ?? null;

/** Kinds that are people: ages belong to them, and "both" and "no" count them. */
const PEOPLE = new Set(
  'soldier militant police person child woman man worker student refugee migrant protester spectator visitor passenger journalist patient hostage prisoner lawmaker voter doctor'.split(
    ' ',
  ),
);

const MORE_PEOPLE = new Set(
  `suspect gunman driver pilot sailor miner firefighter rescuer fireman nurse teacher coach player author writer actor actress singer artist minister president
  mayor governor senator judge lawyer prosecutor farmer fisherman diver climber skier hiker athlete cyclist runner swimmer striker goalkeeper defender captain
  brother sister mother father son daughter wife husband widow uncle aunt cousin nephew niece grandmother grandfather grandson granddaughter parent twin sibling
  survivor defendant accused crew bystander pedestrian motorist motorcyclist founder veteran native leader activist official candidate engineer scientist researcher
  priest bishop pope king queen prince princess grandchild great-grandmother pensioner adult respondent volunteer crewman crewmember housewife applicant
  shareholder investor customer consumer user client subscriber billionaire millionaire star champion referee umpire diplomat ambassador envoy spokesman spokeswoman general colonel`.split(
    /\s+/,
  ),
);

export const isPerson = (lemma: string): boolean => PEOPLE.has(KINDS.get(lemma) ?? '') || MORE_PEOPLE.has(lemma);

/** What is never counted in place of people: of "33 nations" or "12 families" one cannot be sure, of cars one can. */
const THINGS = new Set(
  `vehicle aircraft ship armoured-vehicle house building bus train tram helicopter drone missile rocket tank gun rifle weapon bridge road tree animal cow sheep
  painting engine wagon carriage container tent`.split(/\s+/),
);

export const isThing = (lemma: string): boolean => THINGS.has(KINDS.get(lemma) ?? lemma);

/** Every lemma for which `isPerson` holds. */
export const PERSON_LEMMAS: readonly string[] = [...new Set([...KINDS.keys(), ...MORE_PEOPLE])].filter(isPerson);

/** Nouns whose "of" tells what is counted: "units of equipment", "rounds of ammunition", "cases of cholera". */
export const CLASSIFIERS: ReadonlySet<string> = new Set(
  `unit piece item type kind sort group pair set round box crate bag bottle can pack packet load truckload case count copy head sheet slice bar barrel
  batch dose sack tin container roll stick form ton tonne page act incident member litre pint cup gallon
  class category variety species breed shipment consignment bundle stack tranche lot body charge`.split(/\s+/),
);

/** Counters that are passed over: "a total of 45 people", "the number of victims". */
export const PASSED_COUNTERS: ReadonlySet<string> = new Set(
  'number total sum figure amount count tally quantity average maximum minimum record estimate combination range majority'.split(
    ' ',
  ),
);

/** Adjectives and participles that stand for people: "5 dead and 14 injured". */
export const NOMINALS: ReadonlySet<string> = new Set(
  'dead injured wounded killed missing homeless hurt hospitalised hospitalized displaced infected arrested detained unemployed jobless stranded trapped sick ill disabled others unaccounted'.split(
    ' ',
  ),
);

/** Nouns of mishaps: "no casualties", "a second victim". */
export const MISHAPS: ReadonlySet<string> = new Set(
  'casualty death injury fatality life victim survivor arrest incident fire case infection soldier civilian people person child suspect man woman body detention hostage prisoner passenger explosion blast'.split(
    ' ',
  ),
);
