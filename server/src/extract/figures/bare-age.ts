import { isPerson } from '../lexicon/kinds.ts';
import { Class, classOf } from '../officials/word-class.ts';
import { subjectOf, type View } from './clause.ts';
import { isNounAt, type Phrase, phraseBefore } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** Whose age a number without "years" or "aged" is. */
export interface BareAge {
  readonly unit: 'a';
  /** Null for a pronoun, or where nobody is named. */
  readonly counted: Phrase | null;
  /** As `Age` has it. */
  readonly value?: number;
}

/** "Anna Berg, 34,", "Berg (34)", "a girl of six", "who is 58", "Berg is 61", "the oldest victim was 87", "he died at 81". Null for any other number. */
export function bareAge(view: View, quantity: Quantity): BareAge | null {
  if (quantity.unit !== null || quantity.upper !== null || quantity.joined || quantity.sort !== 'count') return null;
  if (!Number.isInteger(quantity.value) || quantity.value < 1 || quantity.value > 120 || quantity.form === 'vague')
    return null;
  return (
    apposed(view, quantity) ??
    toTurn(view, quantity) ??
    ofYouth(view, quantity) ??
    ofSubject(view, quantity) ??
    atDeath(view, quantity) ??
    atAge(view, quantity) ??
    fronted(view, quantity)
  );
}

/** "Anna Berg, 34,", "Berg (34)", "the landlord, 47,", "Berg, now 51, lives". */
function apposed(view: View, quantity: Quantity): BareAge | null {
  const { tokens, tags, lemmas } = view.sentence;
  const next = tokens[quantity.to]?.lower ?? '.';
  let at = quantity.from - 1;
  if (/^(?:now|then|only|just|barely)$/.test(tokens[at]?.lower ?? '') && next !== 'and') at--;
  const before = tokens[at]?.lower ?? '';
  if (before !== ',' && before !== '(') return null;
  if (before === '(' ? next !== ')' : !/^(?:,|\.|;|—|–|and|who|was|is|has)$/.test(next)) return null;
  const nearest = phraseBefore(view.sentence, at - 1) ?? headBefore(view, at);
  if (!nearest || nearest.to !== at) return null;
  const owner = bearerOf(view, nearest);
  const name = isPersonalName(view, owner);
  const lemma = (lemmas[owner.head] ?? '').toLowerCase();
  // At the start of a headline the tagger takes a "Man" for a name or a cry.
  const isNoun = tags[owner.head] === 'NN' || (owner.head === 0 && owner.to === 1) || ELDEST.test(lemma);
  const noun = isNoun && (ELDEST.test(lemma) || isPerson(lemma) || (quantity.value >= 3 && isDoer(lemma)));
  const isTold = next === ',' && (isGivenOrTitled(view, owner) || isFullName(view, owner, quantity.to + 1));
  const isWritten = quantity.form === 'digits' ? quantity.value >= 3 : isTold;
  return (name && isWritten) || noun ? { unit: 'a', counted: owner } : null;
}

/** "The eldest, 44,", "Man, 44, charged". */
function headBefore({ sentence: { tokens } }: View, at: number): Phrase | null {
  const word = tokens[at - 1]?.lower ?? '';
  const isHead = ELDEST.test(word) ? tokens[at - 2]?.lower === 'the' : at === 1 && isPerson(word);
  return isHead ? { from: at - 1, to: at, head: at - 1 } : null;
}
const ELDEST = /^(?:eldest|oldest|youngest)$/;

/** "Amadi Roe, nine, who sold matches": two words that no list knows for something else, and "who". */
function isFullName({ sentence: { tokens } }: View, { from, to }: Phrase, next: number): boolean {
  const isOfName = tokens.slice(from, to).every(({ lower }) => (classOf(lower) & NO_PERSON) === 0);
  return to - from === 2 && isOfName && /^who(?:se)?$/.test(tokens[next]?.lower ?? '');
}

