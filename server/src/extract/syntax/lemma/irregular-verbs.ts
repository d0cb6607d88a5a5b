// Verbs whose past forms no spelling rule makes: base, past tense, past participle where it differs. Alternatives stand with
// a slash. Prefixes ("overthrow", "withhold") have lines of their own where news uses them.
const VERBS = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become
begin began begun|bend bent|bet bet|bid bid/bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown
break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought
cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt
dig dug|dive dove|do did done|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven
forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown
hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|input input|keep kept|kneel knelt
know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain
light lit|lose lost|make made|mean meant|meet met|mislead misled|mistake mistook mistaken
misunderstand misunderstood|offset offset|outdo outdid outdone|overcome overcame overcome|override overrode overridden
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven
put put|quit quit|read read|rebuild rebuilt|redo redid redone|repay repaid|reset reset|retake retook retaken
rethink rethought|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run
saw sawed sawn|say said|see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken
shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk
sit sat|slay slew slain|sleep slept|slide slid|slit slit|smell smelt|sneak snuck|sow sowed sown|speak spoke spoken
speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|split split|spoil spoilt|spread spread
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden
strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust thrust|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept|wet wet
win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written
`;

/** Present forms and contractions that no rule makes, and pasts whose base another rule would miss. */
const FORMS = `
is be|are be|am be|'s be|being be|been be|has have|does do|goes go|done do|gone go|says say
dies die|died die|dying die|lies lie|lied lie|lying lie|ties tie|tied tie|tying tie|vying vie|vied vie|vies vie
don't do|doesn't do|didn't do|isn't be|aren't be|wasn't be|weren't be|hasn't have|haven't have|hadn't have
won't will|wo will|can't can|cannot can|ca can|couldn't could|wouldn't would|shouldn't should|mustn't must|needn't need
mightn't might|underlying underlie|underlies underlie|owed owe|owing owe|owes owe|focuses focus|discusses discuss
biases bias|overdone overdo|pled plead|premiered premiere|premiering premiere|ain't be|gonna go|let's let
`;

/** Base forms by inflected form. */
export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map([
  ...VERBS.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [base = '', ...pasts] = line.split(' ');
      return pasts.flatMap((past) => past.split('/')).map((past): [string, string] => [past, base]);
    }),
  ...FORMS.trim()
    .split(/[|\n]/)
    .map((line): [string, string] => {
      const [form = '', base = ''] = line.split(' ');
      return [form, base];
    }),
]);
