import { PASSED_COUNTERS } from '../lexicon/kinds.ts';
import { type View, verbAfter } from './clause.ts';
import type { Found } from './found.ts';
import { changeOf, type Lead, measuredBy } from './lead.ts';
import { nominalAt, type Phrase, phraseAt, skipDeterminer, withClassified } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** What a plain number counts, and the figure it is a part of. */
export interface Counted {
  readonly counted: Phrase | null;
  readonly direct: boolean;
  readonly partOf: number;
}

const NOTHING: Counted = { counted: null, direct: false, partOf: -1 };

/**
 * What is counted, wherever it stands: behind the number ("12 miners", "12 of the miners"), before it ("the number of
 * victims rose to 45"), in an earlier figure ("3,700 in Germany"), or in the verb ("two were injured").
 */
export function countedBy(
  view: View,
  quantity: Quantity,
  after: number,
  lead: Lead,
  earlier: readonly Found[],
): Counted {
  return (
    joined(view, quantity) ??
    ofGroup(view, after, earlier) ??
    behind(view, after) ??
    shared(view, after) ??
    ofWhole(view, after) ??
    inVerb(view, after, earlier) ??
    (lead.preposition === 'of' && lead.noun ? before(view, lead, earlier) : null) ??
    listed(view, after, earlier) ??
    before(view, lead, earlier) ??
    NOTHING
  );
}

/** "three-member panel": members; "a 90-strong unit": the unit, which has ninety. */
function joined(view: View, quantity: Quantity): Counted | null {
  if (quantity.rest === null) return null;
  if (/^(?:strong|magnitude|seat)/.test(quantity.rest)) {
    const next = quantity.form === 'joined' ? quantity.to : quantity.to + 2;
    const phrase = phraseAt(view.sentence, next);
    return phrase && { counted: phrase, direct: true, partOf: -1 };
  }
  const at = quantity.form === 'joined' ? quantity.from : quantity.to + 1;
  const skip = quantity.form === 'joined' ? (view.sentence.tokens[at]?.text.length ?? 0) - quantity.rest.length : 0;
  return { counted: { from: at, to: at + 1, head: at, skip }, direct: true, partOf: -1 };
}

/** "12 of the 31 passengers", "seven of the judges", "11 of them", "five of whom". */
function ofGroup(view: View, after: number, earlier: readonly Found[]): Counted | null {
  const { tokens, tags } = view.sentence;
  const word = tokens[after]?.lower;
  if (word !== 'of' && !(word === 'out' && tokens[after + 1]?.lower === 'of')) return null;
  const start = after + (word === 'of' ? 1 : 2);
  const pronoun = tokens[start]?.lower ?? '';
  if (/^(?:them|whom|which|those|these|us)$/.test(pronoun)) {
    const whole = lastCount(earlier);
    const own = pronoun === 'them' ? phraseAt(view.sentence, start + 1) : null;
    if (whole >= 0) return { counted: own ?? earlier[whole]?.counted ?? null, direct: own !== null, partOf: whole };
  }
  let at = skipDeterminer(view.sentence, start);
  if (tags[at] === 'POS') at++;
  while (
    at < start + 12 &&
    (tags[at] === 'CD' ||
      tags[at] === 'RB' ||
      /^(?:more|about|some|last|first|estimated|than)$/.test(tokens[at]?.lower ?? ''))
  )
    at++;
  const phrase = phraseAt(view.sentence, at);
  // "2.4 million of the country's 10 million children": the children are counted, not the country.
  const owned = phrase && tags[phrase.to] === 'POS' && tags[phrase.to + 1] === 'CD' ? phrase.to + 2 : -1;
  const inner = owned > 0 ? phraseAt(view.sentence, tags[owned] === 'CD' ? owned + 1 : owned) : phrase;
  return inner && { counted: withClassified(view.sentence, inner), direct: true, partOf: -1 };
}

