// Data only. Lemmas that tell nothing about what a sentence is about.
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each all both either neither such own other another more most many much few
  less least several be is was were are been being has had did does have do will would shall should can could may might must and or but nor so yet if then than as at by for
  from in into of off on onto out over to under up with within without about above across after against along among around before
  behind below beneath beside between beyond down during except inside like near outside past per since through throughout till
  toward towards until upon via while when where which who whom whose what why how there here it he she they we you i me him her
  them us my your his its our their mine himself herself itself themselves not n't 's ’s also only just even still already again
  ever never once now today yesterday tomorrow ago later earlier early late very too quite rather almost nearly say said tell told
  add state note report accord according ask answer speak mr mrs ms dr sir one two three four five six seven eight nine ten
  first second third last next new old good great big small large long high low get go come make take put give see know think want
  use become seem appear let keep hold bring set year month week day hour minute time part number total thing way people
  person monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec morning afternoon evening night noon midnight gmt utc
  a.m p.m am pm however meanwhile well because though although whether amid include including`.split(/\s+/),
);
