// Small words of names, and words that tell that a capitalised phrase is not a person.
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lower-case words inside names: "Ursula von der Leyen", "Abu Bakr al-Baghdadi", "Maria dos Santos". */
export const PARTICLES = words(
  'al el ibn bin ben bint abu abd ul ur uz ud ad as de del della dei degli di da do dos das du des la le lo los las van von der den ter ten te zu zum zur af av y e i bar mac mc st ap ab ould oglu ogly qizi kyzy',
);

/** Particles that may open a name on their own, in upper case or lower: "De Gaulle", "van Basten", "al-Sadr". */
export const OPENING_PARTICLES = words(
  'al el ibn bin ben bint abu de del della di da dos du la le van von der den ter mac st ould',
);

/** After a name and part of it. */
export const NAME_SUFFIXES = words('jr sr ii iii iv junior senior');

/** The last word of names of organisations. */
export const ORGANISATION_WORDS = words(`
academy administration agency airline airlines airways alliance army assembly association associates authority bank bankers
battalion board branch brigade broadcasting brothers bureau cabinet campaign capital center centre chamber charity church
city-council clinic club co coalition college command commission committee company conference confederation congress consortium constabulary cooperative
corp corporation corps council county court daily department dept directorate district division duma electronics energy enterprises rovers wanderers albion athletic hotspur fc sc cf town deportivo sporting rangers lanes electric anzeiger zeitung nachrichten tednik vestnik gazeta
bugle courier chronicle examiner inquirer ledger dispatch sentinel bulletin echo standard globe express mirror guardian enquirer advertiser mercury
entertainment exchange federation fleet force forces foundation front fund gazette giants government group guard herald holdings hospital
house inc industries institute institution insurance international journal knesset laboratories laboratory league legislature library lobby ltd
llc magazine mail media ministry mission monitor motors movement museum navy network news newspaper observatory observer office
organisation organization parliament partners partnership party patrol peshmerga petroleum police politburo post press professionals program programme
project publishing radio records red-cross regiment region register republic resources review school sciences secretariat senate
service services social societe society squad state stores studios survey syndicate system systems task taliban team technologies technology
telegraph telecom television times today transport treasury tribune tribunal trust union unit university ventures watch weekly workers works gmbh plc ag sa nv oao ooo bv ab oy spa
`);

/** The last word of names of places, buildings, ships, events, laws and prizes. */
export const THING_WORDS = words(`
act agreement airport amendment arena attack avenue award awards barracks base bay beach bill boulevard bowl bridge building canal
canyon cape castle cathedral cave cemetery championship championships circuit circus city coast code complex convention corridor
creek crescent crisis cup dam day declaration derby desert drive earthquake east estate euro falls farm ferry festival field fields
forest fort garden gardens gate glacier glen grand green grove gulf hall harbor harbour heights highway hill hills hole hotel hurricane
island islands isle jail junction lake lane law lodge mall manor marathon mall market medal memorial mine monument mosque mount mountain mountains
mountain nebula north ocean oil olympics open palace park pass peak peninsula pier pipeline place plain plan plant plateau plaza point pond port
prison prize province quay range ranch reef refinery report reserve resort restaurant river road rock route run scandal sea series shore shrine
south square stadium station statement storm strait strasse street stream summit synagogue temple terminal terrace theater theatre tower towers
town image photo photograph picture video file credit caption index flight model series category version edition chapter article section clause season episode
trail treaty trial trophy tunnel typhoon valley view villa village volcano wall war way west wharf wood woods world zone
`);

/** First words of names of places, in many languages: "Tell Brak", "Wadi Rum", "Saint Malo". */
export const PLACE_OPENERS = words(
  'deir dayr wadi jabal jebel djebel tal tell bab beit bayt ras ain ayn umm bir qasr kafr khirbet hajj mount mt lake fort port cape new upper lower san santa saint st sankt sint são sao los las el puerto villa rio monte isla ile île bad burg north south east west',
);

/** Before the name of a ship. */
export const SHIP_PREFIXES = words('uss hms mv m/v ms ss rms hmas hmcs ins usns mt fv usns');

/** Weekdays, months and feasts. */
export const CALENDAR_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan eid
hanukkah passover halloween thanksgiving spring summer autumn winter fall gmt utc est edt cet bst msk
`);

/** Verbs that take a person as subject, in the forms of reports. */
export const SPEECH_VERBS = words(`
said says say told tells added adds wrote writes tweeted tweets noted notes recalled recalls explained explains stressed stresses
announced announces argued argues asked asks claimed claims commented comments confirmed confirms declared declares denied denies
emphasized emphasised insisted insists replied replies reported responded responds stated states suggested suggests testified
warned warns admitted admits acknowledged pledged promised vowed vows urged urges thinks believes believed thought hopes hoped
remarked concluded observed predicted quipped joked recounted complained criticised criticized condemned praised welcomed thanked
apologised apologized met resigned died married argued accused pleaded posted continued countered cautioned reiterated
`);
