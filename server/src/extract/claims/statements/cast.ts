import type { Participant } from '../../../model/claim.ts';
import type { PersonMention } from '../../../model/person.ts';
import { COMMON_TITLES } from '../../lexicon/alike.ts';
import type { TaggedSentence } from '../../syntax/analysis.ts';
import { personKey } from '../name-keys.ts';
import type { PlacedClaim } from '../scene.ts';
import { stem } from '../stem.ts';
import { type Gender, gendersOf } from './genders.ts';
import { isHuman } from './human.ts';
import { type Saying, sayingOf } from './short-denial.ts';

/** Whom the words of the next sentence may stand for, as far as the article has been read. */
export interface Cast {
  /** Common forms of the offices and forms of address that the article gives a person, by the person's name key. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** Whose title a word is, by the word's common form, where the article gives it to one person alone: "the minister" is that person. */
  readonly holders: ReadonlyMap<string, string>;
  /** By which pronoun persons go, by name key, as far as the article tells. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** The name keys of whom "he" and "she" stand for; null where it might be one of several. */
  readonly persons: Readonly<Record<Gender, string | null>>;
  /** Whom each pronoun stood for before that: who speaks of "her" is not she. Of them alone who surely go by it. */
  readonly earlier: Readonly<Record<Gender, string | null>>;
  /** Who speaks of "I" outside of quotes: the name key of whose statement the article is; null where it is nobody's. */
  readonly author: string | null;
  /** What "it" stands for: what the sentence before is about; null where it names no thing. */
  readonly thing: Participant | null;
  /** What the sentence before tells, where it tells one thing: "denied it" denies that. */
  readonly said: Saying | null;
}

export function castOf(text: string, persons: readonly PersonMention[], sentences: readonly TaggedSentence[]): Cast {
  const titles = new Map<string, Set<string>>();
  for (const { name, role, moreRoles, honorific } of persons) {
    const key = personKey(name);
    const known = titles.get(key) ?? new Set();
    for (const told of [role, ...moreRoles]) {
      const last = told?.text.split(/[\s-]+/).at(-1);
      for (const word of [told?.office, last]) if (word) known.add(stem(word.toLowerCase()));
    }
    if (honorific !== null) known.add(stem(honorific.toLowerCase()));
    titles.set(key, known);
  }
  const held = new Map([...titles].map(([key, words]) => [key, [...words]] as const));
  const genders = gendersOf(sentences, persons);
  const author = authorOf(text, persons);
  return {
    titles: held,
    holders: holdersOf(held),
    genders,
    persons: NOBODY,
    earlier: NOBODY,
    author,
    thing: null,
    said: null,
  };
}

/** "Statement by Paula Renwick" at the head of an article: whoever is named so speaks in it. */
function authorOf(text: string, persons: readonly PersonMention[]): string | null {
  const author = persons.find(
    ({ start }) => start < HEAD_LENGTH && BY_AUTHOR.test(text.slice(Math.max(0, start - BEFORE_LENGTH), start)),
  );
  return author === undefined ? null : personKey(author.name);
}
/** In characters: a headline with the line beneath it, and an office before a name. */
const HEAD_LENGTH = 300;
const BEFORE_LENGTH = 48;
const BY_AUTHOR = /\b(?:statement|letter|speech|address|testimony|remarks) (?:by|of|from) (?:\p{L}+\.? ){0,3}$/iu;

const NOBODY = { he: null, she: null } as const;

const COMMON: ReadonlySet<string> = new Set(COMMON_TITLES.map(stem));

function holdersOf(titles: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const holders = new Map<string, string | null>();
  for (const [key, words] of titles)
    for (const word of words) if (!COMMON.has(word)) holders.set(word, holders.has(word) ? null : key);
  return new Map([...holders].flatMap(([word, key]) => (key === null ? [] : [[word, key] as const])));
}

/** A name within so many words of the start is what the sentence is about. */
const OPENING = 6;

/** The cast after a sentence with its persons and statements. */
export function castAfter(
  cast: Cast,
  { tokens }: TaggedSentence,
  persons: readonly PersonMention[],
  placed: readonly PlacedClaim[],
): Cast {
  const named = persons.map(({ start, name }) => ({ start, key: personKey(name) }));
  const meant = (gender: Gender): string | null => {
    const fitting = named.filter(({ key }) => mayBe(cast, key, gender));
    const [first] = fitting;
    if (first === undefined) return cast.persons[gender];
    const opens = first.start < (tokens[OPENING]?.start ?? Number.POSITIVE_INFINITY);
    return opens || fitting.every(({ key }) => key === first.key) ? first.key : null;
  };
  const now = { he: meant('he'), she: meant('she') };
  const earlier = (gender: Gender): string | null => {
    const last = cast.persons[gender];
    const isSure = last !== null && last !== now[gender] && cast.genders.get(last) === gender;
    return isSure ? last : cast.earlier[gender];
  };
  return {
    titles: cast.titles,
    holders: cast.holders,
    genders: cast.genders,
    persons: now,
    earlier: { he: earlier('he'), she: earlier('she') },
    author: cast.author,
    thing: thingIn(placed),
    said: sayingOf(placed),
  };
}

/** Whether a person may go by a pronoun: nothing tells that they go by the other one. */
export const mayBe = ({ genders }: Cast, key: string, gender: Gender): boolean =>
  (genders.get(key) ?? gender) === gender;

function thingIn(placed: readonly PlacedClaim[]): Participant | null {
  const claim = placed.find((each) => each.claim.kind === 'statement')?.claim;
  if (claim?.kind !== 'statement') return null;
  const subject = claim.value.agent ?? claim.value.patient;
  if (subject === null || subject.head === null || isHuman(subject)) return null;
  if (subject.scope === 'the') return subject;
  // "A hall was hit": from there on it is the hall.
  return subject.scope === 'some' ? { ...subject, scope: 'the' } : null;
}
