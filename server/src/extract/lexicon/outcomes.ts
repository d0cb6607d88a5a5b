// Data only. Outcomes and states of which only one can hold of one thing: who is acquitted is not convicted. A line is one
// question; its answers stand between bars, each with the words for it, the first of which is its name. `lasting` answers hold
// for good once given (a plea, a cause, how a vote was cast); `passing` ones follow each other in time (open, then closed), so
// that a later report is news and no contradiction. A verb stands in its base form, with the words right behind it where they
// make the meaning ("vote against", "be at large"); words in brackets stand for one another; "their" and "themselves" stand for "his", "herself" and so on. Words of two senses are left out rather than guessed.

export const OUTCOMES = `
lasting: acquit, find not guilty, clear of, exonerate, (walk/leave) (free/a free man/a free woman) from (/the) court, (walk/leave) court a free (man/woman), (walk/leave) from (/the) court a free (man/woman) | convict, find guilty
lasting: plead guilty, confess, admit guilt, admit the charges, admit their guilt | plead not guilty, plead innocent, enter not guilty, deny everything, deny the charges, deny all charges, deny charges, deny the charge, deny a charge, deny the accusation, deny the accusations, deny all accusations, deny all the charges, deny both charges, deny wrongdoing, deny any wrongdoing, deny guilt, maintain innocence, maintain their innocence, protest their innocence
lasting: abstain | vote against, vote down, vote no | vote for, vote in favour, vote in favor, vote yes
lasting: win | lose
lasting: survive, be alive, be in (/a) stable condition, live through, fight for their life, (walk/come/get/make it/pull/bring) out alive, (find/rescue/pull) alive, find safe and well, (escape/get away) with their (life/lives), be safe and well, cheat death | die, perish, be dead, pass away, succumb, be killed, lose their (life/lives), (pronounce/declare/find/lie/drop) dead, meet their death, fall to their death, bleed to death, burn to death, freeze to death
lasting: kill themselves, shoot themselves, take their own life, take their life, commit suicide, die by suicide, hang themselves, turn (the/a/their/their own) (gun/handgun/pistol/rifle/weapon/shotgun/revolver) on themselves, put (the/a/their) (gun/handgun/pistol/rifle/weapon/shotgun/revolver) to their (head/temple) | be killed by | die of illness, die of (/a/an/his/natural) (heart attack/stroke/natural causes/heart failure/cardiac arrest/illness/causes/cancer/pneumonia), die naturally, (die/suffer) a natural death
lasting: resign, step down, quit, stand down, hand in, (tender/submit/hand in/offer) (their/the) resignation, (give up/vacate/relinquish/leave/quit) their (post/job/position/office/seat) voluntarily, (give up/vacate/relinquish) their (post/job/position/office/seat), bow out, step aside, stand aside, (leave/go/depart) of their own (accord/free will), leave voluntarily, announce their resignation, throw in the towel | dismiss, sack, fire from, oust, depose, remove from (/their) (office/post/position), remove as (president/chairman/minister/manager/coach/director/captain/chief), relieve of their (duties/post/command/functions), give the (sack/boot/axe/push/chop), (force/push/boot/kick/throw) (out of/from) (office/their post/their job), force out, push out, show the door, strip of their (post/command/office), give their marching orders
lasting: accept, agree to, consent to, approve, endorse, ratify, adopt, pass, back, (say/vote) yes to, take up, give (the/its/their) (blessing/approval/assent/consent) to, sign off on, wave through, rubber-stamp, give the green light to, green-light | reject, refuse, turn down, decline, spurn, rebuff, veto, vote down, say no to, throw out, knock back, brush aside, strike out
lasting: confirm, corroborate, verify, acknowledge, admit, concede | deny, refute, rebut, contradict
lasting: uphold, affirm | overturn, overrule, quash, annul, set aside, strike down, reverse
lasting: grant, award | withhold, deny
lasting: allow, permit, authorise, authorize, let in | ban, forbid, prohibit, bar, outlaw, disallow
lasting: welcome, praise, hail, applaud, commend | condemn, denounce, deplore, decry, criticise, criticize, slam, blast, lambast
lasting: support, back, favour, favor, endorse, advocate | oppose, resist, object to, argue against
lasting: succeed, prevail, triumph, go through, come off | fail, fall through, flop, be defeated, fizzle out
lasting: attend, take part, participate, be present, (be present/appear/show up/turn up/show their face) at, (take part/participate/sit in) in, sit in on, show up, turn up | boycott, skip, stay away, be absent, miss, (stay away/keep away/be absent/be missing/absent themselves) from, give a miss, not turn up
lasting: deliberate, (start/set/light) (deliberately/intentionally/on purpose), be arson, intentional, intended, on purpose, wilful, willful, premeditated | accidental, (start/begin) (accidentally/by accident), cause by (a/an) (electrical fault/short circuit/electrical short circuit/gas leak/faulty heater/cigarette), unintentional, unintended, inadvertent, by accident, involuntary
lasting: voluntary, of their own accord | forced, compulsory, involuntary, mandatory
lasting: volunteer | be forced, coerce, compel, be made
lasting: legal, lawful, legitimate | illegal, unlawful, illegitimate
lasting: constitutional | unconstitutional
lasting: valid, authentic, genuine, real | invalid, fake, forged, counterfeit, bogus, fabricated, a forgery, a fake, a hoax, forgery, hoax
lasting: true, accurate, correct | false, untrue, incorrect, inaccurate, wrong, baseless, groundless, unfounded
lasting: innocent, not guilty | guilty
lasting: armed, be armed | unarmed, be unarmed, be empty-handed
lasting: sober, be sober, stone-cold sober, pass (a/the/an) (breath/breathalyser/alcohol/sobriety) test, test negative for alcohol, teetotal | drunk, intoxicated, inebriated, be drunk, drinking, fail (a/the/an) (breath/breathalyser/alcohol/sobriety) test, test positive for alcohol, (reek/smell/stink) of (alcohol/drink/whisky/vodka/beer), be tipsy, tipsy, be plastered, be the worse for drink
lasting: insured, (have/hold/carry) (/valid) insurance, be covered by (/an) insurance | uninsured, have no insurance, carry no insurance, have no valid insurance
lasting: licensed | unlicensed
lasting: vaccinated, vaccinate | unvaccinated
lasting: conscious | unconscious
lasting: unanimous | split, divided
lasting: peaceful | violent
lasting: successful | unsuccessful, a failure
lasting: edible | poisonous, toxic
lasting: safe | unsafe, dangerous
passing: safe, be safe to drink, drinkable, potable, uncontaminated | contaminate, contaminated, unsafe, pollute, polluted, taint, tainted, undrinkable
lasting: fit | unfit
lasting: married, be married | unmarried, single, be single, be unmarried, be divorced, be a bachelor
lasting: employed | unemployed
lasting: related | unrelated
lasting: necessary | unnecessary
lasting: harmless, benign | harmful, malignant
lasting: domestic | international
lasting: hostile | friendly
lasting: civilian | military
lasting: natural | man-made, artificial
lasting: clear, sunny, cloudless | foggy, overcast, misty, cloudy
lasting: calm | stormy, rough
lasting: dry | wet, soaked, icy
lasting: intact, undamaged, standing, withstand, unscathed, sustain no damage, sustain no structural damage, suffer no damage, suffer no structural damage, escape damage, (leave/remain/survive/stay/emerge/escape) (intact/undamaged/unscathed/untouched), untouched | destroy, wreck, level, flatten, raze, gut, reduce to, demolish, lie in ruins, be in ruins, reduce to (rubble/ashes/ruins), burn to the ground, burn down, tear apart, rip apart, obliterate, pulverise
lasting: unhurt, unharmed, uninjured, be unhurt, (escape/emerge/survive/walk away/get away/come out/come through/get out/leave/get off) (unhurt/unharmed/uninjured/unscathed/without injury/without injuries/without a scratch/safe and sound/without harm), come to no harm, be safe and sound, escape injury, unscathed, not have a scratch, be out of danger unhurt | injure, wound, hurt, harm, come to harm, sustain injuries, suffer injuries, maul, maim, concuss, scald, treat for (/their) (injuries/wounds/burns/cuts/bruises), be in pain
lasting: sound, wail, blare, go off, ring, ring out | silent, mute, say nothing, stay silent, remain silent, keep silent, keep quiet, stay quiet, say not a word, be silent
lasting: claim responsibility, take responsibility, admit responsibility, say they are behind, say they are responsible for, (accept/assume) responsibility | deny responsibility, deny any responsibility, deny involvement, deny any involvement, deny any role, deny any part, disclaim responsibility, (reject/disavow) responsibility, deny a role, deny a part, have nothing to do with, have no part in, have no hand in, play no (part/role) in, distance themselves from, deny all involvement, deny complicity, deny any complicity, deny (a/any) (role/part/hand) in
lasting: accelerate, speed up | brake, slow down
lasting: land safely | crash
lasting: reach, arrive at | miss
lasting: obey, comply with, abide by, honour, honor | violate, breach, break, flout, defy
lasting: tell the truth | lie
lasting: appear in | stay away from
lasting: hire, recruit, take on | lay off, make redundant
lasting: praise | blame
lasting: trust | distrust, mistrust
lasting: qualify | be eliminated, be knocked out
lasting: beat, defeat | lose to
passing: arrest, detain, apprehend, be in custody, be placed in custody, be behind bars, in custody, take into custody, be under arrest, be in detention, be in jail, be in prison, nab, jail, (lead/haul/take/drag/march) (away/off/out) in handcuffs, (place/put) under arrest, (put/place) behind bars, put in (/a) (jail/cell), remand in custody, remand, (hold/keep) in (/police) custody, lock up, (throw/fling) (in/into) (jail/prison), hold by (/the) police, pick up by (/the) police | be at large, on the run, be on the run, escape, be in hiding, elude, evade, remain a free (man/woman), be a free (man/woman), remain free, remain at large, give police the slip, slip away
lasting: surrender, give themselves up, turn themselves in, hand themselves in, walk into (a/the) police station | (track/hunt) down
lasting: escape | free
lasting: stay at (the) scene, (remain/stop/wait) at (the/) scene, stay at the scene | (flee/leave) (the) scene, (drive/speed) (off/away), make off
lasting: re-elect, win re-election, (keep/retain/hold) their seat, hold on to their seat | lose their seat, be unseated, be voted out
lasting: concede defeat, admit defeat, concede the (election/vote/race) | claim victory
lasting: raise rates | cut rates | keep rates
lasting: make a profit, (post/report/record) (a/) (profit/net profit), turn a profit, be profitable | make a loss, (post/report/record) (a/) (loss/net loss), lose money
lasting: defuse, disarm, render harmless, make safe | explode, fail to explode
lasting: shoot down, bring down | return to base, return safely, land safely
lasting: torture, ill-treat, mistreat | treat well, treat humanely
passing: (free/release) on bail, grant bail, be out on bail, be granted bail | refuse bail, deny bail, be refused bail, be denied bail, hold without bail
lasting: accept the (verdict/sentence/ruling/judgment/judgement) | appeal, (lodge/file/bring/make) an appeal
passing: open, reopen, be open, inaugurate | close, shut, shut down, close down, be closed, be shut
passing: empty, deserted, unoccupied, vacant, abandoned | full, crowded, packed, occupied, inhabited
passing: free, release, set free, let go, liberate, let out, release from (custody/prison/jail), walk free | hold captive, be held
passing: advance | retreat, pull back, fall back
passing: enter, cross into | leave, withdraw from, pull out, (withdraw/retreat/pull back/move out/pull out/get out) (from/of), pull out of, abandon
passing: deploy | withdraw, pull out
passing: strengthen, tighten | weaken, loosen, ease, relax
passing: hold, be holding, be in force | collapse, break down, fall apart, be broken
passing: stable | critical
passing: confirmed | unconfirmed
passing: solvent | insolvent, bankrupt
passing: operational, working, functioning, in working order, be in working order, be in operation, function, do what (it/they) should, be working, be running, work (perfectly/properly/normally/as intended/as designed/as required) | broken, out of order, be out of order, be out of action, be out of service, defective, faulty, inoperative, disable, be broken, be dead, out of service, fail to (work/function/operate/sound/go off/ring)
passing: available | unavailable
passing: online | offline
passing: visible | invisible
passing: popular | unpopular
passing: optimistic | pessimistic
passing: satisfied, content, happy | dissatisfied, unhappy, angry
passing: ready, prepared | unready, unprepared
passing: willing | unwilling, reluctant
passing: able | unable
lasting: inform | unaware
passing: aware, know of, know about, be aware, learn of | unaware, ignorant, know nothing (of/about), have no knowledge of, be kept in the dark
passing: certain | uncertain
passing: public, (hold/hear/sit/meet/take place/be held/be heard) in (public/open court) | secret, private, confidential, (hold/hear/sit/meet/take place/be held/be heard) (behind closed doors/in camera/in secret/in private)
passing: present | absent
passing: on time | late, delayed, overdue
passing: alone, be alone, be unaccompanied, unaccompanied | accompanied, accompany, be in company
passing: asleep | awake
passing: loaded | unloaded
passing: manned, staffed | unmanned
passing: lit | unlit, dark
passing: paved | unpaved
passing: postpone, delay, defer, put off | bring forward, advance
passing: cancel, call off, scrap, abandon, walk away from, pull the plug on, axe, ax, be called off, shelve, nix | go ahead, take place, be held, be still on, still on, proceed, (go/be going) ahead as planned
passing: join, enter | leave, quit
passing: appoint, install | remove, dismiss
passing: recognise, recognize | derecognise
passing: occupy, capture, seize, take control, (take/gain/have/win) control of, be in control of, control, overrun, conquer, overran, be in full control of | liberate, retake, recapture, win back
passing: mobilise, mobilize | demobilise, demobilize
passing: nationalise, nationalize | privatise, privatize
passing: legalise, legalize | criminalise, criminalize
passing: impose | lift, remove
passing: freeze | unfreeze, thaw
passing: suspend, be suspended | reinstate, resume
passing: evacuate | return to
passing: block, cut off | clear, unblock
passing: connect | disconnect
passing: switch on, turn on | switch off, turn off
passing: extinguish, put out, be under control | rage, be out of control, spread
passing: miss, be missing, be unaccounted for | find, recover, come upon, come across, be found, be accounted for
passing: deteriorating | improving
passing: marry, tie the knot, wed, get married, be wed | divorce, get divorced, split up
passing: promote | demote, relegate
lasting: lock, chain, padlock, bolt, keep (locked/shut/closed), be under lock and key | unlock, open, be open, ajar, prop open, wedge open, prop, wedge, leave open, leave unlocked, keep (open/unlocked), stand open, wide open, be wide open
lasting: show no emotion, show no sign of emotion, remain impassive, stay impassive, listen impassively, shed no tears, remain expressionless, stay expressionless | weep, sob, burst into tears, break into tears, break down in tears, break down and (wept/cried), shake with sobs, shed tears, be in tears, fight back tears
lasting: registered, register, be registered | unregistered, be in no register, be on no register, appear in no register
passing: sound | switch off, turn off, disable
passing: sound | broken
passing: resign | remain in office, stay in office, stay on, remain in their (post/job/seat), stay in their (post/job/seat), keep their (post/job/seat), refuse to (resign/quit/step down)
passing: be in hospital, hospitalise, hospitalize, take to hospital, rush to hospital, be in intensive care | treat on the spot, treat at the scene, be treated on the spot, be treated at the scene, go home, be sent home
lasting: intact | damage
lasting: test positive, positive, be positive, come back positive, come up positive | test negative, negative, be negative, come back negative
lasting: infected, infect | healthy, uninfected
lasting: known to police, know to (/the) (police/authorities/security services/intelligence services/security forces/courts), be no stranger to (/the) (police/authorities/security services/intelligence services/security forces/courts), come to the (attention/notice) of (/the) (police/authorities/security services/intelligence services/security forces/courts), have a string of convictions, have a long record, have form, have a criminal past | unknown to (/the) (police/authorities/security services/intelligence services/security forces/courts), have a (clean/spotless/blameless/unblemished) record, be of (good/previous good) character, have a clean sheet
lasting: act alone, work alone, operate alone, be a lone wolf, be the only (attacker/gunman/killer/perpetrator), be the sole (attacker/gunman/killer/perpetrator), have no accomplices | have accomplices, have an accomplice, have help
passing: abroad, be abroad, be overseas, overseas, go abroad, go overseas, be out of the country, be in exile, go into exile | be in the country, (remain/stay) in the country, be at home
passing: leave | remain in, stay in, stay behind in, hold out in
lasting: involved, implicated, implicate, be behind, mastermind, instigate, (be/stand) accused of being behind | deny responsibility
lasting: responsible | deny responsibility
lasting: plead guilty | deny responsibility
lasting: shout, yell, scream, cry out, call out, bellow | silent
lasting: accept | fail
lasting: accept | vote against
lasting: vote for | reject
passing: operational | silent
passing: operational | switch off
lasting: spy, be a spy | diplomat, be a diplomat
`;

