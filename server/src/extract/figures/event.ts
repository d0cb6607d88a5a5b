import { DONE_EVENTS, NAMED_EVENTS, PHRASAL_EVENTS, UNDERGONE_EVENTS } from '../lexicon/events.ts';
import { DONE_KIND_EVENTS, EVENT_HEADS, type KindEvent, UNDERGONE_KIND_EVENTS } from '../lexicon/kind-events.ts';
import { isPerson, KINDS } from '../lexicon/kinds.ts';
import { lemmaOf } from '../syntax/lemma/lemma.ts';
import { type View, verbAfter } from './clause.ts';
import { nounBeforeObject, phraseBeforeObject, phraseOfObject, phraseOfSubject } from './event-phrase.ts';
import type { Found } from './found.ts';
import type { Phrase } from './phrase.ts';

/**
 * What happened to what is counted, in a common form: told by the counted words ("61 dead"), by the verb whose object they
 * are ("killed 12 people"), or by the verb whose subject they are ("12 people were killed", "12 miners died").
 */
export function eventOf(
  view: View,
  counted: Phrase | null,
  numberFrom: number,
  after: number,
  direct: boolean,
): string | null {
  const end = direct && counted ? Math.max(counted.to, after) : after;
  const told = fitting(
    view,
    counted,
    objectEvent(view, numberFrom, counted, end) ?? subjectEvent(view, counted, numberFrom, end),
  );
  if (told === 'attend' && tellsProtest(view, end)) return 'protest';
  if ((told && told !== 'attend') || !counted) return told;
  for (let i = counted.to - 1; i >= counted.from; i--) {
    const named = namedEvent(view, i);
    if (named) return named;
  }
  return told;
}

/** What came off is a coach that left its rails, but never a player; a body that was pulled from the water was not rescued. */
function fitting({ sentence: { lemmas } }: View, counted: Phrase | null, event: string | null): string | null {
  if (counted === null) return event;
  const lemma = lemmas[counted.head] ?? '';
  if (event === 'rescue' && KINDS.get(lemma) === 'body') return 'die';
  if (event !== 'derail') return event;
  return isRolling(KINDS.get(lemma) ?? lemma) ? event : null;
}
const isRolling = (kind: string): boolean =>
  EVENT_HEADS.has(`derail ${kind}`) || /^(?:carriage|train|tram|locomotive|engine|tanker)$/.test(kind);

/** "5,000 people gathered for the demonstration". */
const tellsProtest = ({ sentence: { lemmas } }: View, from: number): boolean =>
  lemmas.slice(from, from + NEAR).some((lemma) => PROTEST.test(lemma));
const NEAR = 8;

function namedEvent(view: View, at: number): string | null {
  const { lemmas, tags, tokens } = view.sentence;
  const own = NAMED_EVENTS.get(tokens[at]?.lower ?? '') ?? NAMED_EVENTS.get(lemmas[at] ?? '');
  if (own) return own;
  const participle = (tags[at] ?? '').startsWith('VB');
  return participle ? (UNDERGONE_EVENTS.get(lemmas[at] ?? '') ?? DONE_EVENTS.get(lemmas[at] ?? '') ?? null) : null;
}

/** Sums and measures suffer nothing; counts and shares do. */
const bears = (found: Found): boolean =>
  /^(?:count|ratio|percent)$/.test(found.quantity.sort) && !found.quantity.joined && found.age === null;

const SKIPPED = /^(?:DT|CD|RB|RBR|JJR|JJS|PRP\$|PDT|POS)$/;
const HEDGES =
  /^(?:at|least|more|than|about|some|up|to|as|many|over|around|nearly|almost|another|an|estimated|total|of|further|additional|fewer|less|most|both|all|the|roughly|other|bodies|last|first|remaining|final)$/;

