import { PASSED_COUNTERS } from '../lexicon/kinds.ts';
import { NAMED_WITH_NUMBER } from '../lexicon/numbered-names.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { isNounAt, type Phrase, phraseBefore } from './phrase.ts';

/** A sentence with the tokens marked that belong to a date: a subject is looked for across them. */
export interface View {
  readonly sentence: TaggedSentence;
  readonly isDate: (at: number) => boolean;
  /** Most words are capitalised, as in American headlines: capitals tell nothing there. */
  readonly titleCase: boolean;
}

const PREPOSITION =
  /^(?:of|in|for|on|at|from|through|with|among|between|against|to|by|across|under|over|off|into|near|during|around|after|before)$/;
const ATTACHED =
  /^(?:per|of|in|for|on|through|at|to|with|against|from|among|between|over|across|under|near|off|around)$/;
/** What hangs on by one of these tells what is measured, by another where or when ("the death toll from the flood"). */
const DEFINING = /^(?:per|of|in|for|on|through)$/;

const lowerAt = (view: View, at: number): string => view.sentence.tokens[at]?.lower ?? '';
const tagAt = (view: View, at: number): string => view.sentence.tags[at] ?? '';

export const isVerbAt = (view: View, at: number): boolean => tagAt(view, at).startsWith('VB');

/**
 * The noun phrase that ends at `end`, with the one it hangs on: from "Halvorsen" in "Shares in Halvorsen" to the whole.
 * What hangs deeper, or on a date, is left out; a counter gives way to what it counts ("number of victims": "victims").
 */
export function climb(view: View, end: number): Phrase | null {
  let last = end;
  while (last >= 0 && last > end - 20 && view.isDate(last) && !NAMED_WITH_NUMBER.has(lowerAt(view, last - 1))) last--;
  if (last < end && PREPOSITION.test(lowerAt(view, last))) last--;
  if (last < end && lowerAt(view, last) === ',') last--;
  let phrase = phraseBefore(view.sentence, last);
  let inner: Phrase | null = null;
  let link = '';
  for (let steps = 0; phrase && steps < 4; steps++) {
    let before = phrase.from - 1;
    while (
      before > 0 &&
      before > end - 24 &&
      (/^(?:DT|PDT|PRP\$|CD|RB|POS)$/.test(tagAt(view, before)) || lowerAt(view, before) === '$' || view.isDate(before))
    )
      before--;
    if (!ATTACHED.test(lowerAt(view, before)) || before < 1) break;
    let outerEnd = before - 1;
    // "futures tied to the index"
    if (tagAt(view, outerEnd) === 'VBN' && tagAt(view, outerEnd - 1).startsWith('NN')) outerEnd--;
    while (outerEnd > 0 && outerEnd > end - 40 && view.isDate(outerEnd)) outerEnd--;
    const outer = isNounAt(view.sentence, outerEnd) ? phraseBefore(view.sentence, outerEnd) : null;
    if (!outer) break;
    inner = phrase;
    link = lowerAt(view, before);
    phrase = outer;
  }
  if (!phrase || !inner) return phrase;
  if (link === 'of' && PASSED_COUNTERS.has(view.sentence.lemmas[phrase.head] ?? '')) return inner;
  const loose = view.isDate(inner.head) || !DEFINING.test(link);
  return loose ? phrase : { from: phrase.from, to: inner.to, head: phrase.head };
}

/** The subject of the verb at `verb`: the phrase before its auxiliaries, across appositions and relative clauses. Null for a pronoun. */
export const subjectOf = (view: View, verb: number): Phrase | null => subjectWithin(view, verb, 3);

