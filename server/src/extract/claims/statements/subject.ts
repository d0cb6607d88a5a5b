import { nth } from '../../nth.ts';
import { SPEECH_VERBS } from '../../syntax/queries/speech-verbs.ts';
import type { Frame } from '../frame.ts';
import { type Chunk, kindAt } from './chunks.ts';

/** Whom a verb is said of, as indexes of noun chunks: the phrase itself, then what is put beside it ("the captain, Nils Berg, 57, …"). */
export type Subject = readonly number[];

const NOBODY: Subject = [];
/** So many joined verbs share a subject at most; a longer chain is a list. */
const LONGEST_CHAIN = 4;

/**
 * The subject of the verb at chunk `verb`. It stands right before, before an apposition or a relative clause, or is that of
 * the verb it is joined to ("was taken into custody and was brought to court"). Empty where none can be told.
 */
export function subjectOf(frame: Frame, chunks: readonly Chunk[], verb: number, chain = 0): Subject {
  const at = beforeBracket(frame, chunks, beforeAdverbs(chunks, verb - 1));
  const before = nth(chunks, at);
  switch (before?.kind) {
    case 'noun': {
      const bearer = beforeParticiple(chunks, at);
      if (bearer !== null) return [bearer];
      const inner = nth(chunks, bearerOf(frame.sentence, chunks, at) - 1);
      // "A truce that was to take effect | collapsed": what stands behind an infinitive is its object.
      if (inner?.kind === 'verb' && inner.form === 'infinitive') return beforeRelative(chunks, at);
      // "The man who killed a guard | fled": what stands behind the verb of the relative clause is that verb's object.
      const isObject = inner?.kind === 'verb' && !SPEECH_VERBS.has(frame.sentence.lemmas[inner.head] ?? '');
      const borne = isObject ? beforeRelative(chunks, at) : NOBODY;
      if (borne.length > 0) return borne;
      const nouns = nounsUpTo(frame, chunks, at);
      return nouns.length > 0 ? nouns : beforeRelative(chunks, at);
    }
    case 'relative':
      return antecedent(frame, chunks, at);
    case 'opener':
      // "The bus that ran the light": taggers take many a relative "that" for a joining word.
      return frame.sentence.tokens[before.from]?.lower === 'that' && kindAt(chunks, at - 1) === 'noun'
        ? antecedent(frame, chunks, at)
        : NOBODY;
    case 'and': {
      const joined = verbBefore(chunks, at);
      return joined === null || chain >= LONGEST_CHAIN ? NOBODY : subjectOf(frame, chunks, joined, chain + 1);
    }
    case 'number':
      return isAlone(chunks, at) ? [at] : acrossCommas(frame, chunks, at);
    case 'comma':
      return acrossCommas(frame, chunks, at);
    default:
      return NOBODY;
  }
}

/** "Two were killed": so many of whom nothing else is told. */
const isAlone = (chunks: readonly Chunk[], number: number): boolean => {
  const before = kindAt(chunks, number - 1);
  return before !== 'noun' && before !== 'preposition' && before !== 'verb' && before !== 'time';
};

/** Where the words of a clause begin that has this subject: what stands before governs the clause. */
export const startOf = (subject: Subject, verb: number): number => subject[0] ?? verb;

function beforeAdverbs(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (kindAt(chunks, at) === 'adverb' || kindAt(chunks, at) === 'time' || kindAt(chunks, at) === 'particle')
    at -= kindAt(chunks, at) === 'time' && kindAt(chunks, at - 1) === 'preposition' ? 2 : 1;
  return at;
}

/** "Nils Berg (Independent) | voted": what stands in brackets before the verb is passed over. */
function beforeBracket({ sentence: { tokens } }: Frame, chunks: readonly Chunk[], last: number): number {
  if (tokens[chunks[last]?.from ?? -1]?.lower !== ')') return last;
  let at = last - 1;
  while (at >= 0 && tokens[chunks[at]?.from ?? -1]?.lower !== '(') at--;
  return chunks[at - 1]?.kind === 'noun' ? at - 1 : last;
}

/** "The captain of the ship": the phrase on which the last one hangs by prepositions. "Berg and Dahl": both. */
function nounsUpTo({ sentence }: Frame, chunks: readonly Chunk[], last: number): Subject {
  const at = bearerOf(sentence, chunks, last);
  // "Not one of the cameras": the phrase behind "of" is who it is about.
  if (isPartOf(sentence, chunks, at)) return [at];
  // "On arrival he …" has no phrase before its preposition, and then the last phrase is no subject.
  if (kindAt(chunks, at - 1) === 'preposition') return NOBODY;
  const isPair = kindAt(chunks, at - 1) === 'and' && kindAt(chunks, at - 2) === 'noun';
  const opens = kindAt(chunks, at - 3);
  if (isPair && opens !== 'verb' && opens !== 'preposition') return [at - 2, at];
  return [at];
}

/** The phrase on which the one at `last` hangs by prepositions, over pairs of names among them: "the sirens in Arden and Lower Arden". */
function bearerOf({ tags }: Frame['sentence'], chunks: readonly Chunk[], last: number): number {
  let at = last;
  for (;;) {
    const second = chunks[at];
    const isPair =
      second?.kind === 'noun' &&
      tags[second.from]?.startsWith('NNP') === true &&
      kindAt(chunks, at - 1) === 'and' &&
      kindAt(chunks, at - 2) === 'noun' &&
      kindAt(chunks, at - 3) === 'preposition' &&
      kindAt(chunks, at - 4) === 'noun';
    if (isPair) at -= 4;
    else if (kindAt(chunks, at - 1) === 'preposition' && kindAt(chunks, at - 2) === 'noun') at -= 2;
    else return at;
  }
}

