import { bareAge, namedBefore } from './bare-age.ts';
import { birthday } from './birthday.ts';
import { subjectOf, type View, verbBefore } from './clause.ts';
import type { Found } from './found.ts';
import { type Phrase, phraseAt, phraseBefore } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** An age: its UCUM unit and whose it is. */
export interface Age {
  readonly unit: string;
  readonly counted: Phrase | null;
  /** Where it is another than the number says: who turns sixty next week is fifty-nine. */
  readonly value?: number;
}

const UNITS: Readonly<Record<string, string>> = { year: 'a', month: 'mo', week: 'wk', day: 'd' };

/**
 * An age in any of its forms: "a 22-year-old student", "26 years old", "aged 41", "Anna Berg, 34,", "Berg (34)", "a girl of
 * six", "the oldest victim was 87", "at the age of 79". Null for any other number.
 */
export function readAge(view: View, quantity: Quantity, earlier: readonly Found[]): Age | null {
  return (
    inCompound(view, quantity) ??
    spelledOut(view, quantity) ??
    aside(view, quantity) ??
    birthday(view, quantity) ??
    behindAged(view, quantity) ??
    ageTold(view, quantity) ??
    bareAge(view, quantity) ??
    listed(view, quantity, earlier.at(-1))
  );
}

/** "Aged 4 and 7", "aged 16, 17 and 19": a number that an age stands right before, with a comma or "and" between them. */
function listed(view: View, quantity: Quantity, last: Found | undefined): Age | null {
  if (!last?.age || quantity.unit !== null || quantity.sort !== 'count' || quantity.value > 120) return null;
  const { tokens } = view.sentence;
  const isBeside =
    quantity.from - last.quantity.to <= 2 &&
    tokens.slice(last.quantity.to, quantity.from).every(({ lower }) => lower === ',' || lower === 'and');
  const isClosed = /^(?:[,.;)]|and)$/.test(tokens[quantity.to]?.lower ?? '.');
  return isBeside && isClosed && last.lead.noun === null ? { unit: last.age, counted: last.counted } : null;
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

/** "Anna Berg (29 years)", "Karl Roe, 34 years, was": nothing but the years between a person's name and what closes them. */
function aside(view: View, quantity: Quantity): Age | null {
  if (quantity.sort !== 'time' || quantity.joined || quantity.unit !== 'a' || quantity.value > 110) return null;
  const { tokens } = view.sentence;
  const open = tokens[quantity.from - 1]?.lower ?? '';
  const close = tokens[quantity.to]?.lower ?? '';
  const isClosed = open === '(' ? /^[),;]$/.test(close) : open === ',' && close === ',';
  const counted = isClosed ? namedBefore(view, quantity.from - 2) : null;
  return counted && { unit: 'a', counted };
}

/** "The gunman's age was given as 44", "her age is 30", "Age: 51"; not the age at which one retires. */
function ageTold(view: View, quantity: Quantity): Age | null {
  const { tokens, tags } = view.sentence;
  if (quantity.unit !== null || quantity.sort !== 'count' || quantity.value > 110) return null;
  let at = quantity.from - 1;
  while (at > quantity.from - 5 && GIVEN.test(tokens[at]?.lower ?? '')) at--;
  if (at === quantity.from - 1) return null;
  // "Gave the age of the accused as 34".
  const whom = phraseBefore(view.sentence, at) ?? (tags[at - 1] === 'DT' ? { from: at, to: at + 1, head: at } : null);
  const of = whom === null ? -1 : skippedDeterminer(view, whom.from);
  if (whom && tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'age' && tokens[of - 2]?.lower !== 'average')
    return { unit: 'a', counted: whom };
  if (tokens[at]?.lower !== 'age') return null;
  const isLabel = at === 0 && tokens[1]?.lower === ':';
  if (tags[at - 1] === 'POS') return { unit: 'a', counted: phraseBefore(view.sentence, at - 2) };
  return isLabel || /^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '') ? { unit: 'a', counted: null } : null;
}
const skippedDeterminer = ({ sentence: { tags } }: View, from: number): number =>
  /^(?:DT|PRP\$)$/.test(tags[from - 1] ?? '') ? from - 2 : from - 1;
const GIVEN = /^(?:is|was|as|at|given|put|about|only|just|:)$/;

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
