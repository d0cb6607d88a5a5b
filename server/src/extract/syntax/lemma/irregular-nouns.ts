// Plurals that no spelling rule unmakes: plural, singular. What is only ever plural in form, or has one form for both
// ("police", "series", "headquarters"), is its own singular.
const NOUNS = `
children child|grandchildren grandchild|schoolchildren schoolchild|people person|feet foot|teeth tooth|geese goose
mice mouse|lice louse|oxen ox|men man|women woman|dice die|knives knife|wives wife|housewives housewife|midwives midwife
lives life|halves half|shelves shelf|thieves thief|leaves leaf|loaves loaf|wolves wolf|calves calf|selves self|elves elf
scarves scarf|hooves hoof|criteria criterion|phenomena phenomenon|bacteria bacterium|strata stratum|memoranda memorandum
referenda referendum|addenda addendum|curricula curriculum|spectra spectrum|alumni alumnus|stimuli stimulus|nuclei nucleus
fungi fungus|radii radius|cacti cactus|foci focus|crises crisis|bases base|analyses analysis|theses thesis
hypotheses hypothesis|diagnoses diagnosis|oases oasis|axes axis|parentheses parenthesis|emphases emphasis
prognoses prognosis|syntheses synthesis|paralyses paralysis|appendices appendix|indices index|matrices matrix
vertices vertex|vortices vortex|larvae larva|formulae formula|antennae antenna|vertebrae vertebra|bureaux bureau
plateaux plateau|tableaux tableau|quizzes quiz|buses bus|gases gas|movies movie|cookies cookie|zombies zombie
calories calorie|selfies selfie|ties tie|pies pie|lies lie|dies die|rookies rookie|prairies prairie|genies genie
collies collie|hippies hippie|indies indie|smoothies smoothie|hoodies hoodie|species species|series series|means means
headquarters headquarters|barracks barracks|crossroads crossroads|police police|news news|politics politics
economics economics|physics physics|mathematics mathematics|athletics athletics|statistics statistic|tactics tactic
ethics ethics|gymnastics gymnastics|logistics logistics|diabetes diabetes|rabies rabies|corps corps|aircraft aircraft
spacecraft spacecraft|offspring offspring|sheep sheep|fish fish|deer deer|dead dead|wounded wounded|troops troop
data data|media media|shoes shoe|toes toe|foes foe|canoes canoe|aches ache|headaches headache|caches cache|axe axe
niches niche|avalanches avalanche|creches creche|clothes clothes|glasses glass|sales sale|goods goods|proceeds proceeds
thanks thanks|remains remains|premises premise|gallows gallows|innings innings|lens lens|lenses lens|us us|bus bus
genetics genetics|linguistics linguistics|robotics robotics|electronics electronics|acoustics acoustics
optics optics|semantics semantics|metaphysics metaphysics|aesthetics aesthetics|earnings earnings|surroundings surroundings
corpora corpus|genitalia genitalia|feces feces|newbies newbie|sixties sixties|arrears arrears|outskirts outskirts
passersby passerby|sons-in-law son-in-law|attorneys-general attorney-general|secretaries-general secretary-general
caterpillars caterpillar|viruses virus|campuses campus|bonuses bonus|statuses status|censuses census|choruses chorus
circuses circus|consensuses consensus|discuses discus|focuses focus|geniuses genius|surpluses surplus|walruses walrus
syllabuses syllabus|apparatuses apparatus|octopuses octopus|abuses abuse|atlases atlas|aliases alias|biases bias
canvases canvas|christmases christmas|pancreases pancreas|trellises trellis|irises iris|metropolises metropolis|yes yes
`;

/** Singulars by plural. */
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = new Map(
  NOUNS.trim()
    .split(/[|\n]/)
    .map((line): [string, string] => {
      const [plural = '', singular = ''] = line.split(' ');
      return [plural, singular];
    }),
);
