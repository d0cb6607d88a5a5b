// Data only. The questions of the news that a sum or a share answers: what it cost, what the gang made off with, what the
// employers offer. The first that fits counts.
import type { Aspect } from './aspect.ts';

/** What is built, flown or carried out for a sum. */
const WORK =
  '(?:bridge|tunnel|project|stadium|arena|dam|railway|line|plant|hall|museum|programme|program|satellite|rocket|mission|ship|yacht|works|scheme|road|motorway|airport|terminal|tower|reactor|station|building|repairs?|renovation|telescope|port|harbour|hospital|school|extension|clean-?up)';
const KIDNAPPERS = '(?:kidnappers?|captors?|pirates?|hijackers?|gang|abductors?|rebels|bandits|gunm[ae]n|hackers?)';
const OF_YEAR =
  /\b(?:last year|in (?:19|20)\d\d|fiscal|annual|annually|full-year|yearly|for the year|in the year|nine months|half|twelve months)\b/i;

export const ASPECTS_OF_MONEY: readonly Aspect[] = [
  {
    name: 'street value',
    of: ['money'],
    before:
      /\b(?:street|market|resale) value\b[^.;\d]{0,45}$|\b(?:cocaine|heroin|cannabis|marijuana|hashish|methamphetamine|amphetamines?|ecstasy|opium|drugs?|narcotics)\b[^.;\d]{0,25}\b(?:worth|valued at)\b[^.;\d]{0,22}$/i,
    after:
      /^ (?:on the (?:street|black market)|street value)\b|^ worth of (?:\w+ )?(?:cocaine|heroin|cannabis|drugs)\b/i,
  },
  {
    name: 'ransom demanded',
    of: ['money'],
    before: new RegExp(
      `\\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing) for|want(?:s|ed)|sought)\\b[^.;\\d]{0,15}\\bransom\\b[^.;\\d]{0,15}$|\\bransom demand\\b[^.;\\d]{0,20}$|\\b${KIDNAPPERS}\\b[^.;\\d]{0,20}\\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing) for|want(?:s|ed)?|sought|insist(?:s|ed) on)\\b[^.;\\d]{0,12}$`,
      'i',
    ),
    unless: /\bpaid\b/i,
  },
  {
    name: 'ransom demanded',
    of: ['money'],
    before: /\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing) for|want(?:s|ed)) [^.;\d]{0,12}$/i,
    then: /^ (?:in ransom|for (?:his|her|their|the) (?:release|freedom|return))\b/i,
  },
  {
    name: 'ransom',
    of: ['money'],
    before: new RegExp(
      `\\b(?:paid|handed|pay|paying|received|collected)\\b[^.;\\d]{0,25}\\b${KIDNAPPERS}\\b[^.;\\d]{0,12}$`,
      'i',
    ),
    after:
      /^[- ](?:\w+ )?(?:(?:was |were |had been )?(?:paid|handed over) )?for (?:his|her|their|the \w+['’]s?|the) (?:release|freedom)(?! (?:papers|form))\b/i,
  },
  {
    name: 'damages sought',
    of: ['money'],
    before: /\b(?:suing|sues?|sued)\b[^.;\d]{0,35}\bfor [^.;\d]{0,12}$/i,
  },
  {
    name: 'damages sought',
    of: ['money'],
    before: /\b(?:seek(?:s|ing)?|sought|claim(?:s|ing|ed)?|demand(?:s|ing|ed)?) [^.;\d]{0,12}$/i,
    then: /^ (?:in )?(?:damages|compensation)\b/i,
  },
  {
    name: 'compensation',
    of: ['money'],
    before:
      /\bex[- ]gratia\b[^.;\d]{0,25}$|\bsolatium\b[^.;\d]{0,25}$|\b(?:families|relatives|next of kin|heirs|survivors|victims?)\b[^.;\d]{0,25}\b(?:get|receive|be (?:paid|given)|got|received|were (?:paid|given))\b[^.;\d]{0,12}$/i,
    after: /^ (?:to|for) (?:the )?(?:next of kin|kin|families of|family of each|each family|heirs)\b/i,
  },
  {
    name: 'fine',
    of: ['money'],
    before: /\b(?:fined|fining)\b[^.;\d]{0,45}$|\b(?:penalty|penalties) of [^.;\d]{0,12}$/i,
    unless: /\b(?:up to|maximum|face[sd]?|could)\b/i,
  },
  {
    name: 'bail',
    of: ['money'],
    before: /\b(?:bond|surety|security) of [^.;\d]{0,12}$|\bbail\b[^.;\d]{0,35}$/i,
    after: /^ (?:bail|bond|surety)\b/i,
    unless: /\b(?:tender|savings|government bond|bailout|bail-out)\b/i,
  },
  {
    name: 'haul',
    of: ['money'],
    before:
      /\b(?:made off|got away|get away|gets away|making off|escaped|fled|vanished|disappeared) with\b[^.;\d]{0,40}$|\brobbed of [^.;\d]{0,15}$|\b(?:robbers?|raiders?|thieves|burglars?|gang)\b[^.;\d]{0,30}\b(?:took|grab|grabs|grabbed|snatch|snatched|stole|steal|net|netted|bagged)\b[^.;\d]{0,20}$/i,
    after: /^ (?:in cash |in jewels )?(?:(?:was|were) (?:taken|stolen|missing)|heist|raid|robbery)\b/i,
  },
  {
    name: 'damage',
    of: ['money'],
    before:
      /\b(?:damage|insured loss(?:es)?|insurers[^.;\d]{0,12} loss|(?:storm|fire|flood|quake|hurricane|blaze|cyclone)\b[^.;\d]{0,30}\blosses)\b[^.;\d]{0,40}\b(?:at|of|to|is|was|be|reach(?:ed)?|exceed(?:ed)?)\b[^.;\d]{0,18}$/i,
    after: /^(?:['’] worth)? (?:in|of|worth of) (?:\w+ )?(?:damage|losses)\b/i,
    unless: /\b(?:net|operating|quarter|per share|pre-?tax|profit|revenue|sales|lawsuit|court|awarded|sued)\b/i,
  },
  {
    name: 'operating profit',
    of: ['money'],
    before: /\b(?:operating (?:profit|income)|ebit)\b[^.;\d]{0,35}$/i,
    unless: OF_YEAR,
  },
  {
    name: 'pre-tax profit',
    of: ['money'],
    before: /\b(?:pre-?tax (?:profit|earnings)|profit before tax)\b[^.;\d]{0,35}$/i,
    unless: OF_YEAR,
  },
  { name: 'loss', of: ['money'], before: /\bnet loss\b[^.;\d]{0,30}$/i, after: /^ net loss\b/i, unless: OF_YEAR },
  {
    name: 'net profit',
    of: ['money'],
    before:
      /\b(?:net (?:profits?|income|earnings)|profits? after tax|quarterly profits?|profit for the (?:quarter|three months))\b[^.;\d]{0,45}$|\b(?:bank|company|group|firm|maker|airline|lender|retailer)\b[^.;\d]{0,20}\bearned [^.;\d]{0,10}$/i,
    after: /^ (?:in )?(?:net|quarterly) profit\b/i,
    unless: OF_YEAR,
  },
  {
    name: 'revenue',
    of: ['money'],
    before:
      /\b(?:revenues?|turnover|sales) (?:(?:for|in) the (?:\w+ )?quarter )?(?:\w+ )?(?:rose|fell|grew|was|were|is|are|came|reached|hit|stood|dropped|climbed|increased|declined|totall?ed|of)\b[^.;\d]{0,25}$/i,
    after: /^ (?:in|of) (?:revenues?|sales|turnover)\b/i,
    unless: OF_YEAR,
  },
  {
    name: 'dividend',
    of: ['money'],
    before: /\bdividend\b[^.;\d]{0,35}$|\bshareholders\b[^.;\d]{0,15}\b(?:get|receive|be paid)\b[^.;\d]{0,10}$/i,
    after: /^(?:(?: a| per) share)? dividend\b/i,
    unless: /\b(?:last year|compared)\b/i,
  },
  {
    name: 'takeover',
    of: ['money'],
    before:
      /\b(?:bid|bidding|buy(?:s|ing)?|bought|acquir(?:e|es|ed|ing)|take over|purchase) [^.;\d]{0,40}\b(?:for|at) [^.;\d]{0,10}$|\b(?:deal|offer|bid|merger|takeover)\b[^.;\d]{0,15}\b(?:values?|valued|worth|is worth|valuing)\b[^.;\d]{0,30}$/i,
    after: /^[- ](?:\w+ )?(?:takeover|buyout|acquisition|merger|deal|bid)\b|^ for its (?:\w+ )?rival\b/i,
    unless:
      /\b(?:striker|midfielder|defender|goalkeeper|winger|player|painting|house|flat|transfer|ticket|drugs?|cocaine|weapons?|arms|gas|oil|nuclear|plea)\b|\bper share\b|^ (?:a|per) share\b/i,
  },
  {
    name: 'fee',
    of: ['money'],
    before:
      /\b(?:striker|midfielder|defender|goalkeeper|winger|forward|player|footballer)\b[^.;\d]{0,40}\b(?:cost|costs|for|fee of)\b[^.;\d]{0,12}$|\bclubs?\b[^.;\d]{0,25}\bfee of [^.;\d]{0,12}$/i,
    after: /^[- ](?:striker|midfielder|defender|goalkeeper|winger|forward|signing|man)\b/i,
    unless: /\b(?:week|salary|wages)\b/i,
  },
  {
    name: 'sale price',
    of: ['money'],
    before:
      /\b(?:sold for|sells for|fetched|fetches|went for|changed hands for|hammer price of|auctioned for|knocked down for)\b[^.;\d]{0,14}$/i,
    unless: /\b(?:tickets?|each|a kilo|apiece|striker|midfielder|player)\b/i,
  },
  {
    name: 'cost',
    of: ['money'],
    before: new RegExp(
      `\\b${WORK}\\b[^.;\\d]{0,30}\\b(?:costs?|costing)\\b[^.;\\d]{0,18}$|\\bcosts? of (?:the |this |building the )?(?:new )?${WORK}\\b[^.;\\d]{0,30}$|\\b${WORK}\\b[^.;\\d]{0,25}\\b(?:built|completed|erected|constructed|carried out|finished) (?:for|at a cost of)\\b[^.;\\d]{0,14}$|\\b(?:built|completed|erected|constructed|finished)\\b[^.;]{0,30}\\bat a (?:total )?cost of [^.;\\d]{0,12}$|\\bprice tag of [^.;\\d]{0,12}$`,
      'i',
    ),
    after: new RegExp(`^[- ](?:new )?${WORK}\\b`, 'i'),
    unless: /\b(?:ticket|fare|toll|budget|overrun|extra|more than planned|a day|a month|per|fine)\b/i,
  },
  {
    name: 'salary',
    of: ['money'],
    before: /\b(?:earns|salary|paid a salary)\b[^.;\d]{0,25}$/i,
    then: /^ (?:a|per|an) (?:month|week|year)\b/i,
  },
  {
    name: 'pay demand',
    of: ['percent'],
    before:
      /\b(?:unions?|league|federation|nurses|teachers|drivers|workers|staff|doctors|pilots|crews?)\b[^.;\d]{0,30}\b(?:demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|want(?:s|ed)?|call(?:s|ed|ing)? for|seek(?:s|ing)?|claim(?:s|ed)?)\b[^.;\d]{0,25}$|\b(?:demand|claim) (?:for|of) [^.;\d]{0,25}$/i,
    after: /^ (?:pay )?(?:demand|claim)\b/i,
    unless: /\b(?:of (?:the )?(?:seats|vote|workers|members|staff|shares)|turnout|offer(?:s|ed|ing)?|tariff|stake)\b/i,
  },
  {
    name: 'pay offer',
    of: ['percent'],
    before: /\b(?:offer(?:s|ed|ing)?|proposed|proposes)\b[^.;\d]{0,35}$/i,
    after: /^ (?:pay )?offer\b|^ on the table\b|^ (?:raise|rise|increase) (?:had |was |has )?(?:been )?offered\b/i,
    unless:
      /\b(?:vaccine|discount|stake|shares?|tax|duty|tariff|chance|turnout|poll|at risk|probability|premium|yield|inflation|toll|number|figure|estimate)\b/i,
  },
  {
    name: 'inflation',
    of: ['percent'],
    before:
      /\binflation\b[^.;\d]{0,20}\b(?:rose|fell|was|is|of|at|to|reached|hit|slowed|eased|quickened|stood|came)\b[^.;\d]{0,16}$|\bconsumer prices\b[^.;\d]{0,25}$/i,
    after: /^ inflation\b/i,
    unless: /\b(?:target|core|food|forecast|expect\w*|goal)\b/i,
  },
  {
    name: 'unemployment',
    of: ['percent'],
    before: /\b(?:unemployment|jobless rate)\b[^.;\d]{0,35}$/i,
    unless: /\b(?:youth|forecast|expect\w*)\b/i,
  },
  {
    name: 'growth',
    of: ['percent'],
    before:
      /\b(?:economy|gdp|gross domestic product|growth)\b[^.;\d]{0,12}\b(?:grew|rose|shrank|contracted|expanded|came|was|of|to|fell)\b[^.;\d]{0,14}$/i,
    unless: /\b(?:forecast|expect\w*|next year|target|projects?|profit|sales|revenue|share|a rise of|of gdp)\b/i,
  },
  {
    name: 'interest rate',
    of: ['percent'],
    before:
      /\b(?:key|policy|benchmark|base|main|lending|interest|repo) rates?\b[^.;\d]{0,30}\b(?:to|at|is|was|of|unchanged)\b[^.;\d]{0,12}$/i,
    unless: /\b(?:forecast|expect\w*|mortgage|savings)\b/i,
  },
  {
    name: 'turnout',
    of: ['percent'],
    before: /\b(?:turnout|participation)\b[^.;\d]{0,35}$/i,
    after:
      /^ of (?:the |all |eligible |registered )*(?:voters|electorate|those (?:eligible|entitled)|electors)\b[^.;\d]{0,25}\b(?:voted|cast|turned out|went|took part|had voted)\b(?! (?:for|against|in favou?r))/i,
    unless: /\b(?:in \d{4}|last time|four years ago|five years ago)\b/i,
  },
  {
    name: 'rise in profit',
    of: ['percent'],
    before:
      /\b(?:net )?(?:profits?|net income|earnings)\b[^.;\d]{0,40}\b(?:rose|fell|jumped|climbed|dropped|was up|were up|was down|grew|slid|plunged|surged|increased|declined)(?: by)? [^.;\d]{0,12}$/i,
    after: /^ (?:\w+ )?(?:rise|jump|increase|fall|drop|decline|gain|slump|surge) in (?:[\w-]+ ){0,3}profits?\b/i,
    unless: OF_YEAR,
  },
  {
    name: 'rise in sales',
    of: ['percent'],
    before:
      /\b(?:revenues?|turnover|sales)\b[^.;\d]{0,10}\b(?:rose|fell|jumped|climbed|dropped|grew|was up|were up|slid|increased|declined)(?: by)? [^.;\d]{0,12}$/i,
    after: /^ (?:\w+ )?(?:rise|jump|increase|fall|drop|decline) in (?:\w+ ){0,2}(?:sales|revenues?)\b/i,
    unless: OF_YEAR,
  },
  {
    name: 'shares',
    of: ['percent'],
    before:
      /\b(?:shares|stock)\b(?: in [\w ]{2,25})?[^.;\d]{0,10}\b(?:rose|fell|jumped|climbed|dropped|were up|were down|was up|was down|lost|gained|slid|plunged|closed|ended|tumbled)\b[^.;\d]{0,12}$/i,
    unless: /\b(?:since|this year|over the year|so far)\b/i,
  },
  {
    name: 'efficacy',
    of: ['percent'],
    before: /\b(?:efficacy|effectiveness)\b[^.;\d]{0,20}$|\bprotect(?:s|ed) [^.;\d]{0,12}$/i,
    after: /^ (?:effective|efficacy|protection)\b/i,
    unless: /\b(?:after one|first dose|single dose|older|over 65|variant|severe)\b/i,
  },
  { name: 'contained', of: ['percent'], after: /^ contained\b/i, before: /\bcontainment\b[^.;\d]{0,15}$/i },
];
