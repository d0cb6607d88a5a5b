import { DATED_EVENTS } from '../lexicon/dated-events.ts';
import type { Frame } from './frame.ts';

/** The words between a noun and the day that it happened on. */
const LINKS = new Set(['of', 'on', 'from', 'late', 'early']);

/**
 * The event that a date dates by a noun right beside it: "the crash of September 18", "the May 6 explosion", "Tuesday's rally".
 * In common form; null where the date belongs to a verb, or to no event that happens once.
 */
export function datedEvent({ sentence, stems }: Frame, from: number, to: number): string | null {
  const { tokens, tags } = sentence;
  const eventAt = (at: number): string | null => {
    const word = tags[at]?.startsWith('NN') ? stems[at] : null;
    return word && DATED_EVENTS.has(word) ? word : null;
  };
  let before = from - 1;
  if (LINKS.has(tokens[before]?.lower ?? '')) {
    while (LINKS.has(tokens[before]?.lower ?? '')) before--;
    const event = eventAt(before);
    if (event !== null) return event;
  }
  let after = to;
  if (tags[after] === 'POS' || tokens[after]?.lower === "'s" || tokens[after]?.lower === '’s') after++;
  // "Tuesday's deadly train crash": a few words may stand between.
  for (let at = after; at < after + MOST_BETWEEN && /^(?:NN|JJ|VBN|VBG)/.test(tags[at] ?? ''); at++) {
    const event = eventAt(at);
    if (event !== null && !tags[at + 1]?.startsWith('NN')) return event;
  }
  return null;
}

const MOST_BETWEEN = 4;
