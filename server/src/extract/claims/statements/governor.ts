import {
  ACHIEVERS,
  DENIERS,
  ESTABLISHERS,
  FALSE,
  INTENDERS,
  INTENTIONS,
  LEAVE_OPEN,
  LIES,
  OMITTERS,
  OPEN_ADJECTIVES,
  OPEN_NOUNS,
  REJECTERS,
  SAYINGS,
  TRUE,
} from '../../lexicon/clause-governors.ts';
import { nth } from '../../nth.ts';
import type { Frame } from '../frame.ts';
import { type Chunk, kindAt } from './chunks.ts';

/** How a clause is meant by what it hangs on: as it stands, as its opposite, as open, or not at all (a condition). */
export type Standing = 'so' | 'not so' | 'open' | 'unsaid';

const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'than', 'how', 'why', 'where', 'once']);

/** The standing of a clause whose words begin at chunk `start` ("denied that | he had paid"). */
export function standingOf(frame: Frame, chunks: readonly Chunk[], start: number): Standing {
  const { tokens, lemmas } = frame.sentence;
  let at = start - 1;
  // "Denied there had been a leak".
  while (kindAt(chunks, at) === 'adverb' || kindAt(chunks, at) === 'time' || kindAt(chunks, at) === 'there') at--;
  const opener = nth(chunks, at);
  const word = nth(tokens, opener?.from ?? -1)?.lower ?? '';
  // "The barracks where he is held" tells of it, "asked where he is held" does not.
  const isPlace = word === 'where' && (kindAt(chunks, at - 1) === 'noun' || kindAt(chunks, at - 1) === 'comma');
  if (opener?.kind === 'opener' && CONDITIONS.has(word)) return isPlace ? 'so' : 'unsaid';
  // Taggers take "that" in "rejected reports that he had fled" for a relative pronoun.
  if (opener?.kind === 'opener' || opener?.kind === 'relative') {
    if (word !== 'that') return 'so';
    at = beforeAsides(frame, chunks, at - 1);
  }
  const governor = nth(chunks, at);
  // "It was not the union that left": the denial before its subject is that of the clause.
  if (governor?.kind === 'verb' && isCleft(frame, chunks, at, start)) return governor.negated ? 'not so' : 'so';
  const judged = judgedBehind(frame, chunks, at, start);
  if (judged !== null) return judged;
  if (governor?.kind === 'verb' && rejectedBy(frame, chunks, at)) return 'not so';
  if (governor?.kind === 'verb') return ofVerb(lemmas[governor.head] ?? '', governor.negated);
  if (governor?.kind === 'adjective') return ofAdjective(frame, chunks, at);
  return governor?.kind === 'noun' ? ofNoun(frame, chunks, at) : 'so';
}

/**
 * From the chunk before "that" back over what tells when, where and by whom: "denied on Tuesday | that", "rejected claims by the
 * opposition | that". Stands still where nothing that could govern a clause stands before it.
 */
function beforeAsides({ sentence }: Frame, chunks: readonly Chunk[], last: number): number {
  let at = last;
  for (;;) {
    const [chunk, before] = [nth(chunks, at), nth(chunks, at - 1)];
    if (chunk?.kind === 'adverb') at--;
    else if (chunk?.kind === 'time') at -= before?.kind === 'preposition' ? 2 : 1;
    else if (chunk?.kind === 'noun' && before?.kind === 'preposition' && !mayGovern(sentence.lemmas[chunk.head]))
      at -= 2;
    else break;
  }
  const found = nth(chunks, at);
  return found?.kind === 'verb' || (found?.kind === 'noun' && mayGovern(sentence.lemmas[found.head])) ? at : last;
}
const mayGovern = (lemma = ''): boolean => SAYINGS.has(lemma) || OPEN_NOUNS.has(lemma);

