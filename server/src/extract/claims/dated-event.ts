import { DATED_EVENTS, DATED_NOUNS, DATED_OF_PERSONS, DATED_PHRASES, OUTBREAKS } from '../lexicon/dated-events.ts';
import type { Frame } from './frame.ts';
import { isPersonKey } from './name-keys.ts';
import type { Scene } from './scene.ts';
import type { Cast } from './statements/cast.ts';

/**
 * The events that a date dates, in common form, the nearest first: told by a noun right beside it ("the crash of September
 * 18", "the May 6 explosion", "Tuesday's rally"), and then by no other; else by the verbs of its clause and of one that tells
 * what happened at the same moment ("was killed on Monday when a truck slammed into a bus"), by what such a verb happens to
 * ("an earthquake struck the valley"), and by what somebody died in ("in a train crash"). Of what happens to many people in
 * one story ("died", "was arrested") it is the event of the person named in the clause: `die p:SMT`. Empty for what does not
 * happen once.
 */
export function datedEvents(
  { frame, cast }: Pick<Scene, 'frame' | 'cast'>,
  from: number,
  to: number,
  verb: string | null,
): readonly string[] {
  const beside = besideEvent(frame, from, to);
  if (beside !== null) return [beside];
  const found = new Set<string>();
  if (verb !== null && DATED_EVENTS.has(verb)) found.add(verb);
  for (const clause of momentOf(frame, from)) {
    const at = frame.clauses.indexOf(clause);
    const end = frame.clauses.lastIndexOf(clause) + 1;
    for (const event of phrasesIn(frame, at, end)) found.add(event);
    const subject = subjectEvent(frame, at, clause === frame.clauses[from] ? from : end);
    if (subject !== null) found.add(subject);
    for (const event of newsIn(frame, at, end, clause === frame.clauses[from] ? to : null)) found.add(event);
  }
  const own = personOf(frame, from) ?? pronounIn(frame, cast, from);
  if (own !== null && verb !== null && DATED_OF_PERSONS.has(verb)) found.add(`${verb} ${own}`);
  if (own !== null && isPassingAway(frame, from)) found.add(`die ${own}`);
  return [...found];
}

/** The clause of a date and its neighbour that tells of the same moment, as "when" and "as" say. */
function momentOf({ sentence, clauses }: Frame, from: number): readonly number[] {
  const own = clauses[from] ?? 0;
  const opener = (clause: number): string => {
    let at = clauses.indexOf(clause);
    while (JOINS.has(sentence.tokens[at]?.lower ?? '')) at++;
    return sentence.tokens[at]?.lower ?? '';
  };
  const moment = [own];
  if (clauses.includes(own + 1) && AT_ONCE.has(opener(own + 1))) moment.push(own + 1);
  if (own > 0 && AT_ONCE.has(opener(own))) moment.push(own - 1);
  return moment;
}
const JOINS = new Set([',', 'and']);
const AT_ONCE = new Set(['when', 'as']);

/** The words between a noun and the day that it happened on. */
const LINKS = new Set(['of', 'on', 'from', 'late', 'early', ',']);

function besideEvent(frame: Frame, from: number, to: number): string | null {
  const { tokens, tags } = frame.sentence;
  let before = from - 1;
  while (LINKS.has(tokens[before]?.lower ?? '')) before--;
  const event = before < from - 1 ? eventAt(frame, before) : null;
  if (event !== null) return event;
  let after = to;
  if (tags[after] === 'POS' || tokens[after]?.lower === "'s" || tokens[after]?.lower === '’s') after++;
  // "Tuesday's deadly train crash": a few words may stand between.
  for (let at = after; at < after + MOST_BETWEEN && /^(?:NN|JJ|VBN|VBG)/.test(tags[at] ?? ''); at++) {
    const named = eventAt(frame, at);
    if (named !== null && !tags[at + 1]?.startsWith('NN')) return named;
  }
  return null;
}

const MOST_BETWEEN = 4;

function eventAt({ sentence, stems }: Pick<Frame, 'sentence' | 'stems'>, at: number): string | null {
  const word = sentence.tags[at]?.startsWith('NN') ? stems[at] : null;
  return word && (DATED_EVENTS.has(word) || DATED_NOUNS.has(word)) ? word : null;
}

