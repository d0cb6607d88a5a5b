/** Base forms of verbs that hand on what somebody says. `deny` hands on its opposite. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `acknowledge add admit allege announce argue assert assess assure believe boast caution cite claim comment complain concede
  conclude confirm contend declare deny disclose emphasise emphasize estimate explain express forecast hint indicate inform
  insist lament maintain mention note observe point predict proclaim promise quip quote read recall reckon recount reiterate
  relate remark remind repeat reply report respond reveal say specify speculate state stress suggest swear tell testify think
  threaten tweet underline underscore vow warn write`.split(/\s+/),
);
