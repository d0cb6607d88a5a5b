import type { TaggedSentence } from '../../syntax/analysis.ts';
import { AT_NO_TIME, phraseEnd } from './fixed-words.ts';

/** A verb with its auxiliaries and the adverbs among them: "had never been told". */
export interface VerbChunk {
  readonly kind: 'verb';
  readonly from: number;
  readonly to: number;
  /** The verb that tells, or "be" where nothing else does. */
  readonly head: number;
  readonly form: 'finite' | 'infinitive' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** "Will", "would" and the like plan; "may", "could" and the like leave it open. */
  readonly modal: 'planned' | 'possible' | null;
  /** Present or perfect: told of the time of writing. */
  readonly current: boolean;
  /** An adverb keeps it from being said flatly: "not yet", "almost", "initially". */
  readonly hedged: boolean;
  /** Where its clause begins if the auxiliary stands before the subject: the first token of "at no time was an alarm raised". */
  readonly opens?: number;
}

const NOT = new Set(['not', 'never', "n't", 'n’t', 'cannot']);
const PLANNED = new Set(['will', 'shall', 'would', "'ll", '’ll', "'d", '’d']);
// What is held back by these was or will be so at another time, or is so in part: no flat denial or assertion.
const HEDGES = new Set(
  `yet nearly almost hardly barely scarcely only just even necessarily always fully entirely completely wholly initially originally
  previously immediately first once longer quite really merely simply exactly officially formally publicly all so far
  currently particularly specifically directly possibly perhaps probably likely allegedly reportedly apparently supposedly
  technically partly partially mostly largely often usually normally generally ordinarily seldom rarely soon too`.split(
    /\s+/,
  ),
);

/** The verb chunk that begins at a token; null where none does. "Wounded" in "wounded soldiers" is no verb. */
export function verbChunkAt(sentence: TaggedSentence, start: number): VerbChunk | null {
  const { tokens, tags, lemmas } = sentence;
  const infinitive = tags[start] === 'TO';
  let at = infinitive ? start + 1 : start;
  if (!infinitive && !isVerbal(sentence, at)) return null;
  if (infinitive && !isVerbal(sentence, skipAdverbs(sentence, at))) return null;
  let head = -1;
  let negated = false;
  let hedged = false;
  let passive = false;
  let modal: VerbChunk['modal'] = null;
  let helper = '';
  let current = false;
  let end = at;
  for (; at < tokens.length; at++) {
    const never = tags[at] === 'IN' ? phraseEnd(tokens, at, AT_NO_TIME) : null;
    if (never !== null) {
      negated = true;
      at = never - 1;
      continue;
    }
    const word = tokens[at]?.lower ?? '';
    const tag = tags[at] ?? 'NN';
    const lemma = lemmas[at] ?? word;
    if (NOT.has(word) || word.endsWith("n't")) negated = true;
    if (tag === 'MD') {
      modal = PLANNED.has(lemma) || PLANNED.has(word) || word.startsWith('wo') ? 'planned' : 'possible';
      helper = 'modal';
    } else if (tag.startsWith('VB')) {
      // "Being shot": behind "being" a past is a participle.
      const isBeing = tag === 'VBD' && tokens[head]?.lower === 'being';
      if (head >= 0 && !isBeing && !mayFollow(helper, tag)) break;
      passive = head >= 0 && (helper === 'be' || helper === 'get') && (tag === 'VBN' || isBeing);
      current ||= lemma === 'have' || tag === 'VBZ' || tag === 'VBP';
      head = at;
      helper = HELPERS.has(lemma) ? lemma : '';
      end = at + 1;
      if (helper === '') break;
      continue;
    } else if (helper === 'do' && isBase(sentence, at)) {
      head = at;
      helper = '';
      end = at + 1;
      break;
    } else if (tag.startsWith('RB') || NOT.has(word)) {
      if (HEDGES.has(word)) hedged = true;
    } else break;
    // "Was not", "is not a friend": the denial behind "be" belongs to it; other adverbs only where a verb follows.
    if (tag === 'MD' || NOT.has(word)) end = at + 1;
  }
  if (head < 0) return null;
  const first = tags[infinitive ? start : firstVerb(sentence, start)];
  // "She never hit the post": where past and participle are spelled alike, a pronoun before it tells that it is the past.
  const isToldOf = first === 'VBN' && !passive && helper === '' && isBehindSubject(sentence, start);
  const form = infinitive ? 'infinitive' : isToldOf || isFinite(first, passive) ? 'finite' : 'participle';
  return { kind: 'verb', from: start, to: end, head, form, passive, negated, modal, current, hedged };
}

/** "Did not open fire": behind "did not" stands a verb, though taggers take some for adjectives or nouns. */
function isBase({ tokens, tags }: TaggedSentence, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const isDenied = before === 'not' || before === 'never' || before.endsWith("n't");
  return isDenied && (tags[at] === 'JJ' || tags[at] === 'NN' || tags[at] === 'IN');
}

const HELPERS = new Set(['be', 'have', 'do', 'get']);

/** Which verb forms go on after a helper: "be" with participles, "have" with past ones, "do" with base forms. */
function mayFollow(helper: string, tag: string): boolean {
  if (helper === 'be') return tag === 'VBN' || tag === 'VBG';
  // Taggers take many a participle for a past: "has at no time signed".
  if (helper === 'have') return tag === 'VBN' || tag === 'VBD';
  if (helper === 'get') return tag === 'VBN';
  return helper === 'do' ? tag === 'VB' || tag === 'VBP' : false;
}

/** A verb tag that heads a verb; a participle before a noun ("wounded soldiers") belongs to the noun. */
function isVerbal({ tokens, tags }: TaggedSentence, at: number): boolean {
  const tag = tags[at];
  // Taggers take "police" in ", police said" for one.
  if (tokens[at]?.lower === 'police') return false;
  if (tag === 'MD') return true;
  if (!tag?.startsWith('VB')) return false;
  if (tag !== 'VBN' && tag !== 'VBG') return true;
  const before = tags[at - 1];
  const isAttribute = before === 'DT' || before === 'PRP$' || before === 'CD' || before?.startsWith('JJ') === true;
  return !(isAttribute && tags[at + 1]?.startsWith('NN'));
}

function skipAdverbs({ tags }: TaggedSentence, from: number): number {
  let at = from;
  while (tags[at]?.startsWith('RB')) at++;
  return at;
}

function firstVerb({ tags }: TaggedSentence, from: number): number {
  let at = from;
  while (at < tags.length && !tags[at]?.startsWith('VB') && tags[at] !== 'MD') at++;
  return at;
}

const isFinite = (first: string | undefined, passive: boolean): boolean =>
  first === 'MD' || first === 'VBD' || first === 'VBZ' || first === 'VBP' || (first === 'VB' && !passive);

const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they', 'it']);

function isBehindSubject({ tokens, tags }: TaggedSentence, start: number): boolean {
  let at = start - 1;
  while (tags[at]?.startsWith('RB')) at--;
  return SUBJECTS.has(tokens[at]?.lower ?? '');
}