/** The noun for an event that is the subject of a verb between two tokens: not one in "the toll of the quake rose". */
function subjectEvent(frame: Frame, first: number, end: number): string | null {
  const { tags, tokens } = frame.sentence;
  for (let verb = first + 1; verb < end; verb++) {
    // "The quake struck at three" may be taken for "the quake struck by …".
    const isFinite = FINITE.has(tags[verb] ?? '') || (tags[verb] === 'VBN' && isOutbreak(frame, verb));
    if (!isFinite) continue;
    let head = verb - 1;
    while (head > first && /^(?:RB|MD)/.test(tags[head] ?? '')) head--;
    const event = eventAt(frame, head);
    if (event === null) continue;
    let before = head;
    while (before >= first && /^(?:NN|JJ|DT|CD|VBN|POS)/.test(tags[before] ?? '')) before--;
    // "When an earthquake struck" opens its clause; "in the quake" does not.
    const isInside = before >= first && tags[before] === 'IN' && !AT_ONCE.has(tokens[before]?.lower ?? '');
    if (!isInside && (!DATED_NOUNS.has(event) || isOutbreak(frame, verb))) return event;
  }
  return null;
}

/** A fire "broke out" or "gutted a hall" on the day that it is the fire of; it is put out on another. */
const isOutbreak = ({ sentence: { lemmas, tokens } }: Frame, verb: number): boolean =>
  OUTBREAKS.has(lemmas[verb] ?? '') || (lemmas[verb] === 'be' && tokens[verb + 1]?.lower === 'in');

const FINITE: ReadonlySet<string> = new Set(['VB', 'VBD', 'VBP', 'VBZ', 'MD']);

/**
 * Events that are news, as their article tells, and what people died in: "were killed in an explosion". Behind a date that ends
 * at token `dated`, another verb tells of another day: "died on Tuesday of burns that she suffered in a fire".
 */
function newsIn(frame: Frame, first: number, end: number, dated: number | null): readonly string[] {
  const { tokens, tags } = frame.sentence;
  const found: string[] = [];
  for (let at = first; at < end; at++) {
    const event = eventAt(frame, at);
    if (event === null || tags[at + 1]?.startsWith('NN')) continue;
    let before = at - 1;
    while (before >= first && /^(?:NN|JJ|VBN|VBG)/.test(tags[before] ?? '')) before--;
    if (OF_ITS_OWN_DAY.has(tokens[at - 1]?.lower ?? '')) continue;
    if (dated !== null && dated < before && tags.slice(dated, before).some((tag) => tag.startsWith('VB'))) continue;
    const isNew = tokens[before]?.lower === 'a' || tokens[before]?.lower === 'an';
    if (isNew && DIED_IN.has(tokens[before - 1]?.lower ?? '')) found.push(event);
  }
  return found;
}
const DIED_IN = new Set(['in', 'by']);
/** "A weekend fire". */
const OF_ITS_OWN_DAY = new Set(['weekend', 'overnight', 'dawn', 'predawn', 'pre-dawn', 'midnight', 'night', 'holiday']);

/** Events that a verb tells together with another word of its clause. */
function phrasesIn({ sentence, stems }: Frame, first: number, end: number): readonly string[] {
  const { lemmas, tags, tokens } = sentence;
  const found: string[] = [];
  for (let at = first; at < end; at++) {
    if (!tags[at]?.startsWith('VB')) continue;
    const next = tokens[at + 1]?.lower ?? '';
    for (const { verbs, event, next: wanted, word } of DATED_PHRASES) {
      if (!verbs.has(lemmas[at] ?? '') || (wanted !== null && wanted !== next)) continue;
      if (word === null || stems.slice(at + 1, end).some((form) => form !== null && word.has(form))) found.push(event);
    }
  }
  return found;
}

/** "Passed away". */
function isPassingAway({ sentence, clauses }: Frame, from: number): boolean {
  return sentence.lemmas.some(
    (lemma, i) => lemma === 'pass' && clauses[i] === clauses[from] && sentence.tokens[i + 1]?.lower === 'away',
  );
}

/** The key of whom "he was arrested on Monday" tells; null where somebody else is named before it in the sentence, or nobody was before. */
function pronounIn({ sentence, clauses, names }: Frame, { persons }: Cast, from: number): string | null {
  const at = clauses.indexOf(clauses[from] ?? -1);
  const gender = sentence.tokens[at]?.lower;
  if (gender !== 'he' && gender !== 'she') return null;
  return names.some((name) => name.from < from) ? null : persons[gender];
}

/** The key of the one person whom the clause of a date names; null where it names none, or several. */
function personOf(frame: Frame, from: number): string | null {
  const clause = frame.clauses[from];
  const persons = new Set(
    frame.names.filter(({ key, from: at }) => isPersonKey(key) && frame.clauses[at] === clause).map(({ key }) => key),
  );
  const [only] = persons;
  return persons.size === 1 && only !== undefined ? only : null;
}
