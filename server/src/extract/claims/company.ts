import type { PersonMention } from '../../model/person.ts';
import { ROLES } from '../lexicon/alike.ts';
import { MEN, WOMEN } from '../lexicon/doers.ts';
import { DOERS, RELATIVES } from '../lexicon/parts.ts';
import { Class, classOf } from '../officials/word-class.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { SPEECH_VERBS } from '../syntax/queries/speech-verbs.ts';
import { tokensOf } from './frame.ts';
import { personKey } from './name-keys.ts';
import { partAt, partsBeside } from './parts.ts';
import type { PlacedClaim } from './scene.ts';
import { sweep } from './sweep.ts';

/** Whose the ages of the next sentence may be, as far as the article has been read. */
export interface Company {
  /** The fullest name of each person, by name key; left out where two have the key. */
  readonly names: ReadonlyMap<string, string>;
  /** The parts in the affair that the article gives a person anywhere, as `partsBeside` tells them, by the person's fullest name. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Whether the article tells of several who did it: "the gunmen". */
  readonly areMany: boolean;
  /** The name key of whom the article names most often; null where it names nobody twice, or two equally often. */
  readonly main: string | null;
  /** Whom alone the last sentence told of by name: see `soleIn`. */
  readonly last: Sole | null;
  /** Whether that person speaks there: whom quoted words behind it call "he" is somebody else. */
  readonly isLastSpeaking: boolean;
  /** The part of whom the last sentence told ("the gunman"); null where it told none, or several. */
  readonly part: string | null;
  /** Whether the last sentence told of another time than the story's. */
  readonly isPast: boolean;
}

export function companyOf(persons: readonly PersonMention[], sentences: readonly TaggedSentence[]): Company {
  return {
    names: namesOf(persons),
    parts: partsOf(persons, sentences),
    areMany: sentences.some(({ tags, lemmas }) => lemmas.some((lemma, i) => tags[i] === 'NNS' && DOERS.has(lemma))),
    main: mainOf(persons),
    last: null,
    isLastSpeaking: false,
    part: null,
    isPast: false,
  };
}

/** The company after a sentence with its claims. */
export const companyAfter = (
  { names, parts, areMany, main }: Company,
  sentence: TaggedSentence,
  persons: readonly PersonMention[],
  placed: readonly PlacedClaim[],
): Company => ({
  names,
  parts,
  areMany,
  main,
  last: soleIn(sentence, persons, sentence.tokens.length),
  isLastSpeaking: persons.some((person) => isSpeaking(sentence, person)),
  part: partIn(sentence),
  isPast: placed.some(({ claim }) => claim.topic.background),
});

/** The only person whom words name. */
export interface Sole {
  /** The fullest name. */
  readonly name: string;
  /** Nobody else is told of, by a word such as "officer" or "husband". */
  readonly isAlone: boolean;
}

/** Whom alone the first `end` tokens of a sentence name; null where they name nobody, or several, or only tell whose somebody is ("Berg's husband"). */
export function soleIn(sentence: TaggedSentence, persons: readonly PersonMention[], end: number): Sole | null {
  const limit = sentence.tokens[end]?.start ?? sentence.end;
  const named = persons.filter(({ start }) => start < limit);
  const [first] = named;
  if (first === undefined || named.some(({ name }) => name !== first.name)) return null;
  const own = new Uint8Array(sentence.tokens.length);
  for (const person of named) {
    const { from, to } = tokensOf(sentence, person);
    if (sentence.tags[to] === 'POS' || /^['’]s$/.test(sentence.tokens[to]?.lower ?? '')) return null;
    for (const role of person.role === null ? [] : [person.role, ...person.moreRoles]) {
      const told = tokensOf(sentence, role);
      own.fill(1, told.from, told.to);
    }
    own.fill(1, from, to);
  }
  const { tags, lemmas } = sentence;
  let isAlone = true;
  for (let i = 0; i < end; i++) if (own[i] === 0 && tags[i] === 'NN' && isSomebody(lemmas[i] ?? '')) isAlone = false;
  return { name: first.name, isAlone };
}

const isSomebody = (lemma: string): boolean =>
  PEOPLE.has(lemma) || RELATIVES.has(lemma) || DOERS.has(lemma) || (classOf(lemma) & CALLED) !== 0;
const PEOPLE: ReadonlySet<string> = new Set([
  ...ROLES,
  ...MEN,
  ...WOMEN,
  ...'child person victim passenger resident officer other'.split(' '),
]);
const CALLED = Class.Calling | Class.Office | Class.Kin | Class.Rank;

/** "Anna Berg said", "said coach Anna Berg". */
export function isSpeaking(sentence: TaggedSentence, person: PersonMention): boolean {
  const { lemmas, tags } = sentence;
  const { from, to } = tokensOf(sentence, person);
  let before = from - 1;
  while (before > from - TITLE_WORDS && /^(?:NN|JJ)/.test(tags[before] ?? '')) before--;
  return [before, to].some((at) => SPEECH_VERBS.has(lemmas[at] ?? ''));
}
const TITLE_WORDS = 5;

function namesOf(persons: readonly PersonMention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string | null>();
  for (const { name } of persons) {
    const key = personKey(name);
    names.set(key, (names.get(key) ?? name) === name ? name : null);
  }
  return new Map([...names].flatMap(([key, name]) => (name === null ? [] : [[key, name] as const])));
}

function partsOf(
  persons: readonly PersonMention[],
  sentences: readonly TaggedSentence[],
): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, Set<string>>();
  const personsIn = sweep(persons);
  for (const sentence of sentences)
    for (const person of personsIn(sentence)) {
      const { from, to } = tokensOf(sentence, person);
      const known = parts.get(person.name) ?? new Set();
      for (const part of partsBeside(sentence, from, to)) known.add(part);
      if (known.size > 0) parts.set(person.name, known);
    }
  return new Map([...parts].map(([name, told]) => [name, [...told]] as const));
}

function mainOf(persons: readonly PersonMention[]): string | null {
  const counts = new Map<string, number>();
  for (const { name } of persons) counts.set(personKey(name), (counts.get(personKey(name)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const [first, ...others] = [...counts].flatMap(([key, count]) => (count === most ? [key] : []));
  return most > 1 && others.length === 0 ? (first ?? null) : null;
}

function partIn(sentence: TaggedSentence): string | null {
  let found: string | null = null;
  for (let i = 0; i < sentence.tokens.length; i++) {
    const part = partAt(sentence, i);
    if (part !== null && found !== null && part !== found) return null;
    found ??= part;
  }
  return found;
}
