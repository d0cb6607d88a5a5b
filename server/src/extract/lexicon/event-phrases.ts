// Data only. What happens to what is counted where it takes more than a verb to tell it: "lost their lives", "were brought in
// dead", "took to the streets". A phrase is a verb and the words behind it in base form; articles, possessives, adjectives
// and nouns that only describe are left out.

/** What the subject does, or what becomes of it: "eleven workers gave their lives". */
const DONE = `
die: lose life, give life, lay down life, sacrifice life, forfeit life, pay with life, breathe last, meet death, meet end, meet fate, pass away, make sacrifice, attain martyrdom, embrace martyrdom, find death, (go/be sent) to (grave/death), (burn/bleed/freeze/starve/choke/fall/plunge/jump/leap/suffocate) to death, fall in (battle/action/combat/fighting), expire (on/in/at), lie dead, drop dead, lose battle, turn up dead, come home in coffin
injure: (suffer/sustain/receive/incur/report/have/get) (injury/burn/wound/fracture/bruise/cut/concussion/laceration), escape with (injury/bruise/cut/burn/wound), be in condition, suffer from smoke, inhale smoke, come to harm
hospitalise: (need/require/receive/undergo/get/seek) (treatment/care/surgery/attention), (undergo/need/require) operation, (be/remain/stay/lie/end up/land/recover/recuperate/convalesce) in (hospital/ward/care), (battle/fight) for life
miss: go missing, remain missing, be missing, remain unaccounted, be unaccounted, be untraced, remain untraced
arrest: (be/remain/sit/stay) in (custody/detention/jail/cell), be under arrest, (be/sit) behind bar, spend night in (cell/custody/jail)
survive: (escape/get away/come away/come out) (with life/alive), escape death, live to tell, make it out
evacuate: (have/need) to (leave/evacuate/quit), leave home, take refuge in, (seek/find) (shelter/refuge)
displace: lose home, flee home, (be/remain) without (home/roof), lose roof over
kidnap: (be/remain) in hand of, be in captivity
release: (walk/go) free, regain freedom, (regain/gain/win) (liberty/freedom), leave captivity, (return/come) home from captivity
escape: break out, break free, break loose, get away, get out, make escape, make getaway, slip (out/away), (dig/tunnel) way out, (abscond/bolt) from, (scale/climb) wall
at large: (be/remain) on (run/loose), (be/remain) at (large/liberty)
protest: take to street, (join/stage/hold) (march/rally/protest/demonstration/sit-in), take part in (march/rally/protest/demonstration/procession), participate in (march/rally/protest/demonstration), (attend/swell) (march/rally/protest/demonstration)
attend: take part, turn (out/up), line street, fill (square/street/stadium/hall), pack (square/street/stadium/hall), flock to, pay respect, look on, file past
strike: (be/go/come out/remain/stay) on strike, (be/come) out on strike, (join/begin/start) (strike/walkout/stoppage), take part in (strike/walkout/stoppage), down tool, lay down (tool/work), lay aside tool, stop work, stop working, cease work, walk off job, stay (away/off) work, stay away from work, stay away, be absent (because/from), take action, withdraw labour, withdraw labor, walk out, refuse to work, heed call, answer call, follow call
lay off: lose job, lose post, lose position, (face/risk) (redundancy/dismissal), be out of (work/job), be without job
infect: test positive, catch (disease/virus/bug/measles/flu/infection/covid/cold), fall (ill/sick), come down with, be down with, go down with (measles/flu/fever/cholera/virus/malaria/covid), become (ill/infected/sick), be (ill/sick), take ill, report symptom, (show/develop) symptom, pick up bug
destroy: burn down, burn to ground, burn out, go up in (flame/smoke), go down in flame, fall victim to flame
damage: (suffer/sustain/receive) damage, lose roof, lose tile
derail: jump (rail/track), leave (rail/track), (come/go/run) off (rail/track), come off, slip off (rail/track), be off (rail/track)
charge: face (charge/trial), appear in court charged, stand accused
jail: (receive/get) (sentence/term), go to (jail/prison), (face/begin/start) sentence
convict: be guilty
vote: vote in favour
`;

