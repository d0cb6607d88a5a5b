import type { Participant } from '../../../model/claim.ts';
import type { PersonMention } from '../../../model/person.ts';
import { COMMON_TITLES } from '../../lexicon/alike.ts';
import type { TaggedSentence } from '../../syntax/analysis.ts';
import { personKey } from '../name-keys.ts';
import type { PlacedClaim } from '../scene.ts';
import { stem } from '../stem.ts';
import { isHuman } from './human.ts';

/** Whom the words of the next sentence may stand for, as far as the article has been read. */
export interface Cast {
  /** Common forms of the offices and forms of address that the article gives a person, by the person's name key. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
  /** Whose title a word is, by the word's common form, where the article gives it to one person alone: "the minister" is that person. */
  readonly holders: ReadonlyMap<string, string>;
  /** The name key of whom "he" or "she" stands for; null where it might be one of several. */
  readonly person: string | null;
  /** What "it" stands for: what the sentence before is about; null where it names no thing. */
  readonly thing: Participant | null;
}

export function castOf(persons: readonly PersonMention[]): Cast {
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
  return { titles: held, holders: holdersOf(held), person: null, thing: null };
}

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
  return { titles: cast.titles, holders: cast.holders, person: personIn(), thing: thingIn(placed) };

  function personIn(): string | null {
    const [first] = persons;
    if (first === undefined) return cast.person;
    const keys = new Set(persons.map((person) => personKey(person.name)));
    const opens = first.start < (tokens[OPENING]?.start ?? Number.POSITIVE_INFINITY);
    return opens || keys.size === 1 ? personKey(first.name) : null;
  }
}

function thingIn(placed: readonly PlacedClaim[]): Participant | null {
  const claim = placed.find((each) => each.claim.kind === 'statement')?.claim;
  if (claim?.kind !== 'statement') return null;
  const subject = claim.value.agent ?? claim.value.patient;
  const isThing =
    subject !== null &&
    subject.head !== null &&
    subject.scope === 'the' &&
    !isHuman(subject) &&
    !subject.names.some((name) => name.startsWith('p:'));
  return isThing ? subject : null;
}