/** "Denied government reports that he had died": taggers take such reports for a verb. */
function rejectedBy({ sentence }: Frame, chunks: readonly Chunk[], at: number): boolean {
  const [verb, noun, sayings] = [nth(chunks, at - 2), nth(chunks, at - 1), nth(chunks, at)];
  return (
    sayings?.kind === 'verb' &&
    SAYINGS.has(sentence.lemmas[sayings.head] ?? '') &&
    noun?.kind === 'noun' &&
    verb?.kind === 'verb' &&
    !verb.negated &&
    REJECTERS.has(sentence.lemmas[verb.head] ?? '')
  );
}

function isCleft({ sentence }: Frame, chunks: readonly Chunk[], verb: number, start: number): boolean {
  const [be, it, subject, relative] = [chunks[verb], chunks[verb - 1], chunks[start], chunks[start + 1]];
  const opens = sentence.tokens[relative?.from ?? -1]?.lower ?? '';
  return (
    be?.kind === 'verb' &&
    sentence.lemmas[be.head] === 'be' &&
    sentence.tokens[it?.from ?? -1]?.lower === 'it' &&
    subject?.kind === 'noun' &&
    (opens === 'who' || opens === 'that' || opens === 'which')
  );
}

/** The base form of the verb on which the clause hangs whose words begin at chunk `start` ("admitted that | he had paid"); null where none does. */
export function governingVerb(frame: Frame, chunks: readonly Chunk[], start: number): string | null {
  const { sentence } = frame;
  let at = start - 1;
  while (kindAt(chunks, at) === 'adverb' || kindAt(chunks, at) === 'time') at--;
  const opener = nth(chunks, at);
  if (opener?.kind === 'opener' && sentence.tokens[opener.from]?.lower === 'that')
    at = beforeAsides(frame, chunks, at - 1);
  const governor = nth(chunks, at);
  return governor?.kind === 'verb' && !governor.negated ? (sentence.lemmas[governor.head] ?? null) : null;
}

/** The standing of "to sign" or "signing" behind another verb; "unsaid" where that verb does not tell whether it was done. */
export function standingBehind(frame: Frame, chunks: readonly Chunk[], verb: number): Standing {
  let at = verb - 1;
  while (kindAt(chunks, at) === 'adverb') at--;
  const governor = nth(chunks, at);
  if (isWithout(frame, governor)) return 'not so';
  if (governor?.kind !== 'verb') return 'unsaid';
  const lemma = frame.sentence.lemmas[governor.head] ?? '';
  if (governor.passive && governor.modal === null && ESTABLISHERS.has(lemma)) return governor.negated ? 'open' : 'so';
  if (governor.passive || governor.modal !== null || governor.hedged || governor.form !== 'finite') return 'unsaid';
  const isTo = chunks[verb]?.kind === 'verb' && chunks[verb].form === 'infinitive';
  const isDone = isTo ? OMITTERS.has(lemma) : DENIERS.has(lemma) || lemma === 'avoid';
  if (isDone) return governor.negated ? 'open' : 'not so';
  if (ACHIEVERS.has(lemma)) return governor.negated ? 'not so' : 'so';
  return 'unsaid';
}

/**
 * "Plans to close", "has no intention of closing", "ruled out closing": whether what hangs on verb or noun is meant to be done;
 * null where it hangs on none of them.
 */
export function intentionBehind(
  { sentence: { lemmas, tokens } }: Frame,
  chunks: readonly Chunk[],
  verb: number,
): Standing | null {
  const isOf = tokens[nth(chunks, verb - 1)?.from ?? -1]?.lower === 'of';
  const before = nth(chunks, verb - (isOf ? 2 : 1));
  if (before?.kind === 'noun' && INTENTIONS.has(lemmas[before.head] ?? '')) {
    const has = nth(chunks, verb - (isOf ? 3 : 2));
    const isHad = has?.kind === 'verb' && has.form === 'finite' && has.modal === null && lemmas[has.head] === 'have';
    return isHad && tokens[before.from]?.lower === 'no' ? 'not so' : null;
  }
  const isOut = before?.kind === 'particle' && tokens[before.from]?.lower === 'out';
  const ruler = isOut ? nth(chunks, verb - 2) : before;
  if (ruler?.kind !== 'verb' || ruler.form !== 'finite' || ruler.modal !== null || ruler.hedged || ruler.passive)
    return null;
  if (isOut) return lemmas[ruler.head] === 'rule' && !ruler.negated ? 'not so' : null;
  return INTENDERS.has(lemmas[ruler.head] ?? '') ? (ruler.negated ? 'not so' : 'so') : null;
}

