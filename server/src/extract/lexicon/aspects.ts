// Data only. The questions of the news that a figure answers: how many were aboard, by how many votes somebody won, how much the
// fine is. The first that fits counts.
import type { Aspect } from './aspect.ts';

export const ASPECTS: readonly Aspect[] = [
  {
    name: 'fine',
    of: ['money', 'count'],
    before: /\bfin(?:ed|es|e of|ing)\b[^.;]{0,15}$/i,
    after: /^[- ](?:\w+ )?(?:fine|penalty)\b/i,
  },
  { name: 'ransom', of: ['money'], before: /\bransom\b[^.;]{0,20}$/i, after: /^ (?:in )?ransom\b/i },
  { name: 'bail', of: ['money'], before: /\bbail\b[^.;]{0,20}$/i, after: /^ bail\b/i },
  { name: 'reward', of: ['money'], before: /\breward of [^.;]{0,10}$/i, after: /^ reward\b/i },
  { name: 'bribe', of: ['money'], before: /\bbribes?\b[^.;\d]{0,25}$/i, after: /^ (?:in )?bribes?\b/i },
  {
    name: 'compensation',
    of: ['money'],
    before: /\b(?:compensation|damages|settlement|payout)\b[^.;\d]{0,25}$/i,
    after: /^ (?:in )?(?:compensation|damages|settlement|payout)\b/i,
  },
  {
    name: 'damage',
    of: ['money'],
    before: /\bdamage\b[^.;\d]{0,35}$/i,
    after: /^ (?:in|of|worth of) (?:\w+ )?damage\b/i,
  },
  {
    name: 'haul',
    of: ['money'],
    before: /\b(?:stole|stolen|loot|haul|heist)\b[^.;\d]{0,40}$/i,
    after: /^ (?:\w+ )?(?:heist|haul|robbery|theft)\b|^[^.;\d]{0,30}\b(?:was|were|had been) stolen\b/i,
  },
  { name: 'fee', of: ['money'], before: /\btransfer fee\b[^.;\d]{0,25}$/i, after: /^ (?:transfer|fee|move)\b/i },
  {
    name: 'takeover',
    of: ['money'],
    before: /\b(?:takeover|acquisition|merger|buyout)\b[^.;\d]{0,35}$/i,
    after: /^ (?:takeover|acquisition|merger|buyout)\b/i,
  },
  {
    name: 'aboard',
    of: ['people'],
    before: /\b(?:carrying|aboard|on board)\b:?[^.;\d]{0,25}$/i,
    after:
      /^(?: [\w'’-]+){0,3} (?:aboard|on board|(?:on|in) (?:the|a|his|her|its|their) (?:\w+ )?(?:bus|coach|plane|aircraft|jet|flight|train|tram|boat|ferry|ship|helicopter|minibus|van|lorry|truck))\b/i,
    unless:
      /\b(?:of the|kill\w*|dead|died|injur\w*|hurt|wound\w*|arrest\w*|rescued?|missing) $|^ of (?:the|them|those|whom)\b/i,
  },
  { name: 'crew', of: ['people'], before: /\bcrew of [^.;\d]{0,8}$/i },
  {
    name: 'margin',
    of: ['count', 'people'],
    before:
      /\b(?:lead|margin|majority|gap)\b[^.;\d]{0,30}\b(?:of|to|is|was|by|at) [^.;\d]{0,10}$|\b(?:beat|defeated|won|lost|ahead|elected)\b[^.;\d]{0,40}\bby (?:just |only |a mere |some |about )?$/i,
    after: /^ (?:more )?(?:votes? |ballots? )?(?:ahead\b|lay between|separat\w+|apart\b|between (?:them|the two))/i,
    unless: /\b(?:per ?cent|percent|points?)\b/i,
  },
  {
    name: 'vote',
    of: ['score'],
    before:
      /\b(?:votes?|voted|voting|ballot|passed|approved|adopted|ratified|rejected|defeated|carried|confirmed|upheld)\b[^.;\d]{0,50}$/i,
    after: /^ (?:party-line |unanimous |final |roll-call )?(?:votes?|decision|majority|ruling)\b/i,
    unless: /\b(?:wins?|won|beat|lost|goals?|sets?|innings|half-time|league|cup|match|game)\b/i,
  },
  {
    name: 'votes in favour',
    of: ['people', 'count'],
    after: /^ (?:\w+ )?(?:in favou?r\b|(?:voted|votes) (?:for|in favou?r)\b)|^(?: votes)? to \d/i,
  },
  {
    name: 'votes against',
    of: ['people', 'count'],
    before: /\b\d+(?: votes)? to $/i,
    after: /^ (?:votes? |voted )?against(?:[.,;]|$)|^ (?:\w+ )?voted against\b/i,
  },
  { name: 'abstentions', of: ['people', 'count'], after: /^ (?:\w+ )?abst(?:ain|ention)/i },
  { name: 'turnout', of: ['percent'], before: /\bturnout\b[^.;\d]{0,25}$/i, after: /^ turnout\b/i },
  {
    name: 'shots',
    of: ['count', 'people'],
    before: /\b(?:fired|firing|fires) [^.;\d]{0,12}$|\bshots: $/i,
    after:
      /^ (?:[\w'’-]+ ){0,2}(?:shots|bullets|spent (?:cases|cartridges|shells)|(?:spent )?cartridges|casings|shell casings)\b/i,
    unless: /\b(?:rockets?|missiles?|workers?|employees?|staff|people|live|on goal|on target)\b/i,
  },
  {
    name: 'magnitude',
    of: ['count', 'people'],
    before: /\bmagnitude\b[^.;\d]{0,20}$/i,
    after: /^[- ](?:magnitude|on the richter)/i,
  },
  {
    name: 'speed',
    of: ['speed'],
    before: /\b(?:at|of|doing|going|reached|show\w*) (?:about |some |nearly |almost )?$/i,
    unless: /\b(?:limit|winds?|gusts?|zone|moving|movement)\b/i,
  },
  { name: 'speed limit', of: ['speed'], before: /\blimit\b[^.;\d]{0,20}$/i, after: /^ (?:limit|zone)\b/i },
  { name: 'fall', of: ['distance'], before: /\b(?:fell|plunged|dropped|plummeted|tumbled)\b[^.;\d]{0,25}$/i },
  {
    name: 'depth',
    of: ['distance'],
    before: /\bdepth of [^.;\d]{0,12}$/i,
    after: /^ (?:deep|below (?:the )?(?:surface|ground|earth)|underground|down)\b/i,
  },
  {
    name: 'altitude',
    of: ['distance'],
    before: /\b(?:altitude|elevation) of [^.;\d]{0,12}$|\b(?:at|reached|to) a height of [^.;\d]{0,12}$/i,
    after: /^ above (?:the )?sea\b/i,
  },
  {
    name: 'length',
    of: ['distance'],
    before: /\blength of [^.;\d]{0,12}$/i,
    after:
      /^[- ](?:long\b|in length\b|(?:\([^)]{0,20}\) )?(?:\w+ (?:and \w+ )?)?(?:bridge|tunnel|railway|pipeline|fence|canal)\b)/i,
  },
  {
    name: 'tariff',
    of: ['percent'],
    before: /\b(?:duty|duties|tariffs?|levy|levies|import tax)\b[^.;\d]{0,20}$|\bimporters\b[^.;\d]{0,25}$/i,
    after: /^ (?:\w+ )?(?:duty|duties|tariffs?|levy|levies|import tax)\b/i,
  },
  {
    name: 'rise in pay',
    of: ['percent'],
    before: /\b(?:wages?|salaries|pay)\b[^.;\d]{0,30}\bby $|\bpay (?:rise|increase) of [^.;\d]{0,10}$/i,
    after:
      /^ (?:more (?:pay|money|in)|(?:pay|wage|salary) (?:rise|increase|hike|raise)|(?:rise|increase|raise) in (?:pay|wages|salaries))\b/i,
  },
  { name: 'rise in price', of: ['percent'], after: /^ (?:fare|ticket|price) (?:hike|rise|increase)\b/i },
  {
    name: 'leak',
    of: ['amount'],
    before: /\b(?:leak|spill|discharg|emit)\w*\b[^.;\d]{0,40}$/i,
    after:
      /^ of [\w -]{3,25} (?:(?:had |has |have |was |were )?(?:leaked|spilled|spilt|escaped|poured)|(?:was|were) (?:released|spilled|spilt|discharged))\b/i,
  },
  {
    name: 'drugs',
    of: ['amount'],
    after: /^ of (?:\w+ )?(?:cocaine|heroin|cannabis|marijuana|hashish|methamphetamine|opium)\b/i,
  },
  { name: 'explosives', of: ['amount'], after: /^ of (?:\w+ )?(?:explosives?|tnt|dynamite|ammonium nitrate)\b/i },
  {
    name: 'orders',
    of: ['count'],
    before: /\borders? (?:for|of) [^.;\d]{0,15}$/i,
    after: /^ (?:[\w'’-]+ ){0,2}orders\b|^ (?:[\w'’-]+ ){1,4}(?:been |already )+ordered(?! to)\b/i,
  },
  {
    name: 'enrolment',
    of: ['people'],
    before: /\bschool (?:has|had|with|of) [^.;\d]{0,10}$/i,
    after: /^ (?:[\w'’-]+ ){0,2}(?:are |were )?enrolled\b/i,
  },
  {
    name: 'without power',
    of: ['people', 'count'],
    before: /\bwithout (?:power|electricity) (?:to|for|in) [^.;\d]{0,10}$/i,
    after:
      /^ (?:[\w'’-]+ ){1,3}(?:(?:were |was |are |left )?without (?:power|electricity)|lost (?:power|electricity))\b/i,
  },
  {
    name: 'crowd',
    of: ['people', 'count'],
    before: /\b(?:crowd|gathering|rally|attendance)\b[^.;\d]{0,60}$/i,
    after:
      /^ (?:[\w'’-]+ ){0,3}(?:(?:took|taken) to the streets|turned out|gathered|marched|attended|crowded|filled the)\b/i,
  },
];