/** "One of the cameras", "none of the guards", with no noun before the "of". */
function isPartOf({ tokens, tags }: Frame['sentence'], chunks: readonly Chunk[], at: number): boolean {
  const of = nth(chunks, at - 1);
  if (of?.kind !== 'preposition' || tokens[of.from]?.lower !== 'of') return false;
  return kindAt(chunks, at - 2) === 'number' && tags[of.from - 1] === 'CD';
}

/** "A woman pushing a pram | came upon it": the noun that the participle is about; null where none stands before one. */
function beforeParticiple(chunks: readonly Chunk[], last: number): number | null {
  let at = last;
  while (kindAt(chunks, at - 1) === 'preposition' && kindAt(chunks, at - 2) === 'noun') at -= 2;
  if (kindAt(chunks, at - 1) === 'preposition') at--;
  const [participle, noun] = [nth(chunks, at - 1), nth(chunks, at - 2)];
  const opens = kindAt(chunks, at - 3);
  const isFree = opens === undefined || opens === 'opener' || opens === 'comma' || opens === 'break';
  return participle?.kind === 'verb' &&
    participle.form === 'participle' &&
    !participle.passive &&
    noun?.kind === 'noun' &&
    isFree
    ? at - 2
    : null;
}

/** "The teachers who had been held by rebels | were freed": the clause before the verb is about the noun before it. */
function beforeRelative(chunks: readonly Chunk[], last: number): Subject {
  let verbs = 0;
  for (let at = last; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'relative') return verbs === 1 && kindAt(chunks, at - 1) === 'noun' ? [at - 1] : NOBODY;
    if (chunk?.kind === 'verb' && chunk.form === 'finite') verbs++;
    else if (chunk === undefined || !WITHIN_RELATIVE.has(chunk.kind)) return NOBODY;
  }
  return NOBODY;
}
const WITHIN_RELATIVE: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>([
  ...(['noun', 'verb', 'preposition', 'adverb', 'adjective', 'time', 'number', 'particle'] as const),
]);

function antecedent({ sentence }: Frame, chunks: readonly Chunk[], relative: number): Subject {
  let at = relative - 1;
  if (kindAt(chunks, at) === 'comma') at--;
  while (kindAt(chunks, at) === 'number' || (kindAt(chunks, at) === 'comma' && kindAt(chunks, at - 1) === 'noun')) at--;
  const noun = nth(chunks, at);
  // "There was no doubt who controls the town": a question, and no doubt that controls it.
  return noun?.kind === 'noun' && !OF_QUESTIONS.has(sentence.lemmas[noun.head] ?? '') ? [at] : NOBODY;
}
const OF_QUESTIONS = new Set(['doubt', 'question', 'idea', 'clue', 'word', 'indication', 'mystery', 'knowledge']);

function verbBefore(chunks: readonly Chunk[], from: number): number | null {
  for (let at = from - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb' && chunk.form === 'finite') return at;
    if (chunk?.kind === 'break' || chunk?.kind === 'opener' || chunk?.kind === 'relative') return null;
  }
  return null;
}

/** Phrases between commas before the verb: "The captain, Nils Berg, 57," and "Ostland, which sells half of its timber,". */
function acrossCommas(frame: Frame, chunks: readonly Chunk[], from: number): Subject {
  const found: number[] = [];
  let end = from;
  while (end > 0) {
    let start = end - 1;
    while (start >= 0 && !isEdge(frame, chunks, start)) start--;
    const first = chunks[start + 1];
    const isPlain = !chunks.slice(start + 1, end).some((chunk) => chunk.kind === 'verb');
    // "The vessel was built in 1994, has two hulls and …": the clause before the comma is about the same.
    if (first?.kind === 'noun' && !isPlain && found.length === 0 && isClause(chunks, start + 1)) return [start + 1];
    // "The mayor, a teacher who had held the post for years, resigned": the clause is about what is put beside her.
    const isBeside = first?.kind === 'noun' && chunks[start + 2]?.kind === 'relative';
    if (first?.kind === 'noun' && (isPlain || isBeside)) found.unshift(start + 1);
    else if (!isAside(first, isPlain)) break;
    if (chunks[start]?.kind !== 'comma') break;
    end = start;
  }
  return found;
}

function isClause(chunks: readonly Chunk[], noun: number): boolean {
  let at = noun + 1;
  while (kindAt(chunks, at) === 'adverb') at++;
  const verb = chunks[at];
  return verb?.kind === 'verb' && verb.form === 'finite';
}

/** Taggers take "that" in "confirmed to the paper that Berg, who …" for a relative pronoun; a clause begins with it either way. */
function isEdge({ sentence }: Frame, chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const kind = chunk?.kind;
  const isThat = sentence.tokens[chunk?.from ?? -1]?.lower === 'that';
  const isOpening = kind === 'relative' && isThat && chunks[at + 1]?.kind === 'noun';
  return kind === 'comma' || kind === 'break' || kind === 'opener' || isOpening;
}

/** What may stand between commas without being the subject: a clause about it, a place, an age. */
const isAside = (first: Chunk | undefined, isPlain: boolean): boolean =>
  first?.kind === 'relative' ||
  first?.kind === 'number' ||
  // Taggers take the participle in "its vessel, launched in 1994, had" for a past.
  (first?.kind === 'verb' && first.form !== 'infinitive') ||
  (isPlain && first !== undefined && ASIDES.has(first.kind));
/** "On Monday", "then aged 28", "the busiest on the island". */
const ASIDES: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>(['preposition', 'time', 'adverb', 'adjective']);
