// Whether a stem wants its "e" back: "manag-ed" does, "answer-ed" does not. The longest ending that is listed decides; the
// lists follow English spelling, with the commonest verbs that break it.
const WITH_E = `
c v u z dg ng rg lg ag eg og ug ig ut at bat ot us os is as ns rs ls ps ys ur ir or ar id ud od ad ced it in um im am om em
ul il al ak ik ok uk ap ip op yp eb ab ib ob ub bl pl tl dl gl fl kl zl cl sl ath eath oth ith reath ek yz iv pris
cr plet pet let cret leth wid er=0
her fer=0 adher interfer coher ser=0 sever=0 persever rever ther=0
ed=0 rsed aced iced uced eced
en=0 ven even=0 conven interven gen scen on=0 phon pon ton=0 con clon zon ion=0
ston aton tun un an=0 plan=0 ean=0
ast=0 tast past wast hast bast chast
it abit=0 oit=0 invit cit excit recit incit solicit=0 elicit=0 ignit unit write writ bit spit=0 despit expedit requisit=0
visit=0 limit=0 exhibit=0 prohibit=0 inhibit=0 profit=0 edit=0 credit=0 audit=0 posit=0 deposit=0 merit=0 inherit=0 exit=0
benefit=0 submit=0 permit=0 commit=0 admit=0 omit=0 recruit=0 suit=0 await=0 wait=0 quit=0 forfeit=0 debit=0 summit=0 orbit=0
spirit=0 pit=0 knit=0 hesit=0 transit=0 vomit=0
eat=0 oat=0 creat meat neat treat=0 bloat=0 float=0 combat=0 format=0 chat=0 what=0
oot=0 pivot=0 ballot=0 pilot=0 spot=0 riot=0 plot=0 allot=0 root=0
out=0 shout=0 scout=0 debut=0
eas ais ois bias=0 canvas=0 focus=0 gas=0 ous
air=0 eir=0 our=0 oir=0 ear=0 oar=0 mar=0 war=0 altar=0 pillar=0
olor=0 mor=0 monitor=0 sponsor=0 honor=0 favor=0 author=0 labor=0 anchor=0 tailor=0 rumor=0 harbor=0 tutor=0 mirror=0 error=0 factor=0
doctor=0 censor=0 motor=0 endeavor=0 vector=0 minor=0 savor=0 arm=0 abhor=0
murmur=0 occur=0 concur=0 incur=0 spur=0 blur=0 recur=0
aid=0 oid=0 eid=0 bid=0 oud=0 aud=0 ead=0 oad=0 ood=0 eed=0 nomad=0 load=0 thud=0
ain=0 ein=0 oin=0 een=0 uin=0 min=0 examin determin nomin illumin elimin undermin min mint=0 begin=0 win=0 spin=0 pin=0
eam=0 oam=0 aim=0 eim=0 oom=0 eem=0 blossom=0 custom=0 program=0 slam=0 victim=0 claim=0 fathom=0 accustom=0
ail=0 eil=0 oil=0 eal=0 oal=0 ool=0 aul=0 oul=0 eel=0 uel=0 total=0 signal=0 equal=0 rival=0 journal=0 pal=0 dial=0 trial=0
evil=0 council=0 pencil=0 peril=0 until=0 haul=0 foul=0
eak=0 oak=0 ook=0 eek=0 ask=0 seek=0 trek=0
eap=0 oap=0 oop=0 eep=0 equip=0 develop=0 envelop=0 gallop=0 gossip=0 worship=0 kidnap=0 unwrap=0 membership=0 ship=0 slip=0
oup=0 dialog=0 jog=0 blog=0 catalog=0 flag=0 drag=0 bag=0 dig=0 big=0
ang=0 chang rang arrang exchang hang=0 ing=0 ong=0 ung=0 plung hing=0 hung=0 cring hing fring infring bing swing=0 ring=0 sing
chall eng aveng veng ang
s=0 ws ss=0 zz=0 x=0 th=0 sh=0 ch=0 ck=0 ff=0 ll=0 tt=0
`;

const RULES: ReadonlyMap<string, boolean> = new Map(
  WITH_E.trim()
    .split(/\s+/)
    .map((rule): [string, boolean] => (rule.endsWith('=0') ? [rule.slice(0, -2), false] : [rule, true])),
);
const LONGEST = 9;

/** Whether the base form of a stem, as left by cutting "-ed" or "-ing", ends in "e". */
export function wantsE(stem: string): boolean {
  for (let length = Math.min(LONGEST, stem.length); length > 0; length--) {
    const rule = RULES.get(stem.slice(stem.length - length));
    if (rule !== undefined) return rule;
  }
  return false;
}
