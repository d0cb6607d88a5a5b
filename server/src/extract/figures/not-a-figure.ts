import { isCapitalised } from '../../text/characters.ts';
import { JOINED, NAMED_WITH_NUMBER, NUMBERED, STREETS } from '../lexicon/numbered-names.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import type { View } from './clause.ts';
import type { Habits } from './habits.ts';
import type { Hedge } from './hedge.ts';
import type { Quantity } from './quantity.ts';

/** Why a number is no quantity; null where it may be one. The reason is for tests and for people who ask. */
export function whyNotFigure(view: View, quantity: Quantity, hedge: Hedge, habits: Habits): string | null {
  const { sentence } = view;
  const { tokens } = sentence;
  const at = (index: number): string => tokens[index]?.lower ?? '';
  const first = tokens[quantity.from];
  const last = tokens[quantity.to - 1];
  if (!first || !last) return 'outside the sentence';
  if (quantity.sort === 'time') return 'a duration';
  if (quantity.rest !== null && quantity.unit === null && !JOINED.has(quantity.rest))
    return 'a compound that counts nothing';
  // "per hour" is a date of its own kind, and the unit of "180 kilometres per hour": the number itself must be the date's.
  if (quantity.form !== 'part' && view.isDate(quantity.from)) return 'part of a date';
  const bare = quantity.unit === null && quantity.form === 'digits' && quantity.sort !== 'score' && !quantity.joined;
  const hedged = hedge.from < quantity.from;
  const before = at(quantity.from - 1);
  const prior = tokens[quantity.from - 1];
  const after = at(quantity.to);
  if (CLOCK.test(after) && quantity.unit === null) return 'a time of day';
  if (quantity.unit === null && !hedged && ISO_DATE.test(`${at(quantity.to)}${at(quantity.to + 1)}`))
    return 'a calendar number';
  if (bare && isYear(quantity, first.text) && YEARLY.test(lemmaAt(sentence, quantity.to))) return 'a year';
  if (bare && isYear(quantity, first.text) && !hedged && !(sentence.tags[quantity.to] ?? '').startsWith('NNS'))
    return 'a year';
  if (bare && (MONTH.test(before) || (MONTH.test(after) && quantity.value <= 31))) return 'a day of the month';
  if (bare && before === '.' && MONTH.test(at(quantity.from - 2)) && quantity.value <= 31) return 'a day of the month';
  if (
    bare &&
    quantity.from === 0 &&
    (after === '.' || after === ')') &&
    tokens[quantity.to]?.glued &&
    tokens.length > quantity.to + 1
  )
    return 'a list number';
  if (before === '(' && after === ')' && quantity.from === 1 && tokens.length > 4) return 'a list number';
  if (bare && prior !== undefined && isGlue(before) && first.glued && prior.glued) return 'part of a longer token';
  if (
    bare &&
    (after === '/' || after === '-' || after === '–') &&
    tokens[quantity.to]?.glued &&
    tokens[quantity.to + 1]?.kind === 'number' &&
    tokens[quantity.to + 1]?.glued
  )
    return 'part of a longer number';
  if (habits.models.has(first.text) && quantity.unit === null && !hedged) return 'the number of a model';
  if (bare && prior?.glued === false && before === "'" && first.glued && first.text.length === 2) return 'a year';
  if (before === '+' && /^(?:gmt|utc)$/.test(at(quantity.from - 2))) return 'a time zone';
  if (
    before === 'cloud' ||
    (quantity.unit === null && quantity.value <= 30 && (before === 'past' || at(hedge.from) === 'past'))
  )
    return 'a set phrase';
  if (ERA.test(after)) return 'a year';
  if (bare && CALLED.test(before)) return 'a number to dial or to look up';
  if (bare && (prior?.kind === 'number' || (tokens[quantity.to]?.kind === 'number' && !hedged)) && !prior?.glued)
    return 'part of a longer number';
  if (quantity.unit === null && /^(?:is|was|:)$/.test(before) && /^(?:number|code|pin|id)$/.test(at(quantity.from - 2)))
    return 'a numbered thing';
  if (isDefiniteTwo(sentence, quantity, hedged)) return 'a reference to things told before';
  if (before === '#' || before === '§' || before === '№' || before === '@') return 'a numbered thing';
  const label = before === '.' && prior?.glued ? tokens[quantity.from - 2] : prior;
  if (
    bare &&
    !hedged &&
    label &&
    NUMBERED.has(label.lower) &&
    !isVerb(sentence, quantity.from - (label === prior ? 1 : 2)) &&
    !isCounting(sentence, quantity, quantity.from - (label === prior ? 1 : 2))
  )
    return 'a numbered thing';
  if (
    !hedged &&
    label &&
    NAMED_WITH_NUMBER.has(label.lower) &&
    isCapitalised(label.text) &&
    (bare || quantity.form === 'words')
  )
    return 'part of a name';
  if (
    bare &&
    !hedged &&
    prior &&
    !view.titleCase &&
    isNameBefore(sentence, quantity.from - 1) &&
    !pluralBehind(sentence, quantity)
  )
    return 'part of a name';
  if (
    isCapitalised(last.text) &&
    quantity.form === 'words' &&
    !view.titleCase &&
    quantity.from > 0 &&
    quantity.unit === null &&
    !/^[.:“"'—–-]$/.test(before)
  )
    return 'part of a name';
  if (bare && isAddress(sentence, quantity.to)) return 'a house number';
  if (after === 'tolerance' || (quantity.value === 0 && quantity.form === 'words' && ZERO_NAMES.test(after)))
    return 'a set phrase';
  if (quantity.form === 'words' && quantity.value === 1 && quantity.upper === null && quantity.unit === null)
    return oneAsPronoun(sentence, quantity, hedged);
  return null;
}

/** "below 1990 levels", "the 2015 deal": nouns that are told apart by their year. */
const YEARLY =
  /^(?:level|season|election|census|war|act|agreement|treaty|law|constitution|model|vintage|budget|report|game|olympics|attack|crisis|revolution|uprising|earthquake|deal|coup|invasion|campaign|figure|result|edition|peak|low|high|average|baseline|resolution|referendum|summit|cup|championship)$/;
const lemmaAt = (sentence: TaggedSentence, at: number): string => sentence.lemmas[at] ?? '';

const CALLED = /^(?:dial|call|phone|telephone|tel|fax|hotline|helpline|ext|extension|text)$/;
const ERA = /^(?:bc|b\.c\.?|bce|ad|a\.d\.?)$/;

/** "the two countries", "our two leaders": it points at things known, and tells no number anyone would dispute. */
const isDefiniteTwo = (sentence: TaggedSentence, quantity: Quantity, hedged: boolean): boolean =>
  quantity.value === 2 &&
  quantity.unit === null &&
  quantity.upper === null &&
  !quantity.joined &&
  !hedged &&
  quantity.form !== 'vague' &&
  /^(?:the|these|those|their|our|its|his|her|other|your|my)$/.test(sentence.tokens[quantity.from - 1]?.lower ?? '') &&
  /^(?:country|nation|side|party|leader|state|government|minister|president|man|woman|company|people|firm|team|power|capital|neighbour|neighbor|ally|rival|republic|foe|group|community|region|organisation|organization|other|economy)$/.test(
    sentence.lemmas[quantity.to] ?? '',
  );

/** "casualties number 340", "the hall can seat 350": the label is a verb here. */
const isVerb = (sentence: TaggedSentence, at: number): boolean =>
  /^VB[PZD]?$/.test(sentence.tags[at] ?? '') && /^(?:MD|NNS|RB|TO)$/.test(sentence.tags[at - 1] ?? '');

const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|gmt|utc|hrs|cet|est|edt|bst|msk)$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const ISO_DATE = /^[-/]\d{2}$/;
const ZERO_NAMES = /^(?:emissions?|sum|hour|gravity|point|waste|carbon|day|in|-)$/;