/** The verb to the left of the number, if the number begins its object. */
function objectEvent(view: View, from: number, counted: Phrase | null, end: number): string | null {
  const { lemmas, tags, tokens } = view.sentence;
  let at = from - 1;
  while (
    at > from - 12 &&
    (HEDGES.test(tokens[at]?.lower ?? '') || SKIPPED.test(tags[at] ?? '')) &&
    tags[at] !== 'RP'
  ) {
    const phrasal =
      PHRASAL_EVENTS.get(`${lemmas[at - 1]} ${tokens[at]?.lower}`) ??
      phraseBeforeObject(view, at) ??
      nounBeforeObject(view, at);
    if (phrasal) return phrasal;
    at--;
  }
  if (tokens[at]?.lower === 'off' && /^la(?:y|ys|id|ying)$/.test(tokens[at - 1]?.lower ?? '')) return 'lay off';
  const phrasal =
    PHRASAL_EVENTS.get(`${lemmas[at - 1]} ${tokens[at]?.lower}`) ??
    phraseBeforeObject(view, at) ??
    nounBeforeObject(view, at);
  if (phrasal) return phrasal;
  // "Shelters destroyed: 1,150".
  if (tokens[at]?.lower === ':' && /^(?:VB[ND]|JJ)$/.test(tags[at - 1] ?? ''))
    return UNDERGONE_EVENTS.get(lemmaOf(tokens[at - 1]?.lower ?? '', 'VBN')) ?? null;
  // "signed by 33 countries": those who did it.
  if (tokens[at]?.lower === 'by' && tags[at - 1] === 'VBN') return DONE_EVENTS.get(lemmas[at - 1] ?? '') ?? null;
  if (!(tags[at] ?? '').startsWith('VB')) return null;
  if (lemmas[at] === 'find' && counted && tokens[counted.to]?.lower === 'guilty') return 'convict';
  if (lemmas[at] === 'include') return NAMED_EVENTS.get(lemmas[at - 1] ?? '') ?? null;
  if (/^(?:be|have|do)$/.test(lemmas[at] ?? '')) return null;
  // "Police are holding 21 people".
  if (lemmas[at] === 'hold' && tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === 'police'))
    return 'arrest';
  // "The army lost 17 soldiers killed and 30 wounded".
  const fate = lemmas[at] === 'lose' ? NAMED_EVENTS.get(tokens[end]?.lower ?? '') : undefined;
  const whole = fate ?? phraseOfObject(view, at, end) ?? ofKind(view, UNDERGONE_KIND_EVENTS, at, counted);
  if (whole) return whole;
  if (ATTENDED.has(lemmas[at] ?? '')) return PROTEST.test(lemmas[at - 1] ?? '') ? 'protest' : 'attend';
  return UNDERGONE_EVENTS.get(lemmas[at] ?? '') ?? null;
}

/** "The match drew 70,000 spectators". */
const ATTENDED = new Set(['draw', 'attract']);
const PROTEST = /^(?:march|rally|protest|demonstration|procession)$/;

/** What the verb at `at` tells of the kind of thing that is counted, and of no other: jobs that are cut are lost. */
function ofKind(
  { sentence: { lemmas, tags } }: View,
  events: ReadonlyMap<string, readonly KindEvent[]>,
  at: number,
  counted: Phrase | null,
): string | null {
  const known = events.get(lemmas[at] ?? '');
  if (!known) return null;
  const isBare = counted === null || (tags[counted.head] ?? '').startsWith('VB');
  const lemma = isBare ? 'person' : (lemmas[counted.head] ?? '');
  const kind = lemma === 'life' ? lemma : (KINDS.get(lemma) ?? lemma);
  return known.find(({ kinds }) => kinds.has(kind) || (kinds.has('people') && isPerson(lemma)))?.event ?? null;
}

const BE = /^(?:be|have|get)$/;