/** "The man at the wheel of the van, 29,": he who is told of before the prepositions, at the start of the sentence. */
function bearerOf({ sentence }: View, nearest: Phrase): Phrase {
  const { tokens, tags, lemmas } = sentence;
  // "Karl Roe, of Tolm, 44,".
  if (tokens[nearest.from - 1]?.lower === 'of' && tokens[nearest.from - 2]?.lower === ',') {
    const named = phraseBefore(sentence, nearest.from - 3);
    if (named && tags[named.head] === 'NNP') return named;
  }
  if (tags[nearest.head] !== 'NN' || nearest.from > LONGEST_PLACE) return nearest;
  const isOn = (i: number): boolean =>
    /^(?:DT|JJ|NN|IN)$/.test(tags[i] ?? '') && !/^(?:that|as|like)$/.test(tokens[i]?.lower ?? '');
  for (let at = 1; at < nearest.from; at++) if (!isOn(at)) return nearest;
  const head = /^(?:the|an?)$/.test(tokens[0]?.lower ?? '') && tags[1] === 'NN' ? 1 : -1;
  const isBearer = head > 0 && tags[head + 1] === 'IN' && isPerson(lemmas[head] ?? '');
  return isBearer ? { from: head, to: head + 1, head } : nearest;
}
const LONGEST_PLACE = 8;

/** "A girl of six", "a pensioner of 87". */
function ofYouth(view: View, quantity: Quantity): BareAge | null {
  const { tokens, tags, lemmas } = view.sentence;
  const next = tokens[quantity.to]?.lower ?? '.';
  const isOver = CLOSED.test(next) || GOES_ON.test(next) || /^VB[DZPN]$/.test(tags[quantity.to] ?? '');
  if (tokens[quantity.from - 1]?.lower !== 'of' || !isOver) return null;
  const owner = phraseBefore(view.sentence, quantity.from - 2);
  if (!owner) return null;
  // "The captain, a Greek of 44,".
  const isPeople = (classOf(tokens[owner.head]?.lower ?? '') & Class.Demonym) !== 0 && owner.to - owner.from === 1;
  if (isPeople && quantity.value >= 3 && /^an?$/.test(tokens[owner.from - 1]?.lower ?? ''))
    return { unit: 'a', counted: owner };
  if (tags[owner.head] !== 'NN') return null;
  const lemma = lemmas[owner.head] ?? '';
  // "A mother of four" has four children.
  if (quantity.value < LEAST_OF_PARENT && PARENT.test(lemma)) return null;
  if (!CLOSED.test(next) && !YOUTH.test(lemma) && !isKnownRole(lemma)) return null;
  const isOne = ONE.test(tokens[owner.from]?.lower ?? '') || ONE.test(tokens[owner.from - 1]?.lower ?? '');
  const isSomebody =
    quantity.value >= 3 && isOne && (isPerson(lemma) || isDoer(lemma) || isKnownRole(lemma)) && !MANY.test(lemma);
  return YOUTH.test(lemma) || isSomebody ? { unit: 'a', counted: owner } : null;
}
const PARENT = /^(?:mother|father|parent|grandmother|grandfather|mum|dad)$/;
const LEAST_OF_PARENT = 16;
const ONE = /^(?:an?|another|his|her|their|my|the)$/;
/** "A crew of 23", "a delegation of eleven" are as many. */
const MANY =
  /^(?:figure|toll|number|total|population|life|casualty|fatality|crew|team|staff|family|public|mob|gang|crowd|group|army|band|order|number|leader|owner)$/;
/** "A cadet of 20 on his first voyage", "a boy of six died"; of words that may be things, as "a cluster of 20 in the north", none is so read. */
const GOES_ON = /^(?:on|in|at|from|with|by|for|to)$/;
const isKnownRole = (lemma: string): boolean =>
  ((classOf(lemma) & (Class.Calling | Class.Office | Class.Rank | Class.Kin)) !== 0 || BEGINNER.test(lemma)) &&
  !MANY.test(lemma);
