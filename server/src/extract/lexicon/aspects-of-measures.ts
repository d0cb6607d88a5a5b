// Data only. More questions of the news that a count or a measure answers: how many coaches the train had, how tall the tower
// is, how far from the town the plane came down. The first that fits counts.
import type { Aspect } from './aspect.ts';

const HARMED =
  /\b(?:kill\w*|dead|died|dies|injur\w*|hurt|wound\w*|arrest\w*|missing|trapped|overcome|hospital|lost|dismiss\w*|laid off|resign\w*)\b/i;

export const ASPECTS_OF_MEASURES: readonly Aspect[] = [
  {
    name: 'aboard',
    of: ['people'],
    before:
      /\b(?:bus|coach|plane|aircraft|jet|helicopter|boat|dinghy|ferry|ship|minibus|vessel|van|raft) (?:was |were )?(?:carrying|packed with|crammed with|loaded with|taking|with|had|has|held) [^.;\d]{0,14}$|\bmanifest (?:lists|listed|names|named|showed|shows) [^.;\d]{0,10}$/i,
    then: /^ (?:[\w'’-]+ ){0,2}(?:people|passengers|persons|occupants|migrants|refugees|pupils|students|children|souls|pilgrims|tourists|worshippers|soldiers|troops|men|workers|miners|employees)\b(?! (?:killed|dead|missing))/i,
    unless: /\b(?:can (?:carry|hold)|room for|capacity|up to|seats?|licen[cs]ed|designed|able to)\b/i,
  },
  {
    name: 'shots',
    of: ['count', 'people'],
    before: /\b(?:fired|firing|loosed off|discharged|pumped|emptied) [^.;\d]{0,12}$/i,
    then: /^ (?:[\w'’-]+ ){0,2}(?:times|shots|rounds|bullets)\b/i,
    unless: /\b(?:rockets?|missiles?|rubber|warning|blank|tear gas)\b/i,
  },
  {
    name: 'cartridges',
    of: ['count', 'people'],
    after: /^ (?:[\w'’-]+ ){0,2}(?:cartridge cases|cartridges|shell casings|casings|spent shells)\b/i,
  },
  {
    name: 'carriages',
    of: ['count'],
    before:
      /\btrain (?:of|with|had|has|made up of|consisting of) [^.;\d]{0,8}$|\b(?:of )?(?:the|its) train['’]s $|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) of (?:the|its) $/i,
    then: /^ (?:\w+ )?(?:carriages|coaches|wagons|cars|vehicles)\b/i,
    unless: /\b(?:queue|convoy|collision|racing|parked|launched|of this type)\b/i,
  },
  { name: 'carriages', of: ['count'], after: /^[- ](?:coach|carriage|car|wagon) (?:\w+ )?train\b/i },
  {
    name: 'storeys',
    of: ['count'],
    after:
      /^[- ](?:storey|story|storeyed|storied|floor)[- ](?:\w+ ){0,3}(?:hotel|building|block|house|tower|factory|hospital|mall|school|residential|apartment|office)\b|^ (?:storeys|floors|stories) (?:high|tall)\b/i,
    before: /\b(?:building|hotel|block|tower|house) (?:has|had|with|of) [^.;\d]{0,8}$/i,
    then: /^[- ](?:storey|storeys|floors?|stories|story|storeyed)\b/i,
  },
  {
    name: 'population',
    of: ['people', 'count'],
    before:
      /\bpopulation of [^.;\d]{0,12}$|\b(?:town|village|city|island|hamlet|settlement|suburb) (?:of|with) [^.;\d]{0,10}$|\bhome to [^.;\d]{0,10}$/i,
    then: /^(?: people| inhabitants| souls| residents|\s*[.,;]|$)/i,
    unless: /\b(?:country|world|prison|school|camp|refugees)\b/i,
  },
  {
    name: 'population',
    of: ['people'],
    before: /\b(?:town|village|city|island) (?:has|had) [^.;\d]{0,10}$/i,
    then: /^ (?:inhabitants|residents|people)\b/i,
  },
  {
    name: 'workforce',
    of: ['people', 'count'],
    before:
      /\b(?:employs|employed|employing|workforce of|payroll of) [^.;\d]{0,12}$|\b(?:plant|factory|mill|company|firm|group|mine|yard|bank) (?:has|had|with) [^.;\d]{0,10}$/i,
    then: /^(?: (?:people|workers|employees|staff|men|persons)\b|\s*[.,;]|$)/i,
    unless: HARMED,
  },
  {
    name: 'workforce',
    of: ['people'],
    after: /^ (?:people|men|workers|employees) (?:work|are employed|were employed|worked) (?:at|in|for|there)\b/i,
    unless: HARMED,
  },
  {
    name: 'members',
    of: ['people', 'count'],
    before:
      /\b(?:union|league|federation|association|party|club|guild) [^.;\d]{0,12}\b(?:has|had|represents|with|counts) [^.;\d]{0,10}$/i,
    then: /^ (?:\w+ )?(?:members|workers|drivers|nurses|teachers|doctors|employees)\b/i,
    unless: /\b(?:on strike|stopped|walked|committee|board)\b/i,
  },
  {
    name: 'firefighters',
    of: ['people'],
    before: /\b(?:fought|tackled|attended|battled) by [^.;\d]{0,14}$/i,
    then: /^ (?:firefighters|firemen)\b/i,
    unless: HARMED,
  },
  {
    name: 'firefighters',
    of: ['people'],
    after:
      /^ (?:firefighters|firemen)\b(?:,? (?:from|with|and) [^.;\d]{0,30})? (?:battled|fought|tackled|attended|were (?:called|sent|deployed|at|on|fighting|battling|involved|mobili[sz]ed)|took part|are|have been)\b/i,
    unless: HARMED,
  },
  {
    name: 'fire engines',
    of: ['count'],
    after: /^ (?:fire (?:engines|tenders|trucks|appliances|vehicles)|appliances|fire-engines)\b/i,
  },
  {
    name: 'votes in favour',
    of: ['people', 'count'],
    before: /\b(?:in favou?r|for|ayes|yes): $/i,
    then: /^\s*(?:[.,;(]|$)/,
    after:
      /^ (?:of (?:its|the) \d+ (?:members|deputies|lawmakers|senators) )?(?:were|was|being) in favou?r\b|^ ayes?\b/i,
  },
  {
    name: 'votes against',
    of: ['people', 'count'],
    before: /\b(?:against|noes|nays|no): $/i,
    then: /^\s*(?:[.,;(]|$)/,
    after: /^ (?:noes|nays?)\b/i,
  },
  { name: 'abstentions', of: ['people', 'count'], before: /\b(?:abstentions?|abstained|abstaining): $/i },
  { name: 'present', of: ['people', 'count'], before: /\b(?:members present|present): $/i },
  {
    name: 'signatures',
    of: ['people', 'count'],
    before: /\bpetition\b[^.;\d]{0,25}\bsigned by [^.;\d]{0,12}$/i,
    after: /^ (?:\w+ )?signatures\b|^ people (?:have |had )?signed (?:the|a|an) (?:\w+ )?petition\b/i,
    unless: /\b(?:need\w*|require\w*|at least)\b/i,
  },
  {
    name: 'counts',
    of: ['count'],
    before: /\b(?:convicted|guilty)\b[^.;\d]{0,12}\b(?:on|of|to) [^.;\d]{0,6}$/i,
    then: /^ (?:\w+ )?(?:counts|charges)\b/i,
    unless: /\b(?:acquitted|cleared|not guilty|pleaded not|dropped)\b/i,
  },
  {
    name: 'participants',
    of: ['people'],
    before:
      /\b(?:trial|study|vaccine|drug|medicine)\b[^.;\d]{0,15}\b(?:involved|enrolled|followed|included|tested (?:on|in)|of|in|with|among) [^.;\d]{0,12}$/i,
    then: /^ (?:\w+ )?(?:volunteers|people|patients|participants|adults|children|subjects)\b/i,
    unless: /\b(?:placebo|group|ill|infected|side effects?|of whom|half)\b/i,
  },
  {
    name: 'crowd',
    of: ['people', 'count'],
    before:
      /\b(?:watched by|attendance of|attendance was|attendance:|before a crowd of|concert drew|match drew|rally drew|march drew|game drew|funeral drew) [^.;\d]{0,14}$/i,
    after: /^ (?:\w+ ){0,2}(?:watched the|saw the (?:match|game|fight|race)|lined the streets|came to (?:the|see))\b/i,
    unless: /\b(?:television|tv|online|viewers|million viewers|streamed)\b/i,
  },
  {
    name: 'crowd',
    of: ['people', 'count'],
    before: /\bin front of [^.;\d]{0,14}$/i,
    then: /^(?: people| spectators| fans|\s*[.,;]|$)/i,
  },
  {
    name: 'margin',
    of: ['count', 'people'],
    before: /\b(?:majority|lead|margin) (?:is|was|of|has shrunk to|shrank to|had grown to|grew to) [^.;\d]{0,10}$/i,
    after:
      /^ (?:votes? |ballots? )?separat\w+ (?:them|the (?:two|rivals|candidates))\b|^[- ]vote (?:lead|margin|majority|win|victory)\b/i,
    unless: /\b(?:per ?cent|percent|points?|needed|required|two-thirds|seats?)\b/i,
  },
  {
    name: 'magnitude',
    of: ['count', 'people'],
    before:
      /\b(?:quake|earthquake|tremor|aftershock|shock)\b[^.;\d]{0,10}\bmeasur(?:ed|ing) [^.;\d]{0,10}$|\bmagnitude\b[^.;\d]{0,30}$/i,
    after: /^[- ](?:magnitude|on the richter|(?:quake|earthquake|tremor)\b)/i,
    unless: /\b(?:aftershocks?|foreshock|second|19\d\d|20\d\d)\b/i,
  },
  {
    name: 'weight',
    of: ['amount'],
    before:
      /\b(?:weigh(?:s|ed|ing|t of|t was)?|weights? (?:of|is|was)|tipped the scales at|tips the scales at|together weigh)\b[^.;\d]{0,16}$/i,
    after:
      /^[- ](?:bomb|boulder|rock|whale|crocodile|anchor|statue|satellite|meteorite|fish|shark|device|shell|warhead|crane|vessel|ship)\b|^ (?:in weight|heavy)\b/i,
    unless: /\b(?:each|per|loss|lost|class|limit)\b/i,
  },
  {
    name: 'height',
    of: ['distance'],
    before: /\bheight of [^.;\d]{0,12}$/i,
    unless: /\b(?:fell|fall|fallen|flying|altitude|above|water|level|away|from)\b/i,
  },
  {
    name: 'height',
    of: ['distance'],
    after:
      /^[- ](?:\([^)]{0,20}\) )?(?:tall|high)\b|^[- ](?:\w+ )?(?:tower|statue|mast|chimney|crane|skyscraper|minaret|spire|monument|cliff)\b/i,
    unless: /\b(?:waves?|flames?|water|fell|walls? of)\b/i,
  },
  {
    name: 'width',
    of: ['distance'],
    after: /^[- ](?:\([^)]{0,20}\) )?(?:wide|in width|across|in diameter)\b/i,
    before: /\bwidth of [^.;\d]{0,12}$/i,
    unless: /\b(?:crater|gap|hole|breach)\b/i,
  },
  {
    name: 'gap',
    of: ['distance'],
    before:
      /\b(?:gap|hole|crater|breach)\b[^.;\d]{0,12}\b(?:of|is|was|some|about) [^.;\d]{0,12}$|\b(?:crater|gap|hole|breach) (?:about |some )?$/i,
    after: /^[- ](?:\w+ )?(?:gap|hole|crater|breach)\b/i,
  },
  {
    name: 'fall',
    of: ['distance'],
    before: /\bfrom a height of [^.;\d]{0,12}$|\b(?:fall|drop|plunge) of [^.;\d]{0,12}$/i,
    after: /^[- ](?:\w+ )?(?:fall|plunge)\b|^[- ](?:deep )?(?:gorge|ravine)\b/i,
    unless: /\b(?:prices?|water|temperature)\b/i,
  },
  {
    name: 'waves',
    of: ['distance'],
    before: /\bwaves? (?:of|up to|reached|reaching|as high as) [^.;\d]{0,14}$/i,
    after: /^[- ](?:high )?(?:waves?|tsunami|swell)\b/i,
  },
  { name: 'range', of: ['distance'], before: /\brange of [^.;\d]{0,12}$/i },
  {
    name: 'area burned',
    of: ['area'],
    before: /\b(?:burned|burnt|destroyed|scorched|consumed|charred|blackened|devoured|ravaged)\b[^.;\d]{0,16}$/i,
    after:
      /^(?: of [\w -]{3,25})? (?:have |has |had |were |was )?(?:been )?(?:burned|burnt|destroyed|scorched|charred|consumed|blackened|up in flames)\b/i,
  },
  {
    name: 'flooded area',
    of: ['area'],
    before: /\b(?:flooded|inundated|submerged)\b[^.;\d]{0,16}$/i,
    after:
      /^(?: of [\w -]{3,25})? (?:have |has |had |were |was |are )?(?:been )?(?:flooded|under water|inundated|submerged)\b/i,
  },
  {
    name: 'speed',
    of: ['speed'],
    before:
      /\bspeed\b[^.;\d]{0,10}\b(?:was|of|is|at)\b[^.;\d]{0,12}$|\b(?:clocked|travell?ing|driving|moving|running|driven|drove|raced|racing|registered) [^.;\d]{0,8}\bat\b[^.;\d]{0,12}$/i,
    unless: /\b(?:limit|winds?|gusts?|zone|top speed|maximum|max)\b/i,
  },
  {
    name: 'distance from',
    of: ['distance'],
    after:
      /^ (?:\([^)]{0,20}\) )?(?:(?:away|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|north-?(?:east|west)|south-?(?:east|west))[- ]?){0,3}(?:of|from|off|outside) (?:the (?:town|city|capital|coast|port) of |the )?(?<place>\p{Lu}[\p{L}’'-]+)/u,
  },
];
