import {
  DONE_PHRASES,
  EVENTS_OF,
  type EventPhrase,
  FAILED_PHRASES,
  UNDERGONE_PHRASES,
} from '../lexicon/event-phrases.ts';
import type { View } from './clause.ts';

/** What the phrase that begins with the verb at `verb` tells of its subject: "lost their lives", "were brought in dead". */
export function phraseOfSubject(view: View, verb: number, passive: boolean, denied: boolean): string | null {
  const lemma = view.sentence.lemmas[verb] ?? '';
  if (denied) return eventIn(view, FAILED_PHRASES.get(lemma), verb + 1);
  const undergone = UNDERGONE_PHRASES.get(lemma);
  return (
    (passive ? eventIn(view, undergone, verb + 1) : headlined(view, undergone, verb)) ??
    eventIn(view, DONE_PHRASES.get(lemma), verb + 1)
  );
}

/** "Nine charred to death in blaze": a headline leaves the auxiliary out, and no object follows. */
function headlined(view: View, phrases: readonly EventPhrase[] | undefined, verb: number): string | null {
  const { tags } = view.sentence;
  if (!phrases || !/^VB[DN]$/.test(tags[verb] ?? '')) return null;
  for (const { words, event } of phrases) {
    const end = words.length === 0 ? -1 : endOf(view, words, verb + 1);
    if (end >= 0 && !/^(?:DT|CD|PRP\$?|NN|JJ)/.test(tags[end] ?? '')) return event;
  }
  return null;
}

/** What the verb at `verb` tells of its object with the words behind it: "made 600 people homeless". `behind` is the token behind the object. */
export const phraseOfObject = (view: View, verb: number, behind: number): string | null =>
  eventIn(view, UNDERGONE_PHRASES.get(view.sentence.lemmas[verb] ?? ''), behind);

/** The same where the phrase ends before the number: "shot dead seven people", "rounded up 21". `last` is its last token. */
export function phraseBeforeObject(view: View, last: number): string | null {
  for (let verb = last - 1; verb >= 0 && verb >= last - LONGEST; verb--) {
    if (!(view.sentence.tags[verb] ?? '').startsWith('VB')) continue;
    const phrases = UNDERGONE_PHRASES.get(view.sentence.lemmas[verb] ?? '') ?? [];
    const found = phrases.find(({ words }) => words.length > 0 && endOf(view, words, verb + 1) === last + 1);
    if (found) return found.event;
  }
  return null;
}

/** "The demise of four", "the search for five", with the preposition at `at`. */
export function nounBeforeObject(view: View, at: number): string | null {
  const { tokens, lemmas } = view.sentence;
  const link = tokens[at]?.lower;
  const noun = lemmas[at - 1] ?? '';
  // "A strike by 9,400 workers".
  if (link === 'by')
    return /^(?:strike|walkout|stoppage)$/.test(noun)
      ? 'strike'
      : /^(?:march|protest|rally)$/.test(noun)
        ? 'protest'
        : null;
  if (link === 'for') return /^(?:search|hunt)$/.test(noun) ? 'miss' : null;
  return link === 'of' && !/^(?:search|sign)$/.test(noun) ? (EVENTS_OF.get(noun) ?? null) : null;
}

const eventIn = (view: View, phrases: readonly EventPhrase[] | undefined, at: number): string | null =>
  phrases?.find(({ words }) => endOf(view, words, at) >= 0)?.event ?? null;

/** The token behind the words, which stand in this order from `at` on with nothing but what describes them in between; -1 where they do not. */
function endOf(view: View, words: readonly string[], at: number): number {
  const { tokens, lemmas, tags } = view.sentence;
  let next = at;
  for (const word of words) {
    let skipped = 0;
    while (tokens[next]?.lower !== word && lemmas[next] !== word) {
      if (skipped === MOST_BETWEEN || !DESCRIBES.has(tags[next] ?? '')) return -1;
      next++;
      skipped++;
    }
    next++;
  }
  return next;
}

const DESCRIBES: ReadonlySet<string> = new Set('DT PDT PRP$ JJ JJR JJS RB VBN VBG NN NNP POS CC'.split(' '));
const MOST_BETWEEN = 4;
/** In tokens, between a verb and its number. */
const LONGEST = 4;
