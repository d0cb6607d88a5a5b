import { DATED_EVENTS, DATED_OF_PERSONS } from '../lexicon/dated-events.ts';
import type { Frame } from './frame.ts';
import { isPersonKey } from './name-keys.ts';

/**
 * The event that a date dates, in common form: told by a noun right beside it ("the crash of September 18", "the May 6
 * explosion", "Tuesday's rally"), by the verb, or by the subject of a verb that says no more than that it happened ("an
 * earthquake struck the valley on Tuesday"). Of what happens to many people in one story ("died", "was arrested") it is the
 * event of the person named in the clause: `die p:SMT`. Null for what does not happen once.
 */
export function datedEvent(frame: Frame, from: number, to: number, verb: string | null): string | null {
  const beside = besideEvent(frame, from, to);
  if (beside !== null) return beside;
  if (verb !== null && DATED_EVENTS.has(verb)) return verb;
  if (verb !== null && DATED_OF_PERSONS.has(verb)) {
    const person = personOf(frame, from);
    return person === null ? null : `${verb} ${person}`;
  }
  return verb === null ? null : subjectEvent(frame, from);
}

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
  return word && DATED_EVENTS.has(word) ? word : null;
}

/** The noun for an event that is the subject of the clause's first verb, where that stands before the date; not one in "the toll of the quake rose". */
function subjectEvent({ sentence, stems, clauses }: Frame, from: number): string | null {
  const { tags } = sentence;
  const first = clauses.indexOf(clauses[from] ?? 0);
  let verb = first;
  while (verb < from && !tags[verb]?.startsWith('VB')) verb++;
  let head = verb - 1;
  while (head > first && /^(?:RB|MD)/.test(tags[head] ?? '')) head--;
  const event = verb < from ? eventAt({ sentence, stems }, head) : null;
  let before = head;
  while (before >= first && /^(?:NN|JJ|DT|CD|VBN|POS)/.test(tags[before] ?? '')) before--;
  return tags[before] === 'IN' && before >= first ? null : event;
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
