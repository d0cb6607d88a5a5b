import type { Span } from '../../model/span.ts';
import { CLASSIFIERS, NOMINALS } from '../lexicon/kinds.ts';
import { NAMED_WITH_NUMBER } from '../lexicon/numbered-names.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';

/** A noun phrase without its determiner: token indexes, `[from, to)`, and the token that is its head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** How many characters of the first token are not its own: 6 of "three-member", where members are counted. */
  readonly skip?: number;
}

const isNoun = (tag: string): boolean => tag === 'NN' || tag === 'NNS' || tag === 'NNP' || tag === 'NNPS';
const isModifier = (tag: string): boolean =>
  tag === 'JJ' || tag === 'JJR' || tag === 'JJS' || tag === 'VBN' || tag === 'VBG';

export const isNounAt = (sentence: TaggedSentence, at: number): boolean => isNoun(sentence.tags[at] ?? '');

/** Participles that are prepositions: "worth $8.5 billion including debt". */
const NO_MODIFIER =
  /^(?:including|excluding|following|according|regarding|compared|based|given|concerning|amid|due|such|next)$/;

/** Plurals that stand before another noun: "12 police officers", "three arms dealers"; behind others a noun is a verb mistagged. */
const ATTRIBUTIVE = new Set(
  'police arms sports sales goods savings futures news operations communications systems materials earnings women men customs services rights drugs weapons munitions explosives securities headquarters electronics mathematics physics economics politics personnel public-relations human-rights peoples armed-forces forces premises'.split(
    ' ',
  ),
);

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow|tonight)$/;

/**
 * The noun phrase that begins at `at`, behind a number: modifiers, then nouns ("armoured personnel carriers", "motor and
 * special vehicles"). A participle behind the noun is none of it ("people killed in"). Null where no noun stands there.
 */
export function phraseAt(sentence: TaggedSentence, at: number): Phrase | null {
  const { tokens, tags } = sentence;
  let begin = at;
  while (isQuote(tokens[begin]?.lower) && begin < at + 1) begin++;
  let head = -1;
  for (let i = begin; i < tokens.length && i < begin + 9; i++) {
    const token = tokens[i];
    const tag = tags[i] ?? '';
    if (!token) break;
    if (isNoun(tag)) {
      if (WEEKDAY.test(token.lower) || (head >= 0 && tags[head] === 'NNS' && tag.startsWith('NNP'))) break;
      if (head >= 0 && tags[head] === 'NNS' && (head < i - 1 || !ATTRIBUTIVE.has(tokens[head]?.lower ?? ''))) {
        if (!/^(?:and|or)$/.test(tokens[i - 1]?.lower ?? '')) break;
      }
      head = i;
      continue;
    }
    const plural = head >= 0 && (tags[head] === 'NNS' || tags[head] === 'NNPS');
    if (NO_MODIFIER.test(token.lower)) break;
    if (tag === 'CD' && head < 0 && tokens[i + 1]?.lower === '-' && tokens[i + 1]?.glued) continue;
    if (token.lower === '-' && token.glued && tokens[i + 1]?.glued && head < 0) continue;
    if (isModifier(tag) || token.lower === 'own') {
      if (plural && !(tag === 'JJ' && nounFollows(sentence, i))) break;
      if (head >= 0 && (plural || !nounFollows(sentence, i))) break;
      continue;
    }
    if (tag === 'POS' && head === i - 1 && nounFollows(sentence, i)) continue;
    if (tag === 'RB' && head < 0 && isModifier(tags[i + 1] ?? '') && token.lower.endsWith('ly')) continue;
    if (tag === 'CD' && token.kind === 'word' && /\d/.test(token.text)) continue;
    if (token.lower === 'and' || token.lower === 'or' || token.lower === '/' || token.lower === '-') {
      const joined = head < 0 ? i > begin : tags[head] === 'NN' && head === i - 1 && pluralFollows(sentence, i + 1);
      const twin =
        plural && head === i - 1 && tags[i + 1] === 'NNS' && !isNoun(tags[i + 2] ?? '') && token.lower === 'and';
      if (
        (joined && (isModifier(tags[i + 1] ?? '') || isNoun(tags[i + 1] ?? ''))) ||
        (twin && isSubjectEnd(sentence, i + 2))
      )
        continue;
      break;
    }
    if (token.lower === ',' && head < 0 && i > begin && isModifier(tags[i + 1] ?? '') && nounFollows(sentence, i + 1))
      continue;
    break;
  }
  return head < 0 ? null : { from: begin, to: head + 1, head };
}

/** "dead", "injured", "missing": an adjective or participle that stands for people, where no noun follows the number. */
export function nominalAt(sentence: TaggedSentence, at: number): Phrase | null {
  const lower = sentence.tokens[at]?.lower ?? '';
  return NOMINALS.has(lower) ? { from: at, to: at + 1, head: at } : null;
}

