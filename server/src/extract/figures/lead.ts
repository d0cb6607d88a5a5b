import type { Change } from '../../model/figure.ts';
import { CHANGE_ADVERBS, CHANGE_NOUNS, CHANGE_VERBS, CHANGING_VERBS } from '../lexicon/change-words.ts';
import { climb, isVerbAt, subjectOf, type View } from './clause.ts';
import type { Found } from './found.ts';
import { isNounAt, type Phrase, phraseBefore } from './phrase.ts';

/** What leads up to a number: the preposition before it, the verb or noun it hangs on. */
export interface Lead {
  readonly preposition: string | null;
  /** Token index of the verb; -1 where none leads up to the number. */
  readonly verb: number;
  /** The noun phrase between verb and number ("its key rate" of "raised its key rate by"); null where there is none. */
  readonly noun: Phrase | null;
  readonly adverb: 'up' | 'down' | null;
  /** Index of the earlier figure of the sentence that this one continues ("120 points, or 0.8%, to 15,310"); -1 for none. */
  readonly continues: number;
}

const PREPOSITIONS = /^(?:to|by|from|at|of|for|in|with|on|worth|around|near|into|against|per)$/;

/** `earlier` are the figures found so far in the sentence. */
export function leadOf(view: View, from: number, earlier: readonly Found[]): Lead {
  const { tokens, tags } = view.sentence;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  let at = from - 1;
  let preposition: string | null = null;
  let adverb: 'up' | 'down' | null = null;
  for (let turns = 0; turns < 8 && at >= 0; turns++) {
    const word = lower(at);
    if (preposition === null && PREPOSITIONS.test(word)) preposition = word;
    else if (adverb === null && CHANGE_ADVERBS.has(word) && word !== 'more' && isDirection(view, at))
      adverb = CHANGE_ADVERBS.get(word) ?? null;
    else if (
      !(
        tags[at] === 'DT' ||
        tags[at] === 'RB' ||
        tags[at] === 'RP' ||
        tags[at] === 'RBR' ||
        tags[at] === 'PRP$' ||
        view.isDate(at) ||
        word === '"' ||
        word === '~' ||
        word === 'between' ||
        word === 'a' ||
        word === 'record'
      )
    )
      break;
    at--;
  }
  const lead = (verb: number, noun: Phrase | null, continues: number): Lead => ({
    preposition,
    adverb,
    verb,
    noun,
    continues,
  });
  const joint = /^(?:,|or|and|\(|but|;|—|–|-|:)$/;
  let back = at;
  while (
    back > from - 16 &&
    back >= 0 &&
    (joint.test(lower(back)) ||
      (view.isDate(back) && back < at) ||
      (view.isDate(back + 1) && /^(?:from|in|on)$/.test(lower(back))))
  )
    back--;
  const previous = earlier.findLastIndex((one) => one.hedge.to === back + 1 || one.quantity.to === back + 1);
  if (previous >= 0 && (back < at || preposition !== null || adverb !== null))
    return lead(earlier[previous]?.lead.verb ?? -1, null, previous);
  if (isVerbAt(view, at)) return lead(at, null, -1);
  const pace = preposition === 'of' ? paceAt(view, at) : -1;
  if (pace >= 0) return { preposition: null, adverb, verb: pace, noun: null, continues: -1 };
  if (lower(at) === ':' || lower(at) === ',' || lower(at) === '(') {
    if (adverb !== null && previous < 0)
      return lead(
        -1,
        isNounAt(view.sentence, at - 1) && !view.isDate(at - 1) ? phraseBefore(view.sentence, at - 1) : null,
        -1,
      );
    return lead(-1, isNounAt(view.sentence, at - 1) ? climb(view, at - 1) : null, -1);
  }
  if (!isNounAt(view.sentence, at)) return lead(-1, null, -1);
  const noun = climb(view, at);
  if (!noun) return lead(-1, null, -1);
  // "The crowd was estimated by the police at 25,000": who estimates is not counted.
  const by = /^(?:DT|PRP\$)$/.test(tags[noun.from - 1] ?? '') ? noun.from - 2 : noun.from - 1;
  if (preposition === 'at' && lower(by) === 'by' && tags[by - 1] === 'VBN') return lead(by - 1, null, -1);
  // "rose 0.25 percent against the dollar to $1.26": what the noun hangs on is a figure.
  const holder = earlier.findLastIndex((one) => one.quantity.from < noun.to && noun.from < one.hedge.to);
  if (holder >= 0) return lead(earlier[holder]?.lead.verb ?? -1, null, holder);
  let before = noun.from - 1;
  while (before > noun.from - 8 && before > 0 && /^(?:DT|PRP\$|PDT|CD|JJ|RB)$/.test(tags[before] ?? '')) before--;
  if (lower(before) === 'of' && before > 1) {
    // The counter that climb passed over: "cut the number of ministries from 24".
    before--;
    while (before > noun.from - 12 && before > 0 && /^(?:DT|PRP\$|PDT|NN|JJ)$/.test(tags[before] ?? '')) before--;
  }
  return lead(isVerbAt(view, before) ? before : -1, noun, -1);
}

/** "grew at an annual rate of 2.4%": the verb that the rate belongs to; -1 for other rates. */
function paceAt(view: View, at: number): number {
  const { tokens, lemmas } = view.sentence;
  if (!/^(?:rate|pace|clip)$/.test(lemmas[at] ?? '')) return -1;
  for (let i = at - 1; i >= 0 && i > at - 6; i--)
    if (tokens[i]?.lower === 'at') return CHANGE_VERBS.has(lemmas[i - 1] ?? '') ? i - 1 : -1;
  return -1;
}

/** "was up", "closed down", "edged lower"; in "shot down", "makes up" the word belongs to the verb. */
function isDirection(view: View, at: number): boolean {
  if (!isVerbAt(view, at - 1)) return true;
  const lemma = view.sentence.lemmas[at - 1] ?? '';
  return CHANGE_VERBS.has(lemma) || CHANGING_VERBS.has(lemma) || MOVING.test(lemma);
}

const MOVING =
  /^(?:be|go|move|close|end|finish|open|trade|come|stand|edge|inch|tick|creep|drive|bring|send|settle|head|pull|nudge|start|remain|turn|run|force)$/;

/** Which way the number went, by what leads up to it. `level`: "above" or "below" stands before it, so that it is where, not by how much. */
export function changeOf(view: View, lead: Lead, level: boolean): Change | null {
  if (lead.adverb !== null && lead.preposition !== 'to' && lead.preposition !== 'at' && lead.preposition !== 'from')
    return lead.adverb;
  const lemma = view.sentence.lemmas[lead.verb] ?? '';
  const own = CHANGE_VERBS.get(lemma);
  const caused = CHANGING_VERBS.get(lemma);
  const noun = lead.noun ? CHANGE_NOUNS.get(view.sentence.lemmas[lead.noun.head] ?? '') : undefined;
  switch (lead.preposition) {
    case 'to':
      return own || caused || lead.adverb || noun || lemma === 'bring' ? 'to' : null;
    case 'by':
      return own ?? caused ?? noun ?? null;
    case 'of':
      return noun ?? null;
    case null:
      if (level && own) return 'to';
      return lead.noun === null && lead.continues < 0 ? (own ?? null) : null;
    default:
      return null;
  }
}

/** The object of a verb that changes it, or the subject of one that says how it changed or how it stands. */
export function measuredBy(view: View, lead: Lead): Phrase | null {
  const lemma = view.sentence.lemmas[lead.verb] ?? '';
  if (lead.noun) {
    const isChange =
      CHANGE_NOUNS.has(view.sentence.lemmas[lead.noun.head] ?? '') && lead.noun.to - lead.noun.from === 1;
    if (!isChange || lemma === '') return lead.noun;
    if (view.sentence.lemmas[lead.noun.head] === 'growth') return lead.noun;
    return subjectOf(view, lead.verb);
  }
  if (lead.verb < 0 || lead.continues >= 0) return null;
  return subjectOf(view, lead.verb);
}
