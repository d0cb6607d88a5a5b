import type { Bearer, OfficeValue } from '../../model/claim.ts';
import type { PersonMention, Role } from '../../model/person.ts';
import type { Draft } from '../draft.ts';
import { KIN } from '../lexicon/offices.ts';
import { STOP_WORDS } from '../lexicon/stop-words.ts';
import { readName } from '../officials/person-name.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { tokensOf } from './frame.ts';
import { stem } from './stem.ts';

/** What an article tells of a person, and the content words and names of the sentences that name the person. */
export interface Known {
  readonly bearer: Bearer;
  readonly around: readonly string[];
}

const MOST_WORDS = 50;
const FEMALE = new Set(['Mrs', 'Ms', 'Miss', 'Mme', 'Madame', 'Señora', 'Frau', 'Lady', 'Dame', 'Baroness']);
const MALE = new Set(['Mr', 'Sir', 'Lord', 'Herr', 'Monsieur', 'Señor', 'Baron']);
/** A word of kinship so near a name says whose relative its bearer is: "her late husband, Ana Ruiz", "Ana Ruiz, the widow". */
const BESIDE = 3;
const BEHIND = 7;

/** Everything the article tells of each of its persons, by the name that joins their mentions. */
export function bearersOf(draft: Draft): ReadonlyMap<string, Known> {
  const byName = new Map<string, { mentions: PersonMention[]; sentences: Set<TaggedSentence>; isRelative: boolean }>();
  let at = 0;
  for (const person of [...draft.persons].sort((a, b) => a.start - b.start)) {
    while (at + 1 < draft.sentences.length && (draft.sentences[at + 1]?.start ?? 0) <= person.start) at++;
    const sentence = draft.sentences[at];
    const known = byName.get(person.name) ?? { mentions: [], sentences: new Set(), isRelative: false };
    byName.set(person.name, known);
    known.mentions.push(person);
    if (!sentence) continue;
    // A lead tells of "the captain", and the sentence behind it opens with the name.
    const isIntroduced = known.sentences.size === 0 && person.start === sentence.start;
    const before = draft.sentences[at - 1];
    if (isIntroduced && before) known.sentences.add(before);
    known.sentences.add(sentence);
    known.isRelative ||= isBesideKin(sentence, person);
  }
  const bySurname = new Map<string, string[]>();
  for (const name of byName.keys()) {
    const known = bySurname.get(surnameOf(name));
    if (known) known.push(name);
    else bySurname.set(surnameOf(name), [name]);
  }
  return new Map(
    [...byName].map(([name, { mentions, sentences, isRelative }]) => [
      name,
      {
        bearer: {
          roles: rolesOf(mentions),
          age: ageOf(draft, mentions),
          sex: sexOf(mentions),
          isRelative,
          namesakes: (bySurname.get(surnameOf(name)) ?? []).filter((other) => other !== name),
        },
        around: wordsAround(sentences, new Set(readName(name).parts)),
      },
    ]),
  );
}

const surnameOf = (name: string): string => readName(name).parts.at(-1) ?? name;

/** Offices before callings, since "a father of two and mayor" is the mayor; each wording once. */
function rolesOf(mentions: readonly PersonMention[]): readonly OfficeValue[] {
  const byText = new Map<string, OfficeValue>();
  for (const mention of mentions)
    for (const role of mention.role ? [mention.role, ...mention.moreRoles] : mention.moreRoles)
      if (!byText.has(role.text)) byText.set(role.text, withoutPlace(role));
  const roles = [...byText.values()];
  return [...roles.filter((role) => role.office !== null), ...roles.filter((role) => role.office === null)];
}

export const withoutPlace = ({ text, office, organisation, country, rank, deputy, tenure }: Role): OfficeValue => ({
  text,
  office,
  organisation,
  country,
  rank,
  deputy,
  tenure,
});

function ageOf(draft: Draft, mentions: readonly PersonMention[]): number | null {
  const ages = new Set<number>();
  for (const { ageAt } of mentions) {
    const figure = ageAt === null ? undefined : draft.figures.find(({ start }) => start === ageAt);
    if (figure) ages.add(figure.value);
  }
  const [age] = ages;
  return ages.size === 1 && age !== undefined ? age : null;
}

function sexOf(mentions: readonly PersonMention[]): Bearer['sex'] {
  for (const { honorific } of mentions) {
    if (honorific !== null && FEMALE.has(honorific)) return 'female';
    if (honorific !== null && MALE.has(honorific)) return 'male';
  }
  return null;
}

function isBesideKin(sentence: TaggedSentence, person: PersonMention): boolean {
  const { from, to } = tokensOf(sentence, person);
  const near = [...sentence.tokens.slice(Math.max(0, from - BESIDE), from), ...sentence.tokens.slice(to, to + BEHIND)];
  return near.some((token) => KIN.has(token.lower) && !PEOPLE.has(token.lower));
}

/** In the list of kinship because they name no office: "a man, Ana Ruiz" is nobody's relative. */
const PEOPLE = new Set('baby toddler infant boy girl man woman teenager'.split(' '));

function wordsAround(sentences: ReadonlySet<TaggedSentence>, own: ReadonlySet<string>): readonly string[] {
  const words = new Set<string>();
  for (const { tokens, tags, lemmas } of sentences)
    tokens.forEach((token, i) => {
      if (token.kind !== 'word' || token.lower.length < 3 || own.has(token.lower)) return;
      const lemma = lemmas[i] ?? token.lower;
      if (!STOP_WORDS.has(lemma) && !STOP_WORDS.has(token.lower))
        words.add(tags[i]?.startsWith('NNP') ? token.lower : stem(lemma));
    });
  return [...words].slice(0, MOST_WORDS);
}
