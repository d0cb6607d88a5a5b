// Data only. What happens to what is counted, brought to a common form: killed, dead, died and fatalities are one event.

/** What happens to the object of a verb, or to the subject of its passive: "killed 12 people", "12 people were killed". */
const UNDERGONE = `
die: kill slay murder martyr execute assassinate massacre behead electrocute asphyxiate strangle lynch
injure: injure wound hurt maim scald disfigure mutilate
arrest: arrest detain apprehend nab handcuff
capture: capture recapture
rescue: rescue save pull pluck winch airlift
evacuate: evacuate relocate rehouse
displace: displace uproot
infect: infect sicken
hospitalise: hospitalise hospitalize treat
kidnap: kidnap abduct
release: release free liberate parole
charge: charge indict
convict: convict
acquit: acquit
jail: jail imprison sentence
pardon: pardon
deport: deport expel
destroy: destroy demolish wreck raze flatten level gut obliterate incinerate torch
damage: damage
burn: burn
shoot down: down
deploy: deploy station
send: send dispatch
evict: evict
cut: cut axe ax slash shed scrap eliminate abolish
lay off: dismiss sack fire retrench furlough
employ: employ
hire: hire recruit
order: order
recall: recall
sell: sell
buy: buy purchase acquire
close: close shut
cancel: cancel scrap
win: win
lose: lose
steal: steal
rob: rob
stab: stab
shoot: shoot
ban: ban suspend
bury: bury
execute: hang
torture: torture
seize: seize confiscate
launch: launch fire
build: build construct
deliver: deliver
vaccinate: vaccinate inoculate
test: test
trap: trap
strand: strand
elect: elect
derail: derail
`;

/** What the subject of a verb does: "12 miners died", "deputies voted". */
const DONE = `
die: die perish succumb drown suffocate asphyxiate
survive: survive
escape: escape abscond
flee: flee
leave: leave
withdraw: withdraw
return: return
protest: protest demonstrate march rally
attend: attend gather assemble congregate throng
take part: participate
vote: vote
strike: strike
resign: resign quit
sign: sign
win: win
burn: burn
surrender: surrender
arrive: arrive
disappear: disappear vanish
derail: derail
infect: contract
collapse: collapse
crash: crash
sink: sink
defect: defect
graduate: graduate
`;

/** Nouns and adjectives that tell the event by themselves: "12 deaths", "61 dead", "the death toll". */
const NAMED = `
die: death fatality dead killed deceased killing toll martyr
injure: injury injured wounded hurt
arrest: arrest detainee detained arrested detention
miss: missing
infect: infection infected
displace: homeless displaced
survive: survivor
kidnap: hostage abduction
hospitalise: hospitalised hospitalized hospitalisation hospitalization
lay off: layoff redundancy dismissal
convict: conviction
resign: resignation
protest: protester demonstrator marcher protestor
derail: derailed
attend: crowd attendance spectator audience attendee turnout
`;

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [event = '', words = ''] = line.split(': ');
        return words.split(' ').map((word): [string, string] => [word, event]);
      }),
  );

export const UNDERGONE_EVENTS = table(UNDERGONE);
export const DONE_EVENTS = table(DONE);
export const NAMED_EVENTS = table(NAMED);

/** Verb and particle that make one event: "shot down two helicopters", "laid off 300 people". */
export const PHRASAL_EVENTS: ReadonlyMap<string, string> = new Map([
  ['shoot down', 'shoot down'],
  ['lay off', 'lay off'],
  ['turn out', 'attend'],
  ['burn down', 'burn'],
  ['walk out', 'strike'],
  ['set free', 'release'],
]);
