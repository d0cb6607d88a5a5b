// Data only. More questions of the news that a length of time answers: how long help took to come, how long the driver had been
// in the job, how long the siege went on. The first that fits counts.
import type { Aspect } from './aspect.ts';

const HELPERS =
  '(?:police|officers|patrols?|ambulances?|paramedics|medics|fire (?:engines?|tenders?|brigade|service|crews?|trucks?)|firefighters|firemen|rescuers|rescue (?:teams?|workers|boats?)|lifeboats?|coastguard|helicopters?|help|(?:first )?(?:teams|crews|units|responders)|soldiers|army|doctors?)';

export const ASPECTS_OF_LENGTHS: readonly Aspect[] = [
  {
    name: 'minimum term',
    of: ['term'],
    before:
      /\bminimum (?:term|sentence|tariff)? ?(?:of )?[^.;\d]{0,10}$|\b(?:parole|release|released) (?:only )?after [^.;\d]{0,12}$|\b(?:serve|serving) (?:at least|a minimum of) $|\b(?:jailed|imprisoned|locked up|behind bars|prison)\b[^.;\d]{0,12}\bfor (?:at least|a minimum of) $/i,
    after: /^ before (?:\w+ ){0,4}(?:parole|eligible|released?|apply)\b/i,
  },
  {
    name: 'fire fought',
    of: ['while'],
    before:
      /\b(?:blaze|fire|flames)\b[^.;\d]{0,15}\b(?:burned|burnt|raged|blazed)\b[^.;\d]{0,25}\bfor [^.;\d]{0,12}$|\b(?:fire|blaze|flames)\b[^.;\d]{0,12}\b(?:put out|extinguished|under control|brought under control|doused)\b[^.;\d]{0,6}\b(?:after|within|in) [^.;\d]{0,12}$/i,
    after:
      /^ (?:to|before they) (?:put (?:it |the (?:fire|blaze|flames) )?out|extinguish(?:ed)?|douse|bring (?:it|the (?:fire|blaze|flames)) under control|control the)\b/i,
  },
  {
    name: 'response',
    of: ['while'],
    before: new RegExp(
      `\\b${HELPERS}\\b[^.;\\d]{0,45}\\b(?:arrived?|reached|came|got there|were there|was there|on the (?:scene|spot)|at the scene|there|turned up|took|needed)\\b[^.;\\d]{0,14}\\b(?:within|in|after|only after|took|needed|inside)\\b[^.;\\d]{0,14}$`,
      'i',
    ),
    then: new RegExp(
      `^(?: to (?:arrive|come|get (?:there|to)|reach)\\b| of the (?:call|alarm)|\\s*[.,;]|$| of (?:the|a|an) )`,
      'i',
    ),
    unless: /\b(?:flight|train|bus|search\w*|held|siege|stormed|trial)\b/i,
  },
  {
    name: 'response',
    of: ['while'],
    before: new RegExp(`\\b${HELPERS}\\b[^.;\\d]{0,20}\\b(?:took|needed)\\b[^.;\\d]{0,14}$`, 'i'),
    then: /^ to (?:arrive|come|get (?:there|to)|reach)\b/i,
  },
  {
    name: 'response',
    of: ['while'],
    before: /\b(?:it (?:was|took)|took|passed)\b[^.;\d]{0,14}$/i,
    then: new RegExp(`^(?: passed)? (?:before|for|until) (?:the |an? |any )?(?:first )?${HELPERS}\\b`, 'i'),
  },
  {
    name: 'response',
    of: ['while'],
    before: /\bwait(?:ed|ing)?\b[^.;\d]{0,16}$/i,
    then: new RegExp(`^ for (?:the |an? |any )?(?:first )?${HELPERS}\\b`, 'i'),
  },
  {
    name: 'after take-off',
    of: ['while'],
    after:
      /^ (?:after (?:its |the )?(?:take-?off|lift-?off|launch|taking off|leaving)|into (?:the|its) (?:flight|journey|mission))\b/i,
  },
  {
    name: 'flight',
    of: ['while'],
    before:
      /\b(?:flight|spacewalk|mission)\b[^.;\d]{0,10}\b(?:lasted|took|of)\b[^.;\d]{0,12}$|\b(?:rocket|missile|balloon|capsule|probe)\b[^.;\d]{0,10}\bflew for [^.;\d]{0,12}$/i,
    after: /^[- ](?:flight|spacewalk)\b/i,
    unless: /\b(?:delay\w*|late|every|peacekeep\w*|mandate)\b/i,
  },
  {
    name: 'siege',
    of: ['while'],
    before:
      /\b(?:siege|stand-?off|hostage[- ](?:drama|crisis|taking)|ordeal|drama)\b[^.;\d]{0,25}\b(?:lasted|ended|over|went on|dragged on|was over|after|for|of)\b[^.;\d]{0,14}$|\bhostages?\b[^.;\d]{0,25}\b(?:held|spent|were kept)\b[^.;\d]{0,25}\bfor [^.;\d]{0,12}$/i,
    after:
      /^[- ](?:\w+[- ])?(?:siege|stand-?off|hostage|drama|ordeal)\b|^ (?:police|troops|commandos|special forces|soldiers) (?:stormed|moved in)\b/i,
    unless: /\b(?:the city|town|war)\b/i,
  },
  {
    name: 'strike',
    of: ['while'],
    before:
      /\b(?:strike|walkout|stoppage)\b[^.;\d]{0,25}\b(?:ended after|is to|was to|is set to|will|lasts?|lasted|for|of|lasting)\b[^.;\d]{0,10}$|\b(?:on strike|walk(?:ed|ing|s)? out|down(?:ed|ing)? tools|stop(?:ped)? work)\b[^.;\d]{0,12}\bfor [^.;\d]{0,12}$/i,
    unless: /\bhunger\b|^ (?:ago|earlier)\b/i,
  },
  {
    name: 'experience',
    of: ['term'],
    before:
      /\b(?:had|has|have|was|were)\b[^.;\d]{0,10}\b(?:been )?(?:driving|flying|piloting|captaining|sailing|behind the (?:controls|wheel)|at the (?:controls|wheel)|in the (?:job|post|cab|cockpit)|a (?:driver|pilot|guide|captain|climber))\b[^.;\d]{0,25}\b(?:for )?(?:barely |only |just |about |some |nearly |more than |over |less than )?$|\bbeen with the (?:company|airline|railway|firm|operator|line)\b[^.;\d]{0,6}\bfor [^.;\d]{0,12}$|\bveteran of [^.;\d]{0,10}$/i,
    after:
      /^['’]? (?:of )?(?:experience|service as|driving experience|flying experience)\b|^['’]? (?:of )?service\b|^ (?:in the (?:job|cab|cockpit)|behind the wheel|at the (?:controls|wheel)|on the (?:railway|railways|job))\b|^[- ]veteran\b/i,
    unless: /\b(?:jail|prison|sentence|army|war|parole|combat|license|licence|banned|community)\b/i,
  },
  {
    name: 'rule',
    of: ['term'],
    before:
      /\b(?:ruled|in power|reigned|governed|(?:has|had) led the (?:country|nation))\b[^.;\d]{0,25}\bfor [^.;\d]{0,12}$/i,
  },
  {
    name: 'rule',
    of: ['term'],
    after:
      /^ in (?:power|office)\b|^ (?:at the helm|on the throne) |^[- ](?:rule|reign)\b|^ of (?:his|her) (?:rule|reign)\b/i,
    unless: /\b(?:term of|terms|more)\b/i,
  },
  {
    name: 'prison term',
    of: ['term'],
    before:
      /\b(?:sent to (?:prison|jail)|put away|locked up|behind bars|prison term|jail term|handed down a sentence) (?:for|of) [^.;\d]{0,10}$/i,
    unless:
      /\b(?:fac(?:e|es|ed|ing)|up to|maximum|minimum|ask\w*|sought|demand\w*|already|after|previous|reduced)\b[^.;]{0,30}$/i,
  },
  {
    name: 'closure',
    of: ['while'],
    before:
      /\b(?:airport|bridge|road|motorway|tunnel|line|station|border|school|runway|factory|plant|port|museum)\b[^.;\d]{0,20}\b(?:closed|shut)\b[^.;\d]{0,12}\bfor [^.;\d]{0,12}$/i,
    after: /^[- ](?:\w+ )?closure\b/i,
  },
  {
    name: 'call',
    of: ['while'],
    before:
      /\b(?:call|conversation)\b[^.;\d]{0,14}\b(?:lasted|took)\b[^.;\d]{0,12}$|\b(?:leaders|presidents|ministers|they|two|both)\b[^.;\d]{0,10}\b(?:spoke|talked)\b[^.;\d]{0,25}\bfor [^.;\d]{0,12}$/i,
    after: /^[- ](?:\w+ )?(?:phone |telephone )?(?:call|conversation)\b/i,
    unless: /\b(?:after the|emergency|alarm|speech|parliament|reporters)\b/i,
  },
  {
    name: 'talks',
    of: ['while'],
    before:
      /\b(?:talks|meeting|negotiations|summit|session|conference)\b[^.;\d]{0,14}\b(?:lasted|took|went on for|ended after|broke up after|ran for)\b[^.;\d]{0,12}$|\b(?:they|leaders|ministers|delegations|sides|presidents) met [^.;\d]{0,15}\bfor [^.;\d]{0,12}$/i,
    after: /^[- ](?:meeting|session)\b/i,
  },
  {
    name: 'shaking',
    of: ['while'],
    before:
      /\b(?:quake|earthquake|tremor|shaking|shock|ground shook|shook)\b[^.;\d]{0,15}\b(?:lasted|for|lasting)\b[^.;\d]{0,12}$/i,
    after: /^ of shaking\b/i,
  },
  {
    name: 'on the run',
    of: ['while', 'term'],
    before: /\bon the run\b[^.;\d]{0,8}\bfor [^.;\d]{0,12}$/i,
    after: /^ on the (?:run|loose)\b/i,
  },
  {
    name: 'captivity',
    of: ['while', 'term'],
    before:
      /\b(?:hostages?|captives?|crew|sailors|teachers|students|kidnapped|abducted)\b[^.;\d]{0,25}\b(?:freed|released|set free|held|let go|came home)\b[^.;\d]{0,15}\b(?:after|for) [^.;\d]{0,12}$/i,
    after: /^ (?:in captivity|of captivity|in the hands of)\b/i,
    unless: /\b(?:strike|talks|trial|questioning)\b/i,
  },
  {
    name: 'trapped',
    of: ['while'],
    before:
      /\b(?:rescued|pulled out|dug out|brought (?:up|out)|pulled from the \w+|found alive)\b[^.;\d]{0,10}\bafter [^.;\d]{0,12}$/i,
    then: /^(?: under| in the (?:rubble|snow|water|wreckage|lift|cave|sea)| below| beneath| adrift| trapped| at sea|\s*[.,;]|$)/i,
    unless: /\b(?:prison|jail|hospital|office|captivity|abroad)\b/i,
  },
  {
    name: 'operation',
    of: ['while'],
    before:
      /\b(?:surgery|surgeons)\b[^.;\d]{0,25}\b(?:lasted|took|for)\b[^.;\d]{0,12}$|\boperation (?:lasted|took) [^.;\d]{0,12}$|\boperated on\b[^.;\d]{0,15}\bfor [^.;\d]{0,12}$/i,
    after: /^[- ](?:surgery|operation)\b/i,
    unless: /\b(?:police|military|rescue|troops|raid)\b/i,
  },
  {
    name: 'construction',
    of: ['term'],
    before: /\b(?:built (?:in|over)|construction (?:took|lasted)) [^.;\d]{0,12}$/i,
    then: /^(?: to (?:build|complete|finish|erect)\b|\s*[.,;]|$)/i,
    after: /^ (?:of construction|under construction|to build|in the building)\b/i,
    unless: /\b(?:law|case|trial|talks|investigat\w*|recover\w*|degree|exam|part)\b/i,
  },
  {
    name: 'marriage',
    of: ['term'],
    before: /\bmarried\b[^.;\d]{0,14}\bfor [^.;\d]{0,12}$/i,
    after: /^ of marriage\b|^[- ]marriage\b/i,
  },
  {
    name: 'blackout',
    of: ['while'],
    before:
      /\b(?:power|electricity|lights) (?:was|were|is|had been) (?:off|out|cut|down)\b[^.;\d]{0,10}\bfor [^.;\d]{0,12}$|\bwithout (?:power|electricity)\b[^.;\d]{0,15}\bfor [^.;\d]{0,12}$/i,
    after: /^[- ](?:blackout|power (?:cut|failure|outage)|outage)\b/i,
  },
  {
    name: 'delay',
    of: ['while'],
    before: /\bpassengers\b[^.;\d]{0,14}\bwaited\b[^.;\d]{0,14}$/i,
  },
  {
    name: 'ban',
    of: ['term', 'while'],
    before: /\b(?:excluded|expelled|shut out|ineligible)\b[^.;\d]{0,30}\bfor [^.;\d]{0,10}$/i,
  },
  {
    name: 'contract',
    of: ['term'],
    before:
      /\b(?:signed|signs|sign|contract|deal|lease)\b(?: a (?:deal|contract))?(?: with [\w ]{2,20})?(?: runs| is| was)? for [^.;\d]{0,10}$/i,
    after: /^[- ](?:\w+ )?(?:contract|deal)\b/i,
    unless: /\b(?:rights|aid|gas|oil)\b/i,
  },
  {
    name: 'search',
    of: ['while'],
    before: /\bsearch(?:ed|ing)?\b[^.;\d]{0,25}\b(?:for|after|lasted) [^.;\d]{0,10}$/i,
    unless: /\b(?:missing for|since)\b/i,
  },
  {
    name: 'quarantine',
    of: ['while'],
    before: /\b(?:quarantined?|isolat\w+)\b[^.;\d]{0,20}\bfor [^.;\d]{0,10}$/i,
    after: /^[- ](?:quarantine|isolation)\b|^ (?:of|in) (?:quarantine|isolation)\b/i,
  },
];
