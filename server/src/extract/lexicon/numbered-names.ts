// Data only. Words after which a number is part of a name, not a quantity.

/** Common nouns: "flight 370", "article 5", "room 12", "phase 3", "No. 10". Lower case. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `no nos number numbers article articles section sections sec chapter clause clauses paragraph paragraphs para page pages pp line lines
  flight room gate platform channel highway route road interstate motorway autoroute exit runway terminal pier berth bus tram
  phase stage round week day game match lap hole inning quarter grade class level tier category type mark model version series season episode
  act part parts volume book title rule rules regulation resolution amendment protocol annex appendix item figure fig table schedule
  ward district zone sector area block unit reactor building tower hall house apartment apt suite floor plot lot seat row studio
  regiment battalion division brigade squadron company platoon corps group team bed cell
  size factor point points psalm verse question step lesson option scenario target goal sdg
  chanel formula covid cop agenda operation plan project proposition prop measure form form-
  year kilometre-post km-marker vol ch verse § art # nr № id case-number docket bill order decree directive law rank`.split(
    /\s+/,
  ),
);

/** Makers, products, indices and the like that carry numbers in their names. Lower case. */
export const NAMED_WITH_NUMBER: ReadonlySet<string> = new Set(
  `boeing airbus tupolev ilyushin antonov sukhoi mig embraer cessna bombardier lockheed concorde falcon ariane vega starship soyuz progress apollo gemini voyager artemis
  windows iphone ipad android ios macos galaxy pixel playstation xbox nintendo firefox photoshop office gpt chatgpt claude gemini llama core ryzen geforce
  ftse nikkei stoxx dax cac russell nasdaq s&p dow asx topix csi kospi ibex sensex nifty fortune forbes smi msci euronext omx bovespa
  formula euro expo vision agenda catch fahrenheit studio area channel radio bbc fox nbc abc cbs france cnn espn sky rai zdf kanal rossiya
  leopard abrams challenger patriot javelin stinger tomahawk iskander kalibr kinzhal shahed grad uragan smerch bradley marder stryker
  porsche ferrari audi bmw mercedes peugeot renault fiat mazda lexus tesla model type ford lada volvo saab toyota honda
  su tu il mi ka ss kc uh ah ch mh rq mq dc md atr crj erj bae q ak rpg btr bmp mt-lb km-mark
  poor poors pope king queen war psalm corinthians samuel kings chronicles romans genesis exodus leviticus
  top big league ligue serie bundesliga division nba class day group pool bank`.split(/\s+/),
);

/** What follows the number of a house: "10 Downing Street". */
export const STREETS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd lane drive boulevard blvd square place court terrace way crescent row quay embankment'.split(
    ' ',
  ),
);

/** What a compound with a number may count: "three-member", "12-storey", "90-strong"; "one-time" and "two-way" count nothing. */
export const JOINED: ReadonlySet<string> = new Set(
  `member strong person man woman people storey story floor seat seater bed bedroom room page nation country state-member judge
  vehicle car truck ship vessel boat aircraft plane unit apartment house home point goal run shot stroke try wicket set vote
  party run-up match game stop station lane track engine wheel wheeler course drug dose team club player rider horse driver
  strong-member crew passenger seat-majority seats volume book chapter part episode article line word character core digit
  man-strong member-strong plus odd magnitude fold candidate item coach carriage wagon storeyed storied`.split(/\s+/),
);