/** "Was sacked after he had refused to resign": what came of it in the end is told beside it. */
export function isRefusedBefore(
  { sentence: { tokens, lemmas } }: Frame,
  chunks: readonly Chunk[],
  at: number,
): boolean {
  const verb = nth(chunks, at);
  if (verb?.kind !== 'verb' || !OMITTERS.has(lemmas[verb.head] ?? '') || tokens[verb.from]?.lower !== 'had')
    return false;
  const opener = nth(chunks, at - (kindAt(chunks, at - 1) === 'noun' ? 2 : 1));
  return opener?.kind === 'opener' && tokens[opener.from]?.lower === 'after';
}

/** "Left without signing". */
export const isWithout = ({ sentence }: Frame, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'preposition' && sentence.tokens[chunk.from]?.lower === 'without';

/** "Claims that he had fled | are not true": what a verdict behind the clause makes of it; null where none stands there. */
function judgedBehind({ sentence }: Frame, chunks: readonly Chunk[], governor: number, start: number): Standing | null {
  const noun = nth(chunks, governor);
  // Taggers take "Claims" and "Reports" at the head of a sentence for verbs.
  const head = noun?.kind === 'noun' || (noun?.kind === 'verb' && governor === 0) ? noun.head : -1;
  if (!SAYINGS.has(nth(sentence.lemmas, head) ?? '')) return null;
  let verbs = 0;
  for (let at = start; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'break') return null;
    if (chunk?.kind !== 'verb' || chunk.form !== 'finite') continue;
    if (verbs++ === 0 || sentence.lemmas[chunk.head] !== 'be') continue;
    const verdict = chunks[at + 1];
    const word = sentence.lemmas[verdict?.kind === 'noun' ? verdict.head : (verdict?.from ?? -1)] ?? '';
    if (FALSE.has(word) || LIES.has(word)) return chunk.negated ? 'so' : 'not so';
    if (TRUE.has(word)) return chunk.negated ? 'not so' : 'so';
  }
  return null;
}

function ofVerb(lemma: string, negated: boolean): Standing {
  if (DENIERS.has(lemma)) return negated ? 'open' : 'not so';
  if (LEAVE_OPEN.has(lemma)) return 'open';
  // "Did not say that he had paid" leaves it open; so does "could not confirm that".
  return negated ? 'open' : 'so';
}

function ofAdjective(frame: Frame, chunks: readonly Chunk[], at: number): Standing {
  const word = frame.sentence.tokens[chunks[at]?.from ?? -1]?.lower ?? '';
  const verb = chunks[at - 1];
  const negated = verb?.kind === 'verb' && verb.negated;
  if (FALSE.has(word)) return negated ? 'so' : 'not so';
  if (TRUE.has(word)) return negated ? 'not so' : 'so';
  return OPEN_ADJECTIVES.has(word) ? 'open' : 'so';
}

function ofNoun({ sentence }: Frame, chunks: readonly Chunk[], at: number): Standing {
  const noun = chunks[at];
  const lemma = noun?.kind === 'noun' ? (sentence.lemmas[noun.head] ?? '') : '';
  const verb = chunks[at - 1];
  const isRejected = verb?.kind === 'verb' && !verb.negated && REJECTERS.has(sentence.lemmas[verb.head] ?? '');
  if (SAYINGS.has(lemma) && isRejected) return 'not so';
  return OPEN_NOUNS.has(lemma) || SAYINGS.has(lemma) ? 'open' : 'so';
}