const BEGINNER = /^(?:cadet|apprentice|trainee|recruit|conscript|intern|novice|newcomer|minor)$/;
const CLOSED = /^(?:,|\.|:|\)|;|—|–|"|and|when|then|who|was|were|is|are|has)$/;
const YOUTH = /^(?:boy|girl|child|man|woman|lady|gentleman|pensioner|baby|son|daughter|age|youth|teenager)$/;

/** "Who is 59 and has two children", "he's only 24", "Anna Berg was 38 when", "the driver turned 40 in May". */
function ofSubject(view: View, quantity: Quantity): BareAge | null {
  const { tokens, tags, lemmas } = view.sentence;
  const next = tokens[quantity.to]?.lower ?? '.';
  let verb = quantity.from - 1;
  if (/^(?:only|just|about|barely|now|then|still)$/.test(tokens[verb]?.lower ?? '')) verb--;
  const word = tokens[verb]?.lower ?? '';
  if (!/^(?:is|was|'s|’s|'m|’m|am|be|turned|turns)$/.test(word)) return null;
  const turns = word.startsWith('turn');
  if (!(turns ? AFTER_TURNING : AFTER_AGE).test(next)) return null;
  if (quantity.value >= 3 && /^(?:he|she|i|who)$/.test(tokens[verb - 1]?.lower ?? ''))
    return { unit: 'a', counted: subjectOf(view, verb) };
  const subject = subjectOf(view, verb);
  if (!subject || !isNounAt(view.sentence, subject.head) || tags[subject.head] === 'NNS') return null;
  if (MANY.test(lemmas[subject.head] ?? '')) return null;
  const isNamed = quantity.value >= LEAST_OF_NAME && isPersonalName(view, subject) && isGivenOrTitled(view, subject);
  return isNamed || turns || isPerson(lemmas[subject.head] ?? '') ? { unit: 'a', counted: subject } : null;
}
/** "Who turns 60 next week", "would have turned 30 on Sunday", "will be 45 in May": a year less than that now. */
function toTurn(view: View, quantity: Quantity): BareAge | null {
  const { tokens } = view.sentence;
  const at = quantity.from - 1;
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const isToCome =
    word === 'turns' ||
    (/^(?:be|turn)$/.test(word) && /^(?:will|to|would)$/.test(before)) ||
    (/^(?:turned|been)$/.test(word) && before === 'have' && tokens[at - 2]?.lower === 'would');
  if (!isToCome || !SOON.test(tokens[quantity.to]?.lower ?? '')) return null;
  return { unit: 'a', counted: subjectOf(view, at), value: quantity.value - 1 };
}
const SOON = /^(?:next|on|this|tomorrow|in|later)$/;