/** Words that news uses for one deed when it tells one thing twice, where no opposite is at hand. Narrower than `synonyms.ts`. */
export const SAME_DEEDS = `
summon, call in, call to, be called to
expel, throw out, kick out
kidnap, abduct
kill, murder, assassinate, (claim/take/cost) the (life/lives) of, put to death, do away with
bomb, shell, bombard
shoot, open fire, open up on, fire on, fire at, fire upon, fire into, shoot at, shoot on, (fire/discharge/use) their (weapon/weapons/gun/guns/rifles/firearms)
pay, pay out
distribute, hand out, give out, dispense
surround, encircle
walk out, walk out of, storm out, stand up and left, get up and left, rise and left, stand up and walked out, get up and walked out, leave the table, leave the talks, leave the room, leave the negotiations
congratulate, offer their congratulations
sign, initial, ink, put their (name/signature/pen/initials) to
run for, stand for
board, go aboard, be on board, be aboard, come aboard
claim responsibility, take responsibility
act alone, work alone
put to sea, set sail, sail, leave port
inform, notify, alert
equip, equipped, fit with, fitted with
suspend, be suspended
charge, indict
extradite, hand over
apologise, apologize, say sorry
run a red light, run the red light, run a red, run a red signal, run the light, go through a red light, go through the red light, drive through a red light, drive through the red light, jump a red light, jump the red light, jump the lights, pass a red light, pass a red signal, pass a signal at danger, ignore a red light
appeal, (lodge/file/bring/make) an appeal, (file/lodge/give/serve) (/a) notice of appeal
collapse, cave in, crumble, give way, burst
emergency, make an emergency landing, make emergency landing, carry out an emergency landing
explode, blow up, go off, detonate
steal, rob
cheat, defraud
hit, strike, punch, slap, headbutt, thump, smack, wallop
touch, lay (a/one) (hand/finger) on, lay hands on, put a hand on
attack, assault, set upon, lay into, go for
build, construct, erect, put up
utter, say a word, say anything, utter a word, say a thing, utter a sound, say something
contract, catch
transfer, move
wear, have on
vaccinate, inoculate, immunise, immunize
evacuate, be evacuated
call back, recall, withdraw from sale
donate, give to
inspect, examine, check
search, comb
tow, take in tow, pull along
demand, call for
meet, meet with, sit down with, get together with
negotiate, hold talks, be in talks, bargain
fly, pilot
drive, steer
testify, take the stand, give evidence, take the witness stand, (go/step) into the witness box
seek a new term, seek (re-election/another term), (seek/run for/stand for) (a/his/her/their) (second/third/fourth/new) term, (run/stand) for (re-election/another term), (run/stand) again
`;
