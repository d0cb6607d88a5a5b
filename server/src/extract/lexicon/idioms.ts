// Data only. A verb and a noun that together tell a deed which a verb tells elsewhere: who "had a pistol" was armed, who "made an
// apology" apologised. Lemmas in lower case; of the words between bars each goes with each. The deed is named as the tables of
// deeds name it.

/** Nouns of deeds with the verbs that go with them. What stands behind `of` or the prepositions after the last bar is whom it befell. */
const DONE = `
apologise | issue offer make give tender deliver | apology
inspect | carry_out conduct make perform do hold undertake | inspection | of
search | carry_out conduct make perform undertake | search | of
meet | have hold | meeting encounter rendezvous | with
meet | hold | summit | with
negotiate | have hold conduct open start begin enter enter_into | talk negotiation
leave | begin complete make start carry_out | withdrawal pull-out pullout | from of
appeal | file lodge make bring launch | appeal
plead guilty | make give sign | confession
rescue | carry_out make attempt | rescue | of
evacuate | order carry_out conduct | evacuation | of
tow | carry_out attempt | tow towing towage | of
visit | pay make | visit | to of
invite | issue extend send | invitation | to
investigate | carry_out conduct launch open order hold | investigation inquiry probe | into of
contact | make have | contact | with
warned | give issue send deliver sound shout yell | warning | to
promise | make give | promise pledge
threaten | make issue send | threat | against to
pay | make | payment | to
request | make file submit send lodge | request | for
shoot | fire discharge loose let_off | shot | at on into
shoot | exchange | gunfire shooting | with
damage | do cause report | damage | to
`;

/** The same with nouns that tell no deed by themselves. */
const ACTED = `
win | claim score take secure gain celebrate clinch seal | victory triumph win
lose | suffer concede accept acknowledge | defeat loss
die | lose | life
die | meet | death
survive | escape_with | life
attend | put_in | appearance
spearhead | lead head | march protest rally demonstration procession raid attack assault mutiny revolt uprising coup strike campaign | @
shoot | fire discharge use | gun pistol rifle firearm shotgun handgun
shoot | fire | weapon round bullet ammunition
`;

/** What is told of somebody by a noun, and denied by a denial of it: "confirmed the death of Berg", "denied the arrest of Berg". */
const TOLD = `
die | confirm announce report mourn deny | death
arrest | confirm announce report deny | arrest detention
resign | confirm announce report deny | resignation
dismiss | confirm announce report deny | dismissal sacking
free | confirm announce report deny | release
kidnap | confirm announce report deny | kidnapping abduction
suspend | confirm announce report deny | suspension
accept | confirm announce report | approval adoption
`;

/** What somebody has or gets, and what they are by it: who has it is whom the deed befell, or who is in the state. */
const HAD = `
armed | have carry hold wield brandish pull pull_out draw produce point bear possess raise aim grip clutch | gun pistol handgun revolver rifle shotgun firearm weapon knife machete axe sword hammer grenade kalashnikov blade dagger
injure | suffer sustain receive get incur have | injury wound burn bruise cut fracture concussion laceration bruising scratch graze gash sprain
injure | suffer sustain receive get incur break fracture have | leg arm rib nose wrist ankle hip collarbone jaw shoulder skull pelvis bone
warned | receive get have hear | warning alert
known to police | have | record conviction rap-sheet
damage | suffer sustain receive take | damage
invite | receive get have | invitation
threaten | receive get | threat
sentence | receive get | sentence
have accomplices | have | accomplice helper help co-conspirator abettor
involved | have play | part role hand involvement share
aware | have | knowledge inkling idea clue notice awareness | of
drunk | have | alcohol
infected | have catch contract get | virus infection coronavirus flu cholera measles ebola
married | have | husband wife spouse
`;

/** What somebody is in, on or under; with an `@` behind it where the noun itself is what the deed is done to. */
const IN = `
arrest | in | custody jail prison detention handcuffs handcuff cell
arrest | under | arrest
arrest | behind | bar
negotiate | in | talk negotiation
drunk | under | influence
drunk | over above | limit
occupy | in | control command charge
known to police | on | watchlist watch-list list radar register
aware | in | know picture loop
married | in | marriage
abroad | out outside | country
abroad | on | abroad
attend | in | attendance
attend | at in | meeting summit ceremony funeral wedding rally session hearing conference | @
be in the country | in | country
remain in office | in | office post job seat power
alone | by | himself herself themselves itself
alone | on | own
`;

/** One verb and noun, or preposition and noun, and the deed that they tell. */
export interface Idiom {
  readonly deed: string;
  /** The prepositions behind the noun whose phrase tells whom it befell. */
  readonly prepositions: readonly string[];
}

const read = (table: string): ReadonlyMap<string, Idiom> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [deed = '', firsts = '', nouns = '', prepositions = ''] = line.split(' | ');
        const idiom = { deed, prepositions: ['of', ...prepositions.split(' ').filter((word) => word !== '')] };
        return firsts
          .split(' ')
          .flatMap((first) => nouns.split(' ').map((noun) => [`${first} ${noun}`, idiom] as const));
      })
      .reverse(),
  );

/** By "verb noun": who does it is the doer. */
const NOMINAL = read(DONE);
export const DEEDS_DONE: ReadonlyMap<string, Idiom> = new Map([...read(ACTED), ...NOMINAL]);
/** By "verb noun": whoever says so has no part in it. */
export const DEEDS_TOLD = read(TOLD);
/** By "verb noun": whom it befalls. */
export const STATES_HAD = read(HAD);
/** By "preposition noun". */
export const STATES_IN = read(IN);
/** States in which somebody does something. */
export const ACTIVE_STATES: ReadonlySet<string> = new Set(['negotiate', 'occupy', 'attend', 'act alone']);

/** What narrows nothing before such a noun: "no criminal record", "not a single injury". */
export const SAFE_WORDS: ReadonlySet<string> = new Set(
  'single such any warning breath criminal police previous prior official formal public whatsoever slightest'.split(
    ' ',
  ),
);
/** What is none of its kind: "a toy pistol". */
export const MOCK_WORDS: ReadonlySet<string> = new Set(
  'toy fake mock replica dummy alleged supposed imaginary clean rubber plastic blank tear'.split(' '),
);

/** Verbs by which a deed told as a noun comes about: "no search took place". */
export const COME_ABOUT: ReadonlySet<string> = new Set(
  'go ahead,take place,happen,occur,go_on,begin,start,be under way,be underway,get under way,be,follow,continue'.split(
    ',',
  ),
);

/** Nouns that tell a deed by themselves, where it "took place", "was made" or there was none. */
export const NOUNS_OF_DEEDS: ReadonlyMap<string, Idiom> = new Map(
  [...NOMINAL].map(([key, idiom]) => [key.slice(key.indexOf(' ') + 1), idiom] as const),
);