/** `hops`: how many verbs may be passed on the way ("fell, then rose, then lost"); it keeps a hostile text linear. */
function subjectWithin(view: View, verb: number, hops: number): Phrase | null {
  if (hops === 0) return null;
  // "fell 7% before closing down 12 cents": the one verb has the subject of the other.
  if (tagAt(view, verb) === 'VBG' && /^(?:IN|PUNCT|CC)$/.test(tagAt(view, verb - 1))) {
    const main = verbBefore(view, verb - 1);
    if (main >= 0 && main < verb) return subjectWithin(view, main, hops - 1);
  }
  let at = verb - 1;
  for (let turns = 0; turns < 24 && at >= 0; turns++) {
    const tag = tagAt(view, at);
    const lower = lowerAt(view, at);
    if (view.isDate(at) && NAMED_WITH_NUMBER.has(lowerAt(view, at - 1))) break;
    if (
      /^(?:more|than|almost|nearly|less)$/.test(lower) ||
      view.isDate(at) ||
      tag === 'MD' ||
      tag === 'RB' ||
      tag === 'TO' ||
      tag.startsWith('VB') ||
      (lower === "'s" && tag !== 'POS')
    )
      at--;
    else if (tag === 'JJ' && /^(?:likely|set|due|expected|able|little)$/.test(lower)) at--;
    else if (tag === 'WDT' || tag === 'WP' || (lower === 'that' && tagAt(view, at - 1).startsWith('NN')))
      at = lowerAt(view, at - 1) === ',' ? at - 2 : at - 1;
    else if (lower === ',' || lower === ')' || lower === '—' || lower === '–') {
      const open = opening(view, at);
      if (open < 1) {
        const own = at > 0 ? climb(view, at - 1) : null;
        const main = own ? -1 : verbBefore(view, at);
        return main >= 0 ? subjectWithin(view, main, hops - 1) : own;
      }
      at = open - 1;
    } else if (lower === 'and' || lower === 'but' || lower === 'or' || lower === 'then') {
      const earlier = verbBefore(view, at);
      return earlier < 0 ? null : subjectWithin(view, earlier, hops - 1);
    } else if (PREPOSITION.test(lower) && (view.isDate(at + 1) || tag === 'RP')) at--;
    else break;
  }
  if (at < 0) return null;
  const index =
    NAMED_WITH_NUMBER.has(lowerAt(view, at - 1)) ||
    (tagAt(view, at - 1) === 'POS' && NAMED_WITH_NUMBER.has(lowerAt(view, at - 2)));
  if (lowerAt(view, at) === '%' || (tagAt(view, at) === 'CD' && !index)) return null;
  return climb(view, at);
}

/** Where the apposition that ends at `close` begins; -1 where none does. */
function opening(view: View, close: number): number {
  const mark = lowerAt(view, close);
  const wanted = mark === ')' ? '(' : mark;
  for (let at = close - 1; at > 0 && at > close - 30; at--)
    if (lowerAt(view, at) === wanted && !view.isDate(at)) return at;
  return -1;
}

/** The nearest finite verb to the left of `at` that no subordinate clause holds; -1 where there is none. */
export function verbBefore(view: View, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 30; i--) {
    const tag = tagAt(view, i);
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || (tag === 'VB' && tagAt(view, i - 1) === 'MD')) return i;
    if (tag === 'VBN' && /^(?:be|have|get)$/.test(view.sentence.lemmas[i - 1] ?? '')) return i;
  }
  return -1;
}

/** The main verb behind a phrase that ends at `from` ("people … have been killed"), and whether it is passive; null without one. */
export function verbAfter(view: View, from: number): { readonly at: number; readonly passive: boolean } | null {
  const { lemmas } = view.sentence;
  let passive = false;
  let auxiliary = false;
  let depth = 0;
  for (let i = from; i < view.sentence.tokens.length && i < from + 22; i++) {
    const tag = tagAt(view, i);
    const lower = lowerAt(view, i);
    const lemma = lemmas[i] ?? '';
    if (lower === ';' || lower === ':' || lower === '"') return null;
    if (lower === ',') {
      // An apposition is crossed, and nothing else: ", most of them women, had been killed".
      const close = closing(view, i);
      if (close < 0) return null;
      i = close;
      continue;
    }
    if (tag === 'MD' || tag === 'TO') auxiliary = true;
    else if (tag.startsWith('VB')) {
      if (lemma === 'be' || lemma === 'get') {
        // "40 prisoners got away".
        if (lemma === 'get' && /^(?:away|out|off|back|home|clear)$/.test(lowerAt(view, i + 1)))
          return { at: i, passive: false };
        passive = lemma === 'be' || lower !== 'got';
        auxiliary = true;
        const next = tagAt(view, i + 1) === 'RB' ? i + 2 : i + 1;
        if (/^(?:JJ|IN|DT|PRP\$|NN|CD)/.test(tagAt(view, next)) && lemma === 'be') return { at: i, passive: false };
      } else if ((lemma === 'have' || lemma === 'do') && /^(?:VB|RB)/.test(tagAt(view, i + 1))) auxiliary = true;
      else if (tag === 'VBG' && !auxiliary) return depth === 0 ? { at: i, passive: false } : null;
      else return { at: i, passive: passive || (tag === 'VBN' && !auxiliary) };
    } else if (tag === 'WP' || tag === 'WDT' || tag === 'RB') continue;
    else if (tag === 'CC') return null;
    else if (auxiliary) {
      if (tag !== 'IN' && tag !== 'JJ') return null;
    } else if (!(PREPOSITION.test(lower) || lower === 'aboard' || /^(?:NN|DT|JJ|PRP\$|CD|POS)/.test(tag))) return null;
    else depth++;
  }
  return null;
}

function closing(view: View, open: number): number {
  for (let i = open + 1; i < open + 14; i++) {
    const lower = lowerAt(view, i);
    if (lower === ',') return i;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tagAt(view, i))) return -1;
  }
  return -1;
}
