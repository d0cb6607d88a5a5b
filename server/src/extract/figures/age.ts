import { isPerson } from '../lexicon/kinds.ts';
import { subjectOf, type View, verbBefore } from './clause.ts';
import { isNounAt, type Phrase, phraseAt, phraseBefore } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** An age: its UCUM unit and whose it is. */
export interface Age {
  readonly unit: string;
  readonly counted: Phrase | null;
}

const UNITS: Readonly<Record<string, string>> = { year: 'a', month: 'mo', week: 'wk', day: 'd' };

/**
 * An age in any of its forms: "a 22-year-old student", "26 years old", "aged 41", "Anna Berg, 34,", "Berg (34)", "a girl of
 * six", "the oldest victim was 87", "at the age of 79". Null for any other number.
 */
export function readAge(view: View, quantity: Quantity): Age | null {
  return inCompound(view, quantity) ?? spelledOut(view, quantity) ?? behindAged(view, quantity) ?? bare(view, quantity);
}

const unitOf = (name: string): string => UNITS[name] ?? 'a';

/** "22-year-old student", "two-year-old", "a 90 day old bill". */
function inCompound(view: View, quantity: Quantity): Age | null {
  const { tokens } = view.sentence;
  if (!quantity.joined) return null;
  const word =
    quantity.form === 'joined' ? (tokens[quantity.from]?.lower ?? '') : (tokens[quantity.to - 1]?.lower ?? '');
  const found = /(year|month|week|day)s?-olds?$/.exec(word);
  const apart = /(year|month|week|day)s?$/.exec(word);
  const old =
    tokens[quantity.to]?.lower === 'old' ||
    (tokens[quantity.to]?.lower === '-' && /^olds?$/.test(tokens[quantity.to + 1]?.lower ?? ''));
  if (!found && !(apart && old)) return null;
  const end = found ? quantity.to : quantity.to + (tokens[quantity.to]?.lower === '-' ? 2 : 1);
  const noun = phraseAt(view.sentence, end);
  const self = found ? quantity.to - 1 : end - 1;
  return { unit: unitOf((found ?? apart)?.[1] ?? 'year'), counted: noun ?? { from: self, to: self + 1, head: self } };
}

/** "26 years old", "ninety years of age", "six months old". */
function spelledOut(view: View, quantity: Quantity): Age | null {
  const { tokens } = view.sentence;
  if (quantity.sort !== 'time' || quantity.joined) return null;
  const next = tokens[quantity.to]?.lower;
  const old = next === 'old' || next === 'young';
  const age = next === 'of' && tokens[quantity.to + 1]?.lower === 'age';
  if (!old && !age) return null;
  return { unit: quantity.unit ?? 'a', counted: whose(view, quantity.from) };
}

/** Whom a predicate or an apposition is about: "She is 26 years old", "the girl, six years old,". */
function whose(view: View, from: number): Phrase | null {
  const { tokens, tags } = view.sentence;
  let at = from - 1;
  while (
    at > from - 12 &&
    (tags[at] === 'RB' ||
      /^(?:about|around|than|more|less|over|under|nearly|almost|some|at|least|only|just)$/.test(
        tokens[at]?.lower ?? '',
      ))
  )
    at--;
  if (tokens[at]?.lower === ',' || tokens[at]?.lower === '(') return phraseBefore(view.sentence, at - 1);
  if ((tags[at] ?? '').startsWith('VB')) return subjectOf(view, at);
  return null;
}