const AFTER_AGE = /^(?:,|\.|;|and|when|then|now|but|"|”)$/;
const AFTER_TURNING = /^(?:,|\.|;|and|when|in|on|this|last|next|today|yesterday)$/;
/** A team or a firm "is third" or "was 7" in a list; who is told by name to be so old is seldom a small child. */
const LEAST_OF_NAME = 10;

/** "He died at 81". */
function atDeath(view: View, quantity: Quantity): BareAge | null {
  const { tokens, lemmas } = view.sentence;
  const at = quantity.from - 1;
  if (tokens[at]?.lower !== 'at' || lemmas[at - 1] !== 'die' || !AFTER_AGE.test(tokens[quantity.to]?.lower ?? '.'))
    return null;
  return { unit: 'a', counted: subjectOf(view, at - 1) };
}

/** "At 37, Anna Berg is the oldest", "Berg, at 31 the youngest minister". */
function atAge(view: View, quantity: Quantity): BareAge | null {
  const { tokens } = view.sentence;
  const at = quantity.from - 1;
  if (tokens[at]?.lower !== 'at' || quantity.value < LEAST_OF_NAME) return null;
  const before = tokens[at - 1]?.lower;
  const next = tokens[quantity.to]?.lower;
  if (before === ',' && (next === 'the' || next === 'already')) {
    const superlative = tokens.slice(quantity.to + 1, quantity.to + 3).some((token) => YOUNGEST.test(token.lower));
    const owner = phraseBefore(view.sentence, at - 2);
    return superlative ? { unit: 'a', counted: owner && isPersonalName(view, owner) ? owner : null } : null;
  }
  return null;
}

/** "At 37, Anna Berg is the oldest", "just 19, Roe was the youngest", at the start of a sentence: of its subject. */
function fronted(view: View, quantity: Quantity): BareAge | null {
  const { tokens, tags } = view.sentence;
  const isFront = quantity.from === 1 && /^(?:at|just|only|barely|still)$/.test(tokens[0]?.lower ?? '');
  if (!isFront || tokens[quantity.to]?.lower !== ',' || quantity.value < LEAST_OF_NAME) return null;
  let at = quantity.to + 1;
  while (tags[at]?.startsWith('NNP')) at++;
  const named = phraseBefore(view.sentence, at - 1);
  const isNow = /^(?:is|was)$/.test(tokens[at]?.lower ?? '');
  const superlative = tokens.slice(at, at + 4).some((token) => YOUNGEST.test(token.lower));
  const counted = named && at > quantity.to + 1 && isPersonalName(view, named) ? named : null;
  return counted && isNow && superlative ? { unit: 'a', counted } : null;
}
const YOUNGEST = /^(?:youngest|oldest|younger|older|eldest)$/;

/** The personal name that ends with the token at `end`, of two words at least or with a title; null where none does. */
export function namedBefore(view: View, end: number): Phrase | null {
  const phrase = phraseBefore(view.sentence, end);
  if (!phrase || phrase.to !== end + 1 || phrase.to - phrase.from < 2 || !isPersonalName(view, phrase)) return null;
  const isOfName = view.sentence.tokens
    .slice(phrase.from, phrase.to)
    .every(({ lower }) => (classOf(lower) & (Class.Known | Class.Organisation | Class.Thing)) === 0);
  return isOfName || isGivenOrTitled(view, phrase) ? phrase : null;
}

/** "Anna Berg", "Mr Berg", or a surname alone that no article and no "of" stands before: a country or a club has no given name. */
function isGivenOrTitled(view: View, phrase: Phrase): boolean {
  const { tokens } = view.sentence;
  const first = tokens[phrase.from]?.lower ?? '';
  if (phrase.to - phrase.from === 1) return (classOf(first) & NO_PERSON) === 0;
  return TITLE.test(first) || (classOf(first) & Class.Given) !== 0;
}
const NO_PERSON = Class.Place | Class.Demonym | Class.Known | Class.Organisation | Class.Thing;
const TITLE = /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|judge|sgt|capt|gen|col|lt)\.?$/;

/** A noun of someone who does or is something, by its ending: "the landlord, 47,", "a welder, 24,". Not "the number, 47,". */
const isDoer = (lemma: string): boolean => DOER.test(lemma) && !NO_DOER.test(lemma);
const DOER =
  /(?:er|or|ist|man|woman|person|ant|eer|ess|ian|ee|mate|lord|lady|boss|chief|boy|girl|wife|hero|clerk|cook|nun|monk|thief)$/;
const NO_DOER =
  /(?:^(?:number|order|paper|power|water|tower|river|corner|centre?|center|letter|matter|offer|answer|chapter|quarter|cover|border|winter|summer|december|september|october|november|member|computer|floor|door|color|error|factor|sector|tractor|motor|reactor|plant|restaurant|grant|want|degree|fee|committee|coffee|tree|three|process|business|access|success|press|address|loss|mess|list|fist|mist|twist)|meter|paper|liner|copter|container|thriller|trailer|scooter|cruiser|freighter|tanker)$/;

/** A name of a person: capitalised words alone, not a month, a place in a list or a firm with "Inc". */
function isPersonalName(view: View, phrase: Phrase): boolean {
  const { tags, tokens } = view.sentence;
  if (tags[phrase.head] !== 'NNP') return false;
  if (view.isDate(phrase.head) || MONTH.test(tokens[phrase.head]?.lower ?? '')) return false;
  return !/^(?:inc|corp|ltd|co|plc|group|bank|street|road|avenue|company|party|university)$/.test(
    tokens[phrase.head]?.lower ?? '',
  );
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
