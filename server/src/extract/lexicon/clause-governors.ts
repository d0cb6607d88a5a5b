// Data only. Verbs, nouns and adjectives that decide how the clause that hangs on them is meant.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "Denied that he had paid", "denied having paid": the clause is said not to be so. */
export const DENIERS = words('deny refute rebut disclaim disprove debunk dispute contest');

/** With a noun of saying behind them they deny what it tells: "rejected reports that he had fled". */
export const REJECTERS = words('deny reject dismiss refute rebut dispute contradict disprove debunk repudiate');
export const SAYINGS = words(
  'claim report allegation accusation charge suggestion rumour rumor assertion statement story speculation notion idea insinuation',
);

/** "Refused to sign": it was not done. */
export const OMITTERS = words('refuse fail decline neglect omit forget avoid');
/** "Managed to sign", "admitted signing": it was done. */
export const ACHIEVERS = words('manage admit confess acknowledge begin start continue proceed regret');

/** "Plans to close", "has no intention of closing". */
export const INTENDERS = words('plan intend');
export const INTENTIONS = words('plan intention');

/** Who concedes something had said otherwise, or nothing. */
export const CONCEDERS = words('concede admit acknowledge accept');

/** What is believed, feared or wished may be so or not. */
export const LEAVE_OPEN = words(
  `believe think suspect fear hope expect doubt want demand suggest propose speculate imagine worry guess wonder predict assume presume
  feel consider suppose dream wish pray require request ask urge call recommend order warn threaten seem appear estimate
  forecast pretend imply hint bet reckon decide agree promise pledge vow offer plan intend mean`,
);
/** Nouns whose clause is open: "fears that the dam could break". */
export const OPEN_NOUNS = words(
  `fear hope belief chance possibility risk likelihood concern suspicion doubt rumour rumor speculation suggestion impression
  expectation assumption claim allegation accusation theory question condition demand evidence indication sign proof idea notion
  proposal`,
);
/** "It is not true that", "it is false that". */
export const FALSE = words('false untrue wrong incorrect baseless unfounded groundless fabricated');
/** "Claims that he had fled are a lie". */
export const LIES = words('lie fabrication invention hoax myth fiction nonsense falsehood fantasy rubbish');
export const TRUE = words('true correct right accurate');
/** "Are known to have died": it is so. */
export const ESTABLISHERS = words('know confirm find prove show');
export const OPEN_ADJECTIVES = words(
  'possible likely unlikely probable unclear uncertain conceivable sure certain afraid hopeful confident doubtful important necessary vital essential',
);

/** Verbs of saying and knowing, and such as tell of nobody's deed: what they deny, no other source asserts in the same words. */
export const TELLS_NOTHING = words(
  `say tell add note report ask write think believe know comment respond reply answer speak mention specify elaborate explain describe
  call name identify provide see hear look seem appear mean include want need like feel hope expect remain become belong depend
  matter happen occur understand remember recall consider regard concern relate refer cite quote publish indicate show suggest
  reveal disclose clarify discuss state declare announce claim argue insist believe estimate stress warn urge describe exceed
  continue begin start stop try attempt work live stand sit lie walk run play want love hate enjoy care bother worry mind hesitate
  follow lead bring put set keep let help cause require involve contain represent reflect affect face lack remain`,
);

/** Verbs whose object is what matters: "tear gas was not used", "made no offer". With a particle, both words. */
export const LIGHT = words(
  'be have do use take make give get exist carry_out carry find detect observe receive see hear issue offer',
);