/** Takes in "of …" where the head only says in what the thing is counted: "units of bridging and signals equipment". */
export function withClassified(sentence: TaggedSentence, phrase: Phrase): Phrase {
  if (!CLASSIFIERS.has(sentence.lemmas[phrase.head] ?? '') || sentence.tokens[phrase.to]?.lower !== 'of') return phrase;
  const inner = phraseAt(sentence, skipDeterminer(sentence, phrase.to + 1));
  return inner ? { from: phrase.from, to: inner.to, head: inner.head } : phrase;
}

/** The token behind an article, a possessive or a demonstrative; "all", "both" and "most of the" too. */
export function skipDeterminer(sentence: TaggedSentence, at: number): number {
  let next = at;
  while (next < at + 3 && /^(?:DT|PDT|PRP\$)$/.test(sentence.tags[next] ?? '')) next++;
  return next;
}

/** The noun phrase that ends with the token at `end`; a possessor is taken in where it is a name ("Halvorsen's revenue"). */
export function phraseBefore(sentence: TaggedSentence, end: number): Phrase | null {
  const { tokens, tags } = sentence;
  let last = end;
  while (isQuote(tokens[last]?.lower) && last > end - 2) last--;
  const nominal = NOMINALS.has(tokens[last]?.lower ?? '') && tags[last - 1] === 'IN';
  if (nominal) return { from: last, to: last + 1, head: last };
  if (!isIndex(sentence, last) && (!isNoun(tags[last] ?? '') || tokens[last]?.kind === 'number')) return null;
  let from = last;
  for (let i = last - 1; i >= 0 && i > last - 9; i--) {
    const tag = tags[i] ?? '';
    const token = tokens[i];
    if (isNoun(tag)) {
      if (WEEKDAY.test(token?.lower ?? '') || (tag === 'NNS' && tags[from]?.startsWith('NNP'))) break;
      from = i;
    } else if (isModifier(tag) && !(tag === 'VBG' && !isDeterminerBefore(sentence, i))) {
      if (tag === 'VBN' && isBe(sentence.lemmas[i - 1])) break;
      from = i;
    } else if (tag === 'POS' && tags[i - 1]?.startsWith('NNP') && !WEEKDAY.test(tokens[i - 1]?.lower ?? '')) from = i;
    else if (tag === 'CD' && tokens[i + 1]?.lower === '-' && tokens[i + 1]?.glued) from = i;
    else if (token?.lower === '&' || (token?.lower === '-' && token.glued)) from = i;
    else if (tag === 'CD' && tags[i - 1]?.startsWith('NNP') && token?.kind === 'number') from = i;
    else if (token?.lower === 'and' && tags[i - 1] === 'JJ' && isModifier(tags[i + 1] ?? '')) from = i;
    else break;
  }
  while (
    from < last &&
    /^(?:first|second|third|fourth|last|next|same|other|overall|total|average|latest|own)$/.test(
      tokens[from]?.lower ?? '',
    ) &&
    tokens[from]?.lower !== 'average'
  )
    from++;
  return { from, to: last + 1, head: last };
}

/** "S&P 500", "FTSE 100": a number that ends the name of an index. */
function isIndex(sentence: TaggedSentence, at: number): boolean {
  const label = sentence.tags[at - 1] === 'POS' ? at - 2 : at - 1;
  return sentence.tokens[at]?.kind === 'number' && NAMED_WITH_NUMBER.has(sentence.tokens[label]?.lower ?? '');
}

const isBe = (lemma: string | undefined): boolean => lemma === 'be' || lemma === 'have';

const isDeterminerBefore = (sentence: TaggedSentence, at: number): boolean =>
  /^(?:DT|PRP\$|JJ|IN|POS)$/.test(sentence.tags[at - 1] ?? '') || at === 0;

function nounFollows(sentence: TaggedSentence, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const tag = sentence.tags[i] ?? '';
    if (isNoun(tag)) return !WEEKDAY.test(sentence.tokens[i]?.lower ?? '');
    if (!isModifier(tag) && tag !== 'CC') return false;
  }
  return false;
}

function pluralFollows(sentence: TaggedSentence, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const tag = sentence.tags[i] ?? '';
    if (tag === 'NNS') return true;
    if (tag === 'NN' && !isNoun(sentence.tags[i + 1] ?? '')) return at > 0 && sentence.tags[i] === 'NN' && i > at;
    if (!isModifier(tag) && !isNoun(tag)) return false;
  }
  return false;
}

/** "men and women" is one count where nothing but the end, a verb or a preposition follows. */
const isSubjectEnd = (sentence: TaggedSentence, at: number): boolean =>
  at >= sentence.tokens.length || /^(?:IN|PUNCT|VB[DPZN]?|MD|TO)$/.test(sentence.tags[at] ?? '');

const isQuote = (mark: string | undefined): boolean => mark === '"' || mark === "'" || mark === '«' || mark === '»';

/** Where tokens stand in the text. */
export const spanOf = (sentence: TaggedSentence, from: number, to: number): Span => ({
  start: sentence.tokens[from]?.start ?? 0,
  end: sentence.tokens[to - 1]?.end ?? 0,
});
