// Data only. Words that news uses for one another when it tells one thing twice: each line's first word is the common form.
// Verbs and the nouns made of them stand together ("resign", "resignation"), so that "the resignation of X on Monday" meets
// "X resigned on Monday". Words of two senses are left out rather than guessed.

const LINES = `
die dead death fatality perish succumb kill killing deadly fatal slay lifeless martyr toll deceased deceas life body
injure injury wound hurt wounded injured
miss missing unaccounted disappear
rescue save survivor survive alive
arrest detain detention custody apprehend capture seize
release free freed freedom
charge indict indictment accuse accusation allegation
convict conviction guilty
acquit acquittal innocent
sentence sentenced jail imprison imprisonment prison
resign resignation quit
dismiss dismissal sack oust remove removal
appoint appointment nominate nomination
elect election win victory winner
sign signing signature ink conclude
agree agreement accord deal pact treaty
deploy deployment station
withdraw withdrawal pullout leave
attack assault raid offensive
bomb bombing bombard shell shelling airstrike
explode explosion blast detonate detonation
shoot shooting gunfire gunshot shot
crash collide collision wreck derail derailment smash
sink sinking capsize founder
collapse cave crumble
fire blaze flame burn
erupt eruption
quake earthquake tremor temblor
flood flooding inundate
storm hurricane typhoon cyclone
protest demonstrate demonstration march rally demonstrator protester marcher
strike walkout stoppage striker
vote ballot poll referendum voter
meet meeting talks summit conference negotiate negotiation
begin start commence launch
finish complete completion
continue extend extension prolong renew renewal
cancel cancellation scrap abandon
delay postpone postponement defer
ban prohibit prohibition outlaw forbid
allow permit permission authorise authorize approve approval
reject rejection refuse refusal decline spurn
demand urge
announce announcement declare declaration unveil
confirm confirmation
deny denial
build construct construction erect
buy purchase acquire acquisition takeover
sell sale
pay payment
cost price
invest investment
earn profit earnings
employ employee worker staff workforce employment
layoff redundancy
rise increase grow growth climb jump gain surge soar
fall decrease drop shrink slump plunge
fine penalty
evacuate evacuation
flee displace displacement refugee exodus
infect infection
vaccinate vaccination vaccine jab inoculate
hospitalise hospitalize hospital treat treatment
visit trip tour
arrive arrival land
depart departure
expel expulsion
bury burial funeral
discover discovery
steal theft rob robbery loot
kidnap abduct abduction hostage
investigate investigation probe inquiry
lead head chair
join membership
score goal
beat defeat
publish publication
damage destroy destruction
fly flight sortie
carry transport
soldier troop serviceman personnel military peacekeeper
police officer policeman constable
child kid youngster
student pupil schoolchild
plane aircraft jet airliner airplane
ship vessel boat ferry
car vehicle automobile
train railway rail
house home dwelling
company firm business
money fund funding
government cabinet administration
minister ministry
president presidency presidential
doctor physician medic
lawyer attorney counsel solicitor
crowd attendance spectator audience
weapon arm gun rifle firearm
percent percentage
`;

/** Lower-case lemma → common form. A word that stands in two lines belongs to the first. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .reverse()
    .flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);