/** What is done to the object, or to the subject of the passive: "were brought in dead", "made 600 people homeless". */
const UNDERGONE = `
die: (stab/beat/hack/burn/char/crush/trample/bludgeon/batter/choke/knife/club/kick/torture/stone/lynch/starve/freeze/scald/gore/maul/bury/put/do/shoot) to death, (burn/bury/roast) alive, (bring/carry) dead to (hospital/clinic/morgue), (bring/carry) dead, bring in dead, (find/pronounce/declare/confirm/presume/fear/believe/report/certify/discover) dead, shoot dead, gun down, mow down, cut down, take life, cost life, rob of life, (confirm/report/know) (kill/die), blow up, blow to piece, strike dead, leave dead, put to sword
injure: leave (injured/wounded/hurt), leave with (injury/burn/wound), (report/confirm) (injured/wounded/hurt)
hospitalise: (take/rush/bring/carry/ferry/airlift/fly/shift/transfer/send/move/transport/evacuate) to (hospital/clinic/ward/centre/infirmary), admit to (hospital/clinic/ward/care/unit/infirmary/centre), admit with, keep in hospital, treat (for/in/at)
miss: (report/list/declare/presume/leave/count) missing, (list/report/count/register/post) as missing
arrest: take into custody, take away in handcuff, lead away, lead off in handcuff, remand in custody, place (under arrest/in custody/in detention), put (under arrest/in custody/behind bar/in handcuff), round up, pull in, haul in, haul off, hold in custody, keep in custody, march off in handcuff, take in for questioning, bring in for questioning
rescue: (bring/lead/winch/carry/haul/pull/drag/hoist/lift/escort/ferry/guide/airlift) to (safety/shore/surface), (pull/pluck/lift/winch/dig/drag/haul/free/cut/rescue/recover/save/fish) from (rubble/sea/water/wreckage/debris/river/roof/ice/mud/snow/ruin/house/mine/cave/deck/train/car/bus/vehicle/building/flame), (pull/dig/bring/get/carry) out (alive/of), (dig/pull/carry/bring) out, bring (up/ashore), find alive, take off (ship/boat/mountain/roof), cut free, pick up (from/at) (sea/water/boat/dinghy/ice)
evacuate: (bus/ferry/fly/drive) out, (move/take/shift/bring/evacuate/relocate/send) to (safety/shelter/place/area/camp/ground/school), (tell/order/ask/advise/urge/force/instruct) to (leave/evacuate/quit/go/move), order out, (take/bring/move/lead) out of, clear from, turn out of, move out
displace: (make/render/leave) homeless, (force/drive/chase/bomb/flood/uproot/push) from (home/house/land/village), (force/drive) to flee, force out of home, leave without (home/roof/shelter)
release: let go, let out, let off, set free, set at liberty, (hand/turn) over, turn loose, give back
kidnap: take from (school/village/bus/home/house/church/bed/dormitory/farm), hold by (rebel/gunman/militant/kidnapper/captor/pirate/guerrilla/hijacker/group/terrorist), take hostage, (take/hold/keep) (captive/hostage), carry off, (whisk/spirit/drag/lead/take/march) away, snatch from, make off with, drive off with, hold at gunpoint
capture: take prisoner
strike: call out, bring out on strike
lay off: lay off, make redundant, (give/hand) notice, give marching order, show door, pay off, throw out of work, put out of work, send home for good
infect: strike down, lay low, take ill, make (ill/sick)
destroy: (reduce/burn/turn) to (rubble/ash/cinder/ruin), raze to, (burn/pull/knock/tear) down, (sweep/wash/carry) away, wipe out, burn to ground, set (ablaze/alight), set on fire, blow up, write off, put out of action, smash to piece
damage: blow off
shoot down: (shoot/bring/knock/take/force) down, (knock/blast/shoot/take) out of (sky/air), (destroy/intercept) in (air/flight)
derail: throw off (rail/track), knock off (rail/track)
convict: find guilty, hold guilty
jail: (send/commit/condemn) to (prison/jail), put (away/in prison/in jail/behind bar), lock up, give (sentence/term)
charge: bring to court, put on trial, send for trial, book for, place under investigation
`;

/** What did not happen to them: "five miners have not been found", "12 did not survive". */
const FAILED = `
die: survive, make it, come back alive, live to
miss: find, trace, locate, return, account for, hear from, recover, identify whereabouts, turn up
strike: report for, come to work, turn up for, go to work
infect: vaccinate
`;

/** Nouns whose "of" tells what befell: "the demise of four workers", "no trace of five". */
const OF = `
die: death demise killing murder slaying massacre execution assassination
injure: wounding injury
miss: disappearance whereabouts fate trace sign search
arrest: arrest detention
kidnap: kidnapping abduction
rescue: rescue
release: release freeing
evacuate: evacuation
displace: displacement
lay off: layoff dismissal sacking
convict: conviction
charge: indictment
destroy: destruction
derail: derailment
shoot down: downing
`;

/** A phrase behind its verb, and what it tells. */
export interface EventPhrase {
  readonly words: readonly string[];
  readonly event: string;
}

/** "(suffer/sustain) injury" is two phrases. */
function spelledOut(phrase: string): readonly string[] {
  const found = /\(([^)]*)\)/.exec(phrase);
  return found === null
    ? [phrase]
    : (found[1] ?? '').split('/').flatMap((word) => spelledOut(phrase.replace(found[0], word)));
}

function phrases(lines: string): ReadonlyMap<string, readonly EventPhrase[]> {
  const byVerb = new Map<string, EventPhrase[]>();
  for (const line of lines.trim().split('\n')) {
    const [event = '', list = ''] = line.split(': ');
    for (const phrase of list.split(', ').flatMap(spelledOut)) {
      const [verb = '', ...words] = phrase.split(' ');
      const known = byVerb.get(verb);
      if (known) known.push({ words, event });
      else byVerb.set(verb, [{ words, event }]);
    }
  }
  for (const known of byVerb.values()) known.sort((a, b) => b.words.length - a.words.length);
  return byVerb;
}

/** By the verb's lemma, the longest first. */
export const DONE_PHRASES = phrases(DONE);
export const UNDERGONE_PHRASES = phrases(UNDERGONE);
export const FAILED_PHRASES = phrases(FAILED);

export const EVENTS_OF: ReadonlyMap<string, string> = new Map(
  OF.trim()
    .split('\n')
    .flatMap((line) => {
      const [event = '', words = ''] = line.split(': ');
      return words.split(' ').map((word): [string, string] => [word, event]);
    }),
);