/** "12 miners", "40 armoured vehicles", "14 injured". */
function behind(view: View, after: number): Counted | null {
  const { sentence } = view;
  let at = after;
  while (
    at < after + 4 &&
    /^(?:other|others|more|additional|such|different|separate|consecutive|straight|full|whole|total)$/.test(
      sentence.tokens[at]?.lower ?? '',
    ) &&
    isNounLike(view, at + 1)
  )
    at++;
  if (view.isDate(at) && !(sentence.tags[at] ?? '').startsWith('JJ')) return null;
  const phrase = phraseAt(sentence, at);
  if (phrase && FORECAST.test(sentence.lemmas[phrase.to] ?? '') && FORECASTER.test(sentence.lemmas[phrase.head] ?? ''))
    return null;
  if (phrase) return { counted: withClassified(sentence, phrase), direct: true, partOf: -1 };
  const nominal = nominalAt(sentence, at);
  return nominal && { counted: nominal, direct: true, partOf: -1 };
}

/** "fewer than the 200,000 economists expected": those who expected are not counted. */
const FORECAST = /^(?:expect|forecast|predict|estimate|anticipate|project|want|need|have)$/;
const FORECASTER = /^(?:economist|analyst|expert|trader|investor|forecaster|market|observer)$/;

const isNounLike = (view: View, at: number): boolean => /^(?:NN|JJ|VB[NG])/.test(view.sentence.tags[at] ?? '');

/** "84 and 37 people", "5 or 6 soldiers": the noun stands behind the last number of the list. */
function shared(view: View, after: number): Counted | null {
  const { tokens, tags } = view.sentence;
  const link = tokens[after]?.lower ?? '';
  if (link !== 'and' && link !== 'or' && link !== ',') return null;
  if (tags[after + 1] !== 'CD' || tokens[after + 1]?.kind !== tokens[after - 1]?.kind) return null;
  const phrase = phraseAt(view.sentence, after + 2);
  return phrase && { counted: phrase, direct: false, partOf: -1 };
}

/** "Of the boats, nine are missing": what stands in front is counted, not people. A whole with a number of its own is found as one. */
function ofWhole(view: View, after: number): Counted | null {
  const { tokens, tags } = view.sentence;
  if (!/^(?:VB|MD|RB)/.test(tags[after] ?? '')) return null;
  let comma = after - 2;
  while (comma > after - 5 && tokens[comma]?.lower !== ',') comma--;
  if (tokens[comma]?.lower !== ',') return null;
  let of = comma - 2;
  while (of > comma - 7 && tokens[of]?.lower !== 'of') of--;
  const before = tokens[of - 1];
  if (tokens[of]?.lower !== 'of' || (before && /\w/.test(before.text))) return null;
  const phrase = phraseAt(view.sentence, skipDeterminer(view.sentence, of + 1));
  return phrase && phrase.to <= comma ? { counted: phrase, direct: false, partOf: -1 } : null;
}

/** "two were injured", "45 have died", "four are missing": the participle names those who are counted. */
function inVerb(view: View, after: number, earlier: readonly Found[]): Counted | null {
  const { tags, lemmas, tokens } = view.sentence;
  if (!/^(?:VB|MD|WP|RB)/.test(tags[after] ?? '')) {
    return casualtyObject(view, after, earlier);
  }
  const verb = verbAfter(view, after);
  if (!verb) return null;
  const whole = lastCount(earlier);
  const past = tags[verb.at] === 'VBN' || tags[verb.at] === 'VBD';
  if (past && lemmas[verb.at] !== 'be' && lemmas[verb.at] !== 'have' && MISHAP_VERBS.has(lemmas[verb.at] ?? ''))
    return { counted: { from: verb.at, to: verb.at + 1, head: verb.at }, direct: false, partOf: -1 };
  if (lemmas[verb.at] === 'be' && MISHAP_STATES.test(tokens[verb.at + 1]?.lower ?? ''))
    return { counted: { from: verb.at + 1, to: verb.at + 2, head: verb.at + 1 }, direct: false, partOf: -1 };
  return whole >= 0 ? { counted: earlier[whole]?.counted ?? null, direct: false, partOf: -1 } : null;
}

const MISHAP_VERBS = new Set(
  'kill injure wound hurt die drown arrest detain hospitalize hospitalise rescue displace evacuate murder shoot infect sicken'.split(
    ' ',
  ),
);
const MISHAP_STATES = /^(?:missing|dead|injured|wounded|hurt|homeless|safe|unhurt|alive)$/;