function subjectEvent(view: View, counted: Phrase | null, from: number, after: number): string | null {
  const { lemmas, tags, tokens } = view.sentence;
  const told = verbAfter(view, after) ?? verbOfAll(view, from, after);
  if (told && told.at > after && isSetOut(view, from)) return null;
  if (!told) return IN_HOSPITAL.test(`${tokens[after]?.lower} ${tokens[after + 1]?.lower}`) ? 'hospitalise' : null;
  const verb = believed(view, told);
  const phrase = phraseOfSubject(view, verb.at, verb.passive, isDenied(view, after, verb.at));
  if (phrase) return phrase;
  const kind = ofKind(view, verb.passive ? UNDERGONE_KIND_EVENTS : DONE_KIND_EVENTS, verb.at, counted);
  if (kind && !startsObject(view, verb.at + 1, verb.at)) return kind;
  const lemma = lemmas[verb.at] ?? '';
  const next = tokens[verb.at + 1]?.lower ?? '';
  const inHospital = next === 'in' && /^(?:hospital|intensive)$/.test(tokens[verb.at + 2]?.lower ?? '');
  if (inHospital && /^(?:be|remain|stay)$/.test(lemma)) return 'hospitalise';
  if (lemma === 'miss' && tags[verb.at] === 'VBG') return 'miss';
  if (BE.test(lemma)) return NAMED_EVENTS.get(next) ?? null;
  if (lemma === 'take' && (next === 'prisoner' || next === 'hostage')) return next === 'hostage' ? 'kidnap' : 'capture';
  const phrasal = PHRASAL_EVENTS.get(`${lemma} ${next}`);
  if (phrasal) return phrasal;
  if (DONE_EVENTS.has(lemma) && (!verb.passive || !UNDERGONE_EVENTS.has(lemma))) return DONE_EVENTS.get(lemma) ?? null;
  if (lemma === 'go' && next === 'missing') return 'miss';
  if (lemma === 'remain') return NAMED_EVENTS.get(next) ?? null;
  if (lemma === 'test' && next === 'positive') return 'infect';
  // "21 people were held": nothing but auxiliaries lie in between, as a vigil by so many is held, too.
  const isHeld = verb.passive || /^(?:over|after|following)$/.test(next);
  const arePeople = counted === null || isPerson(lemmas[counted.head] ?? '');
  if (lemma === 'hold' && isHeld && verb.at - after <= 3 && arePeople) return 'arrest';
  // "12 soldiers killed three men" is no passive: what follows is an object. "Six were killed and 45 others wounded" leaves out
  // the second "were".
  const isPast = tags[verb.at] === 'VBD' || tags[verb.at] === 'VBN';
  const isUndergone = verb.passive || (NEEDS_OBJECT.has(lemma) && verb.at <= after + 1);
  const hasObject = !view.isDate(verb.at + 1) && startsObject(view, verb.at + 1, verb.at);
  const active = !isPast || !isUndergone || hasObject;
  return active ? null : (UNDERGONE_EVENTS.get(lemma) ?? null);
}

/** Verbs that tell what one does to another: without one they tell what is undergone. */
const NEEDS_OBJECT = new Set(['kill', 'wound', 'injure', 'arrest', 'detain', 'displace', 'hospitalise', 'hospitalize']);

const SOME = /^(?:half|most|some|many|several|few|none|third|thirds|quarter|quarters|majority|one)$/;

