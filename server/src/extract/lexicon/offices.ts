// Offices and callings: the common form, then the words for it. A phrase is told by its last word, so "press secretary"
// is looked up before "secretary". The first list names offices, whose holder can be asked for; the second callings,
// which say what a person does or is.

const OFFICES_TABLE = `
president: president, pres
vice president: vice president, vice-president, veep
prime minister: prime minister, premier, pm, taoiseach, head of government, first minister
head of state: head of state
chancellor: chancellor
vice chancellor: vice chancellor, vice-chancellor
minister: minister, minister of state
secretary: secretary, secretary of state, under secretary, undersecretary, permanent secretary, under-secretary
secretary general: secretary general, secretary-general, general secretary, sg
attorney general: attorney general, attorney-general, solicitor general
prosecutor: prosecutor, prosecutor general, prosecutor-general, district attorney, state attorney, da, chief prosecutor
judge: judge, justice, chief justice, magistrate, coroner
ombudsman: ombudsman, ombudswoman
speaker: speaker
majority leader: majority leader
minority leader: minority leader
senator: senator, sen
representative: representative, rep
congressman: congressman, congresswoman
lawmaker: lawmaker, legislator, deputy, parliamentarian, assemblyman, assemblywoman, assemblymember
member of parliament: mp, member of parliament, mep, mla, msp, td
governor: governor, gov, governor-general, governor general
lieutenant governor: lieutenant governor
mayor: mayor, lord mayor
councillor: councillor, cllr, councilor, councilman, councilwoman, alderman, selectman
commissioner: commissioner, high commissioner
ambassador: ambassador, high representative
envoy: envoy, special envoy, negotiator, mediator, emissary, special representative
diplomat: diplomat, consul, consul general, attache, attaché, charge d'affaires, chargé d'affaires
spokesman: spokesman, spokeswoman, spokesperson, press secretary, press officer, spox, mouthpiece
aide: aide, adviser, advisor, assistant, counselor, counsellor
chief of staff: chief of staff, chief of the general staff, general staff chief
national security adviser: national security adviser, national security advisor
chief: chief, boss, supremo
head: head
director: director, director general, director-general, managing director, executive director, general director
chief executive: chief executive, chief executive officer, ceo
chief officer: cfo, coo, cto, cio, chief financial officer, chief operating officer, chief technology officer, chief operations officer, chief medical officer, chief economist, finance director, financial director
chairman: chairman, chairwoman, chairperson, chair, chairmen, president of the board
founder: founder, co-founder, cofounder
owner: owner, co-owner, proprietor
leader: leader, co-leader, frontman
candidate: candidate, nominee, hopeful, contender
commander: commander, commander-in-chief, commander in chief, commandant
king: king
queen: queen
prince: prince, crown prince
princess: princess
emperor: emperor, empress, tsar, czar, shah
emir: emir, amir, sultan
duke: duke, duchess, earl, marquess
pope: pope, pontiff
cardinal: cardinal
archbishop: archbishop
bishop: bishop
patriarch: patriarch, metropolitan, catholicos
supreme leader: supreme leader
dictator: dictator, strongman
administrator: administrator
superintendent: superintendent
manager: manager, general manager
editor: editor, editor-in-chief, editor in chief
principal: principal, headteacher, headmaster, headmistress, head teacher
dean: dean, provost, rector
treasurer: treasurer
comptroller: comptroller, controller, auditor
official: official
officer: officer
vice chairman: vice chairman, vice-chairman, vice chair
sheriff: sheriff
fire chief: fire chief
police chief: police chief, chief of police, police commissioner
partner: partner
member: member
clerk: clerk, registrar
warden: warden
captain: captain, skipper, co-captain
coach: coach, head coach, trainer
commissar: commissar
warlord: warlord
delegate: delegate
counterpart: counterpart, opposite number
predecessor: predecessor
successor: successor
`;