const isYear = (quantity: Quantity, text: string): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(text) && quantity.upper === null && quantity.to === quantity.from + 1;

const isGlue = (mark: string): boolean => mark === '-' || mark === '/' || mark === '_' || mark === '.' || mark === ':';

/**
 * A plural follows the number, so that it counts, where an article shows the word before to be no label: "in the district 40
 * houses burned", against "Grade 5 pupils", "Category 4 storms".
 */
function isCounting(sentence: TaggedSentence, quantity: Quantity, label: number): boolean {
  const counts = sentence.tags[quantity.to] === 'NNS' && !isCapitalised(sentence.tokens[quantity.to]?.text ?? '');
  if (!counts) return false;
  const before = sentence.tags[label - 1] ?? '';
  return label > 0 && !isCapitalised(sentence.tokens[label]?.text ?? '') ? /^(?:DT|PRP\$|POS|JJ)$/.test(before) : false;
}

const pluralBehind = (sentence: TaggedSentence, quantity: Quantity): boolean =>
  sentence.tags[quantity.to] === 'NNS' && !isCapitalised(sentence.tokens[quantity.to]?.text ?? '');

/** A capitalised word, not at the start, that is neither a month nor a verb of a headline: "Apollo 11", "Ocean's 12". */
function isNameBefore(sentence: TaggedSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || token.kind !== 'word' || !isCapitalised(token.text)) return false;
  const tag = sentence.tags[at] ?? '';
  if (at === 0) return false;
  return tag === 'NNP' || tag === 'NNPS';
}