/** "killing 19 and injuring 24", "leaving six dead": the object of a verb of harm, without a noun. */
function casualtyObject(view: View, after: number, earlier: readonly Found[]): Counted | null {
  const { lemmas, tags, tokens } = view.sentence;
  let at = after - 1;
  while (
    at > after - 12 &&
    (tags[at] === 'CD' ||
      tags[at] === 'RB' ||
      /^(?:at|least|more|than|about|some|up|to|over|nearly|almost|another|around|most|many|as|than|fewer|less)$/.test(
        tokens[at]?.lower ?? '',
      ))
  )
    at--;
  if (!(tags[at] ?? '').startsWith('VB') || !MISHAP_VERBS.has(lemmas[at] ?? '')) return null;
  const whole = lastCount(earlier);
  const antecedent = whole >= 0 ? earlier[whole] : undefined;
  if (antecedent?.direct && antecedent.partOf < 0 && tags[at] !== 'VBG')
    return { counted: antecedent.counted, direct: false, partOf: -1 };
  return { counted: { from: at, to: at + 1, head: at }, direct: false, partOf: -1 };
}

/** "5,200 jobs in Norway, 2,900 in Denmark": the noun of the earlier figure goes on. */
function listed(view: View, after: number, earlier: readonly Found[]): Counted | null {
  const whole = lastCount(earlier);
  const last = earlier[whole];
  if (!last || whole !== earlier.length - 1) return null;
  const { tags, tokens } = view.sentence;
  const tag = tags[after] ?? '';
  const word = tokens[after]?.lower ?? '.';
  const between = tokens.slice(last.counted?.to ?? last.quantity.to, after);
  if (between.some((token) => token.lower === ';' || token.lower === ':')) return null;
  const adverb = /^(?:RB|RBR)$/.test(tag) || word === 'in';
  if (!(tag === 'IN' || tag === 'PUNCT' || adverb || tag === 'CC' || after >= tokens.length)) return null;
  const harmed =
    adverb &&
    last.quantity.value > 0 &&
    /^(?:seriously|critically|badly|severely|fatally|slightly|in)$/.test(word) &&
    last.lead.continues < 0 &&
    isCondition(view, after);
  return { counted: last.counted, direct: false, partOf: harmed ? whole : -1 };
}

const isCondition = (view: View, at: number): boolean => {
  const word = view.sentence.tokens[at]?.lower ?? '';
  return (
    word !== 'in' || /^(?:critical|serious|grave|stable|intensive)$/.test(view.sentence.tokens[at + 1]?.lower ?? '')
  );
};

/** "the number of victims rose to 45", "a toll of five", "a crowd of 5,000", "Casualties: 12". */
function before(view: View, lead: Lead, earlier: readonly Found[]): Counted | null {
  if (lead.continues >= 0) {
    const counted = earlier[lead.continues]?.counted ?? null;
    return counted && { counted, direct: false, partOf: -1 };
  }
  if (lead.adverb !== null && lead.verb < 0 && lead.noun === null && earlier.length > 0)
    return { counted: earlier[earlier.length - 1]?.counted ?? null, direct: false, partOf: -1 };
  // "spoke of 40,000", "put the figure at four": what the sentence counted before.
  const vague = lead.noun
    ? PASSED_COUNTERS.has(view.sentence.lemmas[lead.noun.head] ?? '') && lead.preposition === 'at'
    : lead.preposition === 'of';
  const known = vague ? lastCount(earlier) : -1;
  if (known >= 0) return { counted: earlier[known]?.counted ?? null, direct: false, partOf: -1 };
  const prepositions = lead.preposition === null || /^(?:to|at|of|by|from|with)$/.test(lead.preposition);
  if (!prepositions) return null;
  const change = changeOf(view, lead, false);
  const state = lead.verb >= 0 && lead.noun === null;
  if (!state && change === null && lead.noun === null) return null;
  const phrase = measuredBy(view, lead);
  return phrase && { counted: phrase, direct: false, partOf: -1 };
}

/** The last figure that counts something. */
function lastCount(earlier: readonly Found[]): number {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const found = earlier[i];
    if (found && (found.quantity.sort === 'count' || found.quantity.sort === 'ratio') && found.counted) return i;
  }
  return -1;
}
