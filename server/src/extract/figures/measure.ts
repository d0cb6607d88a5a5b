import type { Change } from '../../model/figure.ts';
import { CHANGE_ADVERBS, CHANGE_NOUNS } from '../lexicon/change-words.ts';
import { subjectOf, type View, verbBefore } from './clause.ts';
import type { Found } from './found.ts';
import { changeOf, type Lead, measuredBy } from './lead.ts';
import { isNounAt, type Phrase, phraseAt, phraseBefore, skipDeterminer, withClassified } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** What a sum, a share or a measure is of, and which way it went. */
export interface Measured {
  readonly counted: Phrase | null;
  readonly change: Change | null;
  readonly partOf: number;
}

/**
 * What an amount with a unit measures: "12% of voters", "a 7% pay rise", "20 tonnes of flour", "$600 million in aid", "a
 * $40 billion contract"; else what leads up to it: "a profit of $310 million", "shares fell 3%", "paintings worth €4m".
 */
export function measured(
  view: View,
  quantity: Quantity,
  after: number,
  lead: Lead,
  earlier: readonly Found[],
): Measured {
  const change = changeOf(view, lead, isLevel(view, quantity)) ?? changeBehind(view, after, lead);
  const right = behind(view, quantity, after, lead, earlier);
  if (right) return { counted: right.counted, change: right.change ?? change, partOf: right.partOf };
  return {
    counted: leading(view, quantity, after, lead, earlier),
    change: change ?? continued(lead, earlier),
    partOf: -1,
  };
}

/** "climbed above $30,000", "fell below 5%". */
export const isLevel = (view: View, quantity: Quantity): boolean =>
  /^(?:above|below|past|under|over|beyond)$/.test(view.sentence.tokens[quantity.from - 1]?.lower ?? '');

interface Right {
  readonly counted: Phrase | null;
  readonly change: Change | null;
  readonly partOf: number;
}

function behind(view: View, quantity: Quantity, end: number, lead: Lead, earlier: readonly Found[]): Right | null {
  const { sentence } = view;
  const after = pastAside(view, end);
  const word = sentence.tokens[after]?.lower ?? '';
  if (word === 'worth' && sentence.tokens[after + 1]?.lower === 'of') return ofPhrase(view, after + 1, earlier);
  if (word === 'of') return ofPhrase(view, after, earlier);
  const direct = view.isDate(after) || isComparative(word) ? null : phraseAt(sentence, after);
  if (
    direct &&
    !ADJECTIVES.test(word) &&
    !(
      PERIOD.test(sentence.lemmas[direct.head] ?? '') &&
      direct.to - direct.from === 1 &&
      !/^(?:share|market|total|return|part|country|office|exchange|world|region)$/.test(
        sentence.lemmas[direct.head] ?? '',
      )
    )
  )
    return named(view, direct, lead);
  if (quantity.sort === 'money') return moneyFor(view, after, lead);
  return null;
}

/** Behind the same amount in other units: "a 2.3-km (1.4-mile) bridge", "43 billion rupees ($580 million) of loans". */
function pastAside({ sentence: { tokens, tags } }: View, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1, isAmount = false; end < at + LONGEST_ASIDE; end++) {
    if (tokens[end]?.text === ')') return isAmount ? end + 1 : at;
    isAmount ||= tags[end] === 'CD' || tokens[end]?.kind === 'number';
  }
  return at;
}
/** In tokens. */
const LONGEST_ASIDE = 8;

const ADJECTIVES =
  /^(?:long|tall|high|wide|deep|thick|away|off|north|south|east|west|northeast|northwest|southeast|southwest|each|apiece|higher|lower|more|less|worth|outside|inside|above|below|annually|monthly|yearly|year-on-year|overnight|late|early|today|yesterday|earlier|later|in|on|at|to)$/;

const isComparative = (word: string): boolean => CHANGE_ADVERBS.has(word);

function ofPhrase(view: View, at: number, earlier: readonly Found[]): Right | null {
  const { tokens, tags } = view.sentence;
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:them|which|whom|these)$/.test(next)) {
    const whole = earlier.length - 1;
    return { counted: earlier[whole]?.counted ?? null, change: null, partOf: -1 };
  }
  if (next === 'those' && /^VB/.test(tags[at + 2] ?? ''))
    return { counted: { from: at + 1, to: at + 3, head: at + 2 }, change: null, partOf: -1 };
  let start = skipDeterminer(view.sentence, at + 1);
  while (start < at + 8 && tags[start] === 'CD') start++;
  const phrase = phraseAt(view.sentence, start);
  return phrase && { counted: withClassified(view.sentence, phrase), change: null, partOf: -1 };
}

