// Data only. Outcomes and states of which only one can hold of one thing: who is acquitted is not convicted. A line is one
// question; its answers stand between bars, each with the words for it, the first of which is its name. `lasting` answers hold
// for good once given (a plea, a cause, how a vote was cast); `passing` ones follow each other in time (open, then closed), so
// that a later report is news and no contradiction. A verb stands in its base form, with the words right behind it where they
// make the meaning ("vote against", "be at large"); words in brackets stand for one another; "their" and "themselves" stand for "his", "herself" and so on. Words of two senses are left out rather than guessed.

export const OUTCOMES = `
lasting: acquit, find not guilty, clear of, exonerate | convict, find guilty
lasting: plead guilty, confess, admit guilt, admit the charges, admit their guilt | plead not guilty, plead innocent, enter not guilty, deny everything, deny the charges, deny all charges, deny charges, deny the charge, deny a charge, deny the accusation, deny the accusations, deny all accusations, deny all the charges, deny both charges, deny wrongdoing, deny any wrongdoing, deny guilt, maintain innocence, maintain their innocence, protest their innocence
lasting: abstain | vote against, vote down, vote no | vote for, vote in favour, vote in favor, vote yes
lasting: win | lose
lasting: survive, be alive, live through, fight for their life | die, perish, be dead, pass away, succumb, be killed
lasting: kill themselves, shoot themselves, take their own life, take their life, commit suicide, die by suicide, hang themselves, turn (the/a/their/their own) (gun/handgun/pistol/rifle/weapon/shotgun/revolver) on themselves, put (the/a/their) (gun/handgun/pistol/rifle/weapon/shotgun/revolver) to their (head/temple) | be killed by
lasting: resign, step down, quit, stand down, hand in, (tender/submit/hand in/offer) (their/the) resignation | dismiss, sack, fire from, oust, depose
lasting: accept, agree to, consent to, approve, endorse, ratify, adopt, pass, back | reject, refuse, turn down, decline, spurn, rebuff, veto, vote down
lasting: confirm, corroborate, verify, acknowledge, admit, concede | deny, refute, rebut, contradict
lasting: uphold, affirm | overturn, overrule, quash, annul, set aside, strike down, reverse
lasting: grant, award | withhold, deny
lasting: allow, permit, authorise, authorize, let in | ban, forbid, prohibit, bar, outlaw, disallow
lasting: welcome, praise, hail, applaud, commend | condemn, denounce, deplore, decry, criticise, criticize, slam, blast, lambast
lasting: support, back, favour, favor, endorse, advocate | oppose, resist, object to, argue against
lasting: succeed, prevail, triumph | fail, fall through, flop
lasting: attend, take part, participate, be present | boycott, skip, stay away, be absent, miss
lasting: deliberate, intentional, intended, on purpose, wilful, willful, premeditated | accidental, unintentional, unintended, inadvertent, by accident, involuntary
lasting: voluntary, of their own accord | forced, compulsory, involuntary, mandatory
lasting: volunteer | be forced, coerce, compel, be made
lasting: legal, lawful, legitimate | illegal, unlawful, illegitimate
lasting: constitutional | unconstitutional
lasting: valid, authentic, genuine, real | invalid, fake, forged, counterfeit, bogus, fabricated, a forgery, a fake, a hoax
lasting: true, accurate, correct | false, untrue, incorrect, inaccurate, wrong, baseless, groundless, unfounded
lasting: innocent, not guilty | guilty
lasting: armed | unarmed
lasting: sober | drunk, intoxicated, inebriated
lasting: insured | uninsured
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
lasting: married | unmarried, single
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
lasting: intact, undamaged, unscathed, sustain no damage, sustain no structural damage, suffer no damage, suffer no structural damage, escape damage | destroy, wreck, level, flatten, raze, gut, reduce to, demolish
lasting: unhurt, unharmed, uninjured, be unhurt | injure, wound, hurt, come to harm, sustain injuries, suffer injuries
lasting: sound, wail, blare, go off | silent, mute
lasting: claim responsibility, take responsibility, admit responsibility | deny responsibility, deny any responsibility, deny involvement, deny any involvement, deny any role, deny any part, disclaim responsibility
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
passing: arrest, detain, apprehend, be in custody, be placed in custody, be behind bars, in custody, take into custody, be under arrest, be in detention, be in jail, be in prison, nab, jail | be at large, on the run, be on the run, escape, be in hiding, elude, evade
passing: open, reopen, be open, inaugurate | close, shut, shut down, close down, be closed, be shut
passing: empty, deserted, unoccupied, vacant, abandoned | full, crowded, packed, occupied, inhabited
passing: free, release, set free, let go, liberate | hold captive, be held
passing: advance | retreat, pull back, fall back
passing: enter, cross into | leave, withdraw from, pull out
passing: deploy | withdraw, pull out
passing: strengthen, tighten | weaken, loosen, ease, relax
passing: hold, be holding, be in force | collapse, break down, fall apart, be broken
passing: stable | critical
passing: confirmed | unconfirmed
passing: solvent | insolvent, bankrupt
passing: operational, working, functioning, in working order, be in working order, be in operation, function | broken, out of order, be out of order, be out of action, be out of service, defective, faulty, inoperative, disable
passing: available | unavailable
passing: online | offline
passing: visible | invisible
passing: popular | unpopular
passing: optimistic | pessimistic
passing: satisfied, content, happy | dissatisfied, unhappy, angry
passing: ready, prepared | unready, unprepared
passing: willing | unwilling, reluctant
passing: able | unable
passing: aware | unaware, ignorant
passing: certain | uncertain
passing: public | secret, private, confidential
passing: present | absent
passing: on time | late, delayed, overdue
passing: alone | accompanied
passing: asleep | awake
passing: loaded | unloaded
passing: manned, staffed | unmanned
passing: lit | unlit, dark
passing: paved | unpaved
passing: postpone, delay, defer, put off | bring forward, advance
passing: cancel, call off, scrap, abandon | go ahead, take place, be held
passing: join, enter | leave, quit
passing: appoint, install | remove, dismiss
passing: recognise, recognize | derecognise
passing: occupy, capture, seize, take control | liberate, retake, recapture
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
passing: miss, be missing, be unaccounted for | find, come upon, come across, be found, be accounted for
passing: deteriorating | improving
passing: marry | divorce
passing: promote | demote, relegate
lasting: lock, chain, padlock, bolt | unlock, open, be open, ajar, prop open, wedge open, prop, wedge, leave open, leave unlocked
lasting: show no emotion, show no sign of emotion, remain impassive, stay impassive, listen impassively, shed no tears, remain expressionless, stay expressionless | weep, sob, burst into tears, break into tears, break down in tears, break down and (wept/cried), shake with sobs, shed tears, be in tears, fight back tears
lasting: registered, register, be registered | unregistered, be in no register, be on no register, appear in no register
passing: sound | switch off, turn off, disable
passing: sound | broken
passing: resign | remain in office, stay in office, stay on, remain in their (post/job/seat), stay in their (post/job/seat), keep their (post/job/seat), refuse to (resign/quit/step down)
passing: be in hospital, hospitalise, hospitalize, take to hospital, rush to hospital, be in intensive care | treat on the spot, treat at the scene, be treated on the spot, be treated at the scene, go home, be sent home
`;

/** Words that news uses for one deed when it tells one thing twice, where no opposite is at hand. Narrower than `synonyms.ts`. */
export const SAME_DEEDS = `
summon, call in, call to, be called to
expel, throw out, kick out
kidnap, abduct
kill, murder, assassinate
bomb, shell, bombard
shoot, open fire, fire on, fire at
pay, pay out
distribute, hand out, give out, dispense
surround, encircle
walk out, walk out of, storm out, stand up and left, get up and left, rise and left, stand up and walked out, get up and walked out, leave the table, leave the talks, leave the room, leave the negotiations
congratulate, offer their congratulations
sign, initial, put their name to
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
appeal, lodge an appeal, file an appeal
collapse, cave in, crumble
emergency, make an emergency landing, make emergency landing, carry out an emergency landing
explode, blow up, go off, detonate
steal, rob
cheat, defraud
hit, strike
transfer, move
wear, have on
vaccinate, inoculate, immunise, immunize
evacuate, be evacuated
recall, call back, withdraw from sale
donate, give to
inspect, examine, check
warn, alert
search, comb
demand, call for
meet, hold talks with, meet with
fly, pilot
drive, steer
`;
