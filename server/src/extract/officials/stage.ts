import type { PersonMention, Role, Tenure } from '../../model/person.ts';
import type { Draft } from '../draft.ts';
import { HONORIFICS } from '../lexicon/honorifics.ts';
import { RANKS } from '../lexicon/ranks.ts';
import { movedPerson } from '../moved.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { findNames, type Name } from './find-names.ts';
import { furtherOffices, parseRole } from './parse-role.ts';
import { type Phrase, roleBefore, roleBeforeRank, rolesAfter } from './role-phrases.ts';
import { rolesByVerb } from './role-verbs.ts';
import { joinMentions } from './same-person.ts';
import { isToldPlace } from './told-place.ts';
import { WEIGHTS } from './unpack-weights.ts';

/** Finds every mention of a named person, what each states of the person's office, and which mentions are one person. */
export function readPersons(draft: Draft): Partial<Draft> {
  const { text, memory } = draft;
  const found = findNames(draft, WEIGHTS);
  const isPlace = isToldPlace(draft, found);
  const names = found.filter((name) => !isPlace(name));
  const aged = draft.figures.filter((figure) => figure.sort === 'age');
  const ages = new Set(aged.map((figure) => figure.start));
  const mentions = names.map((name, at) => {
    const sentence = draft.sentences[name.sentence] as TaggedSentence;
    const before = names[at - 1]?.sentence === name.sentence ? (names[at - 1]?.to ?? 0) : 0;
    const after = names[at + 1]?.sentence === name.sentence ? (names[at + 1]?.from ?? 0) : sentence.tokens.length;
    const read = (): PersonMention => readMention(text, sentence, name, before, after, ages);
    if (!memory) return read();
    const { start, end } = sentence;
    const told = aged.flatMap((age) => (age.start >= start && age.start < end ? [age.start - start] : []));
    const key = `${name.from} ${name.to} ${before} ${after} ${told.join(' ')} ${text.slice(start, end)}`;
    const { at: origin, value } = memory.persons.recall(key, () => ({ at: start, value: read() }));
    return movedPerson(value, start - origin);
  });
  const joined = joinMentions(mentions);
  return { persons: mentions.map((mention, at) => calledBy(mention, joined[at] ?? mention.text)) };
}

const calledBy = (
  { start, end, text, role, moreRoles, ageAt, honorific }: PersonMention,
  name: string,
): PersonMention => ({
  start,
  end,
  text,
  name,
  role,
  moreRoles,
  ageAt,
  honorific,
});

function readMention(
  text: string,
  sentence: TaggedSentence,
  name: Name,
  taken: number,
  limit: number,
  ages: ReadonlySet<number>,
): PersonMention {
  const start = sentence.tokens[name.from]?.start ?? 0;
  const end = sentence.tokens[name.to - 1]?.end ?? start;
  const before = roleBefore(sentence, name, taken);
  const further = before ? roleBeforeRank(sentence, before, name, taken) : null;
  const phrases = [before, further, ...rolesAfter(sentence, name, limit)].filter((phrase) => phrase !== null);
  const roles = [
    ...phrases.map((phrase) => parseRole(text, sentence, phrase, tenureBefore(sentence, phrase))),
    ...phrases.flatMap((phrase) => furtherOffices(sentence, phrase)).map((phrase) => parseRole(text, sentence, phrase)),
    ...rolesByVerb(sentence, name, limit).map(({ phrase, held }) => parseRole(text, sentence, phrase, held)),
  ];
  // What a verb says ("who led the search") is the main role only where no noun names one.
  const main = roles.findIndex((role, at) => role.office !== role.rank && !isVerb(sentence, phrases[at]));
  const role = roles[main < 0 ? 0 : main] ?? null;
  return {
    start,
    end,
    text: text.slice(start, end),
    name: text.slice(start, end),
    role: withRank(role, roles),
    moreRoles: roles.filter((other) => other !== role),
    ageAt: ageAfter(sentence, name, ages),
    honorific: honorificBefore(sentence, name),
  };
}

/** "Ana Ruiz, then the fund's treasurer": the word before the phrase, or before its article, tells the time. */
function tenureBefore({ tokens }: TaggedSentence, { from }: Phrase): Tenure | null {
  return tokens[from - 1]?.lower === 'then' || tokens[from - 2]?.lower === 'then' ? 'former' : null;
}

const isVerb = (sentence: TaggedSentence, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && sentence.tags[phrase.from]?.startsWith('VB') === true;

/** "Colonel Ana Ruiz, head of the fund": the rank belongs to the person, whichever phrase tells it. */
const withRank = (role: Role | null, roles: readonly Role[]): Role | null =>
  role && { ...role, rank: role.rank ?? roles.find((other) => other.rank !== null)?.rank ?? null };

/** "Ana Ruiz, 43," or "Ana Ruiz (43)" or "43-year-old Ana Ruiz": the start of the age. */
function ageAfter(sentence: TaggedSentence, name: Name, ages: ReadonlySet<number>): number | null {
  // "Judge Ruiz told the 49-year-old" is of somebody else's age.
  const isBehindVerb =
    sentence.tags[name.to]?.startsWith('VB') && !/^(?:is|was|aged)$/.test(sentence.tokens[name.to]?.lower ?? '');
  for (const at of isBehindVerb ? [] : [name.to + 1, name.to + 2]) {
    const start = sentence.tokens[at]?.start;
    if (start !== undefined && ages.has(start)) return start;
  }
  const apposed = ageApposed(sentence, name.to, ages);
  if (apposed !== null) return apposed;
  for (let at = name.from - 1; at >= Math.max(0, name.from - 6); at--) {
    const start = sentence.tokens[at]?.start;
    if (start !== undefined && ages.has(start)) return start;
  }
  return null;
}

/** "Ana Ruiz, a driver aged 44,", "Ana Ruiz, of Tolm, 44,", "Ana Ruiz died aged 44": behind nothing that could be another's. */
function ageApposed({ tokens, tags }: TaggedSentence, to: number, ages: ReadonlySet<number>): number | null {
  const word = tokens[to]?.lower ?? '';
  const isDeath = /^(?:died|dies)$/.test(word) && /^(?:aged|at)$/.test(tokens[to + 1]?.lower ?? '');
  if (!isDeath && word !== ',') return null;
  for (let at = to + 1; at < to + FARTHEST; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (ages.has(token.start)) return at > to + 2 || isDeath ? token.start : null;
    const before = tokens[at - 1]?.lower ?? '';
    const tag = tags[at] ?? '';
    // "Of the 44-year-old" is of somebody else.
    if (token.lower === 'of' && !(before === ',' || ages.has(tokens[at + 1]?.start ?? -1))) return null;
    const isOn = tag.startsWith('NNP')
      ? /^(?:from|in|of|an?)$/.test(before)
      : token.lower === ','
        ? /^(?:who|aged|of)$/.test(tokens[at + 1]?.lower ?? '') || tags[at - 1]?.startsWith('NNP') === true
        : /^(?:DT|JJ|NN|IN)$/.test(tag) || APPOSED.test(token.lower);
    if (!isOn || (token.lower === 'the' && before !== ',')) return null;
  }
  return null;
}
const APPOSED = /^(?:who|is|was|aged|about)$/;
/** In tokens. */
const FARTHEST = 11;

function honorificBefore(sentence: TaggedSentence, name: Name): string | null {
  let at = name.from - 1;
  if (sentence.tokens[at]?.lower === '.') at--;
  const word = sentence.tokens[at]?.lower ?? '';
  return RANKS.has(word) ? null : (HONORIFICS.get(word) ?? null);
}