/** "15% deposit", "$40 billion contract"; "7% pay rise" is a change of pay, "a 3% rise in rents" one of rents. */
function named(view: View, direct: Phrase, lead: Lead): Right {
  const { lemmas, tokens } = view.sentence;
  const change = CHANGE_NOUNS.get(lemmas[direct.head] ?? '') ?? null;
  if (change === null) {
    const shares = /^(?:stake|share|interest|holding|tax|levy|tariff|duty)$/.test(lemmas[direct.head] ?? '');
    const inner =
      shares && /^(?:in|on|of)$/.test(tokens[direct.to]?.lower ?? '') ? objectAt(view, direct.to + 1) : null;
    return { counted: inner ? { ...direct, to: inner.to } : direct, change: null, partOf: -1 };
  }
  const inner = direct.head - 1;
  const own =
    inner >= direct.from && isNounAt(view.sentence, inner) ? { from: direct.from, to: direct.head, head: inner } : null;
  const of = /^(?:in|of|to|for)$/.test(tokens[direct.to]?.lower ?? '') ? objectAt(view, direct.to + 1) : null;
  const reported = lead.verb >= 0 && !own && !of ? subjectOf(view, lead.verb) : null;
  return { counted: own ?? of ?? reported, change, partOf: -1 };
}

const objectAt = (view: View, at: number): Phrase | null => {
  const start = skipDeterminer(view.sentence, at);
  return view.isDate(start) ? null : phraseAt(view.sentence, start);
};

const PAYING =
  /^(?:pay|spend|set|allocate|earmark|raise|bid|offer|need|seek|provide|pledge|donate|invest|contribute|commit|give|award|approve|budget|cost|charge|fork|lend|borrow|put|grant|promise|demand|want|owe|claim)$/;

/** "$600 million in aid", "60 million euros for the striker", "€1.2bn on new trains". */
function moneyFor(view: View, after: number, lead: Lead): Right | null {
  const { tokens, lemmas, tags } = view.sentence;
  const word = tokens[after]?.lower ?? '';
  if (word !== 'in' && word !== 'for' && word !== 'on') return null;
  const phrase = objectAt(view, after + 1);
  if (!phrase || (tags[phrase.head] ?? '').startsWith('NNP')) return null;
  if (PERIOD.test(lemmas[phrase.head] ?? '')) return null;
  const verb = lead.verb >= 0 ? lead.verb : verbBefore(view, after);
  const paying = PAYING.test(lemmas[verb] ?? '');
  const state = changeOf(view, lead, false) !== null || lemmas[lead.verb] === 'be';
  if (word === 'in')
    return state || tags[skipDeterminer(view.sentence, after + 1) - 1] === 'DT'
      ? null
      : { counted: phrase, change: null, partOf: -1 };
  return paying && !state ? { counted: phrase, change: null, partOf: -1 } : null;
}

const PERIOD =
  /^(?:average|share|year|quarter|month|week|day|half|period|trading|time|decade|morning|afternoon|january|february|march|april|may|june|july|august|september|october|november|december|instalment|total|part|installment|advance|return|office|market|exchange|world|country|region)$/;

/** What leads up to the number, where nothing behind it says what it is of. */
function leading(view: View, quantity: Quantity, after: number, lead: Lead, earlier: readonly Found[]): Phrase | null {
  if (lead.continues >= 0) return earlier[lead.continues]?.counted ?? null;
  const { lemmas, tokens } = view.sentence;
  if (lead.noun && lead.verb >= 0 && !lead.preposition && !isNounAt(view.sentence, lead.noun.head)) return null;
  // "$5.6 billion, compared with $5.1 billion a year ago": the same thing, measured at another time.
  const before = earlier.findLast((one) => one.quantity.unit === quantity.unit);
  if (
    before &&
    (lemmas[lead.verb] === 'compare' || /^(?:versus|vs|against|than)$/.test(tokens[quantity.from - 1]?.lower ?? ''))
  )
    return before.counted;
  const own = measuredBy(view, lead);
  if (own) {
    const drop =
      lead.noun && lead.verb < 0 && CHANGE_NOUNS.has(lemmas[lead.noun.head] ?? '') && lead.preposition === 'of';
    const of = drop && /^(?:in|for|to)$/.test(tokens[after]?.lower ?? '') ? objectAt(view, after + 1) : null;
    if (drop && !of) return earlier[earlier.length - 1]?.counted ?? null;
    return of ?? own;
  }
  // "up 14% from a year earlier" behind a comma belongs to the figure before it.
  if (lead.verb >= 0) return null;
  const last = earlier[earlier.length - 1];
  if (lead.adverb !== null && last) return last.counted;
  const verb = verbBefore(view, after);
  return verb >= 0 ? subjectOf(view, verb) : null;
}

/** "120 points, or 0.8%": both tell the same change. */
const continued = (lead: Lead, earlier: readonly Found[]): Change | null =>
  lead.continues >= 0 && lead.preposition === null ? (earlier[lead.continues]?.change ?? null) : null;

/** "3% higher", "12 cents lower", "5% more", "3% less than". */
function changeBehind(view: View, after: number, lead: Lead): Change | null {
  const word = view.sentence.tokens[after]?.lower ?? '';
  if (lead.preposition === 'to' || lead.preposition === 'at') return null;
  return CHANGE_ADVERBS.get(word) ?? null;
}