const CALLINGS_TABLE = `
lawyer: lawyer, attorney, solicitor, barrister, counsel, advocate, defender, defence lawyer
analyst: analyst, strategist, commentator, pundit, columnist, pollster
economist: economist
scientist: scientist, researcher, physicist, chemist, biologist, geologist, seismologist, astronomer, meteorologist, epidemiologist, virologist, climatologist, psychologist, sociologist, ecologist, engineer, geophysicist, volcanologist, forecaster, oceanographer, statistician, mathematician, anthropologist, archaeologist, archeologist, technician, scholar, academic, fellow
professor: professor, lecturer, teacher, tutor, instructor, emeritus
historian: historian
doctor: surgeon, physician, nurse, paramedic, midwife, pathologist, psychiatrist, cardiologist, pediatrician, medic
journalist: journalist, reporter, correspondent, photographer, cameraman, broadcaster, presenter, anchor, blogger, photojournalist, host, newsreader
writer: writer, author, novelist, poet, playwright, biographer
actor: actor, actress, comedian, star
director of films: filmmaker, film-maker, producer, screenwriter
musician: musician, singer, rapper, guitarist, drummer, composer, conductor, pianist, songwriter, singer-songwriter, vocalist, bassist
artist: artist, painter, sculptor, designer, architect, model, dancer
athlete: athlete, runner, swimmer, cyclist, boxer, jockey, golfer, sprinter, gymnast, skater, skier, wrestler
player: player, striker, midfielder, goalkeeper, winger, forward, batsman, bowler, pitcher, quarterback, footballer, fullback, left-back, right-back, centre-back, playmaker, teammate, team-mate, all-rounder, cricketer
driver: driver, racer, trucker, cabbie, motorist
pilot: pilot, co-pilot, astronaut, cosmonaut, navigator
activist: activist, campaigner, organizer, organiser, dissident, protester, demonstrator, campaigner, crusader
business person: businessman, businesswoman, billionaire, entrepreneur, financier, investor, tycoon, magnate, oligarch, banker, industrialist, mogul, broker, trader, shopkeeper, restaurateur, landlord, developer
cleric: priest, pastor, vicar, cleric, preacher, chaplain, monk, nun, minister of religion
farmer: farmer, fisherman, rancher
accountant: accountant, bookkeeper
physiotherapist: physiotherapist, physio
worker: worker, miner, employee, firefighter, rescuer, volunteer, policeman, policewoman, cop, guard, bodyguard, cashier, waiter, waitress, plumber, electrician, carpenter, builder, cleaner, baker, butcher, postman, courier, janitor, bartender, barman, receptionist, librarian, sailor, crewman, coastguard, lifeguard, ranger, gardener, welder
soldier: soldier, serviceman, servicewoman, marine, veteran, reservist, fighter, sniper, militant, commando, gunner
student: student, pupil, graduate, schoolboy, schoolgirl, undergraduate, alumnus
resident: resident, neighbour, neighbor, villager, local, survivor, witness, eyewitness, passenger, bystander, pensioner, retiree, tourist, visitor, shopper, commuter, onlooker, homeowner, tenant, customer, hiker, climber, mountaineer, passerby, householder
victim: victim, hostage, captive, detainee, prisoner, inmate, refugee, migrant, patient
suspect: suspect, gunman, shooter, defendant, accused, attacker, killer, murderer, assailant, perpetrator, bomber, terrorist, hijacker, mastermind, fugitive, ringleader, plaintiff, informant, whistleblower, hacker
expert: expert, specialist, consultant
politician: politician, statesman, dissident, oppositionist, ally, rival, opponent, critic, supporter, loyalist, reformist, veteran politician, democrat, republican, conservative, socialist, liberal, independent
friend: friend, colleague, co-worker, coworker, classmate, roommate, housemate, flatmate, boyfriend, girlfriend, fiance, fiancee, fiancé, fiancée, acquaintance
`;

/** Office words and phrases, lower case → the common form. */
export const OFFICES: ReadonlyMap<string, string> = parse(OFFICES_TABLE);
/** Callings: words for what a person does or is, lower case → a common form. */
export const CALLINGS: ReadonlyMap<string, string> = parse(CALLINGS_TABLE);

/** Words of kinship: they stand where an office would ("his wife, Ana Ruiz") and name none. */
export const KIN: ReadonlySet<string> = new Set(
  'wife husband son daughter brother sister mother father uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow widower stepfather stepmother stepson stepdaughter son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law twin spouse parent mom mum dad baby toddler infant boy girl man woman teenager'.split(
    ' ',
  ),
);

/** Words before an office that tell when it is held. */
export const TENURES: ReadonlyMap<string, 'former' | 'acting' | 'elect' | 'future'> = new Map(
  Object.entries({
    former: 'former',
    ex: 'former',
    then: 'former',
    past: 'former',
    late: 'former',
    onetime: 'former',
    'one-time': 'former',
    erstwhile: 'former',
    ousted: 'former',
    deposed: 'former',
    retired: 'former',
    previous: 'former',
    outgoing: 'former',
    acting: 'acting',
    interim: 'acting',
    caretaker: 'acting',
    provisional: 'acting',
    elect: 'elect',
    designate: 'elect',
    incoming: 'future',
    future: 'future',
    prospective: 'future',
  } as const),
);

/** Words that make an office the second one of its kind. */
export const DEPUTIES: ReadonlySet<string> = new Set('deputy vice assistant associate under sub'.split(' '));

function parse(table: string): Map<string, string> {
  const forms = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [form = '', words = ''] = line.split(': ');
    for (const word of words.split(', ')) if (!forms.has(word)) forms.set(word, form);
  }
  return forms;
}
