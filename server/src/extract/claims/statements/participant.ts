import type { Participant } from '../../../model/claim.ts';
import { SINGLING } from '../../lexicon/alike.ts';
import type { Frame } from '../frame.ts';
import { stem } from '../stem.ts';
import type { Cast } from './cast.ts';
import type { Chunk, NounChunk } from './chunks.ts';
import type { Gender } from './genders.ts';

/** Whom pronouns stand for, in one clause. */
export interface Pronouns extends Cast {
  /** "I" inside a quote: the name key of its speaker; null where it cannot be told. */
  readonly speaker: string | null;
}

const THIRD: ReadonlyMap<string, Gender> = new Map([
  ['he', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);
const FIRST = new Set(['i', 'me']);
const FORMER = new Set(['former', 'ex', 'then', 'late', 'new', 'next', 'previous', 'acting']);
const NONE = new Set(['no', 'none', 'neither', 'nobody', 'nothing', 'no-one']);
const NOBODY = new Set(['nobody', 'nothing', 'no-one']);
const ANYBODY = new Set(['anyone', 'anybody', 'anything', 'everyone', 'everybody', 'everything']);
const SOMEBODY = new Set(['someone', 'somebody', 'something']);
const ALL = new Set(['all', 'every', 'each', 'both', 'any']);
const THE = new Set('the this that these those his her its their our my your'.split(' '));
const SOME = new Set(
  `a an some many most several few other another others half part more one dozens hundreds thousands scores number much certain
  various`.split(/\s+/),
);

/**
 * The participant that noun chunks tell: the phrase itself, what stands beside it ("the captain, Nils Berg"), and what hangs on
 * it with "of". A person brings the offices that the article gives, so that "the captain" is known elsewhere. Null for no chunk.
 */
export function participantOf(
  frame: Frame,
  chunks: readonly Chunk[],
  nouns: readonly number[],
  pronouns: Pronouns,
): Participant | null {
  const [at] = nouns;
  const first = at === undefined ? undefined : chunks[at];
  if (first?.kind === 'number') return { ...indefinite(scopeBefore(frame, first.from)), head: PERSON };
  if (at === undefined || first?.kind !== 'noun') return null;
  const word = frame.sentence.tokens[first.head]?.lower ?? '';
  if (frame.sentence.tags[first.head] === 'PRP') return standIn(word, pronouns);
  if (NOBODY.has(word)) return indefinite('none');
  if (ANYBODY.has(word)) return indefinite('all');
  if (SOMEBODY.has(word)) return indefinite('some');
  const scope = scopeOf(frame, first);
  const names = new Set<string>();
  const words = new Set<string>();
  let head = headOf(frame, first);
  for (const each of nouns) {
    const noun = chunks[each];
    if (noun?.kind !== 'noun') continue;
    for (const name of namesWithin(frame, noun)) names.add(name);
    for (const told of wordsWithin(frame, noun)) if (told !== head) words.add(told);
    const phrase = chunks[each + 2];
    if (phrase?.kind !== 'noun' || !isOf(frame, chunks[each + 1])) continue;
    for (const name of namesWithin(frame, phrase)) names.add(name);
    const of = frame.stems[phrase.head];
    // "None of the planes", "one of the crew", "26 rounds of gas": the phrase behind "of" is who it is about.
    const isMeasure = each === at && MEASURES.has(frame.sentence.lemmas[noun.head] ?? '');
    if (isMeasure) for (const told of wordsWithin(frame, phrase)) if (told !== of) words.add(told);
    if (of && (head === null || isMeasure)) head = of;
    else if (of) words.add(of);
  }
  // A capital makes a name of "the Minister".
  const isUnnamed = [...names].every((name) => stem(name) === head);
  const isFormer = frame.sentence.tokens.slice(first.from, first.to).some(({ lower }) => FORMER.has(lower));
  const holder = scope === 'the' && isUnnamed && !isFormer && head !== null ? pronouns.holders.get(head) : undefined;
  // "The minister" is the article's only one; "the health minister" may be another.
  if (holder !== undefined && [...words].every((word) => pronouns.titles.get(holder)?.includes(word)))
    names.add(holder);
  for (const name of names) for (const title of pronouns.titles.get(name) ?? []) if (title !== head) words.add(title);
  return { names: [...names], head, words: [...words], scope: scope === 'bare' && names.size > 0 ? 'the' : scope };
}

/** How much of a thing there is, or in what it comes. */
const MEASURES = new Set(
  `round canister volley barrage burst salvo gram kilogram litre liter gallon tonne ton bottle piece bit kind sort form type series
  string number amount quantity trace pair set notice act wave couple handful bunch load lot majority`.split(/\s+/),
);

function standIn(word: string, pronouns: Pronouns): Participant {
  if (word === 'it' && pronouns.thing !== null) return pronouns.thing;
  const third = THIRD.get(word);
  const key = third !== undefined ? pronouns.persons[third] : FIRST.has(word) ? pronouns.speaker : null;
  const words = key === null ? [] : (pronouns.titles.get(key) ?? []);
  return { names: key === null ? [] : [key], head: null, words, scope: 'pronoun' };
}

/** "The five were arrested", "all six were freed", "two were killed". */
function scopeBefore({ sentence: { tokens } }: Frame, from: number): Participant['scope'] {
  const before = tokens[from - 1]?.lower ?? '';
  return ALL.has(before) ? 'all' : THE.has(before) ? 'the' : 'some';
}
const PERSON = stem('person');

const indefinite = (scope: Participant['scope']): Participant => ({ names: [], head: null, words: [], scope });

/** The head in common form: "the Minister" is a minister, though it is written like a name; null for a name or a bare "none". */
function headOf(frame: Frame, { from, head }: NounChunk): string | null {
  const { sentence } = frame;
  const word = sentence.tokens[head]?.lower ?? '';
  if (NONE.has(word) || ALL.has(word)) return null;
  const isNamed = frame.named[head] === 1;
  // "The camera network" is the cameras.
  const kind = APPARATUS.has(word) && head > from && frame.named[head - 1] === 0 ? frame.stems[head - 1] : null;
  if (kind) return kind;
  if (isNamed && !THE.has(sentence.tokens[from]?.lower ?? '')) return null;
  return (isNamed ? stem(word) : frame.stems[head]) ?? (stem(sentence.lemmas[head] ?? word) || null);
}

const APPARATUS = new Set(['system', 'network', 'equipment', 'apparatus', 'installation']);

const isOf = ({ sentence }: Frame, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'preposition' && sentence.tokens[chunk.from]?.lower === 'of';

const namesWithin = (frame: Frame, { from, to }: Chunk): readonly string[] =>
  frame.names.filter((name) => name.from < to && name.to > from).map((name) => name.key);

function wordsWithin(frame: Frame, { from, to }: Chunk): readonly string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const word = frame.stems[at] ?? frame.sentence.tokens[at]?.lower ?? '';
    if (frame.stems[at] !== null || (SINGLING.has(word) && frame.named[at] === 0)) words.push(word);
  }
  return words;
}

/** How much of its kind the phrase speaks of: "no", "some", "all", a certain one, or the kind at large ("officers"). */
function scopeOf({ sentence }: Frame, { from, to, head }: NounChunk): Participant['scope'] {
  const { tokens, tags } = sentence;
  const words = tokens.slice(from, to).map((token) => token.lower);
  const first = words[0] ?? '';
  const before = tokens[from - 1]?.lower ?? '';
  // "Not one of the cameras", "three of the guards".
  if (before === 'of' && tags[from - 2] === 'CD') return tokens[from - 3]?.lower === 'not' ? 'none' : 'some';
  if (words.some((word) => NONE.has(word)) || NONE.has(before)) return 'none';
  // "Not one civilian", "not a single shot".
  if ((before === 'not' || first === 'not') && words.some((word) => word === 'a' || word === 'one')) return 'none';
  if (SOME.has(first) || tags[from] === 'CD' || SOME.has(tokens[head]?.lower ?? '')) return 'some';
  if (ALL.has(first)) return 'all';
  return THE.has(first) || tags[from] === 'PRP$' ? 'the' : 'bare';
}