/** "10 Downing Street", "221 Baker St": capitals up to a word for a street. */
function isAddress(sentence: TaggedSentence, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = sentence.tokens[i];
    if (!token || !isCapitalised(token.text)) return false;
    if (i > at && STREETS.has(token.lower)) return true;
  }
  return false;
}

const SET_ONES =
  /^(?:day|another|thing|way|hand|side|point|time|else|'s|reason|more|by|that|who|which|can|could|would|should|might|may|must|is|was|will|has|does|of|in|on|at|with|to|or|and|,|\.|too|such|sort|kind|whose|year|month|week|morning|evening|night|example|after|before|for|from|as|but|if|so|when|where|while|where)$/;

/** "one" counts only right before a noun ("one soldier"), or behind a hedge ("at least one"). */
function oneAsPronoun(sentence: TaggedSentence, quantity: Quantity, hedged: boolean): string | null {
  const next = sentence.tokens[quantity.to]?.lower ?? '.';
  const before = sentence.tokens[quantity.from - 1]?.lower ?? '';
  if (hedged && next !== 'of' && next !== 'day') return null;
  if (/^(?:no|this|that|the|every|each|any|which|some|another|day|square|number)$/.test(before)) return 'a pronoun';
  if (SET_ONES.test(next)) return killedOne(sentence, quantity) ? null : 'a pronoun';
  const tag = sentence.tags[quantity.to] ?? '';
  return /^(?:NN$|NNP$|JJ|VBN|CD)/.test(tag) ? null : 'a pronoun';
}

/** "one was killed", "killing one and injuring two": a bare "one" among counts of casualties. */
function killedOne(sentence: TaggedSentence, quantity: Quantity): boolean {
  const before = sentence.tokens[quantity.from - 1]?.lower ?? '';
  const verb = sentence.tokens[quantity.to + 1]?.lower ?? '';
  return (
    /^(?:killing|killed|injuring|injured|wounding|wounded|leaving|kills|injures)$/.test(before) ||
    (/^(?:was|is|has|died)$/.test(sentence.tokens[quantity.to]?.lower ?? '') &&
      /^(?:killed|injured|wounded|arrested|missing|dead|hurt|died|detained|rescued)$/.test(verb))
  );
}