/** "aged 41", "aged between 5 and 11", "age 12", "at the age of 79". */
function behindAged(view: View, quantity: Quantity): Age | null {
  const { tokens } = view.sentence;
  const years = quantity.sort === 'time' && quantity.unit === 'a';
  if ((quantity.unit !== null && !years) || quantity.value > 130) return null;
  let at = quantity.from - 1;
  while (
    at > quantity.from - 12 &&
    /^(?:between|about|around|just|only|from|over|under|at|least|up|to|of|than|more|less|years)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at--;
  const word = tokens[at]?.lower;
  if (word === 'aged') {
    let before = at - 1;
    if (tokens[before]?.lower === ',') before--;
    return { unit: 'a', counted: phraseBefore(view.sentence, before) };
  }
  if (word !== 'age' && word !== 'ages') return null;
  const called = phraseBefore(view.sentence, at);
  if (called && called.from < at) return { unit: 'a', counted: called };
  const verb = verbBefore(view, at);
  return { unit: 'a', counted: verb >= 0 ? subjectOf(view, verb) : null };
}

/** "Anna Berg, 34,", "Berg (34)", "a girl of six", "who is 58", "the oldest victim was 87". */
function bare(view: View, quantity: Quantity): Age | null {
  const { tokens, tags, lemmas } = view.sentence;
  if (quantity.unit !== null || quantity.upper !== null || quantity.joined || quantity.sort !== 'count') return null;
  if (!Number.isInteger(quantity.value) || quantity.value < 1 || quantity.value > 120 || quantity.form === 'vague')
    return null;
  const next = tokens[quantity.to]?.lower ?? '.';
  const before = tokens[quantity.from - 1]?.lower ?? '';
  const closed = /^(?:,|\.|\)|;|—|–|"|and|when|then|who|was|were|is|are|has)$/.test(next);
  if (!closed) return null;
  if (before === ',' || before === '(') {
    if (before === '(' ? next !== ')' : !/^(?:,|\.|;|—|–|and|who|was|is|has)$/.test(next)) return null;
    const owner = phraseBefore(view.sentence, quantity.from - 2);
    if (!owner || owner.to !== quantity.from - 1) return null;
    const name = isPersonalName(view, owner);
    const lemma = lemmas[owner.head] ?? '';
    const noun = tags[owner.head] === 'NN' && (isPerson(lemma) || (quantity.value >= 3 && isDoer(lemma)));
    return (name && quantity.form === 'digits' && quantity.value >= 3) || noun ? { unit: 'a', counted: owner } : null;
  }
  if (before === 'of') {
    const owner = phraseBefore(view.sentence, quantity.from - 2);
    const young =
      owner &&
      tags[owner.head] === 'NN' &&
      /^(?:boy|girl|child|man|woman|baby|son|daughter|age|youth|teenager)$/.test(lemmas[owner.head] ?? '');
    return young ? { unit: 'a', counted: owner } : null;
  }
  if (isPronounsAge(view, quantity)) return { unit: 'a', counted: subjectOf(view, quantity.from - 1) };
  if (!/^(?:is|was|turned|turns|'s|be|were|are)$/.test(before) || !/^(?:,|\.|;|and|when)$/.test(next)) return null;
  const subject = subjectOf(view, quantity.from - 1);
  if (!subject || !isNounAt(view.sentence, subject.head) || tags[subject.head] === 'NNS') return null;
  const person = isPerson(lemmas[subject.head] ?? '') || /^turn/.test(before);
  return person ? { unit: 'a', counted: subject } : null;
}

/** "who is 59 and has two children", "He's only 24, and", "I was thirty-one then". */
function isPronounsAge(view: View, quantity: Quantity): boolean {
  const { tokens } = view.sentence;
  if (quantity.value < 3 || !/^(?:,|\.|;|and|when|then)$/.test(tokens[quantity.to]?.lower ?? '.')) return false;
  let verb = quantity.from - 1;
  if (/^(?:only|just|about|barely|now|then)$/.test(tokens[verb]?.lower ?? '')) verb--;
  return (
    /^(?:is|was|'s|’s|'m|’m|am|turned|turns)$/.test(tokens[verb]?.lower ?? '') &&
    /^(?:he|she|i|who)$/.test(tokens[verb - 1]?.lower ?? '')
  );
}

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