/** "Of the 28 people aboard, 19 were killed", "nine of the 13 aboard died": what befell some of them did not befall all. */
function isSetOut({ sentence: { tokens, tags } }: View, from: number): boolean {
  let at = from - 1;
  while (/^(?:the|these|those|its|their|some|about|all)$/.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.lower === 'of' && (tags[at - 1] === 'CD' || SOME.test(tokens[at - 1]?.lower ?? ''))) return true;
  return tokens[at]?.lower === 'of' && (at === 0 || /^(?:[,;:("“–—]|that)$/.test(tokens[at - 1]?.lower ?? ''));
}

const IN_HOSPITAL = /^in hospital$/;

/** "Three women and a man lost their lives": the verb of a subject of several, which begins its clause. */
function verbOfAll(view: View, from: number, after: number): Verb | null {
  const { tokens, tags } = view.sentence;
  const before = tokens[from - 1]?.lower ?? 'that';
  if (!/^(?:that|[,:"“–—])$/.test(before) || tokens[after]?.lower !== 'and') return null;
  if (!/^(?:an?|one)$/.test(tokens[after + 1]?.lower ?? '')) return null;
  let at = after + 2;
  while (at < after + LONGEST_FELLOW && /^(?:JJ|NN|NNP)$/.test(tags[at] ?? '')) at++;
  return at > after + 2 ? verbAfter(view, at) : null;
}
const LONGEST_FELLOW = 7;

type Verb = { readonly at: number; readonly passive: boolean };

/** "Six are believed to be trapped", "feared to have been killed": what is believed of them is told by the verb behind it. */
function believed(view: View, verb: Verb): Verb {
  const { lemmas, tags, tokens } = view.sentence;
  if (!verb.passive || !REPORTING.test(lemmas[verb.at] ?? '') || tokens[verb.at + 1]?.lower !== 'to') return verb;
  let at = verb.at + 2;
  let passive = false;
  while (/^(?:be|have)$/.test(lemmas[at] ?? '') && /^VB[NG]$/.test(tags[at + 1] ?? '')) {
    passive = lemmas[at] === 'be';
    at++;
  }
  return tags[at]?.startsWith('VB') ? { at, passive: passive && tags[at] === 'VBN' } : verb;
}
const REPORTING = /^(?:believe|think|fear|say|know|report|presume|suspect|understand|expect)$/;

/** "Five miners have not been found", "are yet to be traced". */
function isDenied({ sentence: { tokens } }: View, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) if (DENIES.test(tokens[i]?.lower ?? '')) return true;
  return false;
}
const DENIES = /^(?:not|n't|n’t|never|yet|cannot)$|n['’]t$/;

const startsObject = (view: View, at: number, verb: number): boolean =>
  !/^(?:be|have|get)$/.test(view.sentence.lemmas[verb - 1] ?? '') &&
  /^(?:DT|CD|PRP|PRP\$|NN|NNS|NNP|JJ)$/.test(view.sentence.tags[at] ?? '');

/** "five men and three women were rescued", "killed two men and a 12-year-old": what one figure of a list tells holds for its neighbours. */
export function shareEvents(view: View, found: readonly Found[]): readonly Found[] {
  const result = [...found];
  const linked = (left: Found, right: Found): boolean => {
    const from =
      Math.max(left.counted?.to ?? 0, left.hedge.to) <= right.hedge.from
        ? Math.max(left.counted?.to ?? 0, left.hedge.to)
        : left.hedge.to;
    if (right.hedge.from - from > 2) return false;
    const tokens = view.sentence.tokens.slice(from, right.hedge.from);
    return tokens.length > 0 && tokens.every((token) => /^(?:,|and|or)$/.test(token.lower));
  };
  for (let i = 1; i < result.length; i++) {
    const [left, right] = [result[i - 1], result[i]];
    if (!left || !right || !bears(left) || !bears(right)) continue;
    const total = right.partOf >= 0 ? result[right.partOf] : undefined;
    if (total && right.event === null && total.event !== null && !right.told)
      result[i] = { ...right, event: total.event };
    else if (linked(left, right) && left.event !== null && right.event === null && !right.told)
      result[i] = { ...right, event: left.event };
    else if (
      right.event === null &&
      left.event !== null &&
      right.counted === left.counted &&
      !right.direct &&
      !right.told
    )
      result[i] = { ...right, event: left.event };
  }
  for (let i = result.length - 2; i >= 0; i--) {
    const [left, right] = [result[i], result[i + 1]];
    if (!left || !right || !bears(left) || !bears(right)) continue;
    if (linked(left, right) && left.event === null && right.event !== null) result[i] = { ...left, event: right.event };
  }
  return result;
}
